import { beforeAll, describe, expect, it } from 'vitest'
import { detectFormat, load, type ParsedStory, parse, type UnreadableRecord, validate } from '../../src/index.js'
import { doubling } from '../support/work.js'

beforeAll(() => load('ninjs'))

const first = `{
  "uri": "urn:exp:1", "type": "text", "headline": "Port \\"deal\\"", "byline": "By Jane Doe", "language": "en",
  "versioncreated": "2026-08-29T20:26:00Z", "urgency": 3, "pubstatus": "withheld",
  "body_xhtml": "<p>PORT LEWIS, Aug 29 (Reuters) - They &amp; we\\u2014came.</p><h2>Next</h2><p>Ships.</p>",
  "body_text": "the same again"
}`
const third = JSON.stringify({
  uri: 'urn:exp:3',
  standard: { name: 'ninjs', version: '3.1' },
  headlines: [{ role: 'kicker', value: 'LABOUR' }, { value: 'Port deal' }],
  bodies: [{ role: 'main', contentType: 'text/plain', value: 'One.\n\nTwo.' }],
  infoSources: [{ name: 'Reuters', role: 'provider' }],
  embargoedUntil: '2026-08-30T06:00:00Z',
})

function read(text: string, options = {}): ParsedStory {
  const found = parse(text, { from: 'ninjs', ...options })
  expect(found).toHaveLength(1)
  return found[0]!
}

function faults(text: string, options = {}): string[] {
  const found = validate(read(text, options)).filter(({ ruleId }) => /document/.test(ruleId))
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('ninjs', () => {
  it('reads 1.x, its HTML before its text, the dateline out of the body', () => {
    expect(read(first).story).toMatchObject({
      id: 'urn:exp:1',
      agency: 'reuters',
      headline: 'Port "deal"',
      byline: 'By Jane Doe',
      urgency: 3,
      status: 'withheld',
      dateline: { place: 'PORT LEWIS', date: { iso: '2026-08-29', yearFrom: 'record' }, source: 'Reuters' },
      body: ['They & we—came.', 'Next', 'Ships.'],
    })
    const paragraph = read(first)
      .spans()
      .filter(({ label }) => label === 'paragraph')
    expect(paragraph.map(({ start, end }) => first.slice(start, end)).join('')).toBe('They &amp; we\\u2014came.Ships.')
  })

  it('reads 3.x', () => {
    expect(read(third).story).toMatchObject({
      agency: 'reuters',
      kicker: 'LABOUR',
      headline: 'Port deal',
      body: ['One.', 'Two.'],
      embargo: { iso: '2026-08-30T06:00:00Z' },
    })
  })

  it('reads the dialect, and says what no schema allows', () => {
    const text =
      '{"guid":"tag:1","headline":"Port","source":"Reuters","service":[{"code":"f"}],"body_html":"<p>One.</p>"}'
    expect(read(text).story).toMatchObject({ id: 'tag:1', agency: 'reuters', category: 'f', body: ['One.'] })
    expect(faults(text).join('\n')).toContain('must have "uri"')
    expect(faults(text).join('\n')).toContain('1:2 ')
  })

  it.each([
    ['a property of a later version', '{"uri":"a","slugline":"x"}', '1.1', '1:12 '],
    ['a wrong type', '{"uri":"a","headline":[]}', '1.6', 'must be a string'],
    ['a word that is none of its values', '{"uri":"a","pubstatus":"replaced"}', '1.6', 'usable, withheld, canceled'],
    ['an urgency out of its bounds', '{"uri":"a","urgency":10}', '3.1', 'from 1 to 9'],
    ['both of two rights', '{"uri":"a","rightsinfo":{"linkedrights":"a","encodedrights":"b"}}', '1.4', 'either'],
    ['an association without a name', '{"uri":"a","associations":[{"uri":"b"}]}', '2.1', 'must have "name"'],
    ['a version that is not known', '{"uri":"a","standard":{"version":"9.9"}}', null, 'no version 9.9'],
    ['a key that stands twice', '{"uri":"a","headline":"x","headline":"y"}', '1.6', 'stands twice'],
  ])('reports %s', (_name, text, formatVersion, part) => {
    expect(faults(text, formatVersion === null ? {} : { formatVersion }).join('\n')).toContain(part)
  })

  it('answers each of several records, a broken one with its place', () => {
    const found: UnreadableRecord[] = []
    const stories = parse('{"uri":"a","headline":"A"}\n{"uri":"b",}\n{"uri":"c","headline":"C"}\n', {
      from: 'ninjs',
      onUnreadable: (record) => found.push(record),
    })
    expect(stories.map(({ story }) => [story.headline, story.source.index])).toEqual([
      ['A', 0],
      ['C', 2],
    ])
    expect(found).toMatchObject([{ index: 1, line: 2, column: 12 }])
  })

  it('refuses what is nested too deeply', () => {
    const found: UnreadableRecord[] = []
    parse(`{"uri":${'['.repeat(100_000)}`, { from: 'ninjs', onUnreadable: (record) => found.push(record) })
    expect(found[0]!.message).toContain('deeper than 256')
  })

  it('is told from records with a text', () => {
    const of = (text: string) => detectFormat(Buffer.from(text), null).name
    expect([of(first), of(third), of(`[${third}]`)]).toEqual(['ninjs', 'ninjs', 'ninjs'])
    expect(of('{"id":1,"text":"a"}')).toBe('jsonl')
    expect(of('{"uri":"a","text":"b","headline":"c"}')).toBe('jsonl')
  })

  it.each(['&amp;', '<p>a</p>', '\\u0041&lt;'])('costs what grows with the number of %s in a body', (piece) => {
    const body = (n: number) => `{"uri":"urn:exp","bodies":[{"contentType":"text/html","value":"${piece.repeat(n)}"}]}`
    expect(doubling((n) => parse(body(n), { from: 'ninjs' }), 2000)).toBeLessThan(2.2)
  })
})
