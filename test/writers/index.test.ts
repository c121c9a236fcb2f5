import { describe, expect, test } from 'vitest'
import { fieldMatrix, fieldNames, formatNamed, formatOfPath, formats } from '../../src/writers/index.js'
import { hasField } from '../../src/writers/writer.js'
import { emptyStory } from '../support/empty-story.js'
import { arabic, datelineOf, parsedOf } from './stories.js'

describe('the registry of writers', () => {
  test('names each format once, as its writer does', async () => {
    expect(new Set(formats.map((entry) => entry.name)).size).toBe(formats.length)
    for (const entry of formats) {
      const writer = await entry.load()
      expect(writer.name).toBe(entry.name)
      expect(Object.keys(writer.fields).sort()).toEqual([...fieldNames].sort())
    }
  })

  test('finds a format by the longest extension that fits', () => {
    const found = ['a.json', 'a.ninjs.json', 'A.MD', 'b.nitf.xml', 'c.newsml.xml', 'd.jsonl', 'e.xml', 'f'].map(
      formatOfPath,
    )
    expect(found.map((entry) => entry?.name)).toEqual([
      'json',
      'ninjs',
      'markdown',
      'nitf',
      'newsml-g2',
      'ndjson',
      undefined,
      undefined,
    ])
    expect(formatNamed('tsv')?.extensions).toEqual(['.tsv'])
    expect(formatNamed('docx')).toBeUndefined()
  })

  test('the matrix has every field of the record and every format', async () => {
    const matrix = await fieldMatrix()
    const keys = Object.keys(emptyStory).filter((key) => key !== 'schema' && key !== 'source')
    expect(matrix.map((row) => row.field)).toEqual(keys)
    for (const row of matrix) expect(Object.keys(row.carries)).toEqual(formats.map((entry) => entry.name))
    expect(matrix.find((row) => row.field === 'dateline')!.carries.ninjs).toBe('body')
  })

  test('the table of fields is true: what is carried is in the document, what is lost is not', async () => {
    const told = {
      id: 'zid',
      slugline: 'zslugline',
      version: 'zversion',
      kicker: 'zkicker',
      headline: 'zheadline',
      deck: 'zdeck',
      byline: 'zbyline',
      dateline: datelineOf('ZPLACE (ZSOURCE) -', { place: 'ZPLACE' }),
      body: ['zbody'],
      notes: ['znotes'],
      credits: ['zcredits'],
      endMark: { text: 'zendmark', codes: [] },
      boilerplate: ['zboilerplate'],
    }
    const parsed = parsedOf({ ...told, source: { path: null, index: 0, format: 'ninjs', encoding: null } })
    for (const entry of formats) {
      const writer = await entry.load()
      const { text, losses } = writer.write(parsed)
      for (const field of Object.keys(told) as (keyof typeof told)[]) {
        const word = field === 'dateline' ? 'ZPLACE' : `z${field.toLowerCase()}`
        const carried = writer.fields[field] !== 'no'
        expect([entry.name, field, text.includes(word)]).toEqual([entry.name, field, carried])
        const lost = losses.some(
          (loss) => loss.field === field && loss.kept === undefined && loss.instead === undefined,
        )
        if (field !== 'boilerplate') expect([entry.name, field, lost]).toEqual([entry.name, field, !carried])
      }
    }
  })

  test.each([
    ['canceled', /canceled|\bKILL\b/],
    ['withheld', /withheld|\bWITHHOLD\b/],
  ] as const)('no document of a story that is %s is silent about it', async (status, said) => {
    const source = { path: null, index: 0, format: 'ninjs', encoding: null }
    for (const entry of formats) {
      const writer = await entry.load()
      const { text, losses } = writer.write(parsedOf({ ...arabic.story, source, status }))
      expect([entry.name, said.test(text)]).toEqual([entry.name, true])
      expect(losses.filter((loss) => loss.field === 'status' && loss.kept === undefined)).toEqual([])
      expect(said.test(writer.write(parsedOf({ ...arabic.story, source })).text)).toBe(false)
    }
  })

  test('no document of a story under embargo is silent about it', async () => {
    const source = { path: null, index: 0, format: 'ninjs', encoding: null }
    const embargo = { text: '7 October 1200 GMT', iso: '2025-10-07T12:00Z' }
    for (const entry of formats) {
      const writer = await entry.load()
      const { text, losses } = writer.write(parsedOf({ ...arabic.story, source, embargo }))
      expect([entry.name, /embargo(?!":null)|2025-10-07T12/i.test(text)]).toEqual([entry.name, true])
      expect(losses.filter((loss) => loss.field === 'embargo' && loss.kept === undefined)).toEqual([])
    }
  })

  test('knows what a story has', () => {
    expect(fieldNames.filter((field) => hasField(emptyStory, field))).toEqual([])
    expect(hasField(arabic.story, 'boilerplate')).toBe(true)
    expect(hasField(arabic.story, 'status')).toBe(false)
    expect(hasField({ ...arabic.story, status: 'canceled' }, 'status')).toBe(true)
  })
})
