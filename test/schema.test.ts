import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { CalendarId, DerivedFrom, Label, Status, YearFrom } from '../src/core/story.js'
import { parse, readTable, recordLine, reporterByName, toStory, toStoryError, validate } from '../src/index.js'

type Json = Record<string, unknown>
const schema = (name: string) => readTable(`schema-${name}`) as Json
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
const checks = {
  story: ajv.compile(schema('story')),
  report: ajv.compile(schema('report')),
  config: ajv.compile(schema('config')),
}

function problems(name: keyof typeof checks, value: unknown): string[] {
  const check = checks[name]
  return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

const samples = readdirSync('samples').filter((name) => name.endsWith('.txt'))
const storyOf = (name: string) =>
  parse(readFileSync(`samples/${name}`), { path: `samples/${name}`, asOf: '2024-03-01' })

describe('story', () => {
  test.each(samples)('%s', (name) => {
    const parsed = storyOf(name)
    expect(parsed).toHaveLength(1)
    for (const one of parsed) {
      expect(problems('story', JSON.parse(recordLine(one)))).toEqual([])
      expect(problems('story', JSON.parse(recordLine(one, { spans: true })))).toEqual([])
    }
  })

  test('a record that could not be read', () => {
    const record = { id: 'a', path: null, index: 0, message: 'no text', line: 1, column: null }
    expect(problems('story', toStoryError(record))).toEqual([])
  })

  const [one] = parse('PORT REOPENS\n\nLIMA, March 3 (Reuters) - The port reopened.\n', { agency: 'reuters' })
  const story = toStory(one!, true) as unknown as Json

  test.each([
    ['a key too many', { ...story, subject: 'x' }],
    ['a key too few', Object.fromEntries(Object.entries(story).filter(([key]) => key !== 'deck'))],
    ['another schema', { ...story, schema: 'wire-story/2' }],
    ['an urgency out of range', { ...story, urgency: 10 }],
    ['a label that is none', { ...story, spans: [{ label: 'lead', start: 0, end: 1 }] }],
    ['a date that is none', { ...story, dateline: { ...(story.dateline as Json), date: { iso: '2024' } } }],
  ])('%s is refused', (_, value) => {
    expect(problems('story', story)).toEqual([])
    expect(problems('story', value)).not.toEqual([])
  })
})

describe('report', () => {
  test('every finding of every sample and of a broken text', async () => {
    const create = await reporterByName('json')!.load()
    const reporter = create({ color: false, terminal: false })
    const broken = parse(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff, 0x0a), { path: 'x.txt' })
    const stories = [...samples.flatMap(storyOf), ...broken]
    let text = reporter.begin?.() ?? ''
    for (const parsed of stories) {
      const { id, source } = parsed.story
      const diagnostics = validate(parsed)
      text += reporter.report({ ...source, id, record: false, text: parsed.source.text, diagnostics })
    }
    text += reporter.end({ files: stories.length, stories: stories.length, errors: 1, warnings: 0, infos: 0 })
    const report = JSON.parse(text) as { diagnostics: unknown[] }
    expect(report.diagnostics.length).toBeGreaterThan(0)
    expect(problems('report', report)).toEqual([])
  })
})

describe('config', () => {
  test.each([
    ['nothing', {}],
    ['a severity', { agency: 'irna', rules: { 'no-headline': 'off', 'bad-bytes': 'error' } }],
    ['options', { rules: { 'long-paragraph': { severity: 'warning', options: { characters: 900 } } } }],
    [
      'overrides',
      { $schema: 'x.json', overrides: [{ files: ['ar/**'], agency: 'spa', rules: { 'no-dateline': 'info' } }] },
    ],
  ])('%s is taken', (_, config) => {
    expect(problems('config', config)).toEqual([])
  })

  test.each([
    ['a list', []],
    ['an unknown key', { rule: {} }],
    ['an unknown severity', { rules: { 'no-headline': 'warn' } }],
    ['a rule id that cannot be one', { rules: { NoHeadline: 'off' } }],
    ['an override without files', { overrides: [{ rules: {} }] }],
    ['an option that is an object', { rules: { x: { options: { y: {} } } } }],
    ['code', { rules: { x: { check: 'process.exit()' } } }],
  ])('%s is refused', (_, config) => {
    expect(problems('config', config)).not.toEqual([])
  })
})

describe('the schemas say what the types say', () => {
  const labels: Record<Label, true> = {
    slugline: true,
    keywords: true,
    urgency: true,
    category: true,
    status: true,
    version: true,
    kicker: true,
    headline: true,
    deck: true,
    byline: true,
    dateline: true,
    'dateline.place': true,
    'dateline.date': true,
    'dateline.source': true,
    'dateline.mark': true,
    paragraph: true,
    subhead: true,
    notes: true,
    credits: true,
    endMark: true,
    sent: true,
    embargo: true,
    boilerplate: true,
    id: true,
    wordCount: true,
    control: true,
    space: true,
    unknown: true,
  }
  const calendars: Record<CalendarId, true> = {
    gregory: true,
    persian: true,
    'islamic-umalqura': true,
    buddhist: true,
    roc: true,
    japanese: true,
    ethiopic: true,
    vikram: true,
  }
  const origins: Record<DerivedFrom, true> = {
    script: true,
    words: true,
    agency: true,
    'end-mark': true,
    stamp: true,
    page: true,
    record: true,
    'as-of': true,
    gazetteer: true,
    option: true,
  }
  const years: Record<YearFrom, true> = { dateline: true, stamp: true, page: true, record: true, 'as-of': true }
  const statuses: Record<Status, true> = { usable: true, withheld: true, canceled: true }

  test.each([
    ['span', 'label', Object.keys(labels)],
    ['date', 'calendar', Object.keys(calendars)],
    ['date', 'yearFrom', [...Object.keys(years), null]],
    ['derived', 'from', Object.keys(origins)],
    ['story', 'status', Object.keys(statuses)],
  ])('%s.%s', (definition, key, values) => {
    const { properties } = (
      schema('story').$defs as Record<string, { properties: Record<string, { enum: unknown[] }> }>
    )[definition]!
    expect(properties[key]!.enum).toEqual(values)
  })

  test('the keys of a story stand in the order in which they are written', () => {
    const [parsed] = parse('LIMA, March 3 (Reuters) - The port reopened.\n')
    const { properties } = (schema('story').$defs as Record<string, { properties: Json }>).story!
    expect(Object.keys(properties)).toEqual(Object.keys(toStory(parsed!, true)))
  })

  test.each(['story', 'report', 'config'])('%s: every property is described', (name) => {
    const bare: string[] = []
    const pending: [string, unknown][] = [['', schema(name)]]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [path, node] = next
      if (typeof node !== 'object' || node === null) continue
      for (const [key, value] of Object.entries(node)) {
        if (path.endsWith('/properties') && !isDescribed(value)) bare.push(`${path}/${key}`)
        pending.push([`${path}/${key}`, value])
      }
    }
    expect(bare).toEqual([])
  })
})

/** A constant speaks for itself, a reference is described where it leads. */
function isDescribed(value: unknown): boolean {
  const node = value as Json
  return typeof node.description === 'string' || 'const' in node || '$ref' in node
}
