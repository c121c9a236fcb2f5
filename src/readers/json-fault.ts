/**
 * Where and why a text is no JSON. `JSON.parse` says so in words that change with the version of Node, and often
 * without a place; this scanner runs only on what `JSON.parse` refused, and on what may be nested too deeply.
 */

/** The deepest nesting that a record may have. */
export const depthLimit = 256

export interface JsonFault {
  message: string
  /** UTF-16 offset. */
  offset: number
}

/** False when the text has too few brackets to exceed {@link depthLimit}: the cheap question for every record. */
export function maybeDeep(text: string): boolean {
  return countUpTo(text, '{', depthLimit) + countUpTo(text, '[', depthLimit) > depthLimit
}

function countUpTo(text: string, character: string, limit: number): number {
  let count = 0
  for (let i = text.indexOf(character); i >= 0 && count <= limit; i = text.indexOf(character, i + 1)) count++
  return count
}

/** The first fault of the text, or null when it is one JSON value nested no deeper than {@link depthLimit}. */
export function findJsonFault(text: string): JsonFault | null {
  return new Scanner(text).run()
}

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

class Scanner {
  #at = 0
  #expect: Expect = 'value'
  readonly #open: ('[' | '{')[] = []

  constructor(readonly text: string) {}

  run(): JsonFault | null {
    for (;;) {
      this.#skipBlanks()
      if (this.#at >= this.text.length) return this.#atEnd()
      const fault = this.#token(this.text[this.#at]!)
      if (fault !== null) return fault
    }
  }

  #skipBlanks(): void {
    for (; this.#at < this.text.length; this.#at++) {
      const c = this.text.charCodeAt(this.#at)
      if (c !== 32 && c !== 9 && c !== 10 && c !== 13) return
    }
  }

  #atEnd(): JsonFault | null {
    if (this.#expect === 'nothing') return null
    if (this.#expect === 'value' && this.#open.length === 0) return this.#fault('the record is blank', 0)
    const missing = this.#open.at(-1) === '{' ? '"}"' : this.#open.at(-1) === '[' ? '"]"' : 'a value'
    return this.#fault(`the record ends before its ${missing}`)
  }

  #token(c: string): JsonFault | null {
    const expect = this.#expect
    if (expect === 'nothing') return this.#fault('text behind the end of the record')
    if (expect === 'colon') return c === ':' ? this.#step('value') : this.#fault('a ":" is missing')
    if (c === ']' || c === '}') return this.#close(c)
    if (expect === 'comma-or-end') {
      if (c !== ',') return this.#fault('a "," is missing, or a quotation mark inside a string has no "\\"')
      return this.#step(this.#open.at(-1) === '{' ? 'key' : 'value')
    }
    if (expect === 'key' || expect === 'key-or-end') {
      if (c !== '"') return this.#fault('a key in double quotation marks is missing')
      return this.#string() ?? this.#then('colon')
    }
    return this.#value(c)
  }

  #close(c: ']' | '}'): JsonFault | null {
    const open = this.#open.at(-1)
    const fits = c === ']' ? open === '[' : open === '{'
    if (!this.#expect.endsWith('-or-end')) return this.#fault(`a ${this.#expect} is missing before "${c}"`)
    if (!fits) return this.#fault(`"${c}" closes nothing`)
    this.#open.pop()
    this.#at++
    return this.#afterValue()
  }

  #value(c: string): JsonFault | null {
    if (c === '{' || c === '[') {
      if (this.#open.length >= depthLimit) return this.#fault(`the record is nested deeper than ${depthLimit} levels`)
      this.#open.push(c)
      return this.#step(c === '{' ? 'key-or-end' : 'value-or-end')
    }
    if (c === '"') return this.#string() ?? this.#afterValue()
    const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9A-Za-z_.+-])/y
    literal.lastIndex = this.#at
    if (!literal.test(this.text)) return this.#fault('no JSON value')
    this.#at = literal.lastIndex
    return this.#afterValue()
  }

  #string(): JsonFault | null {
    const start = this.#at
    for (let i = start + 1; i < this.text.length; i++) {
      const c = this.text.charCodeAt(i)
      if (c === 0x22) {
        this.#at = i + 1
        return null
      }
      if (c < 32) return this.#fault(`a raw control character (${hex(c)}) in a string`, i)
      if (c !== 0x5c) continue
      const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
      escaped.lastIndex = i + 1
      if (!escaped.test(this.text)) return this.#fault('no JSON escape', i)
      i = escaped.lastIndex - 1
    }
    return this.#fault('a string without its closing quotation mark', start)
  }

  #step(next: Expect): null {
    this.#at++
    return this.#then(next)
  }

  #then(next: Expect): null {
    this.#expect = next
    return null
  }

  #afterValue(): null {
    return this.#then(this.#open.length === 0 ? 'nothing' : 'comma-or-end')
  }

  #fault(message: string, offset = this.#at): JsonFault {
    return { message, offset }
  }
}

function hex(c: number): string {
  return `U+${c.toString(16).toUpperCase().padStart(4, '0')}`
}
