import type { WireRule } from '../context.js'
import { nitf, nitfHead } from '../example.js'
import { codePointName } from '../excerpt.js'

export const undeclaredEntity: WireRule = {
  id: 'undeclared-entity',
  group: 'transmission',
  severity: 'warning',
  summary: 'A reference of XML by a name that the document does not declare, or declares as more than a character.',
  why: 'Readers of XML know five names; one that keeps to the standard refuses the document or loses the character.',
  sources: ['XML 1.0, 4.1 Character and Entity References'],
  messages: {
    mapped: '{name} is a name of HTML and none of XML: write {character} itself. It is read as that.',
    unexpanded:
      '{name} is declared in the document type, and wire expands no entity: it stays as it is. Write out what it is for.',
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
      text: nitf(nitfHead(), '<body.content><p>It was full at &quay;.</p></body.content>').replace(
        '<nitf>',
        '<!DOCTYPE nitf [<!ENTITY quay "the quay">]>\n<nitf>',
      ),
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
      if (kind !== 'undeclared-entity' && kind !== 'unexpanded-entity') continue
      const { name = '', character } = values ?? {}
      const message = kind === 'unexpanded-entity' ? 'unexpanded' : character === undefined ? 'unknown' : 'mapped'
      report({
        start,
        end,
        message,
        values: { name, character: character === undefined ? '' : shown(String(character)) },
      })
    }
  },
}

/** A character that does not show itself by its number. */
function shown(character: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}"` : codePointName(character.codePointAt(0)!)
}
