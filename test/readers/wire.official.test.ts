/**
 * Real messages of IPTC 7901 and ANPA 1312, which are not the project's to copy: the labels were read by hand and are
 * kept as hashes of the values. `WIRE_FORMATS` says where the messages are.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { validate } from '../../src/index.js'
import { load, parse } from '../../src/readers/parse.js'
import { anpa1312 } from '../../src/writers/anpa-1312.js'
import { iptc7901 } from '../../src/writers/iptc-7901.js'
import { newsmlG2 } from '../../src/writers/newsml-g2.js'
import { ninjs } from '../../src/writers/ninjs.js'
import { nitf } from '../../src/writers/nitf.js'
import labels from './wire.labels.json' with { type: 'json' }

const folder = process.env.WIRE_FORMATS ?? '../shared/corpora/formats'
const schemas = process.env.WIRE_SCHEMAS ?? '../shared/schemas'
const files = Object.entries(labels).filter(([file]) => existsSync(`${folder}/${file}`))
if (files.length < Object.keys(labels).length)
  console.warn(`${Object.keys(labels).length - files.length} labelled messages are not in ${folder} (WIRE_FORMATS)`)

await load('iptc7901')
await load('anpa1312')

function read(file: string): ParsedStory {
  const stories = parse(readFileSync(`${folder}/${file}`), { path: file })
  expect(stories).toHaveLength(1)
  return stories[0]!
}

function hash(value: string | number | null): string | null {
  return value === null ? null : createHash('sha256').update(String(value)).digest('hex').slice(0, 12)
}

function valuesOf({ story, marks, source }: ParsedStory): Record<string, string | number | null> {
  const count = marks.find(({ label }) => label === 'wordCount')
  return {
    headline: story.headline,
    byline: story.byline,
    dateline: story.dateline?.text ?? null,
    slug: story.slugline,
    urgency: story.urgency,
    category: story.category,
    sent: story.sent?.iso ?? null,
    words: count === undefined ? null : source.text.slice(count.start, count.end),
    id: story.id,
    version: story.version,
  }
}

test('every label is of a message', () => {
  expect(Object.keys(labels)).toHaveLength(9)
  expect(files.length).toBeGreaterThan(0)
})

describe.each(files)('%s', (file, label) => {
  const name = file.split('/')[0]!

  test('is known by its bytes and read as labelled', () => {
    const parsed = read(file)
    expect(parsed.story.source.format).toBe(name)
    const found = Object.entries(valuesOf(parsed)).map(([key, value]) => [key, hash(value)])
    expect(Object.fromEntries(found)).toEqual(label)
  })

  test('has no part that is unknown, and no fault in its frame', () => {
    const parsed = read(file)
    expect(parsed.spans().filter((span) => span.label === 'unknown')).toEqual([])
    expect(parsed.notices).toEqual([])
    const rules = validate(parsed, {}).map(({ ruleId }) => ruleId)
    expect(rules.filter((id) => ['header-field', 'stray-control', 'unknown-text', 'no-body'].includes(id))).toEqual([])
  })

  test('is written again byte for byte', () => {
    const written = (name === 'iptc7901' ? iptc7901 : anpa1312).write(read(file))
    const bytes = written.bytes ?? Buffer.from(written.text)
    expect(Buffer.compare(bytes, readFileSync(`${folder}/${file}`))).toBe(0)
  })

  test('keeps headline, byline, urgency and time in the other wire format', () => {
    const parsed = read(file)
    const other = name === 'iptc7901' ? 'anpa1312' : 'iptc7901'
    const text = (name === 'iptc7901' ? anpa1312 : iptc7901).write(parsed).text
    const [again, ...more] = parse(text, { from: other })
    expect(more).toEqual([])
    const before = valuesOf(parsed)
    const after = valuesOf(again!)
    for (const key of ['headline', 'byline', 'slug', 'urgency', 'sent'])
      expect([key, after[key]]).toEqual([key, before[key]])
    expect(again!.notices.filter(({ kind }) => kind === 'stray-control')).toEqual([])
  })
})

describe('a conversion validates', () => {
  const stories = files.map(([file]) => read(file))

  test('as ninjs 3.1', () => {
    const schema = (name: string) => JSON.parse(readFileSync(`${schemas}/ninjs/${name}`, 'utf8'))
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(schema('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
    const check = ajv.compile(schema('ninjs-schema_3.1.json'))
    for (const parsed of stories) {
      check(JSON.parse(ninjs.write(parsed).text))
      expect(check.errors ?? []).toEqual([])
    }
  })

  test.each([
    ['nitf', 'nitf-3-6.xsd', ['nitf-3-6-ruby-include.xsd', 'xml.xsd'], nitf],
    ['newsml-g2', 'NewsML-G2_2.35-spec-All-Power.xsd', ['xml.xsd'], newsmlG2],
  ] as const)('as %s', (name, file, included, writer) => {
    const bytes = (one: string) => new Uint8Array(readFileSync(`${schemas}/${name}/${one}`))
    xmlRegisterInputProvider(
      new XmlBufferInputProvider(Object.fromEntries(included.map((one) => [`mem:/wire/${name}/${one}`, bytes(one)]))),
    )
    const schema = XmlDocument.fromBuffer(bytes(file), { url: `mem:/wire/${name}/${file}` })
    const validator = XsdValidator.fromDoc(schema)
    for (const parsed of stories) {
      const document = XmlDocument.fromString(writer.write(parsed).text)
      validator.validate(document)
      document.dispose()
    }
    validator.dispose()
    schema.dispose()
    expect(stories.length).toBe(files.length)
  })
})
