/** The unified diff of `--fix-dry-run`: for `patch` as it is, for a terminal with nothing in it that it would obey. */
import { unifiedDiff, visible } from '../index.js'

const RED = 31
const GREEN = 32
const CYAN = 36
const BOLD = 1

/** `terminal`: every control and invisible character is named, and direction controls keep each line to itself. */
export function diffFor(
  before: string,
  after: string,
  path: string,
  show: { terminal: boolean; color: boolean },
): string {
  const diff = unifiedDiff(before, after, path.replace(/^(?:\.\/)+/, ''))
  if (!show.terminal && !show.color) return diff
  const lines = diff.split('\n')
  return lines.map((line, i) => showLine(line, i < 2, show)).join('\n')
}

function showLine(line: string, header: boolean, { terminal, color }: { terminal: boolean; color: boolean }): string {
  const sign = line.slice(0, 1)
  const isText = !header && (sign === '+' || sign === '-' || sign === ' ')
  const rest = terminal ? visible(line.slice(1)) : line.slice(1)
  const shown = sign + (terminal && isText && rest !== '' ? `\u2068${rest}\u2069` : rest)
  if (!color) return shown
  const code = header ? BOLD : sign === '@' ? CYAN : sign === '+' ? GREEN : sign === '-' ? RED : 0
  return code === 0 ? shown : `\u001b[${code}m${shown}\u001b[0m`
}
