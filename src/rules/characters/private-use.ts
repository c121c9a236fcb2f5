import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { PRIVATE } from '../scan.js'

export const privateUse: WireRule = {
  id: 'private-use',
  group: 'characters',
  severity: 'warning',
  summary: 'A private-use character, a noncharacter or a tag.',
  why: 'It has a meaning in one font or system only: everywhere else it is a box, and tags hide text from every reader.',
  sources: ['Unicode 17, 23.5 Private-Use Characters, 23.7 Noncharacters, 23.9 Tag Characters'],
  messages: {
    one: '{code} has no public meaning: look up what it stood for in the original.',
    several: '{code} and others, {count} in all, have no public meaning: look up what they stood for in the original.',
  },
  examples: [
    {
      text: english(
        'The flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} was up, and 辻\u{e0100} too.',
      ),
      findings: 0,
    },
    { text: english('The ferry \ue00b ran again.'), findings: 1 },
    { text: arabic('عادت العبّارة \uf0a7 إلى العمل.'), findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & PRIVATE) === 0) return
    const { text } = context
    const places: Place[] = []
    let flagged = -1
    for (const start of context.offsets(PRIVATE)) {
      const code = text.codePointAt(start)!
      const end = start + (code > 0xffff ? 2 : 1)
      if (isTag(code) && (flagged === start || text.codePointAt(start - 2) === 0x1f3f4)) flagged = end
      else if (!isVariation(code)) places.push({ start, end })
    }
    if (places.length === 0) return
    report(gather(places, null, { code: codePointName(text.codePointAt(places[0]!.start)!) }))
  },
}

/** Tags spell the region of a flag behind a black flag. */
function isTag(code: number): boolean {
  return code >= 0xe0020 && code <= 0xe007f
}

/** Variation selectors of ideographs. */
function isVariation(code: number): boolean {
  return code >= 0xe0100 && code <= 0xe01ef
}
