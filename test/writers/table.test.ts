import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { csv, tsv } from '../../src/writers/table.js'
import type { WriteOptions, Writer } from '../../src/writers/writer.js'
import { stories } from './hostile.js'
import { arabic, english, parsedOf } from './stories.js'

/** RFC 4180, written from its grammar: every field is quoted. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    expect(text[at]).toBe('"')
    let cell = ''
    for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
      if (at >= text.length) throw new Error('a quotation mark is not closed')
      if (text[at] === '"') at++
      cell += text[at]
    }
    row.push(cell)
    at++
    if (text[at] === ',') at++
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

function readTsv(text: string): string[][] {
  const unescaped: Record<string, string> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' }
  const cell = (raw: string) => raw.replace(/\\[\\tnr]/g, (sign) => unescaped[sign]!)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').map(cell))
}

function table(writer: Writer, parsed: ParsedStory[], options?: WriteOptions): string {
  return writer.join!.before + parsed.map((story) => writer.write(story, options).text).join(writer.join!.between)
}

function record(rows: string[][], row: number): Record<string, string> {
  return Object.fromEntries(rows[0]!.map((column, index) => [column, rows[row]![index]!]))
}

describe.each([
  ['CSV', csv, readCsv],
  ['TSV', tsv, readTsv],
] as const)('%s', (_, writer, read) => {
  test('has a header and a row for each story', () => {
    const rows = read(table(writer, [english, arabic]))
    expect(rows).toHaveLength(3)
    expect(record(rows, 1)).toMatchObject({
      id: 'exp-42',
      headline: 'UPDATE 1-Dockworkers return after pay deal',
      keywords: 'HARBOUR\nSTRIKE',
      place: 'PORT LEWIS',
      country: 'MU',
      time_zone: 'Indian/Mauritius',
      date: '2026-08-29',
      date_text: 'Aug 29',
      source: 'Reuters',
      body: english.story.body.join('\n'),
      urgency: '4',
      sent: '2026-08-29T20:26',
      word_count: '16',
    })
    expect(record(rows, 2)).toMatchObject({
      date: '',
      end_mark: 'انتهى**1426',
      end_mark_codes: '1426',
      direction: 'rtl',
    })
  })

  test('is a header alone when there is no story', () => {
    expect(read(writer.join!.empty)).toHaveLength(1)
  })

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\u200f=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    'runs no formula %j in a spreadsheet, unless raw cells are asked for',
    (headline) => {
      const story = parsedOf({ headline })
      expect(record(read(table(writer, [story])), 1).headline).toBe(`'${headline}`)
      expect(record(read(table(writer, [story], { csvRaw: true })), 1).headline).toBe(headline)
    },
  )

  test('any story is one row of as many cells, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.array(stories, { maxLength: 3 }), (list) => {
        const rows = read(table(writer, list))
        expect(rows).toHaveLength(list.length + 1)
        for (const row of rows) {
          expect(row).toHaveLength(rows[0]!.length)
          for (const cell of row) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/)
        }
      }),
    )
  })
})
