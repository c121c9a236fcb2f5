/** Many templates as one: tried together, at a cost that does not grow with their number. */
import { isAscii, isBlank, isDigit, unitAt } from '../core/characters.js'
import { fold } from '../core/fold.js'
import { type Buckets, type PackedBuckets, packBuckets } from '../data/buckets.js'
import { isNumeric, readSlot, type SlotName, slotList } from './slot.js'
import { anyStart, beginsLike, firstOf, lastOf, lookAt, type Start, startCode } from './starts.js'
import {
  compileTemplate,
  isWhole,
  literalToken,
  match,
  slotToken,
  type Template,
  type TemplateMatch,
  type Token,
} from './template.js'

/** One template of a set with what it stands for. */
export interface TemplateEntry<V> {
  template: Template
  value: V
  /** A word that a key has to have to match; empty where the key is known to have it, and for slots alone. */
  needle: string
}

export interface Found<V> extends TemplateMatch {
  value: V
}

/** An entry as JSON: the tokens of its template, a slot as its number, and the rest. */
type PackedTemplate<V> = readonly [tokens: readonly (string | number)[], value: V, needle: string]

/** The bucket of templates that begin with a slot. */
const slotBucket = ''

const DASH = 45
const nothing: readonly never[] = []

/** The templates that begin with the same literal, blanks and repeated dashes left out of it. */
interface Lead<V> {
  text: string
  entries: TemplateEntry<V>[]
}

/** Leads by their first unit: there are some, there is one of that unit alone. */
enum First {
  None,
  Some,
  Alone,
}

/** Must be a power of two. */
const PAIRS = 512

/**
 * Templates by the first two characters (blanks aside) of the literal they begin with, so that a line is compared only
 * with those that it begins like. Templates that begin with a slot are kept apart, in short lists. Packed templates are
 * unpacked when a key begins like them.
 */
export class TemplateSet<V> {
  readonly #packed: Buckets | null
  /** By their two units, the shortest first; the second is 0 for a lead of one. Null for a bucket that is packed. */
  readonly #buckets = new Map<Start, Lead<V>[] | null>()
  readonly #firsts = new Uint8Array(256)
  readonly #pairs = new Uint8Array(PAIRS)
  readonly #figureFirst: TemplateEntry<V>[] = []
  readonly #slotFirst: SlotFirst<V>[] = []
  #size = 0

  /** `packed`: what {@link packTemplates} made. */
  constructor(packed: Buckets | null = null) {
    this.#packed = packed
    if (packed === null) return
    const { keys } = packed
    for (let at = 0; at < keys.length; ) {
      const end = keys.indexOf('\t', at)
      if (end === at) this.#unpack(slotBucket)
      else this.#buckets.set(this.#note(keys.charCodeAt(at), end > at + 1 ? keys.charCodeAt(at + 1) : 0), null)
      at = end + 1
    }
  }

  /** Number of templates that were added one by one. */
  get size(): number {
    return this.#size
  }

  /** Adds a template; one that would match anything (`{text}`, nothing at all) is refused with a RangeError. */
  add(source: string, make: () => V): void {
    const template = checkedTemplate(source)
    this.#insert({ template, value: make(), needle: needleOf(template) })
    this.#size++
  }

  #insert(entry: TemplateEntry<V>): void {
    const { template, value, needle } = entry
    const { literal, slot } = template.tokens[0]!
    if (literal !== null) {
      const { text, entries } = this.#leadOf(literal)
      entries.push({ template, value, needle: text.includes(needle) ? '' : needle })
    } else if (isNumeric(slot!)) this.#figureFirst.push(entry)
    else this.#listOf(slot!).add(entry)
  }

  #listOf(slot: SlotName): SlotFirst<V> {
    let list = this.#slotFirst.find((one) => one.slot === slot)
    if (list === undefined) {
      list = new SlotFirst(slot)
      this.#slotFirst.push(list)
    }
    return list
  }

  #leadOf(literal: string): Lead<V> {
    const text = leadOf(literal)
    const start = this.#note(text.charCodeAt(0), unitAt(text, 1))
    const bucket = this.#bucket(start) ?? []
    let lead = bucket.find((one) => one.text === text)
    if (lead === undefined) {
      lead = { text, entries: [] }
      bucket.push(lead)
      bucket.sort((a, b) => a.text.length - b.text.length)
      this.#buckets.set(start, bucket)
    }
    return lead
  }

  /** Notes that there is a lead which begins so, the second unit 0 where it has but one; returns its code. */
  #note(first: number, second: number): Start {
    const start = startCode(first, second)
    const known = this.#firsts[first & 255]!
    this.#firsts[first & 255] = second === 0 ? First.Alone : Math.max(known, First.Some)
    this.#pairs[pairSlot(start)] = 1
    return start
  }

  #bucket(start: Start): Lead<V>[] | undefined {
    const bucket = this.#buckets.get(start)
    if (bucket !== null) return bucket
    this.#buckets.set(start, [])
    const second = start & 0xffff
    this.#unpack(second === 0 ? String.fromCharCode(firstOf(start)) : String.fromCharCode(firstOf(start), second))
    return this.#buckets.get(start)!
  }

  #unpack(key: string): void {
    for (const [tokens, value, needle] of JSON.parse(this.#packed!.get(key)!) as PackedTemplate<V>[])
      this.#insert({ template: { tokens: tokens.map(unpackToken) }, value, needle })
  }

  /** Every template that matches at `from` of a folded key, in no promised order. */
  matches(key: string, from = 0): readonly Found<V>[] {
    if (from >= key.length) return nothing
    let found: Found<V>[] | null = null
    if (this.#figureFirst.length > 0 && isDigit(key.charCodeAt(from)))
      found = collect(this.#figureFirst, key, from, found)
    for (const list of this.#slotFirst) found = list.collect(key, from, found)
    const first = significant(key, from)
    if (first >= key.length) return found ?? nothing
    const c = key.charCodeAt(first)
    const known = this.#firsts[c & 255]!
    if (known === First.None) return found ?? nothing
    if (known === First.Alone)
      for (const { entries } of this.#bucket(startCode(c, 0)) ?? nothing) found = collect(entries, key, from, found)
    const start = startCode(c, secondUnit(key, first))
    if (this.#pairs[pairSlot(start)] === 0 || (start & 0xffff) === 0) return found ?? nothing
    for (const { text, entries } of this.#bucket(start) ?? nothing)
      if (hasLead(text, key, first)) found = collect(entries, key, from, found)
    return found ?? nothing
  }

  /** False when no template that begins with a literal matches where a text begins so. */
  mayBegin(start: Start): boolean {
    if (start === anyStart) return true
    const known = this.#firsts[firstOf(start) & 255]!
    return known === First.Alone || (known === First.Some && this.#pairs[pairSlot(start)] === 1)
  }

  /** False when no template that begins with a slot takes the whole of a stretch that begins so and ends at `to`. */
  mayBeginWithSlot(text: string, to: number, start: Start, counts?: (value: V) => boolean): boolean {
    if (this.#figureFirst.length > 0 && (start === anyStart || isDigit(firstOf(start)))) return true
    for (const list of this.#slotFirst)
      if (list.mayEndWith(lastOf(text, to)) && (counts === undefined || list.hasOne(counts))) return true
    return false
  }

  /** The same after a longer look: what begins like a lead in two units mostly differs in the next ones. */
  couldBegin(text: string, from: number, to: number, start: Start): boolean {
    if (!this.mayBegin(start)) return false
    const first = firstOf(start)
    if (start === anyStart) return true
    if (this.#firsts[first & 255] === First.Alone && this.#bucket(startCode(first, 0)) !== undefined) return true
    const bucket = this.#bucket(start)
    if (bucket === undefined) return false
    const known = lookAt(text, from, to)
    for (const lead of bucket) if (beginsLike(known, lead.text)) return true
    return false
  }

  /** The matches that take the whole of a key from `from` to its end, blanks at the end aside. */
  wholes(key: string, from = 0): readonly Found<V>[] {
    const found = this.matches(key, from)
    return found.length === 0 ? found : found.filter((one) => isWhole(key, one))
  }

  /**
   * Those of a stretch of text that begins so: few stretches have to be folded. One of a value that does not count may be
   * left out.
   */
  wholesOf(text: string, from: number, to: number, start: Start, counts?: (value: V) => boolean): readonly Found<V>[] {
    const may = this.couldBegin(text, from, to, start) || this.mayBeginWithSlot(text, to, start, counts)
    return may ? this.wholes(fold(text, from, to).key) : nothing
  }
}

function pairSlot(start: Start): number {
  return ((start >>> 11) ^ start) & (PAIRS - 1)
}

/** The templates that have the same needle. */
interface Needled<V> {
  needle: string
  entries: TemplateEntry<V>[]
}

/** Templates that begin with the same slot, which takes no figures alone, by their needle: few have to be tried. */
class SlotFirst<V> {
  readonly slot: SlotName
  readonly #lists: Needled<V>[] = []
  /** Last units of the literals that end them; one that ends with a slot may end with anything. */
  readonly #ends = new Set<number>()
  #endsWithSlot = false

  constructor(slot: SlotName) {
    this.slot = slot
  }

  add({ template, value, needle }: TemplateEntry<V>): void {
    let list = this.#lists.find((one) => one.needle === needle)
    if (list === undefined) {
      list = { needle, entries: [] }
      this.#lists.push(list)
    }
    list.entries.push({ template, value, needle: '' })
    const end = template.tokens[template.tokens.length - 1]!.literal?.trimEnd() ?? ''
    if (end === '') this.#endsWithSlot = true
    else this.#ends.add(end.charCodeAt(end.length - 1))
  }

  /** Some value counts. */
  hasOne(counts: (value: V) => boolean): boolean {
    return this.#lists.some(({ entries }) => entries.some(({ value }) => counts(value)))
  }

  mayEndWith(unit: number): boolean {
    return this.#endsWithSlot || unit < 0 || this.#ends.has(unit)
  }

  collect(key: string, from: number, found: Found<V>[] | null): Found<V>[] | null {
    let all = found
    let fits = this.slot === 'text'
    for (const { needle, entries } of this.#lists) {
      if (!key.includes(needle, from)) continue
      if (!fits && readSlot(this.slot, key, from, false) < 0) return all
      fits = true
      all = collect(entries, key, from, all)
    }
    return all
  }
}

function collect<V>(
  entries: readonly TemplateEntry<V>[],
  key: string,
  from: number,
  found: Found<V>[] | null,
): Found<V>[] | null {
  let all = found
  for (const entry of entries) {
    if (entry.needle !== '' && !key.includes(entry.needle, from)) continue
    const matched = match(entry.template, key, from)
    if (matched === null) continue
    all ??= []
    all.push({ end: matched.end, slots: matched.slots, value: entry.value })
  }
  return all
}

/** Compiles a template; one that would match anything is refused with a RangeError. */
function checkedTemplate(source: string): Template {
  const template = compileTemplate(source)
  if (template.tokens.every((token) => token.slot === 'text'))
    throw new RangeError(`a template that matches anything: ${JSON.stringify(source)}`)
  return template
}

/** Packs templates with their values, which must be plain data, by the first two units of what they begin with. */
export function packTemplates<V>(all: Iterable<readonly [source: string, value: V]>): PackedBuckets {
  const buckets = new Map<string, PackedTemplate<V>[]>()
  for (const [source, value] of all) {
    const template = checkedTemplate(source)
    const { tokens } = template
    const { literal } = tokens[0]!
    const start = literal === null ? slotBucket : leadOf(literal).slice(0, 2)
    const bucket = buckets.get(start) ?? []
    buckets.set(start, bucket)
    bucket.push([tokens.map(packToken), value, needleOf(template)])
  }
  return packBuckets(buckets)
}

function packToken({ literal, slot }: Token): string | number {
  return literal ?? slotList.indexOf(slot!)
}

function unpackToken(token: string | number): Token {
  return typeof token === 'string' ? literalToken(token) : slotToken(slotList[token]!)
}

/** A literal without blanks, a run of dashes as one. */
function leadOf(literal: string): string {
  let lead = ''
  for (let i = 0; i < literal.length; i++) {
    const c = literal.charCodeAt(i)
    if (isBlank(c) || (c === DASH && lead.endsWith('-'))) continue
    lead += literal[i]!
  }
  return lead
}

/** Blanks and repeated dashes of the key do not count. */
function hasLead(lead: string, key: string, from: number): boolean {
  let n = 0
  for (let at = from; at < key.length; at++) {
    const c = key.charCodeAt(at)
    if (c === lead.charCodeAt(n)) {
      if (++n === lead.length) return true
    } else if (!(isBlank(c) || (c === DASH && n > 0 && lead.charCodeAt(n - 1) === DASH))) return false
  }
  return false
}

/** The unit of a key behind the one at `first`, blanks and a run of dashes passed over; 0 at its end. */
function secondUnit(key: string, first: number): number {
  let at = significant(key, first + 1)
  if (key.charCodeAt(first) === DASH) while (unitAt(key, at) === DASH) at = significant(key, at + 1)
  return unitAt(key, at)
}

function significant(key: string, from: number): number {
  let at = from
  while (at < key.length && isBlank(key.charCodeAt(at))) at++
  return at
}

/** Blanks of the text beside punctuation are skipped, so a needle is one word. */
function needleOf(template: Template): string {
  let longest = ''
  for (const { literal } of template.tokens) {
    if (literal === null) continue
    // To compile the first one takes as long as to read a short story.
    const between = isAscii(literal) ? /[^A-Za-z0-9]+/ : /[^\p{L}\p{N}]+/u
    for (const word of literal.split(between)) if (word.length > longest.length) longest = word
  }
  return longest
}
