/**
 * Moments: transmission stamps in the field order of their agency's template, dates that a page prints, embargoes.
 * Sources: CONVENTIONS.md sections 6 (four agencies, three orders of fields), 9 and 11 (a stamp or page gives the year).
 */
import { isDigit, unitAt } from '../core/characters.js'
import { type Folded, fold, foldKey } from '../core/fold.js'
import type { Moment } from '../core/story.js'
import type { Language } from '../languages/language.js'
import { isValidDate, toGregorian } from './calendar.js'
import { readDate } from './date.js'
import type { StampEntry } from './forms.js'
import { nameAt } from './names.js'
import { isLetter } from './slot.js'
import { slotOf } from './template.js'
import type { Found } from './templates.js'
import { meaning, wordAt } from './words.js'
import { localZones, offsetOf, zoneOffset } from './zone.js'

/** A Gregorian day whose year is sure. */
export interface KnownDay {
  year: number
  month: number
  day: number
}

export interface StampReading extends Moment {
  /** Null when the stamp has no full date. */
  day: KnownDay | null
}

interface Clock {
  hour: number
  minute: number
  second: number | null
}

/** Two figures are 2000 to 2049 or 1950 to 1999 (CONVENTIONS.md 11.1). */
export function fullGregorianYear(year: number): number {
  if (year >= 100) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/**
 * Reads a stamp that a template matched. `iso` has the offset of the printed zone, else of the agency's; without either
 * it is local time. It is null when a part of the date or the time is not printed or cannot be.
 */
export function readStamp(
  text: string,
  folded: Folded,
  from: number,
  found: Found<StampEntry>,
  languages: readonly string[],
): StampReading {
  const printed = oneLine(text.slice(folded.at(from), folded.at(found.end)))
  const value = (name: Parameters<typeof slotOf>[1]) => {
    const slot = slotOf(found, name)
    return slot === null ? null : folded.key.slice(slot.start, slot.end)
  }
  const republic = value('YYY')
  const year = republic === null ? (value('YYYY') ?? value('YY')) : String(Number(republic) + FIRST_REPUBLIC)
  const month = value('MO') ?? monthNumber(value('Mon'), languages)
  const day = knownDay(year, month, value('DD'))
  const [hour, minute, second] = [value('HH'), value('MM'), value('SS')]
  if (day === null || hour === null || minute === null) return { text: printed, iso: null, day }
  const clock = { hour: Number(hour), minute: Number(minute), second: second === null ? null : Number(second) }
  return { text: printed, iso: isoMoment(day, clock, stampOffset(value('zone'), found.value, day, clock)), day }
}

/** Year 1 of the Republic of China is 1912. */
const FIRST_REPUBLIC = 1911

function oneLine(text: string): string {
  const parts = text.split(/[\r\n]/u).map((part) => part.trim())
  return parts.filter((part) => part !== '').join(' ')
}

function knownDay(year: string | null, month: string | number | null, day: string | null): KnownDay | null {
  if (year === null || month === null || day === null) return null
  const known = { year: fullGregorianYear(Number(year)), month: Number(month), day: Number(day) }
  return isValidDate('gregory', known.year, known.month, known.day) ? known : null
}

/** The month that a folded name means; English three-letter names are understood in every language. */
function monthNumber(name: string | null, languages: readonly string[]): number | null {
  if (name === null) return null
  const entry = wordAt(name, 0)
  const word = entry === null ? null : meaning(entry, 'month', languages.concat('en'), true)
  return word !== null && word.calendar === 'gregory' ? word.value : null
}

/** Minutes east of Greenwich; undefined where neither stamp nor agency says. */
function stampOffset(zone: string | null, entry: StampEntry, day: KnownDay, clock: Clock): number | undefined {
  const printed = zone === null ? literalZone(entry.form) : zoneOffset(zone)
  if (printed !== undefined) return printed
  return zone === null && entry.stamp.zone !== undefined ? offsetOf(entry.stamp.zone, day, clock) : undefined
}

/** A zone that is part of the template's own text. */
function literalZone(form: string): number | undefined {
  return form.includes('GMT') || form.includes('UTC') ? 0 : undefined
}

function isoMoment(day: KnownDay, clock: Clock, offset: number | undefined): string | null {
  if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  const time = `T${two(clock.hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`
  if (offset === undefined) return date + time
  if (offset === 0) return `${date}${time}Z`
  const minutes = Math.abs(offset)
  return `${date}${time}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

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

/** Words beside a date and a time that say nothing of their own, and what a page calls the two, folded. */
const fillers = new Set(
  [
    'at on am pm a m p hrs h hours uhr klo kl alle ore ora saat local time ص م صباحا مساء الساعه بتوقيت ساعت تاريخ',
    'बजे পূর্বাহ্ন পূর্বাহ্ণ অপরাহ্ন অপরাহ্ণ',
    'wib wita wit eastern central mountain pacific standard daylight',
    ...localZones,
  ].flatMap((words) => words.split(' ')),
)

const mornings = new Set(['am', 'ص', 'صباحا', ...['পূর্বাহ্ন', 'পূর্বাহ্ণ'].map(foldKey)])
const afternoons = new Set(['pm', 'م', 'مساء', ...['অপরাহ্ন', 'অপরাহ্ণ'].map(foldKey)])
const LONGEST_SECTION = 40
/** What pages in Chinese, Japanese and Korean call a date, glued to the figures; the halves of the day; Thai words beside a time. */
const compactLabels = [
  (
    '発信 配信 最終更新 更新 公開 掲載 発表 发布时间 发布 发表 發布 最後更新 时间 時間 日期 송고시간 송고 등록 입력 ' +
    '수정 승인 기사입력 기사등록 기사작성 최종수정 최종편집 업데이트 게재 시간'
  ).split(' '),
  ['오전', '午前', '上午'],
  ['오후', '午後', '下午'],
  ['เวลา', 'ที่', 'น.'],
].map((words) => words.map(foldKey))
const FIRST_THAI = 0xe00
/** What a Chinese page says behind its date: where the story is from. */
const origins = ['来源:', '來源:']

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

/** Length of a label that stands at `at`, 0 without one. */
function compactLabel(key: string, at: number, parts: Parts): number {
  if (key.charCodeAt(at) < FIRST_THAI) return 0
  const halves = [null, false, true, null]
  for (let n = 0; n < halves.length; n++) {
    const label = compactLabels[n]!.find((known) => key.startsWith(known, at))
    if (label === undefined) continue
    parts.afternoon ??= halves[n]!
    if (n === 0) parts.labelled = true
    return label.length
  }
  return 0
}

const compactDays = ['日', '一', '二', '三', '四', '五', '六']
const compactInBrackets = foldKey('日月火水木金土일월화수목금토')

/** Length of `星期二`, `周二` or, in brackets, `火`; 0 for anything else. */
function compactWeekday(key: string, at: number): number {
  if (unitAt(key, at) < 0x3000) return 0
  const named = key.startsWith('星期', at) ? 2 : key[at] === '周' ? 1 : 0
  if (named > 0) return compactDays.includes(key[at + named] ?? ' ') || key[at + named] === '天' ? named + 1 : 0
  return key[at - 1] === '(' && key[at + 1] === ')' && compactInBrackets.includes(key[at]!) ? 1 : 0
}

const OUTLET_ENDS = ['新聞', '通信', '新闻', '网', '網', '报', '報', '社']
const SHORTEST_OUTLET = 3

/** `(2017年8月23日 13時47分 川辺新聞)`: a paper behind the time, up to the end or a bracket. */
function isCompactOutlet(key: string, at: number): boolean {
  const end = compactEnd(key, at)
  if (end - at < SHORTEST_OUTLET || end - at > LONGEST_OUTLET) return false
  return OUTLET_ENDS.some((sign) => key.endsWith(sign, end)) && (end === key.length || ')>]'.includes(key[end]!))
}

const LONGEST_OUTLET = 12

const STRANGE_ZONE = /^[a-z]{2,3}t$/

function compactEnd(key: string, at: number): number {
  let end = at
  while (unitAt(key, end) >= 0x3040) end++
  return end
}

function readWord(key: string, at: number, languages: readonly string[], parts: Parts): number | null {
  if (key[at] !== '|' && between.has(key[at]!)) return at + 1
  if (parts.dated > 0 && origins.some((origin) => key.startsWith(origin, at))) return key.length
  // A page's section behind its date: `… 10:21 | All, Japan`.
  if (key[at] === '|' && parts.dated > 0 && parts.clock !== null && key.length - at <= LONGEST_SECTION)
    return key.length
  if (key[at] === '|') return at + 1
  const compact = compactLabel(key, at, parts) || compactWeekday(key, at)
  if (compact > 0) return at + compact
  if (parts.clock !== null && parts.dated > 0 && isCompactOutlet(key, at)) return compactEnd(key, at)
  const letters = lettersEnd(key, at)
  if (letters === at) return readCount(key, at, languages)
  const end = offsetEnd(key, letters)
  const word = key.slice(at, end)
  const zone = zoneOffset(word)
  if (zone !== undefined) parts.zone ??= zone
  if (afternoons.has(word)) parts.afternoon = true
  if (mornings.has(word)) parts.afternoon = false
  if (zone !== undefined || fillers.has(word)) return end
  // `16:56 AMT`: what ends a line behind a time, and ends itself in the word time, is a zone.
  if (parts.clock !== null && parts.dated > 0 && end === key.length && STRANGE_ZONE.test(word)) return end
  const entry = wordAt(key, at)
  if (entry === null) return readName(key, at, parts)
  const labels = meaning(entry, 'dated', languages, true) !== null
  if (labels) parts.labelled = true
  return labels || meaning(entry, 'weekday', languages, true) !== null ? at + entry.key.length : null
}
