import type { WireRule } from '../context.js'
import { iptc7901 } from '../example.js'
import { reportNotices } from '../notice.js'

/** A message that ended before its text did. */
function cut(message: string): string {
  return message.slice(0, message.indexOf('\u0003'))
}

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
    { text: iptc7901('xyz0001 4 pol 12'), options: { format: 'iptc7901' }, findings: 0 },
    { text: cut(iptc7901('xyz0001 4 pol 12')), options: { format: 'iptc7901' }, findings: 1 },
    {
      text: cut(iptc7901('xyz0001 4 pol 12', 'عادت العبّارة إلى العمل.')),
      options: { format: 'iptc7901' },
      findings: 1,
    },
  ],
  check: reportNotices('stray-control'),
}
