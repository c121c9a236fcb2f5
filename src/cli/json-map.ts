/** Where each key of a JSON text stands. `JSON.parse` reads the values; this says where they are, or what is wrong. */

export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'

  constructor(
    message: string,
    /** UTF-16 offset of what was not expected. */
    readonly offset: number,
  ) {
    super(message)
  }
}

export type Way = readonly (string | number)[]

/** Deeper than any file of ours; it bounds the recursion. */
const DEEPEST = 64

export class JsonMap {
  readonly #offsets = new Map<string, number>()
  readonly repeated: (string | number)[][] = []

  note(way: Way, offset: number): void {
    const key = JSON.stringify(way)
    if (this.#offsets.has(key)) this.repeated.push([...way])
    this.#offsets.set(key, offset)
  }

  /** The offset of a key, or of an entry of a list; of the nearest one above it where the way leads nowhere. */
  offsetOf(way: Way): number {
    for (let length = way.length; length > 0; length--) {
      const offset = this.#offsets.get(JSON.stringify(way.slice(0, length)))
      if (offset !== undefined) return offset
    }
    return 0
  }
}

/** Throws {@link JsonSyntaxError} for what is no JSON. */
export function mapJson(text: string): JsonMap {
  return new Mapper(text).map()
}

class Mapper {
  readonly #map = new JsonMap()
  #at = 0

  constructor(readonly text: string) {}

  map(): JsonMap {
    this.#skip()
    this.#value([])
    this.#skip()
    if (this.#at < this.text.length) this.#fail('something stands behind the end of the JSON value')
    return this.#map
  }

  #value(way: Way): void {
    if (way.length > DEEPEST) this.#fail(`nested more than ${DEEPEST} deep`)
    const c = this.text[this.#at]
    if (c === '{') this.#object(way)
    else if (c === '[') this.#list(way)
    else if (c === '"') this.#string()
    else this.#plain()
  }

  #object(way: Way): void {
    this.#at++
    this.#skip()
    if (this.#takes('}')) return
    for (;;) {
      if (this.text[this.#at] !== '"') this.#fail('a key in double quotation marks must stand here')
      const start = this.#at
      const inner = [...way, this.#string()]
      this.#map.note(inner, start)
      this.#skip()
      if (!this.#takes(':')) this.#fail('a colon must stand between a key and its value')
      this.#skip()
      this.#value(inner)
      if (this.#closes('}')) return
    }
  }

  #list(way: Way): void {
    this.#at++
    this.#skip()
    if (this.#takes(']')) return
    for (let i = 0; ; i++) {
      const inner = [...way, i]
      this.#map.note(inner, this.#at)
      this.#value(inner)
      if (this.#closes(']')) return
    }
  }

  /** Behind a value: the end of its object or list, or a comma and something more. */
  #closes(end: '}' | ']'): boolean {
    this.#skip()
    if (this.#takes(end)) return true
    if (!this.#takes(',')) this.#fail(`a comma or ${end} must stand here`)
    const comma = this.#at - 1
    this.#skip()
    if (this.text[this.#at] === end) this.#fail(`no comma may stand before ${end}`, comma)
    return false
  }

  #string(): string {
    const start = this.#at
    for (let i = start + 1; i < this.text.length; i++) {
      const c = this.text.charCodeAt(i)
      if (c === 92) i++
      else if (c < 32) this.#fail('a string must end on its line and holds no control character', i)
      else if (c === 34) {
        this.#at = i + 1
        return this.#parsed(start) as string
      }
    }
    this.#fail('this string has no end')
  }

  #plain(): void {
    const start = this.#at
    while (/[\w.+-]/.test(this.text[this.#at] ?? '')) this.#at++
    if (this.#at === start) {
      if (this.#at >= this.text.length) this.#fail('the file ends too early')
      this.#fail(
        this.text.startsWith('//', start) || this.text.startsWith('/*', start)
          ? 'JSON has no comments'
          : 'a value must stand here',
      )
    }
    this.#parsed(start)
  }

  #parsed(start: number): unknown {
    try {
      return JSON.parse(this.text.slice(start, this.#at))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      this.#fail('this is no value of JSON', start)
    }
  }

  #takes(character: string): boolean {
    if (this.text[this.#at] !== character) return false
    this.#at++
    return true
  }

  #skip(): void {
    while (' \t\n\r'.includes(this.text[this.#at] ?? 'x')) this.#at++
  }

  #fail(message: string, offset = this.#at): never {
    throw new JsonSyntaxError(message, offset)
  }
}
