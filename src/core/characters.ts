/** Character classes by code unit, for index scans: no regular expression, no locale. */

/** White space and line breaks, the invisible marks that stand beside them (RLM, LRM, ALM, ZWSP, BOM) included. */
export function isBlank(c: number): boolean {
  if (c <= 32) return c === 32 || (c >= 9 && c <= 13)
  if (c < 0xa0) return c === 0x85
  return isWideBlank(c)
}

function isWideBlank(c: number): boolean {
  if (c === 0xa0 || c === 0x61c || c === 0x1680 || c === 0x180e || c === 0x3000 || c === 0xfeff) return true
  if (c < 0x2000 || c > 0x2069) return false
  return c <= 0x200b || c === 0x200e || c === 0x200f || (c >= 0x2028 && c <= 0x202f) || c === 0x205f || c >= 0x2066
}

/** Blanks of {@link isBlank} that take no room: direction marks, zero-width space, byte order mark. */
export function isInvisible(c: number): boolean {
  if (c === 0x61c || c === 0x180e || c === 0x200b || c === 0xfeff) return true
  return c === 0x200e || c === 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
}

/** A range of a text without the {@link isBlank} at its ends; empty, it is at its own end. */
export function trimmedRange(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** A line break of the text, in the sense of {@link lineStarts}. */
export function isBreak(c: number): boolean {
  return c === 10 || c === 13
}

/** A hyphen, or a dash of the length of an n or an m. */
export function isDash(c: number): boolean {
  return c === 0x2d || c === 0x2013 || c === 0x2014
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** A to Z, in both cases. */
export function isLatinLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** The unit at an offset, 0 outside of the text, where `charCodeAt` is many times slower. */
export function unitAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0
}
