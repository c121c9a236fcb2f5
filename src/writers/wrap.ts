/** Lines of a fixed length, for formats that were set on teleprinters. */

/**
 * Breaks a text of one line at blanks into lines of at most `length` UTF-16 units; a longer word has a line of its own.
 * Leading blanks are an indent and stay.
 */
export function wrapLine(text: string, length: number): string[] {
  const lines: string[] = []
  let from = 0
  while (text.length - from > length) {
    let at = text.lastIndexOf(' ', from + length)
    if (at <= from || isIndent(text, from, at)) at = text.indexOf(' ', from + length)
    if (at < 0) break
    lines.push(text.slice(from, at).trimEnd())
    from = at + 1
  }
  lines.push(text.slice(from))
  return lines
}

function isIndent(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] !== ' ') return false
  return true
}
