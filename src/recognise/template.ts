/**
 * Templates of the data (see `agencies/agency.ts`), compiled once and matched against folded text without regular
 * expression and without backtracking: the cost of a match is linear in what it reads.
 */
import { isBlank, isDigit, unitAt } from '../core/characters.js'
import { type Folded, foldKey } from '../core/fold.js'
import { isApart, isWordUnit } from './lexicon.js'
import { isNumeric, readSlot, type SlotName, slotNames } from './slot.js'

/** Literal text (folded, blanks single) or a slot: one of the two is null. */
export interface Token {
  readonly literal: string | null
  readonly slot: SlotName | null
  /** A literal that ends in punctuation. */
  readonly closed: boolean
}

export function literalToken(literal: string): Token {
  return { literal, slot: null, closed: isPunctuation(literal, literal.length - 1) }
}

export function slotToken(slot: SlotName): Token {
  return { literal: null, slot, closed: false }
}

export interface Template {
  readonly tokens: readonly Token[]
}

/** What a slot matched: offsets into the key, blanks at the edges left out. */
export interface Slot {
  name: SlotName
  start: number
  end: number
}

export interface TemplateMatch {
  /** Offset into the key behind what the template matched. */
  end: number
  /** In the order of the template; a name that occurs twice is there twice. */
  slots: readonly Slot[]
}

const DASH = 45
const noSlots: readonly Slot[] = []
const SPACE = 32

/**
 * Compiles a template. A name in braces that is no slot stands for itself, so data with a literal brace works. Blanks
 * at the template's start are dropped.
 */
export function compileTemplate(source: string): Template {
  const tokens: Token[] = []
  let literal = ''
  let at = 0
  while (at < source.length) {
    const close = source[at] === '{' ? source.indexOf('}', at) : -1
    const name = close < 0 ? undefined : slotNames.get(source.slice(at + 1, close))
    if (name === undefined) {
      literal += source[at]!
      at++
      continue
    }
    pushLiteral(tokens, literal)
    literal = ''
    tokens.push(slotToken(name))
    at = close + 1
  }
  pushLiteral(tokens, literal)
  return { tokens }
}

function pushLiteral(tokens: Token[], raw: string): void {
  let literal = ''
  for (const c of foldKey(raw)) {
    const blank = isBlank(c.charCodeAt(0))
    if (blank && (literal.endsWith(' ') || (literal === '' && tokens.length === 0))) continue
    // A run of dashes is one: copy has `--` where another print of it has a long dash.
    if (c === '-' && literal.endsWith('-')) continue
    literal += blank ? ' ' : c
  }
  if (literal !== '') tokens.push(literalToken(literal))
}

/**
 * Matches a template at `from` of folded text. A blank of the template stands for any run of blanks, or for none beside
 * punctuation; blanks of the text beside punctuation of the template are skipped; a run of dashes matches any run. A
 * `{text}` ends at the first occurrence of the literal behind it (brackets that open inside it close inside it), at the
 * end of the template it takes the rest. A word at the template's end must end there in the text too.
 */
export function match(template: Template, folded: Folded | string, from = 0): TemplateMatch | null {
  const key = typeof folded === 'string' ? folded : folded.key
  const { tokens } = template
  let slots: Slot[] | null = null
  let at = from
  for (let i = 0; i < tokens.length; i++) {
    const { literal, slot, closed } = tokens[i]!
    if (literal !== null) {
      at = literalAt(key, at, literal)
      // `انتهى** 3276`: a blank behind punctuation, before a slot.
      if (at >= 0 && closed && i + 1 < tokens.length) at = skipUnit(key, at, SPACE)
    } else {
      const end = slotEnd(tokens, i, key, at)
      if (end >= 0) {
        slots ??= []
        slots.push(trimmed(slot!, key, at, end))
      }
      at = end
    }
    if (at < 0) return null
  }
  const last = tokens[tokens.length - 1]
  if (last !== undefined && last.literal !== null && !isApart(key, at)) return null
  return { end: at, slots: slots ?? noSlots }
}

/** The first slot of this name, or null. */
export function slotOf(found: TemplateMatch, name: SlotName): Slot | null {
  return found.slots.find((slot) => slot.name === name) ?? null
}

/** A match that reaches the end of the key, but for blanks. */
export function isWhole(key: string, found: TemplateMatch): boolean {
  return skipBlanks(key, found.end) === key.length
}

function trimmed(name: SlotName, key: string, from: number, to: number): Slot {
  let start = from
  let end = to
  while (start < end && isBlank(key.charCodeAt(start))) start++
  while (end > start && isBlank(key.charCodeAt(end - 1))) end--
  return { name, start, end }
}

function skipBlanks(key: string, from: number): number {
  let at = from
  while (at < key.length && isBlank(key.charCodeAt(at))) at++
  return at
}

function skipUnit(key: string, from: number, unit: number): number {
  let at = from
  while (at < key.length && key.charCodeAt(at) === unit) at++
  return at
}

/** Where a slot ends, or -1. */
function slotEnd(tokens: readonly Token[], index: number, key: string, at: number): number {
  const slot = tokens[index]!.slot!
  const next = tokens[index + 1]
  if (slot !== 'text') return readSlot(slot, key, at, isFigure(next))
  if (next === undefined) return key.length
  if (next.literal === null) return at
  const figure = next.literal === ' ' && isFigure(tokens[index + 2])
  return figure ? beforeFigure(key, at) : beforeLiteral(key, at, next.literal)
}

function isFigure(token: Token | undefined): boolean {
  return token?.slot != null && isNumeric(token.slot)
}

/** The first blank with a digit behind it: `{text} {n}`. */
function beforeFigure(key: string, from: number): number {
  for (let at = from; at < key.length; at++) {
    if (!isBlank(key.charCodeAt(at))) continue
    const next = skipBlanks(key, at)
    if (isDigit(unitAt(key, next))) return at
    at = next
  }
  return -1
}

const closers = new Map([
  [')', '('],
  [']', '['],
])

/** The first occurrence of a literal, brackets balanced where it begins with a closing one. */
function beforeLiteral(key: string, from: number, literal: string): number {
  const first = literal.trimStart().charCodeAt(0)
  const opener = closers.get(literal.trimStart().charAt(0))?.charCodeAt(0)
  let depth = 0
  let fallback = -1
  for (let at = from; at < key.length; at++) {
    const c = key.charCodeAt(at)
    if (c === opener) depth++
    if (!(c === first || (Number.isNaN(first) && isBlank(c)))) continue
    const start = literal.startsWith(' ') ? backOverBlanks(key, from, at) : at
    if (literalAt(key, start, literal) >= 0) {
      if (depth === 0) return start
      fallback = start
    }
    if (depth > 0) depth--
  }
  return fallback
}

/** One blank back is enough for a blank of the template, and keeps long runs of them linear. */
function backOverBlanks(key: string, from: number, at: number): number {
  return at > from && isBlank(key.charCodeAt(at - 1)) ? at - 1 : at
}

/** The end of a literal at `from`, or -1. */
function literalAt(key: string, from: number, literal: string): number {
  let at = from
  for (let i = 0; i < literal.length; i++) {
    const c = literal.charCodeAt(i)
    if (c === SPACE) {
      const next = skipBlanks(key, at)
      if (next === at && at < key.length && needsBlank(literal, i)) return -1
      at = next
      continue
    }
    if (at < key.length && key.charCodeAt(at) === SPACE && besidePunctuation(literal, i)) at = skipUnit(key, at, SPACE)
    if (at >= key.length || key.charCodeAt(at) !== c) return -1
    at++
    if (c === DASH) at = skipUnit(key, at, DASH)
  }
  return at
}

/**
 * A blank between two words; a slot counts as a word. Persian copy has a zero-width non-joiner there as often, which
 * the key does not show.
 */
function needsBlank(literal: string, i: number): boolean {
  if (isArabic(unitAt(literal, i - 1)) && isArabic(unitAt(literal, i + 1))) return false
  return !(isPunctuation(literal, i - 1) || isPunctuation(literal, i + 1))
}

function isArabic(c: number): boolean {
  return c >= 0x620 && c <= 0x6ff
}

function besidePunctuation(literal: string, i: number): boolean {
  return isPunctuation(literal, i) || isPunctuation(literal, i - 1)
}

function isPunctuation(literal: string, i: number): boolean {
  if (i < 0 || i >= literal.length) return false
  const c = literal.charCodeAt(i)
  return c !== SPACE && !isWordUnit(c) && c < 0x2e80
}
