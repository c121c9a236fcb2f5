import type { WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { C1 } from '../scan.js'
import { windows1252 } from '../windows-1252.js'

export const c1Controls: WireRule = {
  id: 'c1-controls',
  group: 'characters',
  severity: 'warning',
  summary: 'A control character U+0080 to U+009F: a windows-1252 byte that was read as Latin-1.',
  why: 'The quotation marks and dashes of the original became controls, which terminals obey and readers never see.',
  sources: ['WHATWG Encoding Standard: the label ISO-8859-1 means windows-1252', 'ECMA-48, 8.3'],
  messages: {
    one: '{code} is a control character and stands for a windows-1252 byte: read the file with --encoding windows-1252.',
    several:
      '{code} and others, {count} in all, stand for windows-1252 bytes: read the file with --encoding windows-1252.',
  },
  examples: [
    { text: english('“The ferry ran again,” he said.'), findings: 0 },
    {
      text: english('\u0093The ferry ran again,\u0094 he said.'),
      findings: 1,
      fixed: english('“The ferry ran again,” he said.'),
    },
    { text: arabic('عادت العبّارة\u0085 وكانت ممتلئة.'), findings: 0 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & C1) === 0) return
    const places: Place[] = []
    for (const start of context.offsets(C1)) {
      const text = windows1252[context.text.charCodeAt(start) - 0x80]
      if (text !== undefined && text !== ' ') places.push({ start, end: start + 1, text })
    }
    if (places.length === 0) return
    report(gather(places, false, { code: codePointName(context.text.charCodeAt(places[0]!.start)) }))
  },
}
