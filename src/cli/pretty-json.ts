/** Indented JSON, in colour where there is a terminal for it. */
import { escapeJson } from '../index.js'
import { colors } from './colors.js'
import type { ColorWhen } from './terminal.js'

/** Prints a value with its line break. */
export async function prettyPrinter(color: ColorWhen = 'auto'): Promise<(value: object) => string> {
  const paint = await colors(color, 1)
  if (paint === null) return (value) => `${escapeJson(JSON.stringify(value, null, 2))}\n`
  const token = /("(?:[^"\\]|\\.)*")(:?)|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g
  return (value) => {
    const json = escapeJson(JSON.stringify(value, null, 2))
    const painted = json.replace(token, (all, string: string | undefined, colon: string | undefined) => {
      if (string === undefined) return all === 'null' ? paint.dim(all) : paint.yellow(all)
      return colon === ':' ? `${paint.blue(string)}:` : paint.green(string)
    })
    return `${painted}\n`
  }
}
