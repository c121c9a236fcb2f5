/** Bytes of XML and HTML to text: the byte order mark, the bytes themselves and a declaration say in which encoding. */
import { isAscii } from '../core/characters.js'
import { decode, UnsupportedEncodingError } from '../core/decode.js'
import type { Notice } from '../core/parsed.js'
import { type Source, textSource } from '../core/source.js'
import type { ReadOptions } from './reader.js'

/** A declaration stands in the first kilobyte, as HTML has it. */
const longest = 1024

export interface XmlSource {
  source: Source
  notices: Notice[]
}

/**
 * Decodes a document. What the caller says goes before the document's own declaration, and so do bytes that are UTF-8
 * and not ASCII: no text in another encoding looks like that by chance. A declaration that is wrong is a notice.
 */
export function xmlSource(input: Uint8Array | string, options: ReadOptions): XmlSource {
  return declaredSource(input, options, declaredEncoding)
}

/** The same for HTML, which declares its encoding in a `meta` element. */
export function htmlSource(input: Uint8Array | string, options: ReadOptions): XmlSource {
  return declaredSource(input, options, metaEncoding)
}

function declaredSource(
  input: Uint8Array | string,
  options: ReadOptions,
  find: (head: string) => Declared | null,
): XmlSource {
  const { encoding, path = null } = options
  if (typeof input === 'string') return { source: textSource(input, path), notices: [] }
  if (encoding !== undefined) return { source: decode(input, { path, encoding }), notices: [] }
  const head = Buffer.from(input.subarray(0, longest)).toString('latin1')
  const bom = head.startsWith('\u00ef\u00bb\u00bf')
  const declared = find(head.slice(bom ? 3 : 0))
  const strict = declared === null ? decode(input, { path }) : decode(input, { path, encoding: 'utf-8' })
  if (declared === null || strict.encodingFrom === 'bom') return { source: strict, notices: [] }
  if (strict.bad.length > 0) return asDeclared(input, declared, path)
  const source: Source = { ...strict, encodingFrom: 'strict' }
  const fits = isNamed(declared.name, source.encoding) || isAscii(source.text)
  return { source, notices: fits ? [] : [contradiction(declared, source)] }
}

interface Declared {
  name: string
  start: number
}

function declaredEncoding(head: string): Declared | null {
  if (!head.startsWith('<?xml')) return null
  const stop = head.indexOf('?>')
  const found = /\sencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']/.exec(head.slice(0, Math.max(0, stop)))
  return found === null ? null : { name: found[1]!, start: head.indexOf(found[1]!, found.index + 9) }
}

function metaEncoding(head: string): Declared | null {
  const found = /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._:-]{1,40})/i.exec(head)
  return found === null ? null : { name: found[1]!, start: found.index + found[0].length - found[1]!.length }
}

/** Bytes that are no UTF-8: as they are declared, or as they look where that is no encoding or UTF-8 after all. */
function asDeclared(input: Uint8Array, declared: Declared, path: string | null): XmlSource {
  try {
    if (!isNamed(declared.name, 'utf-8'))
      return { source: decode(input, { path, encoding: declared.name }), notices: [] }
  } catch (error) {
    if (!(error instanceof UnsupportedEncodingError)) throw error
  }
  const guessed = decode(input, { path })
  return { source: guessed, notices: [contradiction(declared, guessed)] }
}

function contradiction({ name, start }: Declared, source: Source): Notice {
  const fault = `the document says that it is ${name}, and it is ${source.encoding}`
  return { kind: 'invalid', start, end: start + name.length, values: { fault } }
}

/** `utf8`, `UTF-8`. */
function isNamed(name: string, encoding: string | null): boolean {
  const plain = (label: string) => label.toLowerCase().replace(/[^a-z0-9]/g, '')
  return encoding !== null && plain(name) === plain(encoding)
}
