/** Many templates as one: tried together, at a cost that does not grow with their number. */
import { isBlank, isDigit } from '../core/characters.js'
import { firstUnit } from '../core/fold.js'
import { isNumeric, slotNames } from './slot.js'
import { compileTemplate, isWhole, match, type Template, type TemplateMatch } from './template.js'

/** One template of a set with what it stands for. */
export interface TemplateEntry<V> {
  template: Template
  value: V
  /** The longest word of its literal text: a key without it cannot match. Empty for a template of slots alone. */
  needle: string
}

export interface Found<V> extends TemplateMatch {
  value: V
}

interface Node<V> {
  next: Map<number, Node<V>>
  entries: TemplateEntry<V>[]
}

const DASH = 45

/**
 * Templates in a tree over the characters (blanks aside) of the literal they begin with, so that a line is compared
 * only with those that it begins like. Templates that begin with a slot are kept apart, in two short lists.
 */
export class TemplateSet<V> {
  readonly #root: Node<V> = { next: new Map(), entries: [] }
  readonly #figureFirst: TemplateEntry<V>[] = []
  readonly #slotFirst: TemplateEntry<V>[] = []
  /** Templates not compiled yet, by the first unit of their literal; those that begin with a slot under NaN. */
  readonly #pending = new Map<number, { source: string; make: () => V }[]>()
  #size = 0

  /** Number of templates. */
  get size(): number {
    return this.#size
  }

  /** Some template begins with a slot: then {@link couldBegin} does not speak for all. */
  get beginsWithSlot(): boolean {
    this.#open(Number.NaN)
    return this.#slotFirst.length + this.#figureFirst.length > 0
  }

  /**
   * Adds a template; one that would match anything (`{text}`, nothing at all) is refused with a RangeError. It is
   * compiled, and `make` called, when a text is first asked about that may begin with it.
   */
  add(source: string, make: () => V): void {
    const bare = source.replaceAll('{text}', '').trim()
    if (bare === '') throw new RangeError(`a template that matches anything: ${JSON.stringify(source)}`)
    this.#size++
    const first = beginsWithSlot(source) ? Number.NaN : firstUnit(source)
    const waiting = this.#pending.get(first)
    if (waiting === undefined) this.#pending.set(first, [{ source, make }])
    else waiting.push({ source, make })
  }

  /** Compiles the templates that begin with this unit. */
  #open(unit: number): void {
    const waiting = this.#pending.get(unit)
    if (waiting === undefined) return
    this.#pending.delete(unit)
    for (const { source, make } of waiting) {
      const template = compileTemplate(source)
      const first = template.tokens[0]!
      const entry = { template, value: make(), needle: needleOf(template) }
      if ('literal' in first) this.#insert(first.literal, entry)
      else if (isNumeric(first.slot)) this.#figureFirst.push(entry)
      else this.#slotFirst.push(entry)
    }
  }

  #insert(literal: string, entry: TemplateEntry<V>): void {
    let node = this.#root
    let dash = false
    for (let i = 0; i < literal.length; i++) {
      const c = literal.charCodeAt(i)
      if (isBlank(c) || (dash && c === DASH)) continue
      dash = c === DASH
      let next = node.next.get(c)
      if (next === undefined) {
        next = { next: new Map(), entries: [] }
        node.next.set(c, next)
      }
      node = next
    }
    node.entries.push(entry)
  }

  #openAt(key: string, from: number): void {
    let at = from
    while (at < key.length && isBlank(key.charCodeAt(at))) at++
    this.#open(Number.NaN)
    this.#open(key.charCodeAt(at))
  }

  /** Every template that matches at `from` of a folded key, in no promised order. */
  matches(key: string, from = 0): Found<V>[] {
    const found: Found<V>[] = []
    if (this.#pending.size > 0) this.#openAt(key, from)
    if (isDigit(key.charCodeAt(from))) collect(this.#figureFirst, key, from, found)
    if (this.#slotFirst.length > 0) collect(this.#slotFirst, key, from, found)
    let node: Node<V> | undefined = this.#root
    let dash = false
    for (let at = from; at < key.length; at++) {
      const c = key.charCodeAt(at)
      if (isBlank(c) || (dash && c === DASH)) continue
      dash = c === DASH
      node = node.next.get(c)
      if (node === undefined) break
      collect(node.entries, key, from, found)
    }
    return found
  }

  /**
   * False when no template that begins with a literal can match a key of which this is the beginning. Templates that
   * begin with a slot are not asked.
   */
  couldBegin(key: string): boolean {
    if (this.#pending.size > 0) this.#openAt(key, 0)
    let node: Node<V> | undefined = this.#root
    let dash = false
    for (let at = 0; at < key.length; at++) {
      const c = key.charCodeAt(at)
      if (isBlank(c) || (dash && c === DASH)) continue
      dash = c === DASH
      node = node.next.get(c)
      if (node === undefined) return false
      if (node.entries.length > 0) return true
    }
    return true
  }

  /** The matches that take the whole of a key from `from` to its end, blanks at the end aside. */
  wholes(key: string, from = 0): Found<V>[] {
    return this.matches(key, from).filter((found) => isWhole(key, found))
  }
}

/** A slot, blanks aside, is the first thing in it; a brace that is no slot stands for itself. */
function beginsWithSlot(source: string): boolean {
  const start = source.trimStart()
  return start.startsWith('{') && slotNames.has(start.slice(1, start.indexOf('}')))
}

function collect<V>(entries: readonly TemplateEntry<V>[], key: string, from: number, found: Found<V>[]): void {
  for (const entry of entries) {
    if (!key.includes(entry.needle, from)) continue
    const matched = match(entry.template, key, from)
    if (matched !== null) found.push({ ...matched, value: entry.value })
  }
}

/** Blanks of the text beside punctuation are skipped, so a needle is one word. */
function needleOf(template: Template): string {
  let longest = ''
  for (const token of template.tokens) {
    if (!('literal' in token)) continue
    for (const word of token.literal.split(/[^\p{L}\p{N}]+/u)) if (word.length > longest.length) longest = word
  }
  return longest
}
