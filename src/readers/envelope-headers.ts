/**
 * The header lines of IPTC 7901 and ANPA 1312: where one stands. Small, because `auto` asks it about every input.
 * `led` says that a SOH stands before it: then a broken header is a header too.
 */

export interface Grammar {
  /** Whether a header begins at an offset of the text. */
  isHeader(text: string, at: number, led: boolean): boolean
  /** Selectors stand on a line before the message, behind an ENQ. */
  selectors: boolean
}

const LONGEST_LINE = 160
const ENQ = 5

/** The line at an offset without its break; it ends at a control of the envelope too. At most {@link LONGEST_LINE} long. */
export function headerLine(text: string, at: number): string {
  const window = text.slice(at, at + LONGEST_LINE)
  const end = window.search(/[\x01-\x05\r\n]/)
  return end < 0 ? window : window.slice(0, end)
}

/** `eca0062 4 i 211  dpa 061`; three fields are enough behind SOH. */
const led7901 = /^[A-Za-z]{0,3}[0-9]{1,6} {1,4}[^ ] {1,4}[^ ]{1,8}(?: |$)/
const bare7901 = /^[A-Za-z]{1,3}[0-9]{3,5} [1-6] [A-Za-z]{1,3} [0-9]{1,4}(?: [\x20-\x7e]{0,60})?$/

export const grammar7901: Grammar = {
  isHeader: (text, at, led) => (led ? led7901 : bare7901).test(headerLine(text, at)),
  selectors: false,
}

/** `W2870` US `asian`, and below it `u i` DC3 DC1 ` BC-…`. */
const number1312 = /^[A-Za-z]?[0-9]{1,5}[^\r\n]{0,24}$/
const led1312 = /^[A-Za-z] [A-Za-z]?[\x11-\x14]{0,2} /
const bare1312 =
  /^[A-Za-z] [A-Za-z][\x11-\x14]{0,2} [^ ]{1,30} (?:[^\r\n]{0,60} )?[0-9]{2}-[0-9]{2}(?: [0-9]{0,5})?[ \t]{0,4}$/

export const grammar1312: Grammar = {
  isHeader(text, at, led) {
    const first = headerLine(text, at)
    if (!number1312.test(first)) return false
    if (led && first.includes('\x1f')) return true
    const second = headerLine(text, behindBreak(text, at + first.length))
    return (led ? led1312 : bare1312).test(second) && (led || /^[A-Za-z][0-9]{4}/.test(first))
  },
  selectors: true,
}

/** Behind the one line break at an offset. */
export function behindBreak(text: string, at: number): number {
  if (text.charCodeAt(at) !== 13) return text.charCodeAt(at) === 10 ? at + 1 : at
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

/** Where a message begins that has its SOH at an offset: the SYN, NUL and DEL before it belong to it, selectors too. */
export function preamble(text: string, floor: number, soh: number, { selectors }: Grammar): number {
  let at = soh
  while (at > floor && isFill(text.charCodeAt(at - 1))) at--
  if (!selectors) return at
  const enquiry = text.slice(Math.max(floor, at - 80), at).lastIndexOf(String.fromCharCode(ENQ))
  if (enquiry < 0) return at
  const start = Math.max(floor, at - 80) + enquiry
  return /^\x05[^\x01-\x04\r\n]{0,70}\r{0,2}\n?$/.test(text.slice(start, at)) ? start : at
}

function isFill(c: number): boolean {
  return c === 0x16 || c === 0 || c === 0x7f
}
