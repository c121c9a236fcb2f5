/** Indented JSON, in colour where there is a terminal for it. */
import { escapeJson } from '../index.js'
import { colors } from './colors.js'
import type { ColorWhen } from './terminal.js'

/** Prints a value with its line break. */
export async function prettyPrinter(color: ColorWhen = 'auto'): Promise<(value: object) => string> {
  const paint = await colors(color, 1)
  if (paint === null) return (value) => `${escapeJson(JSON.stringify(value, null, 2))}\n`
  const value = (text: string): string => {
    const comma = text.endsWith(',') ? ',' : ''
    const bare = text.slice(0, text.length - comma.length)
    if (bare.startsWith('"')) return paint.green(bare) + comma
    if (bare === 'null') return paint.dim(bare) + comma
    return /^[[\]{}]/.test(bare) ? text : paint.yellow(bare) + comma
  }
  return (object) => {
    const lines = escapeJson(JSON.stringify(object, null, 2)).split('\n')
    return `${lines.map((line) => paintLine(line, paint.blue, value)).join('\n')}\n`
  }
}

/** One line of indented JSON: blanks, perhaps a key, and a value or bracket. */
function paintLine(line: string, key: (text: string) => string, value: (text: string) => string): string {
  const start = line.length - line.trimStart().length
  // Inside a string a quotation mark has a backslash before it: the first `": ` without one closes a key.
  const end = line.indexOf('": ', start)
  if (end < 0 || line[end - 1] === '\\') return line.slice(0, start) + value(line.slice(start))
  return `${line.slice(0, start)}${key(line.slice(start, end + 1))}: ${value(line.slice(end + 3))}`
}
