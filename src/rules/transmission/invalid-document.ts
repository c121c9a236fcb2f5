import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const invalidDocument: WireRule = {
  id: 'invalid-document',
  group: 'transmission',
  severity: 'error',
  summary: 'A document that is not what the version of its format allows.',
  why: 'A receiver that checks against the schema refuses the document, or drops the field without a word.',
  sources: ['IPTC ninjs 1.0 to 3.1, schemas', 'NewsML-G2 2.35, specification'],
  messages: { fault: 'The document breaks its format: {fault}.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: '{"uri":"urn:newsml:xyz:1","standard":{"name":"ninjs","version":"3.1"},"headlines":[{"value":"Ferry runs again"}]}',
      options: { format: 'ninjs' },
      findings: 0,
    },
    {
      text: '{"standard":{"name":"ninjs","version":"3.1"},"headlines":[{"value":"Ferry runs again"}]}',
      options: { format: 'ninjs' },
      findings: 1,
    },
    {
      text: '{"standard":{"name":"ninjs","version":"3.1"},"headlines":[{"value":"عودة العبّارة"}]}',
      options: { format: 'ninjs' },
      findings: 1,
    },
  ],
  reads: 'document',
  check: reportNotices('invalid'),
}
