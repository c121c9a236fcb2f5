/**
 * A stream of messages into one source each. The bytes between two messages go with the one before, so that the texts
 * of all sources, one behind the other, are the text of the input.
 */
import { decode } from '../core/decode.js'
import { type BadBytes, positionBehind, type Source, textSource } from '../core/source.js'
import { decodeStrictUtf8 } from '../core/utf8.js'
import { type Grammar, preamble } from './envelope-headers.js'
import type { ReadOptions } from './reader.js'

const SOH = 1
const STX = 2
const ETX = 3
const EOT = 4

/** How far behind a header without SOH its STX may be. */
const HEADER = 250

/** Where messages begin; the first is at 0. Every control character and line is looked at once. */
export function cut(text: string, grammar: Grammar): number[] {
  return new Cutter(text, grammar).run()
}

class Cutter {
  readonly #starts = [0]
  /** The present message has a header or a STX. */
  #real = false
  /** It had its ETX or EOT. */
  #closed = false
  /** Its text has begun and not ended. */
  #framed = false
  /** The last character that prints. */
  #printed = -1

  constructor(
    readonly text: string,
    readonly grammar: Grammar,
  ) {}

  run(): number[] {
    const { text } = this
    this.#line(0)
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c > 32) this.#printed = i
      else if (c === 10 || c === 13) this.#line(i + 1)
      else if (c === SOH) i = this.#start(i)
      else if (c === STX) this.#text(i)
      else if (c === ETX || c === EOT) this.#close(c, i)
    }
    return this.#starts
  }

  #begin(at: number): void {
    if (this.#real || this.#closed) this.#starts.push(at)
    this.#real = false
    this.#closed = false
    this.#framed = false
  }

  /** A header without its SOH; inside of a text it needs a STX to be believed. */
  #line(at: number): void {
    const c = this.text.charCodeAt(at)
    const isOpener = (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
    if (!isOpener || !this.grammar.isHeader(this.text, at, false)) return
    if (this.#framed && !this.text.slice(at, at + HEADER).includes('\x02')) return
    this.#begin(at)
    this.#real = true
  }

  /** Several SOH in a row are one. Without a header behind it, it counts only where a message is due. */
  #start(at: number): number {
    let last = at
    while (this.text.charCodeAt(last + 1) === SOH) last++
    const headed = this.grammar.isHeader(this.text, last + 1, true)
    if (headed || this.#closed) this.#begin(preamble(this.text, this.#starts.at(-1)!, at, this.grammar))
    if (headed) this.#real = true
    return last
  }

  #text(at: number): void {
    if (this.#closed) this.#begin(at)
    this.#real = true
    this.#framed = true
  }

  /** What is no more than controls is no message that could end. */
  #close(c: number, at: number): void {
    this.#framed = false
    if (this.#real || this.#printed >= this.#starts.at(-1)!) this.#closed = true
    if (c === EOT) this.#line(at + 1)
  }
}

/** The messages of an input. None for an empty one. */
export function messagesOf(input: Uint8Array | string, options: ReadOptions, grammar: Grammar): Source[] {
  const { path = null, encoding } = options
  if (typeof input === 'string') return pieces(textSource(input, path), grammar)
  if (encoding !== undefined) return pieces(decode(input, { path, encoding }), grammar)
  const head = decode(input.subarray(0, 4096))
  if (head.bom || /^utf-(?:16|32)/.test(head.encoding ?? '')) return pieces(decode(input, { path }), grammar)
  const text = decodeStrictUtf8(input)
  if (text !== null)
    return pieces({ text, encoding: 'utf-8', encodingFrom: 'strict', bom: false, bad: [], path }, grammar)
  return decodedAlone(input, path, grammar)
}

/** Each message in an encoding of its own: a relay mixes the copy of several senders. */
function decodedAlone(bytes: Uint8Array, path: string | null, grammar: Grammar): Source[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const starts = cut(text, grammar)
  const sources = starts.map((start, i) => {
    const source = decode(bytes.subarray(start, starts[i + 1] ?? bytes.length), { path })
    return start === 0
      ? source
      : { ...source, bad: source.bad.map((bad) => ({ ...bad, byteOffset: bad.byteOffset + start })) }
  })
  return placed(sources)
}

function pieces(source: Source, grammar: Grammar): Source[] {
  const { text, bad } = source
  if (text === '') return []
  const starts = cut(text, grammar)
  if (starts.length === 1) return [source]
  let next = 0
  const sources = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length
    const own: BadBytes[] = []
    for (; next < bad.length && bad[next]!.offset < end; next++)
      own.push({ ...bad[next]!, offset: bad[next]!.offset - start })
    return { ...source, text: text.slice(start, end), bom: source.bom && i === 0, bad: own }
  })
  return placed(sources)
}

/** Sources that stand one behind the other, each with the place at which it begins. */
function placed(sources: readonly Source[]): Source[] {
  let begins = { line: 1, column: 1 }
  return sources.map((source, i) => {
    const here = begins
    begins = positionBehind(source.text, begins)
    return i === 0 ? source : { ...source, begins: here }
  })
}
