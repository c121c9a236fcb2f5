/** HTML cut into tags and text, by the rules of HTML's tokenizer as far as offsets are concerned. Linear; nothing nests here. */
import { isLatinLetter } from '../core/characters.js'

export interface HtmlToken {
  kind: 'text' | 'start' | 'end' | 'other'
  /** Of a tag, lower case; empty for text and comments. */
  name: string
  start: number
  end: number
}

/** Elements whose content is no mark-up. `raw`: and no references either. */
const rawText = new Set([
  'script',
  'style',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'textarea',
  'title',
  'template',
])

/** The tokens of a page or fragment; they tile it. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = nextMarkup(html, at)
    if (open > at) yield { kind: 'text', name: '', start: at, end: open }
    if (open >= html.length) return
    const token = markupAt(html, open)
    yield token
    at = token.end
    if (token.kind !== 'start' || !rawText.has(token.name)) continue
    const close = closeOf(html, token.name, at)
    if (close > at)
      yield {
        kind: token.name === 'title' || token.name === 'textarea' ? 'text' : 'other',
        name: '',
        start: at,
        end: close,
      }
    at = close
  }
}

/** The next `<` that begins a tag or a comment; the end where there is none. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const c = html.charCodeAt(at + 1)
    if (c === 0x21 || c === 0x3f || isLatinLetter(c)) return at
    if (c === 0x2f && isLatinLetter(html.charCodeAt(at + 2))) return at
  }
  return html.length
}

function markupAt(html: string, at: number): HtmlToken {
  const c = html.charCodeAt(at + 1)
  if (html.startsWith('<!--', at)) return { kind: 'other', name: '', start: at, end: behind(html, '-->', at + 4) }
  if (c === 0x21 || c === 0x3f) return { kind: 'other', name: '', start: at, end: behind(html, '>', at + 2) }
  const from = c === 0x2f ? at + 2 : at + 1
  let to = from
  while (to < html.length && !endsName(html.charCodeAt(to))) to++
  const name = html.slice(from, Math.min(to, from + 40)).toLowerCase()
  return { kind: c === 0x2f ? 'end' : 'start', name, start: at, end: tagEnd(html, to) }
}

function behind(html: string, closing: string, from: number): number {
  const at = html.indexOf(closing, from)
  return at < 0 ? html.length : at + closing.length
}

/** Behind the `>` that is in no quoted attribute value. A quote that is never closed takes no more than its tag. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const c = html.charCodeAt(at)
    if (c === 0x3e) return at + 1
    if ((c === 0x22 || c === 0x27) && opensValue(html, at)) {
      const close = html.indexOf(html[at]!, at + 1)
      if (close < 0) return behind(html, '>', at)
      at = close
    }
    at++
  }
  return html.length
}

function opensValue(html: string, quote: number): boolean {
  let at = quote - 1
  while (at > 0 && isSpace(html.charCodeAt(at))) at--
  return html.charCodeAt(at) === 0x3d
}

/** Where the end tag of a raw element begins; the end of the text where there is none. */
function closeOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (html.slice(at + 2, end).toLowerCase() === name && endsName(html.charCodeAt(end))) return at
  }
  return html.length
}

function isSpace(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 12 || c === 13
}

function endsName(c: number): boolean {
  return Number.isNaN(c) || isSpace(c) || c === 0x2f || c === 0x3e
}
