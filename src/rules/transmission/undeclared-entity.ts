import type { WireRule } from '../context.js'
import { nitf, nitfHead } from '../example.js'

export const undeclaredEntity: WireRule = {
  id: 'undeclared-entity',
  group: 'transmission',
  severity: 'warning',
  summary: 'A character reference of XML by a name that the document does not declare.',
  why: 'Readers of XML know five names; one that keeps to the standard refuses the document or loses the character.',
  sources: ['XML 1.0, 4.1 Character and Entity References'],
  messages: {
    mapped: '{name} is a name of HTML and none of XML: write "{character}" itself. It is read as that.',
    unknown: '{name} is declared nowhere: it stays as it is. Write the character itself.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: nitf(nitfHead(), '<body.content><p>Caf&eacute; by the quay.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf(nitfHead(), '<body.content><p>It was full &tide; again.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf(nitfHead('عودة العبّارة'), '<body.content><p>عادت&nbsp;العبّارة إلى العمل.</p></body.content>'),
      options: { format: 'nitf' },
      findings: 1,
    },
  ],
  reads: 'document',
  check(story, report) {
    for (const { kind, start, end, values } of story.notices) {
      if (kind !== 'undeclared-entity') continue
      const message = values?.character === undefined ? 'unknown' : 'mapped'
      report(values === undefined ? { start, end, message } : { start, end, message, values })
    }
  },
}
