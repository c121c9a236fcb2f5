import type { WireRule } from '../context.js'
import { english } from '../example.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { SURROGATE } from '../scan.js'

export const loneSurrogate: WireRule = {
  id: 'lone-surrogate',
  group: 'decoding',
  severity: 'error',
  summary: 'Half of a surrogate pair.',
  why: 'It is no character and cannot be written as UTF-8: the other half, and with it the character, is lost.',
  sources: ['Unicode 17, 3.8 Surrogates', 'JSON (`"\\ud800"`), RFC 8259, 8.2'],
  messages: {
    one: '{code} is half of a character whose other half is lost: get the story from its sender again.',
    several:
      '{code} and others, {count} in all, are halves of characters that are lost: get the story from its sender again.',
  },
  examples: [
    { text: english('The ferry \u{1f6a2} ran again.'), findings: 0 },
    { text: english('The ferry \ud83d ran again.'), findings: 1 },
    { text: 'عادت العبّارة \udea2 إلى العمل\n', findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & SURROGATE) === 0) return
    const { text } = context
    const places: Place[] = []
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c < 0xd800 || c > 0xdfff) continue
      const next = text.charCodeAt(i + 1)
      if (c < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++
      else places.push({ start: i, end: i + 1 })
    }
    if (places.length > 0) report(gather(places, null, { code: codePointName(text.charCodeAt(places[0]!.start)) }))
  },
}
