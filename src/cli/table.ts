/** Tables and pages for people, and the same as JSON for programs. */
import { escapeJson } from '../index.js'
import { ByteSink } from './byte-sink.js'
import { escapeLine } from './escape.js'

/** Writes rows as a JSON array of objects, indented. */
export function printJson(value: unknown): void {
  print(`${escapeJson(JSON.stringify(value, null, 2))}\n`)
}

/** Writes columns, each as wide as its widest cell; the last one as it comes. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [columns.map((name) => name.toUpperCase()), ...rows]
  const widths = columns.map((_, i) => all.reduce((wide, row) => Math.max(wide, width(row[i] ?? '')), 0))
  const lines = all.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - width(cell))))
      .join('  ')
      .trimEnd(),
  )
  print(`${lines.join('\n')}\n`)
}

/** A section of a page: a heading and its lines; without lines it is left out. */
export interface Section {
  title: string
  lines: readonly string[]
}

/** Writes a page: its title, then each section with its lines indented. */
export function printPage(title: string, sections: readonly Section[]): void {
  let text = `${title}\n`
  for (const section of sections) {
    if (section.lines.length === 0) continue
    text += `\n${section.title}\n`
    for (const line of section.lines) text += line === '' ? '\n' : `  ${line}\n`
  }
  print(text)
}

/** A sample on one line: line breaks and invisible characters as `\n` and `\u200f`. */
export function sample(text: string): string {
  return escapeLine(text)
}

/** Paragraph text in lines of at most 96 characters. */
export function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 96) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Code points; marks and wide letters are not told apart. */
function width(text: string): number {
  return [...text].length
}

function print(text: string): void {
  const sink = new ByteSink(1, 'stdout')
  sink.write(text)
  sink.flush()
}
