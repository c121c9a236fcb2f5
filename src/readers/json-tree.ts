/** JSON as a tree whose strings say where in the document each character of them stood. */
import { depthLimit, findJsonFault, type JsonFault } from './json-fault.js'
import type { Piece } from './pieces.js'

export interface JsonString {
  kind: 'string'
  run: Piece[]
  /** The quotation marks included. */
  start: number
  end: number
}

export interface JsonObject {
  kind: 'object'
  members: { key: string; keyStart: number; keyEnd: number; value: JsonNode }[]
  start: number
  end: number
}

export interface JsonArray {
  kind: 'array'
  items: JsonNode[]
  start: number
  end: number
}

/** A number, `true`, `false` or `null`, as it is written. */
export interface JsonLiteral {
  kind: 'literal'
  text: string
  start: number
  end: number
}

export type JsonNode = JsonString | JsonObject | JsonArray | JsonLiteral

/** The values of a text: one, or several one behind the other, as where each line is one. */
export function* jsonValues(text: string): Generator<JsonNode | JsonFault> {
  let at = skipBlanks(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  while (at < text.length) {
    const node = new JsonReader(text, at).read()
    if (node === null) {
      const next = recordAfter(text, at)
      yield faultOf(text, at, next)
      at = skipBlanks(text, next)
      continue
    }
    yield node
    at = skipBlanks(text, node.end)
  }
}

/** Where the next record begins behind one that is broken: at a brace that opens a line. */
function recordAfter(text: string, at: number): number {
  const next = text.indexOf('\n{', at)
  return next < 0 ? text.length : next + 1
}

/** The scanner of faults says what is wrong with the record. */
function faultOf(text: string, start: number, end: number): JsonFault {
  const fault = findJsonFault(text.slice(start, end))
  return { message: fault?.message ?? 'the record is not JSON', offset: start + (fault?.offset ?? 0) }
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isJsonBlank(text.charCodeAt(at))) at++
  return at
}

function isJsonBlank(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 13
}

/** One value. `null` where it is none; the levels are on a stack of their own. */
class JsonReader {
  #at: number
  readonly #open: (JsonObject | JsonArray)[] = []

  constructor(
    readonly text: string,
    start: number,
  ) {
    this.#at = start
  }

  read(): JsonNode | null {
    for (;;) {
      const value = this.#value()
      if (value === null) return null
      const opened = (value.kind === 'object' || value.kind === 'array') && value.end < 0
      if (opened) {
        if (this.#open.length >= depthLimit) return null
        this.#open.push(value as JsonObject | JsonArray)
        if (!this.#next(true)) return null
        continue
      }
      const done = this.#close(value)
      if (done !== undefined) return done
    }
  }

  /** Puts a finished value into what is open, and closes what ends behind it. Undefined: another value follows. */
  #close(value: JsonNode): JsonNode | null | undefined {
    let done = value
    for (;;) {
      const level = this.#open.at(-1)
      if (level === undefined) return done
      if (done !== level) this.#put(level, done)
      this.#skip()
      const c = this.text[this.#at]
      if (c === ',') {
        this.#at++
        return this.#next(false) ? undefined : null
      }
      if (c !== (level.kind === 'object' ? '}' : ']')) return null
      this.#at++
      level.end = this.#at
      this.#open.pop()
      done = level
    }
  }

  #put(level: JsonObject | JsonArray, value: JsonNode): void {
    if (level.kind === 'array') level.items.push(value)
    else level.members.at(-1)!.value = value
  }

  /** Before a value: its key, in an object. An empty object or array is closed by {@link #value}. */
  #next(first: boolean): boolean {
    const level = this.#open.at(-1)!
    this.#skip()
    const c = this.text[this.#at]
    if (first && c === (level.kind === 'object' ? '}' : ']')) return true
    if (level.kind === 'array') return c !== ']'
    const key = c === '"' ? this.#string() : null
    if (key === null) return false
    this.#skip()
    if (this.text[this.#at] !== ':') return false
    this.#at++
    const name = key.run.map((piece) => piece.text).join('')
    level.members.push({ key: name, keyStart: key.start, keyEnd: key.end, value: key })
    return true
  }

  #value(): JsonNode | null {
    this.#skip()
    const start = this.#at
    const c = this.text[start]
    const level = this.#open.at(-1)
    if (level !== undefined && (c === '}' || c === ']')) {
      this.#at++
      level.end = this.#at
      return this.#open.pop()!
    }
    if (c === '"') return this.#string()
    if (c === '{' || c === '[') {
      this.#at++
      return c === '{' ? { kind: 'object', members: [], start, end: -1 } : { kind: 'array', items: [], start, end: -1 }
    }
    const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9A-Za-z_.+-])/y
    literal.lastIndex = start
    if (!literal.test(this.text)) return null
    this.#at = literal.lastIndex
    return { kind: 'literal', text: this.text.slice(start, this.#at), start, end: this.#at }
  }

  #string(): JsonString | null {
    const { text } = this
    const start = this.#at
    const run: Piece[] = []
    let from = start + 1
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c !== 0x22 && c !== 0x5c && c >= 32) continue
      if (i > from) run.push({ text: text.slice(from, i), start: from, end: i })
      if (c === 0x22) {
        this.#at = i + 1
        return { kind: 'string', run, start, end: i + 1 }
      }
      const escaped = c === 0x5c ? escapeAt(text, i) : null
      if (escaped === null) return null
      run.push(escaped)
      from = escaped.end
      i = from - 1
    }
    return null
  }

  #skip(): void {
    this.#at = skipBlanks(this.text, this.#at)
  }
}

const simple: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Two escapes of a surrogate pair are one piece: a mark never cuts it. */
function escapeAt(text: string, start: number): Piece | null {
  const letter = text[start + 1] ?? ''
  if (letter !== 'u') {
    const character = Object.hasOwn(simple, letter) ? simple[letter] : undefined
    return character === undefined ? null : { text: character, start, end: start + 2 }
  }
  const unit = unitAt(text, start)
  if (unit === null) return null
  const second = unit >= 0xd800 && unit < 0xdc00 ? unitAt(text, start + 6) : null
  if (second !== null && second >= 0xdc00 && second < 0xe000)
    return { text: String.fromCharCode(unit, second), start, end: start + 12 }
  return { text: String.fromCharCode(unit), start, end: start + 6 }
}

function unitAt(text: string, at: number): number | null {
  const figures = /^\\u([0-9a-fA-F]{4})$/.exec(text.slice(at, at + 6))
  return figures === null ? null : Number.parseInt(figures[1]!, 16)
}
