/** The JSON Schema of `wire-report/1`. */

const count = { type: 'integer', minimum: 0 }
const fromOne = { type: 'integer', minimum: 1 }

const edit = object({
  start: { ...count, description: 'UTF-16 offset into the decoded text.' },
  end: { ...count, description: 'UTF-16 offset, exclusive.' },
  text: { type: 'string', description: 'What replaces the stretch.' },
})

const diagnostic = object({
  path: { type: ['string', 'null'], description: 'Null for standard input.' },
  index: { ...count, description: 'The story in its input, from 0.' },
  id: { type: ['string', 'null'] },
  line: { ...fromOne, description: "From 1; in JSONL inside of the record's text." },
  column: { ...fromOne, description: 'From 1, in code points.' },
  endLine: fromOne,
  endColumn: fromOne,
  start: { ...count, description: 'UTF-16 offset into the decoded text.' },
  end: { ...count, description: 'UTF-16 offset, exclusive.' },
  ruleId: { type: 'string' },
  severity: { enum: ['error', 'warning', 'info'] },
  message: { type: 'string' },
  fix: {
    anyOf: [
      { type: 'null' },
      object({
        safe: { type: 'boolean', description: 'False when the change needs a human eye.' },
        edits: { type: 'array', items: edit },
      }),
    ],
  },
})

/** A schema of draft 2020-12 for what the `json` reporter writes; `ndjson` writes one item of `diagnostics` a line. */
export function reportSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report of wire validate',
    ...object({
      schema: { const: 'wire-report/1' },
      files: { ...count, description: 'Files that were read.' },
      stories: { ...count, description: 'Stories that were checked.' },
      diagnostics: { type: 'array', items: diagnostic },
    }),
  }
}

/** An object with exactly these keys. */
function object(properties: Record<string, object>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties }
}
