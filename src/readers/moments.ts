/** Moments as the exchange formats write them. */
import type { Moment } from '../core/story.js'
import { isDay } from './day.js'

/** ISO 8601 in its basic or extended form, a blank for `T`, fractions of a second, an offset with or without colon. */
const forms =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?)?$/

/**
 * A moment as printed with its ISO 8601 form: extended, seconds where they are said, the offset as `Z` or `±HH:MM` where
 * one is said. `iso` is null when the text is no moment of the calendar.
 */
export function momentOf(text: string): Moment {
  const parts = text.length > 48 ? null : forms.exec(text)
  if (parts === null) return { text, iso: null }
  const [, year, month, day, hour, minute, second] = parts
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) return { text, iso: null }
  if (hour === undefined) return { text, iso: date }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return { text, iso: null }
  return { text, iso: `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offsetOf(parts[7])}` }
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return zone ?? ''
  const figures = zone.replace(/[^\d+-]/g, '')
  return `${figures.slice(0, 3)}:${figures.slice(3) || '00'}`
}

/** The day of a moment, `YYYY-MM-DD`; null when it has none. */
export function dayOf(text: string): string | null {
  return momentOf(text.trim()).iso?.slice(0, 10) ?? null
}

/** Whether a text is a moment and nothing else. */
export function isMoment(text: string): boolean {
  return momentOf(text).iso !== null
}
