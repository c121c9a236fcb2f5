import type { WireRule } from '../context.js'
import { iptc7901 } from '../example.js'
import { reportNotices } from '../notice.js'

export const headerField: WireRule = {
  id: 'header-field',
  group: 'transmission',
  severity: 'warning',
  summary: 'A field of the transmission header is missing, too long or not of its kind.',
  why: 'Routing is done on the header alone: a story with a bad priority or category goes to the wrong desk, or to none.',
  sources: ['IPTC 7901, message header', 'ANPA 1312, header line'],
  messages: { field: 'The {field} of the header {fault}: routing by it goes wrong, so see what was sent.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: iptc7901('xyz0001 4 pol 12'), options: { format: 'iptc7901' }, findings: 0 },
    { text: iptc7901('xyz0001 9 pol 12'), options: { format: 'iptc7901' }, findings: 1 },
    { text: iptc7901('xyz0001 9 pol 12', 'عادت العبّارة إلى العمل.'), options: { format: 'iptc7901' }, findings: 1 },
  ],
  check: reportNotices('header-field'),
}
