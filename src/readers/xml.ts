/**
 * XML documents as a tree whose every text and attribute value says where it stands. saxes checks that the document is
 * well-formed and finds its tags; nothing that a document type declares is expanded, and nothing is fetched.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Notice } from '../core/parsed.js'
import { isAllBlank, type Piece, type Run } from './pieces.js'
import { xmlReference } from './references.js'

export interface XmlAttribute {
  /** Without its prefix. */
  name: string
  uri: string
  /** White space in it is as it stands in the document. */
  run: Run
}

export interface XmlText {
  kind: 'text'
  run: Run
}

export interface XmlElement {
  kind: 'element'
  /** Without its prefix. */
  name: string
  uri: string
  attributes: XmlAttribute[]
  children: (XmlElement | XmlText)[]
  parent: XmlElement | null
  /** From the `<` of its start tag to behind its end tag. */
  start: number
  end: number
}

export interface XmlDocument {
  root: XmlElement
  /** Tags, comments, instructions and declarations, in order. */
  controls: { start: number; end: number }[]
  notices: Notice[]
}

/** Why a document cannot be read at all. */
export interface XmlFault {
  message: string
  /** UTF-16 offset. */
  offset: number
}

/** The deepest nesting of elements. */
export const deepest = 256
/** The most attributes of one element. */
export const mostAttributes = 1000
/** Faults that are told one by one. */
const mostFaults = 20

/** The tree of a document, or why there is none. Faults that leave a tree are its notices. */
export function parseXml(text: string): XmlDocument | XmlFault {
  const builder = new Builder(text)
  try {
    return builder.build()
  } catch (error) {
    if (error instanceof Unreadable) return { message: error.message, offset: error.offset }
    throw error
  }
}

/** An ampersand that begins no reference (`Tea & bread`). */
const loose = /&(?!(?:#[0-9]{1,20}|#x[0-9A-Fa-f]{1,20}|[A-Za-z_][A-Za-z0-9._-]{0,30});)/g

/**
 * The same text, such ampersands blanked: behind one saxes takes all up to the next semicolon for a name, tags and all.
 * Values are read from the text itself, so that nothing is lost.
 */
function withoutLoose(text: string): string {
  const whole = text.includes('&') ? text.replace(loose, ' ') : text
  // The first half of a pair at the very end makes saxes wait for the second, and throw.
  return /[\ud800-\udbff]$/.test(text.slice(-1)) ? `${whole.slice(0, -1)}\ufffd` : whole
}

function looseAt(text: string, at: number): boolean {
  return text.slice(at, at + 40).search(loose) === 0
}

class Unreadable extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
  }
}

class Builder {
  readonly #parser = new SaxesParser({ xmlns: true, position: false })
  readonly #controls: { start: number; end: number }[] = []
  readonly #notices: Notice[] = []
  readonly #entities = new Set<string>()
  #root: XmlElement | null = null
  #open: XmlElement | null = null
  #depth = 0
  #attributes = 0
  #faults = 0
  /** Behind the last token. */
  #at = 0
  /** Where the start tag begins that is being read. */
  #tag = 0

  constructor(readonly text: string) {
    const parser = this.#parser
    parser.on('error', (error) => this.#fault(error.message))
    parser.on('opentagstart', (tag) => this.#beginTag(tag.name))
    parser.on('attribute', () => this.#countAttribute())
    parser.on('opentag', (tag) => this.#openTag(tag))
    parser.on('closetag', (tag) => this.#closeTag(tag))
    parser.on('cdata', () => this.#cdata())
    parser.on('comment', () => this.#skip('<!--'))
    parser.on('processinginstruction', () => this.#skip('<?'))
    parser.on('xmldecl', () => this.#skip('<?'))
    parser.on('doctype', (doctype) => this.#documentType(doctype))
  }

  build(): XmlDocument {
    this.#parser.write(withoutLoose(this.text))
    const open = this.#open
    const fault = this.#faults
    this.#parser.close()
    if (open !== null) this.#cutOff(open)
    if (this.#root === null)
      throw new Unreadable(
        fault > 0 ? 'the document is not XML' : 'the document has no element',
        this.#notices[0]?.start ?? 0,
      )
    return { root: this.#root, controls: this.#controls, notices: this.#notices }
  }

  /** The end of the input stands in an element, or in something that was begun inside of it. */
  #cutOff(open: XmlElement): never {
    const begun = this.text.indexOf('<', this.#at)
    if (begun >= 0) throw new Unreadable('the document is cut off: what begins here does not end', begun)
    throw new Unreadable(`the document is cut off: <${open.name.slice(0, 40)}> is not closed`, open.start)
  }

  #fault(message: string): void {
    if (message === 'undefined entity.') return
    this.#faultAt(Math.min(Math.max(0, this.#parser.position - 1), this.text.length), message)
  }

  #faultAt(start: number, message: string): void {
    if (++this.#faults > mostFaults) return
    const end = Math.min(start + 1, this.text.length)
    this.#notices.push({ kind: 'malformed', start, end, values: { fault: message.replace(/\.$/, '') } })
  }

  #beginTag(name: string): void {
    this.#tag = this.#parser.position - name.length - 2
    this.#attributes = 0
    this.#chars(this.#tag)
    if (++this.#depth > deepest) throw new Unreadable(`the document is nested deeper than ${deepest} levels`, this.#tag)
  }

  #countAttribute(): void {
    if (++this.#attributes > mostAttributes)
      throw new Unreadable(`an element has more than ${mostAttributes} attributes`, this.#tag)
  }

  #openTag(tag: SaxesTagNS): void {
    const end = this.#parser.position
    const parent = this.#open
    const attributes = this.#attributesOf(tag, this.#tag + tag.name.length + 1, end)
    const element: XmlElement = {
      kind: 'element',
      name: tag.local,
      uri: tag.uri,
      attributes,
      children: [],
      parent,
      start: this.#tag,
      end,
    }
    this.#control(this.#tag, end)
    if (parent !== null) parent.children.push(element)
    else if (this.#root === null) this.#root = element
    this.#open = element
  }

  #closeTag(tag: SaxesTagNS): void {
    const end = this.#parser.position
    const element = this.#open
    if (element === null) return
    if (!tag.isSelfClosing) {
      const start = Math.max(this.#at, this.text.lastIndexOf('</', end - 1))
      this.#chars(start)
      this.#control(start, end)
    }
    element.end = end
    this.#open = element.parent
    this.#depth--
  }

  #cdata(): void {
    const end = this.#parser.position
    const start = this.text.indexOf('<![CDATA[', this.#at)
    this.#chars(start)
    this.#control(start, start + 9)
    const inner = { text: this.text.slice(start + 9, end - 3), start: start + 9, end: end - 3 }
    if (inner.text !== '') this.#open?.children.push({ kind: 'text', run: [inner] })
    this.#control(end - 3, end)
  }

  #skip(opening: string): void {
    const start = this.text.indexOf(opening, this.#at)
    if (start < 0) return
    this.#chars(start)
    const end = this.#parser.position
    this.#control(start, this.text[end] === '>' && this.text[end - 1] !== '>' ? end + 1 : end)
  }

  /** Entities that it declares are known by name and never expanded: a few lines may stand for gigabytes. */
  #documentType(doctype: string): void {
    for (const [, name] of doctype.matchAll(/<!ENTITY\s{1,40}([A-Za-z_][A-Za-z0-9._-]{0,30})\s/g))
      this.#entities.add(name!)
    this.#skip('<!DOCTYPE')
  }

  #control(start: number, end: number): void {
    const last = this.#controls.at(-1)
    if (last !== undefined && last.end === start) last.end = end
    else this.#controls.push({ start, end })
    this.#at = end
  }

  /** The character data up to `end`. */
  #chars(end: number): void {
    if (end <= this.#at || this.#open === null) return
    this.#open.children.push({ kind: 'text', run: this.#decode(this.#at, end) })
  }

  /** Character references are resolved once; what is no reference that is known stands for itself. */
  #decode(start: number, end: number): Piece[] {
    const { text } = this
    const pieces: Piece[] = []
    let at = start
    const plain = (to: number) => {
      if (to > at) pieces.push({ text: text.slice(at, to), start: at, end: to })
    }
    for (let i = text.indexOf('&', start); i >= 0 && i < end; i = text.indexOf('&', i)) {
      const found = xmlReference(text, i)
      if (found === null || found.end > end) {
        this.#unknown(i, end)
        i++
        continue
      }
      plain(i)
      pieces.push({ text: found.text, start: i, end: found.end })
      if (found.undeclared) this.#undeclared(i, found.end, found.text)
      i = found.end
      at = i
    }
    plain(end)
    return pieces
  }

  #undeclared(start: number, end: number, character: string): void {
    const values = { name: this.text.slice(start, end), character }
    this.#notices.push({ kind: 'undeclared-entity', start, end, values })
  }

  /** What is no reference, or one by a name that is not known or not expanded, stays as it is. */
  #unknown(start: number, end: number): void {
    const [name] = /^&[A-Za-z_][A-Za-z0-9._-]{0,30};/.exec(this.text.slice(start, Math.min(end, start + 33))) ?? []
    if (name === undefined) {
      if (looseAt(this.text, start)) this.#faultAt(start, 'an ampersand that begins no reference')
      return
    }
    const kind = this.#entities.has(name.slice(1, -1)) ? 'unexpanded-entity' : 'undeclared-entity'
    this.#notices.push({ kind, start, end: start + name.length, values: { name } })
  }

  /** Attribute values with their places; saxes has said what is wrong with them. */
  #attributesOf(tag: SaxesTagNS, start: number, end: number): XmlAttribute[] {
    const { text } = this
    const found: XmlAttribute[] = []
    let at = start
    for (;;) {
      const equals = text.indexOf('=', at)
      if (equals < 0 || equals >= end) return found
      const name = text.slice(at, equals).trim()
      let quote = equals + 1
      while (quote < end && isAllBlank(text[quote]!)) quote++
      const close = text.indexOf(text[quote]!, quote + 1)
      if (close < 0 || close >= end) return found
      const known = tag.attributes[name]
      if (known !== undefined && !found.some((other) => other.name === known.local && other.uri === known.uri))
        found.push({ name: known.local, uri: known.uri, run: this.#decode(quote + 1, close) })
      at = close + 1
    }
  }
}
