/** The slots of templates that are not free text: figures, codes, initials, month names, zones. */
import { isBlank, isDigit, unitAt } from '../core/characters.js'
import { isApart, isWordUnit } from './lexicon.js'

/** `text` stands for every slot that takes anything. */
export type SlotName =
  | 'n'
  | 'code'
  | 'initials'
  | 'text'
  | 'HH'
  | 'MM'
  | 'SS'
  | 'DD'
  | 'MO'
  | 'Mon'
  | 'YY'
  | 'YYYY'
  | 'zone'
  | 'YYY'

/** In the order of their numbers in packed templates. */
export const slotList = [
  'n',
  'code',
  'initials',
  'text',
  'HH',
  'MM',
  'SS',
  'DD',
  'MO',
  'Mon',
  'YY',
  'YYYY',
  'zone',
  'YYY',
] as const satisfies readonly SlotName[]

/** Names as they stand in the data. The parts of a dateline take anything here: their grammar is the dateline's. */
export const slotNames: ReadonlyMap<string, SlotName> = new Map<string, SlotName>([
  ...slotList.map((name): [string, SlotName] => [name, name]),
  ...['place', 'date', 'source', 'byline', 'time'].map((name): [string, SlotName] => [name, 'text']),
])

/** Fewest and most digits, lowest and highest value. */
const figures: Readonly<Partial<Record<SlotName, readonly [number, number, number, number]>>> = {
  HH: [1, 2, 0, 24],
  MM: [2, 2, 0, 59],
  SS: [2, 2, 0, 60],
  DD: [1, 2, 1, 31],
  MO: [1, 2, 1, 12],
  YY: [2, 2, 0, 99],
  YYYY: [4, 4, 0, 9999],
  // Of the Republic of China.
  YYY: [3, 3, 1, 999],
}

const LONGEST_CODE = 20
const LONGEST_GROUP = 4
const MOST_GROUPS = 6
const LONGEST_ZONE = 5

export function isNumeric(slot: SlotName): boolean {
  return slot === 'n' || figures[slot] !== undefined
}

/**
 * Where a slot that begins at `at` of a folded key ends, or -1. `glued`: another figure follows without a blank
 * (`{HH}{MM}`), so this one has its full width.
 */
export function readSlot(slot: SlotName, key: string, at: number, glued: boolean): number {
  if (slot === 'n') return nonEmpty(at, digitsEnd(key, at, Number.POSITIVE_INFINITY))
  if (slot === 'code') return readCode(key, at)
  if (slot === 'initials') return readInitials(key, at)
  if (slot === 'Mon') return readMonth(key, at)
  if (slot === 'zone') return readZone(key, at)
  const [least, most, low, high] = figures[slot]!
  const end = digitsEnd(key, at, most)
  const width = end - at
  if (width < (glued ? most : least) || (!glued && isDigit(unitAt(key, end)))) return -1
  const value = Number(key.slice(at, end))
  return value < low || value > high ? -1 : end
}

function nonEmpty(at: number, end: number): number {
  return end > at ? end : -1
}

function digitsEnd(key: string, at: number, most: number): number {
  let end = at
  while (end - at < most && isDigit(unitAt(key, end))) end++
  return end
}

function readCode(key: string, at: number): number {
  let end = at
  while (end - at <= LONGEST_CODE && isWordUnit(unitAt(key, end))) end++
  return end > at && end - at <= LONGEST_CODE ? end : -1
}

/** True for a letter of a script that writes words apart. */
export function isLetter(c: number): boolean {
  return isWordUnit(c) && !isDigit(c)
}

function lettersEnd(key: string, at: number, most: number): number {
  let end = at
  while (end - at <= most && isLetter(unitAt(key, end))) end++
  return end
}

/** `hh/ph/ts/hd`, `و.أ`, `د.ذ/ و.أ`, `ح ع`, `س س س / ط م ا`, `jp-lw`: the last full stop of a dotted group is taken along. */
function readInitials(key: string, at: number): number {
  let end = groupEnd(key, at)
  for (let groups = 1; end >= 0 && groups < MOST_GROUPS; groups++) {
    const next = groupEnd(key, joinersEnd(key, end))
    if (next < 0 || !isJoined(key, end)) break
    end = next
  }
  if (end < 0 || !isApart(key, end)) return -1
  return unitAt(key, end) === 46 && key.lastIndexOf('.', end - 1) >= at ? end + 1 : end
}

/** One to four letters that are a word of their own. */
function groupEnd(key: string, at: number): number {
  const end = lettersEnd(key, at, LONGEST_GROUP)
  return end > at && end - at <= LONGEST_GROUP && !isWordUnit(unitAt(key, end)) ? end : -1
}

function isJoined(key: string, at: number): boolean {
  return joinersEnd(key, at) > at
}

/** Blanks with at most two of `/`, `.` and `-` among them. */
function joinersEnd(key: string, at: number): number {
  let end = at
  let marks = 0
  for (; end < key.length; end++) {
    const c = unitAt(key, end)
    if (c === 32) continue
    if (c !== 47 && c !== 46 && c !== 45) break
    marks++
    if (marks > 2) return at
  }
  return end
}

/** One word with its full stop, or two when a figure stands behind the second (`كانون الأول 2015`). */
function readMonth(key: string, at: number): number {
  const first = lettersEnd(key, at, LONGEST_CODE)
  if (first === at) return -1
  if (unitAt(key, first) === 46) return first + 1
  let second = first
  while (isBlank(unitAt(key, second))) second++
  const end = lettersEnd(key, second, LONGEST_CODE)
  let behind = end
  while (isBlank(unitAt(key, behind))) behind++
  return second > first && end > second && isDigit(unitAt(key, behind)) ? end : first
}

/** `GMT`, `MET`, `+0300`, `UTC+3`. */
function readZone(key: string, at: number): number {
  const letters = lettersEnd(key, at, LONGEST_ZONE)
  if (letters - at > LONGEST_ZONE) return -1
  const sign = unitAt(key, letters)
  if (sign !== 43 && sign !== 45) return nonEmpty(at, letters)
  const hours = digitsEnd(key, letters + 1, 4)
  if (hours === letters + 1) return nonEmpty(at, letters)
  return unitAt(key, hours) === 58 ? digitsEnd(key, hours + 1, 2) : hours
}
