/**
 * Running text as Markdown that reads back as the same text: in CommonMark and GFM, and as far as they stay inside of a
 * line in pandoc, kramdown, Liquid and MDX.
 */
import { isBlank } from '../core/characters.js'
import { oneLine } from './clean.js'

/** Always escaped: emphasis, code, links, HTML, strike-through, tables, superscripts, citations, templates. */
const inline = /[\\`*_[\]<~^|@{]/
/** The rest that may need it. A text without any of these, and with a harmless start, is copied as it is. */
const suspect = /[\\`*_[\]<~^|@{&$\u202a-\u202e\u2066-\u2069]|:\/\/|www\./i
/** Signs that make a block of a line that begins with them. */
const opening = '#>-+=:%'
/** An ordered list, pandoc's letters, Roman numerals and brackets included. The delimiter is escaped. */
const enumerator = /^\(?(?:[0-9]{1,20}|[a-z]|[ivxlcdm]{1,12})[.)](?= |$)/i
const entity = /^&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{0,31});/i

/**
 * One paragraph or heading. Line breaks and tabs become spaces, white space at the ends goes, and what no text can carry
 * becomes U+FFFD (see {@link oneLine}).
 */
export function escapeMarkdown(text: string): string {
  const line = withoutIndent(oneLine(text))
  const start = lineStart(line)
  return escapeInline(line.slice(0, start)) + escapeStart(line.slice(start))
}

/** As {@link escapeMarkdown}, for an ATX heading: its last `#` would be taken for a closing one. */
export function escapeHeading(text: string): string {
  const escaped = escapeMarkdown(text)
  return escaped.endsWith('#') && !escaped.endsWith('\\#') ? `${escaped.slice(0, -1)}\\#` : escaped
}

/** Where the line begins for an eye or a tool that does not see direction marks. */
function lineStart(line: string): number {
  let i = 0
  while (i < line.length && isInvisible(line.charCodeAt(i))) i++
  return i
}

/** Direction and joining marks at the start stay, blanks among them go: they would be an indent once the marks are gone. */
function withoutIndent(line: string): string {
  const start = lineStart(line)
  if (start === 0) return line
  let marks = ''
  for (let i = 0; i < start; i++) if (!isSpace(line.charCodeAt(i))) marks += line[i]
  return marks + line.slice(start)
}

function isSpace(c: number): boolean {
  return c === 32 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x3000 || c === 0xfeff
}

function isInvisible(c: number): boolean {
  return isBlank(c) || c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2065)
}

function escapeStart(line: string): string {
  const list = enumerator.exec(line)
  if (list !== null) {
    const at = list[0].length - 1
    return `${line.slice(0, at)}\\${line[at]}${escapeInline(line.slice(at + 1))}`
  }
  const first = line.charAt(0)
  return first !== '' && opening.includes(first) ? `\\${first}${escapeInline(line.slice(1))}` : escapeInline(line)
}

function escapeInline(text: string): string {
  if (!suspect.test(text)) return text
  const pieces: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const written = replacement(text, i)
    if (written === null) continue
    pieces.push(text.slice(from, i), written)
    from = i + 1
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** What stands for the character at `i`, or null where it stands for itself. */
function replacement(text: string, i: number): string | null {
  const c = text.charCodeAt(i)
  // Direction overrides and isolates would reorder the file for whoever opens it; as a reference they act on the page alone.
  if (c > 127) return isDirectionControl(c) ? `&#x${c.toString(16)};` : null
  const character = text[i]!
  return inline.test(character) || isMarkup(text, i, character) ? `\\${character}` : null
}

function isMarkup(text: string, i: number, character: string): boolean {
  switch (character) {
    case '&':
      return entity.test(text.slice(i, i + 40))
    // `$5` opens mathematics only for a `$` with no digit behind it to close.
    case '$':
      return !isDigitAt(text, i + 1)
    case ':':
      return text.startsWith('//', i + 1)
    case '.':
      return text.slice(Math.max(0, i - 3), i).toLowerCase() === 'www'
    case '%':
      return text[i - 1] === '{'
    default:
      return false
  }
}

function isDigitAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  return c >= 48 && c <= 57
}

function isDirectionControl(c: number): boolean {
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
}
