/**
 * CSV by RFC 4180 and TSV by its IANA registration: a header line, then one row a story.
 *
 * A cell that a spreadsheet would run as a formula gets a `'` before it, so a table is not lossless: `csvRaw` turns that
 * off. Lists have one entry a line of their cell. In TSV a tab, a line break and a backslash are `\t`, `\n` and `\\`.
 */
import type { Story } from '../core/story.js'
import { printable } from './clean.js'
import { completeDay } from './moments.js'
import { type FieldTable, lossesOf, type Writer } from './writer.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'yes',
  direction: 'yes',
  agency: 'yes',
  slugline: 'yes',
  keywords: 'yes',
  urgency: 'yes',
  category: 'yes',
  status: 'yes',
  version: 'yes',
  kicker: 'yes',
  headline: 'yes',
  deck: 'yes',
  byline: 'yes',
  dateline: 'yes',
  body: 'yes',
  notes: 'yes',
  credits: 'yes',
  endMark: 'yes',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'yes',
}

type Cell = string | number | null | undefined | readonly (string | null)[]

/** Header and value of every column, in order. */
const columns: readonly (readonly [string, (story: Story) => Cell])[] = [
  ['id', (s) => s.id],
  ['path', (s) => s.source.path],
  ['index', (s) => s.source.index],
  ['language', (s) => s.language],
  ['direction', (s) => s.direction],
  ['agency', (s) => s.agency],
  ['slugline', (s) => s.slugline],
  ['keywords', (s) => s.keywords],
  ['urgency', (s) => s.urgency],
  ['category', (s) => s.category],
  ['status', (s) => s.status],
  ['version', (s) => s.version],
  ['kicker', (s) => s.kicker],
  ['headline', (s) => s.headline],
  ['deck', (s) => s.deck],
  ['byline', (s) => s.byline],
  ['dateline', (s) => s.dateline?.text],
  ['place', (s) => s.dateline?.place],
  ['country', (s) => s.dateline?.located.map((place) => place.country)],
  ['time_zone', (s) => s.dateline?.located.map((place) => place.timeZone)],
  ['date', (s) => completeDay(s.dateline)],
  ['date_text', (s) => s.dateline?.date?.text],
  ['source', (s) => s.dateline?.source],
  ['body', (s) => s.body],
  ['notes', (s) => s.notes],
  ['credits', (s) => s.credits],
  ['end_mark', (s) => s.endMark?.text],
  ['end_mark_codes', (s) => s.endMark?.codes],
  ['sent', (s) => s.sent?.iso ?? s.sent?.text],
  ['embargo', (s) => s.embargo?.iso ?? s.embargo?.text],
  ['word_count', (s) => s.wordCount],
]

export const csv: Writer = tableWriter('csv', 'CSV', ',', '\r\n', quotedCell)
export const tsv: Writer = tableWriter('tsv', 'TSV', '\t', '\n', escapedCell)

function tableWriter(name: string, title: string, comma: string, end: string, cell: (text: string) => string): Writer {
  const header = columns.map(([column]) => cell(column)).join(comma) + end
  return {
    name,
    fields,
    join: { before: header, between: '', after: '', empty: header },
    write: (parsed, options) => {
      const cells = columns.map(([, value]) => cell(safe(cellText(value(parsed.story)), options?.csvRaw ?? false)))
      return { text: cells.join(comma) + end, losses: lossesOf(parsed.story, fields, title) }
    },
  }
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string' || typeof cell === 'number') return printable(String(cell))
  return printable(cell.map((entry) => (entry ?? '').replace(/\r\n|[\r\n]/g, ' ')).join('\n'))
}

/** Signs that open a formula for some spreadsheet, behind blanks and invisible marks too. */
const formula = /^[\s\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]{0,64}[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/

function safe(text: string, raw: boolean): string {
  return !raw && formula.test(text) ? `'${text}` : text
}

function quotedCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

const tsvEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escapedCell(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => tsvEscapes[sign]!)
}
