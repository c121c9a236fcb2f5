/**
 * Running text as Markdown that reads back as the same text: in CommonMark and GFM, and as far as they stay inside of a
 * line in pandoc, kramdown, Liquid and MDX.
 */
import { isBlank } from '../core/characters.js'
import { oneLine } from './clean.js'

/**
 * What running text must not say raw. Always: emphasis, code, links, HTML, strike-through, tables, superscripts,
 * citations, templates. Where it would mean something: character references, `$` with no digit behind it (two of them
 * make mathematics), `://`, `www.`, a template's `{%`. And direction overrides and isolates: raw they would reorder the
 * file for whoever opens it, as references they act on the page alone. Look-arounds are bounded: the scan is linear.
 */
const markup =
  /[\\`*_[\]<~^|@{]|&(?=#[0-9]{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{0,31};)|\$(?![0-9])|:(?=\/\/)|(?<=www)\.|(?<=\{)%|[\u202a-\u202e\u2066-\u2069]/gi
/** Signs that make a block of a line that begins with them. */
const opening = '#>-+=:%'
/** An ordered list, pandoc's letters, Roman numerals and brackets included. The delimiter is escaped. */
const enumerator = /^\(?(?:[0-9]{1,20}|[a-z]|[ivxlcdm]{1,12})[.)](?= |$)/i

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
  return text.replace(markup, (sign) => {
    const c = sign.charCodeAt(0)
    return c > 127 ? `&#x${c.toString(16)};` : `\\${sign}`
  })
}
