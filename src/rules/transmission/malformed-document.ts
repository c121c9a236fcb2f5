import type { WireRule } from '../context.js'
import { nitf, nitfHead } from '../example.js'
import { reportNotices } from '../notice.js'

export const malformedDocument: WireRule = {
  id: 'malformed-document',
  group: 'transmission',
  severity: 'error',
  summary: 'A document of XML or JSON that breaks the syntax of its language.',
  why: 'A strict reader downstream refuses the whole document: the story is read here only by good will.',
  sources: ['XML 1.0, 1.2 Terminology: fatal error', 'RFC 8259, 4 Objects'],
  messages: { fault: 'The document is not well-formed here ({fault}): ask its sender to mend it.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: nitf(nitfHead(), '<body.content><p>The ferry ran again on Friday.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 0,
    },
    {
      text: nitf(nitfHead(), '<body.content><p>Tea & bread were free.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf(nitfHead('عودة العبّارة'), '<body.content><p>شاي & خبز.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
  ],
  reads: 'document',
  check: reportNotices('malformed'),
}
