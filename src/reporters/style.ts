/** Colours of the terminal, as SGR sequences; none when colour is off. */
import type { Severity } from '../core/diagnostic.js'

export interface Style {
  severity(severity: Severity, text: string): string
  bold(text: string): string
  dim(text: string): string
}

const RED = 31
const YELLOW = 33
const BLUE = 34
const BOLD = 1
const DIM = 2

export function styleOf(color: boolean): Style {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const colors: Readonly<Record<Severity, number>> = { error: RED, warning: YELLOW, info: BLUE }
  return {
    severity: (severity, text) => paint(colors[severity], text),
    bold: (text) => paint(BOLD, text),
    dim: (text) => paint(DIM, text),
  }
}
