/** Story text made fit for formats that know no control characters. */

/** C0 but TAB, LF and CR, DEL, C1 but NEL, noncharacters, and halves of surrogate pairs. */
const unprintable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** The same with every surrogate, for a first look: without look-arounds it is three times as fast. */
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/

/** What ends a line for some reader: CR, LF, VT, FF, NEL, U+2028, U+2029; and the tab, which aligns nothing in running text. */
const breaking = /[\t-\r\x85\u2028\u2029]/
const everyBreak = /\r\n|[\t-\r\x85\u2028\u2029]/g

/**
 * Text for a place that holds one line: every line break and tab becomes a space, the ends are trimmed, and a
 * character that no text format can carry becomes U+FFFD, so that its loss is seen.
 */
export function oneLine(text: string): string {
  const line = breaking.test(text) ? text.replace(everyBreak, ' ') : text
  return printable(line).trim()
}

/** {@link oneLine} of a field that a story may not have. */
export function fieldLine(text: string | null): string {
  return oneLine(text ?? '')
}

/** Characters that no text format can carry become U+FFFD, VT and FF a space; tabs and line breaks stay. */
export function printable(text: string): string {
  return suspect.test(text) ? text.replace(unprintable, (c) => (c === '\v' || c === '\f' ? ' ' : '\ufffd')) : text
}

/** A well-formed BCP 47 tag, or null: what a story calls its language goes into attributes. */
export function languageTag(language: string | null): string | null {
  return language !== null && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/.test(language) ? language : null
}
