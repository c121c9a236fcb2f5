/** Real messages, read field by field. Their labels are digests, by file: the texts are their agencies'. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { load, type ParsedStory, parse } from '../../src/index.js'

const corpora = process.env.WIRE_CORPORA ?? '../shared/corpora'
const labels = JSON.parse(readFileSync('test/readers/labels.json', 'utf8')) as Record<
  string,
  Record<string, string | null>[]
>

function digest(value: string | number | null): string | null {
  return value === null ? null : createHash('sha256').update(String(value)).digest('hex').slice(0, 12)
}

function fieldsOf({ story }: ParsedStory): Record<string, string | null> {
  const { headline, byline, dateline, language, sent, embargo, slugline, urgency, agency } = story
  const { place = null, date = null, source = null } = dateline ?? {}
  const values = { headline, byline, place, date: date?.iso ?? null, source, language }
  const more = { sent: sent?.iso ?? null, embargo: embargo?.iso ?? null, slugline, urgency, agency }
  return Object.fromEntries(Object.entries({ ...values, ...more }).map(([key, value]) => [key, digest(value)]))
}

describe.skipIf(!existsSync(`${corpora}/formats`))('real messages', () => {
  beforeAll(async () => {
    for (const format of ['nitf', 'newsml-g2', 'newsml1', 'ninjs']) await load(format)
  })

  test.each(Object.entries(labels))('%s', (name, expected) => {
    const stories = parse(readFileSync(`${corpora}/formats/${name}`), { path: name })
    expect(stories.map(fieldsOf)).toEqual(expected)
  })

  test.each(Object.keys(labels))('%s loses no character', (name) => {
    for (const parsed of parse(readFileSync(`${corpora}/formats/${name}`), { path: name })) {
      const pieces = parsed.spans().map(({ start, end }) => parsed.source.text.slice(start, end))
      expect(pieces.join('')).toBe(parsed.source.text)
    }
  })
})
