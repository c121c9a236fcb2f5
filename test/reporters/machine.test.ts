import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { ferry, reportOf, storyOf } from './findings.js'

const record = storyOf(
  'one\ntwo',
  [{ line: 2, column: 2, endLine: 2, endColumn: 4, start: 5, end: 7, severity: 'info' }],
  {
    path: 'dir/a b.jsonl',
    index: 4,
    id: 'r-4',
    record: true,
  },
)
const clean = storyOf('x', [], { path: 'clean.txt' })

describe('json', () => {
  it('is one wire-report/1 object', async () => {
    const report = JSON.parse(await reportOf('json', [ferry, clean, record]))
    expect(report).toMatchObject({ schema: 'wire-report/1', files: 3, stories: 3 })
    expect(report.diagnostics).toEqual([...ferry.diagnostics, ...record.diagnostics])
  })

  it('is as its schema says', async () => {
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('src/data/schema-report.json', 'utf8')),
    )
    const report = JSON.parse(await reportOf('json', [ferry, clean, record]))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...report, files: -1 })).toBe(false)
    expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], severity: 'loud' }] })).toBe(false)
  })

  it('is whole without any story', async () => {
    expect(JSON.parse(await reportOf('json', []))).toEqual({
      schema: 'wire-report/1',
      diagnostics: [],
      files: 0,
      stories: 0,
    })
  })
})

describe('ndjson', () => {
  it('is one object a line', async () => {
    const lines = (await reportOf('ndjson', [ferry, record])).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([...ferry.diagnostics, ...record.diagnostics])
  })
})

describe('sarif', () => {
  it('describes rules, places in code points, and fixes', async () => {
    const log = JSON.parse(await reportOf('sarif', [ferry, clean, record], { rules, version: '1.2.3' }))
    const run = log.runs[0]
    expect(log.version).toBe('2.1.0')
    expect(run.columnKind).toBe('unicodeCodePoints')
    expect(run.tool.driver).toMatchObject({ name: 'wire', version: '1.2.3' })
    expect(run.results).toHaveLength(3)
    const bidi = run.results[1]
    expect(run.tool.driver.rules[bidi.ruleIndex].id).toBe('bidi-controls')
    expect(bidi).toMatchObject({ level: 'error', message: { text: 'U+202E is not closed.' } })
    const region = { startLine: 2, startColumn: 14, endLine: 2, endColumn: 15 }
    const uri = 'dir/%D8%B9%D8%A8%D9%91%D8%A7%D8%B1%D8%A9.txt'
    expect(bidi.locations[0].physicalLocation).toEqual({ artifactLocation: { uri }, region })
    expect(bidi.fixes).toEqual([
      { artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion: region }] }] },
    ])
  })

  it('places a record at its line of the file', async () => {
    const result = JSON.parse(await reportOf('sarif', [record])).runs[0].results[0]
    expect(result.level).toBe('note')
    expect(result.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'dir/a%20b.jsonl' }, region: { startLine: 5 } },
      logicalLocations: [{ name: 'r-4', fullyQualifiedName: '#4:2:2' }],
    })
  })

  it.each([
    ['/news/a#b?c.txt', 'file:///news/a%23b%3Fc.txt'],
    ['javascript:x', './javascript:x'],
    ['a\\b\ud800', 'a/b%EF%BF%BD'],
  ])('writes the path %s as a URI', async (path, uri) => {
    const log = JSON.parse(await reportOf('sarif', [storyOf('x', [{}], { path })]))
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

describe('junit', () => {
  it('is read by an independent XML reader', async () => {
    const document = XmlDocument.fromString(await reportOf('junit', [ferry, clean, record]))
    const values = (xpath: string) => document.find(xpath).map((node) => node.content)
    expect(values('/testsuites/testsuite/@name')).toEqual(['dir/عبّارة.txt', 'clean.txt', 'dir/a b.jsonl#4'])
    expect(values('/testsuites/testsuite/@tests')).toEqual(['2', '1', '1'])
    expect(values('/testsuites/testsuite/@failures')).toEqual(['2', '0', '0'])
    expect(values('//failure/@message')).toEqual(ferry.diagnostics.map((one) => one.message))
    document.dispose()
  })
})

describe('github', () => {
  it('prints one annotation a finding', async () => {
    expect(await reportOf('github', [ferry, record])).toBe(
      [
        '::warning file=dir/عبّارة.txt,line=2,endLine=2,col=6,endColumn=15,title=doubled-word::The paragraph ends without a stop.',
        '::error file=dir/عبّارة.txt,line=2,endLine=2,col=14,endColumn=15,title=bidi-controls::U+202E is not closed.',
        '::notice file=dir/a b.jsonl,line=5,title=doubled-word::record 4, 2:2: A word stands twice.',
        '',
      ].join('\n'),
    )
  })
})

describe('a message of a stream', () => {
  const second = storyOf(
    'x',
    [
      { line: 1, column: 3, endLine: 1, endColumn: 5 },
      { line: 4, column: 2, endLine: 4, endColumn: 6 },
    ],
    { path: 'wire.7901', index: 1, begins: { line: 7, column: 2 } },
  )

  it('is shown where it stands in its file', async () => {
    const text = await reportOf('github', [second])
    expect(text).toContain('line=7,endLine=7,col=4,endColumn=6')
    expect(text).toContain('line=10,endLine=10,col=2,endColumn=6')
    const { results } = JSON.parse(await reportOf('sarif', [second])).runs[0]
    expect(results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 7,
      startColumn: 4,
      endLine: 7,
      endColumn: 6,
    })
  })
})
