/** What the first bytes of an input say about documents of XML, HTML and JSON. */

/** The beginning of an input as text, a byte order mark left out. Bytes that are no ASCII matter to no question here. */
function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text
}

/** The name of the root element, its prefix left out; null where the text is no XML, or its root comes later. */
function rootName(text: string): string | null {
  let at = skipSpace(text, 0)
  while (text[at] === '<') {
    const closing = text.startsWith('<!--', at) ? '-->' : text[at + 1] === '?' || text[at + 1] === '!' ? '>' : null
    if (closing === null)
      return /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})[\s/>]/.exec(text.slice(at, at + 130))?.[1] ?? null
    const end = text.indexOf(closing, at)
    if (end < 0) return null
    at = skipSpace(text, doctypeEnd(text, at, end) + closing.length)
  }
  return null
}

/** A document type with an internal subset ends behind its `]`. */
function doctypeEnd(text: string, at: number, end: number): number {
  const bracket = text.indexOf('[', at)
  if (!text.startsWith('<!DOCTYPE', at) || bracket < 0 || bracket > end) return end
  const close = text.indexOf(']>', bracket)
  return close < 0 ? text.length : close + 1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return at
}

/** Items of NewsML-G2. Concepts, catalogs and plans are no news, and are read for what headline they have. */
export const newsmlItems: ReadonlySet<string> = new Set([
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
])

/** A question to the first bytes about the root element of a document. */
export function hasRoot(...names: readonly string[]): (head: Uint8Array) => boolean {
  return (head) => {
    const text = headText(head)
    if (text[skipSpace(text, 0)] !== '<') return false
    const root = rootName(text)
    return root !== null && names.includes(root)
  }
}

/** A page says so with its document type or its first element. */
export function sniffHtml(head: Uint8Array): boolean {
  const text = headText(head)
  const start = skipSpace(text, 0)
  if (text[start] !== '<') return false
  if (/^<!doctype\s+html/i.test(text.slice(start, start + 40))) return true
  return /^html$/i.test(rootName(text) ?? '')
}

/** A record of `wire-story/1` that ends on the line on which it begins, so that the next line may be another. */
export function sniffNdjson(head: Uint8Array): boolean {
  const text = headText(head)
  return (
    text.startsWith('{"schema":"wire-story/1",') && (text.indexOf('\n') >= 0 || text.length > 4000 || isWhole(text))
  )
}

function isWhole(text: string): boolean {
  return text.trimEnd().endsWith('}')
}

/** A record of `wire-story/1` in any layout, or an array of them. */
export function sniffJson(head: Uint8Array): boolean {
  const text = headText(head)
  const start = skipSpace(text, 0)
  if (text[start] !== '{' && text[start] !== '[') return false
  return /^(?:\[\s{0,40})?\{\s{0,40}"schema"\s{0,8}:\s{0,8}"wire-story\/1"/.test(text.slice(start))
}

/** Names that stand in ninjs at the top of the object, and that records with a `text` have not. */
const telling = new Set(
  'standard $standard headlines bodies descriptions body_text body_html body_xhtml description_text versioncreated versionCreated representationtype representationType pubstatus pubStatus embargoedUntil infoSources infosources altIds altids renditions associations'.split(
    ' ',
  ),
)

/** An object with an identifier of ninjs (or of its dialect) and a name that only ninjs has. */
export function sniffNinjs(head: Uint8Array): boolean {
  const text = headText(head)
  const start = skipSpace(text, 0)
  if (text[start] !== '{' && text[start] !== '[') return false
  const names = topNames(text, text.indexOf('{', start))
  if (names.has('text') || names.has('@context')) return false
  const told = [...names].some((name) => telling.has(name))
  const known = names.has('uri') || names.has('guid')
  return told || (known && ['type', 'headline', 'title', 'language', 'profile'].some((name) => names.has(name)))
}

/** The keys of the object that begins at an offset, as far as the text goes. */
function topNames(text: string, open: number): Set<string> {
  const names = new Set<string>()
  let depth = 0
  for (let at = open; at >= 0 && at < text.length; at++) {
    const c = text[at]!
    if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') {
      if (--depth === 0) return names
    } else if (c === '"') {
      const end = stringEnd(text, at)
      if (depth === 1 && text[skipSpace(text, end)] === ':') names.add(text.slice(at + 1, end - 1))
      at = end - 1
    }
  }
  return names
}

function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}
