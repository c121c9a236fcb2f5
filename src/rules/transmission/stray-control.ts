import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const strayControl: WireRule = {
  id: 'stray-control',
  group: 'transmission',
  severity: 'warning',
  summary: 'A control character of the envelope where the envelope has none.',
  why: 'A start without an end joins two stories, and an end without a start loses one.',
  sources: ['IPTC 7901: SOH, STX, ETX', 'ANPA 1312'],
  messages: { stray: '{name} {fault}: see whether the transmission was cut or two messages ran together.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
  ],
  check: reportNotices('stray-control'),
}
