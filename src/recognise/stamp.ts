/**
 * Transmission stamps in the field order of their agency's template. Sources: CONVENTIONS.md sections 6 (four agencies,
 * three orders of fields), 9 and 11 (a stamp gives the year).
 */
import type { Folded } from '../core/fold.js'
import type { Moment } from '../core/story.js'
import { isValidDate } from './calendar.js'
import type { StampEntry } from './forms.js'
import { type Clock, fullGregorianYear, isoMoment, type KnownDay } from './known-day.js'
import { slotOf } from './template.js'
import type { Found } from './templates.js'
import { meaning, wordAt } from './words.js'
import { offsetOf, zoneOffset } from './zone.js'

export interface StampReading extends Moment {
  /** Null when the stamp has no full date. */
  day: KnownDay | null
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
