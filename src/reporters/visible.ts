/**
 * Story text made fit for a terminal or a log line: nothing in it is obeyed, nothing in it is hidden, and it stays on
 * one line.
 */

/** Combining marks that may follow one another; what is piled higher is cut. */
const MARKS = 32

/**
 * `text` with every control, line break, direction control, invisible and private character, lone surrogate and
 * noncharacter as `⟨U+202E⟩`, and with log commands (`##[error]`, `##vso[`, `##teamcity[`) broken up. ZWNJ and ZWJ
 * stay: they are letters' own in Persian, in Indian scripts and in emoji.
 */
export function visible(text: string): string {
  let shown = ''
  let from = 0
  let marks = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x7f ? c >= 32 && c !== 35 : isPlain(c)) {
      marks = 0
      continue
    }
    if (isMark(c) && marks++ < MARKS) continue
    if (c === 35 && !opensCommand(text, i)) continue
    if (isHigh(c) && isLow(text.charCodeAt(i + 1)) && isShownPair(text, i)) {
      i++
      continue
    }
    const code = text.codePointAt(i)!
    shown += text.slice(from, i) + (isMark(c) ? '' : named(code))
    if (code > 0xffff) i++
    from = i + 1
  }
  return shown + text.slice(from)
}

/** `⟨U+202E⟩`. */
function named(code: number): string {
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** Characters from U+007F on that show themselves. */
function isPlain(c: number): boolean {
  if (c < 0xa0 || c === 0xad || c === 0x61c) return false
  if (isMark(c)) return false
  if (c < 0x115f) return c !== 0x34f
  if (c >= 0x2000 && c <= 0x206f) return isPlainPunctuation(c)
  if (c >= 0xd800 && c <= 0xf8ff) return false
  if (c === 0x115f || c === 0x1160 || c === 0x180e || c === 0x3164 || c === 0xffa0 || c === 0xfeff) return false
  return !((c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xfff0 && c !== 0xfffc && c !== 0xfffd))
}

/** General Punctuation without U+200B, U+200E, U+200F, line separators, direction controls and invisible operators. */
function isPlainPunctuation(c: number): boolean {
  if (c === 0x200b || c === 0x200e || c === 0x200f) return false
  return c < 0x2028 || (c > 0x202e && c < 0x2060)
}

/** Marks that stack on a letter. Arabic harakat are among them: a word never has 32 in a row. */
function isMark(c: number): boolean {
  if (c < 0x300 || c > 0xfe2f) return false
  return (
    (c <= 0x36f && c !== 0x34f) ||
    (c >= 0x483 && c <= 0x489) ||
    (c >= 0x591 && c <= 0x5bd) ||
    (c >= 0x610 && c <= 0x61a) ||
    (c >= 0x64b && c <= 0x65f) ||
    (c >= 0x6d6 && c <= 0x6dc) ||
    (c >= 0x1ab0 && c <= 0x1aff) ||
    (c >= 0x1dc0 && c <= 0x1dff) ||
    (c >= 0x20d0 && c <= 0x20ff) ||
    c >= 0xfe20
  )
}

/** A surrogate pair that is neither a tag, a variation selector, nor private. */
function isShownPair(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c !== 0xdb40 && c < 0xdb80 && (text.codePointAt(at)! & 0xfffe) !== 0xfffe
}

/** `##[`, `##vso[`, `##teamcity[`: what build servers obey anywhere in a line. `at` is the first `#`. */
function opensCommand(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 35) return false
  for (let i = at + 2; i < at + 24; i++) {
    const c = text.charCodeAt(i)
    if (c === 91) return true
    if (!((c >= 97 && c <= 122) || (c >= 65 && c <= 90))) return false
  }
  return false
}

function isHigh(c: number): boolean {
  return c >= 0xd800 && c < 0xdc00
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c < 0xe000
}

/**
 * The name of an input at the beginning of a line; `<stdin>` for null. A name that would begin a command of a build
 * server (`::error`, after blanks too) gets `./` in front, which names the same file.
 */
export function visiblePath(path: string | null): string {
  if (path === null) return '<stdin>'
  const shown = visible(path)
  return shown.trimStart().startsWith('::') ? `./${shown}` : shown
}
