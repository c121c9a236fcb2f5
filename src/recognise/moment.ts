/**
 * Dates that a page or an archive prints on a line of their own, with the time and its own words for the two. Sources:
 * CONVENTIONS.md sections 9 and 11 (a page gives the year).
 */
import { isDigit, unitAt } from '../core/characters.js'
import { fold, foldKey } from '../core/fold.js'
import type { Moment } from '../core/story.js'
import type { Language } from '../languages/language.js'
import { toGregorian } from './calendar.js'
import { readDate } from './date.js'
import { type Clock, isoMoment, type KnownDay } from './known-day.js'
import { compactLabel, compactOutletEnd, compactWeekday, fillers, halves, isOrigin } from './moment-words.js'
import { nameAt } from './names.js'
import { isLetter } from './slot.js'
import { meaning, wordAt } from './words.js'
import { zoneOffset } from './zone.js'

/** What {@link readMoment} found: everything on the line is part of it. */
export interface PrintedMoment extends Moment {
  /** Null when the line prints a date whose Gregorian year is not sure. */
  day: KnownDay | null
  /** It has a time of day. */
  timed: boolean
  /** The date is in figures, or in two calendars. */
  figures: boolean
  /** A word says that it is the page's: `Published: …`. */
  labelled: boolean
  /** It begins with the day of the week. */
  weekday: boolean
}

/** Dates are printed in the story's language and, on pages everywhere, in English. */
export function withEnglish(language: Language | null): readonly string[] {
  return language === null ? ['en'] : [language.tag, 'en']
}

/** No date that a page prints is longer, in UTF-16 units. */
export const LONGEST_MOMENT = 90

const LONGEST_SECTION = 40

/**
 * Reads a stretch that is a date with a year and, perhaps, weekday, time, zone and a page's word for it, and nothing
 * else: `19 August 2019 - 13:09`, `Published: 19 August 2019`, `٣٠/٠٧/٢٠١٩، ١٠:٠٤ ص`, `1440/9/20 - 2019/05/25`. Null
 * for anything else.
 */
export function readMoment(
  text: string,
  from: number,
  to: number,
  languages: readonly string[],
  numericOrder: 'dmy' | 'mdy' | 'ymd' | null,
): PrintedMoment | null {
  if (to - from > LONGEST_MOMENT) return null
  const { key } = fold(text, from, to)
  const context = { languages, numericOrder, forgiving: false }
  const parts: Parts = {
    day: null,
    dated: 0,
    named: false,
    clock: null,
    zone: undefined,
    afternoon: null,
    labelled: false,
    withYear: false,
    sourced: false,
  }
  let at = 0
  while (at < key.length) {
    const next =
      readOffset(key, at, parts) ??
      readTime(key, at, parts) ??
      readDay(key, at, context, parts) ??
      readWord(key, at, languages, parts)
    if (next === null) return null
    at = next
  }
  const clock = afternoon(parts)
  const named = parts.sourced && !parts.labelled
  if (parts.dated === 0 || (clock === null && (named || !parts.withYear))) return null
  const iso = parts.day === null || clock === null ? null : isoMoment(parts.day, clock, parts.zone)
  const figures = !parts.named || parts.dated > 1
  const { day, labelled } = parts
  const opening = wordAt(key, 0)
  const weekday = opening !== null && meaning(opening, 'weekday', languages, true) !== null
  return { text: text.slice(from, to), iso, day, timed: clock !== null, figures, labelled, weekday }
}

interface Parts {
  day: KnownDay | null
  /** Dates read. */
  dated: number
  /** One had the name of its month. */
  named: boolean
  clock: Clock | null
  zone: number | undefined
  afternoon: boolean | null
  labelled: boolean
  withYear: boolean
  /** An agency is named. */
  sourced: boolean
}

function afternoon({ clock, afternoon }: Parts): Clock | null {
  if (clock === null || afternoon === null || clock.hour === 0 || clock.hour > 12) return clock
  return { ...clock, hour: (clock.hour % 12) + (afternoon ? 12 : 0) }
}

/** `13:09`, `10:04:30`, `10h12`, `09时12分`, `0713` or `10.12` before a zone. */
function readTime(key: string, at: number, parts: Parts): number | null {
  const hours = digitsEnd(key, at)
  const figures = hours - at
  if (figures === 4 && parts.clock === null && isClock(key, at) && (parts.dated > 0 || isZoneBehind(key, hours))) {
    parts.clock = { hour: Number(key.slice(at, at + 2)), minute: Number(key.slice(at + 2, hours)), second: null }
    return hours
  }
  const mark = key[hours] ?? ' '
  if (figures < 1 || figures > 2 || !(mark === '.' || HOUR_MARKS.includes(mark))) return null
  const from = key[hours + 1] === ' ' ? hours + 2 : hours + 1
  const minutes = digitsEnd(key, from)
  if (minutes - from !== 2 || (mark === '.' && !isTimeBehind(key, minutes) && !HOUR_BEFORE.test(key.slice(0, at))))
    return null
  const seconds = key[minutes] === ':' ? digitsEnd(key, minutes + 1) : minutes
  const second = seconds - minutes === 3 ? Number(key.slice(minutes + 1, seconds)) : null
  parts.clock ??= { hour: Number(key.slice(at, hours)), minute: Number(key.slice(from, minutes)), second }
  if (second !== null) return seconds
  return MINUTE_MARKS.includes(key[minutes] ?? ' ') ? minutes + 1 : minutes
}

/** `13:09`, `16h27`, `09时12分`, `11시 15분`. */
const HOUR_MARKS = ':h时時点點시'
const MINUTE_MARKS = foldKey('分분')

/** What ISO 8601 puts before and behind a time: `2024-04-06T05:12:03+00:00`. */
function readOffset(key: string, at: number, parts: Parts): number | null {
  if (key[at] === 't' && parts.dated > 0 && isDigit(unitAt(key, at + 1))) return at + 1
  if (parts.clock === null || (key[at] !== '+' && key[at] !== '-')) return null
  const minutes = digitsEnd(key, at + 1)
  const end = digitsEnd(key, minutes + 1)
  if (minutes - at !== 3 || key[minutes] !== ':' || end - minutes !== 3) return null
  parts.zone ??= zoneOffset(key.slice(at, end))
  return end
}

/** Four figures that can be a time and do not begin a date. */
function isClock(key: string, at: number): boolean {
  const [hours, minutes, behind] = [key.slice(at, at + 2), key.slice(at + 2, at + 4), key[at + 4] ?? ' ']
  return Number(hours) < 24 && Number(minutes) < 60 && !'/-.'.includes(behind)
}

/** A full stop parts hours and minutes too (`10.12 EDT`, `10.12am`), but it does so in dates and amounts as well. */
function isTimeBehind(key: string, at: number): boolean {
  const from = key[at] === ' ' ? at + 1 : at
  return isZoneBehind(key, at) || fillers.has(key.slice(from, lettersEnd(key, from)))
}

/** `kl. 11.23`, `klo 11.23`, `alle ore 11.23`. */
const HOUR_BEFORE = /(?:^|[^a-z])(?:kl|klo|klokken|ora|ore)[.:]? ?$/u

function isZoneBehind(key: string, at: number): boolean {
  const from = key[at] === ' ' ? at + 1 : at
  return zoneOffset(key.slice(from, lettersEnd(key, from))) !== undefined
}

function digitsEnd(key: string, at: number): number {
  let end = at
  while (isDigit(unitAt(key, end))) end++
  return end
}

function lettersEnd(key: string, at: number): number {
  let end = at
  while (isLetter(unitAt(key, end))) end++
  return end
}

function readDay(key: string, at: number, context: Parameters<typeof readDate>[2], parts: Parts): number | null {
  const phrase = readDate(key, at, context)
  if (phrase === null) return null
  for (const date of [phrase.first, phrase.second]) {
    if (date === null) continue
    parts.dated++
    if (!date.figures) parts.named = true
    if (date.year === null || date.month === null || date.day === null) continue
    const day = toGregorian(date.calendar, date.year, date.month, date.day)
    if (day !== null && !day.approximate) parts.day ??= { year: day.year, month: day.month, day: day.day }
  }
  const { first, second } = phrase
  if (first.year !== null || (second !== null && second.year !== null)) parts.withYear = true
  else if (first.figures && !parts.withYear) return null
  return phrase.end
}

/** `3 years ago`: a number that a page's word follows. */
function readCount(key: string, at: number, languages: readonly string[]): number | null {
  const end = digitsEnd(key, at)
  const entry = end > at && key[end] === ' ' ? wordAt(key, end + 1) : null
  return entry !== null && meaning(entry, 'dated', languages, true) !== null ? end + 1 + entry.key.length : null
}

/** `KYODO NEWS - Oct 6, 2023 - 10:12`: beside a time of day an agency's name is no source of a dateline. */
function readName(key: string, at: number, parts: Parts): number | null {
  const name = nameAt(key, at)
  if (name === null) return null
  parts.sourced = true
  return at + name.key.length
}

/** Behind the hours of `GMT+2`. */
function offsetEnd(key: string, letters: number): number {
  if (key[letters] !== '+') return letters
  const hours = digitsEnd(key, letters + 1)
  return key[hours] === ':' ? digitsEnd(key, hours + 1) : hours
}

const between = new Set([...' ,-|/:().;•[]<>@'])

/** Labels, weekdays and papers in the scripts that glue them to the figures. */
function readCompact(key: string, at: number, parts: Parts): number | null {
  const label = compactLabel(key, at)
  if (label !== null) {
    parts.afternoon ??= label.afternoon
    if (label.labels) parts.labelled = true
    return at + label.length
  }
  const weekday = compactWeekday(key, at)
  if (weekday > 0) return at + weekday
  const outlet = parts.clock !== null && parts.dated > 0 ? compactOutletEnd(key, at) : -1
  return outlet > at ? outlet : null
}

const STRANGE_ZONE = /^[a-z]{2,3}t$/

function readWord(key: string, at: number, languages: readonly string[], parts: Parts): number | null {
  if (key[at] !== '|' && between.has(key[at]!)) return at + 1
  if (parts.dated > 0 && isOrigin(key, at)) return key.length
  // A page's section behind its date: `… 10:21 | All, Japan`.
  if (key[at] === '|' && parts.dated > 0 && parts.clock !== null && key.length - at <= LONGEST_SECTION)
    return key.length
  if (key[at] === '|') return at + 1
  const compact = readCompact(key, at, parts)
  if (compact !== null) return compact
  const letters = lettersEnd(key, at)
  if (letters === at) return readCount(key, at, languages)
  const end = offsetEnd(key, letters)
  const word = key.slice(at, end)
  const zone = zoneOffset(word)
  if (zone !== undefined) parts.zone ??= zone
  const half = halves.get(word)
  if (half !== undefined) parts.afternoon = half
  if (zone !== undefined || fillers.has(word)) return end
  // `16:56 AMT`: what ends a line behind a time, and ends itself in the word time, is a zone.
  if (parts.clock !== null && parts.dated > 0 && end === key.length && STRANGE_ZONE.test(word)) return end
  const entry = wordAt(key, at)
  if (entry === null) return readName(key, at, parts)
  const labels = meaning(entry, 'dated', languages, true) !== null
  if (labels) parts.labelled = true
  return labels || meaning(entry, 'weekday', languages, true) !== null ? at + entry.key.length : null
}
