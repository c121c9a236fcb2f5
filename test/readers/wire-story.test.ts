import { beforeAll, describe, expect, it } from 'vitest'
import { detectFormat, load, parse, recordLine, type UnreadableRecord, validate, write } from '../../src/index.js'
import { english } from '../writers/stories.js'

beforeAll(async () => {
  await load('json')
  await load('ndjson')
})

const record = recordLine(english)

function refused(text: string, from = 'json'): UnreadableRecord[] {
  const found: UnreadableRecord[] = []
  parse(text, { from, onUnreadable: (one) => found.push(one) })
  return found
}

describe('wire-story/1', () => {
  it('is read alone, in an array, one a line, indented', () => {
    const { source: _, ...story } = english.story
    for (const [text, from] of [
      [record, 'json'],
      [`[\n${record}\n]\n`, 'json'],
      [JSON.stringify(JSON.parse(record), null, 2), 'json'],
      [`${record}\n`, 'ndjson'],
    ] as const) {
      expect(detectFormat(Buffer.from(text), null).name).toBe(text === record ? 'ndjson' : from)
      expect(parse(text, { from })[0]!.story).toMatchObject(story)
    }
    expect(parse(`${record}\n${record}\n`, { from: 'ndjson' }).map((one) => one.story.source.index)).toEqual([0, 1])
  })

  it('marks the words where they stand in the record', () => {
    const [parsed] = parse(record, { from: 'json' })
    const of = (label: string) =>
      parsed!
        .spans()
        .filter((span) => span.label === label)
        .map(({ start, end }) => record.slice(start, end))
    expect(of('headline')).toEqual(['UPDATE 1-Dockworkers return after pay deal'])
    expect(of('dateline.place')).toEqual(['PORT LEWIS'])
    expect(of('unknown')).toEqual([])
  })

  it('is checked by the same rules, at the places of the file', () => {
    const text = record.replace('went back to the quays', 'went back to the the quays')
    const [found] = validate(parse(text, { from: 'json' })[0]!).filter(({ ruleId }) => ruleId === 'doubled-word')
    expect(text.slice(found!.start)).toMatch(/^the/)
    expect(found!.fix).toBeNull()
  })

  it.each([
    ['another schema', '{"schema":"wire-story/2"}', 'is not "wire-story/1"', 11],
    ['a wrong type', record.replace('"urgency":4', '"urgency":"4"'), '"urgency" is no whole number', null],
    ['a wrong item', record.replace('"HARBOUR"', '7'), '"keywords[]" is no string', null],
    ['a record of an error', '{"schema":"wire-story/1","id":"7","error":{"message":"cut"}}', 'is an error: cut', null],
    ['no object', '17', 'no object', 1],
  ])('refuses %s', (_name, text, message, column) => {
    const [fault] = refused(text)
    expect(fault!.message).toContain(message)
    if (column !== null) expect(fault!.column).toBe(column)
  })

  it('answers each line of ndjson once, in order', () => {
    const text = `${record}\n\n{"a":1}\n${record}`
    const stories = parse(text, { from: 'ndjson', onUnreadable: () => undefined })
    expect(stories.map(({ story }) => story.source.index)).toEqual([0, 3])
    expect(refused(text, 'ndjson').map(({ index, line }) => [index, line])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it('is written from a document as from a record', async () => {
    const [parsed] = parse(record, { from: 'json' })
    expect((await write('ndjson', [parsed!])).text).toContain('"headline":"UPDATE 1-Dockworkers return after pay deal"')
  })
})
