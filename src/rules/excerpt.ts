/** Short pieces of a text for messages. */

/** The code point in the manner of the Unicode standard, `U+06CC`. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** At most `limit` code units of `[start, end)` on one line, cut with an ellipsis and never inside of a pair. */
export function quote(text: string, start: number, end: number, limit = 40): string {
  let stop = Math.min(end, start + limit)
  if (stop < end && isLow(text.charCodeAt(stop))) stop--
  const piece = text.slice(start, stop).replace(/[\r\n\t]{1,10}/g, ' ')
  return stop < end ? `${piece}…` : piece
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c <= 0xdfff
}
