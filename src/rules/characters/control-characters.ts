import type { WireRule } from '../context.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { CONTROL } from '../scan.js'

export const controlCharacters: WireRule = {
  id: 'control-characters',
  group: 'characters',
  severity: 'warning',
  summary: 'A control character inside of the story.',
  why: 'Terminals, printers and XML readers obey or refuse it: a story with one is lost or changed somewhere downstream.',
  sources: ['XML 1.0, 2.2 Characters', 'IPTC 7901 and ANPA 1312 use controls in the envelope only', 'CWE-150'],
  messages: {
    one: 'Control character {code}: XML refuses it and terminals obey it. Remove it.',
    several: 'Control character {code} at {count} places: XML refuses it and terminals obey it. Remove them.',
  },
  examples: [
    { text: 'Ferry runs again\n\n\tPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran \u001b[1magain\u001b[0m on Friday.\n',
      findings: 1,
    },
    { text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة\u0007 إلى العمل.\n', findings: 1 },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & CONTROL) === 0) return
    const groups = new Map<number, Place[]>()
    for (const start of context.offsets(CONTROL)) {
      const unit = context.text.charCodeAt(start)
      const places = groups.get(unit) ?? []
      places.push({ start, end: start + 1 })
      groups.set(unit, places)
    }
    for (const [unit, places] of groups) report(gather(places, false, { code: codePointName(unit) }))
  },
}
