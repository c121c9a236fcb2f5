/** Moments and days of a story in the forms that the formats ask for. Nothing here knows what time it is. */
import type { Dateline, Story } from '../core/story.js'
import type { Loss } from './writer.js'

const moment =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/

/** A moment in Greenwich time. */
export interface UtcMoment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

/**
 * RFC 3339 with seconds, `2026-08-29T20:26:00+03:00`; without an offset when the story prints none and `local` allows
 * it. Null when the value is no complete moment of the calendar.
 */
export function rfc3339(iso: string | null | undefined, local = false): string | null {
  const parts = moment.exec(iso ?? '')
  if (parts === null || !isMoment(parts)) return null
  const zone = parts[7]
  if (zone === undefined && !local) return null
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${zone ?? ''}`
}

/** ISO 8601's basic form as NITF has it, `20260829T202600+0300`. Null as in {@link rfc3339}. */
export function basicMoment(iso: string | null | undefined): string | null {
  const full = rfc3339(iso)
  if (full === null) return null
  return full.slice(0, 19).replaceAll('-', '').replaceAll(':', '') + full.slice(19).replace(':', '')
}

const timeNames = { sent: 'time of transmission', embargo: 'embargo' }

/** What a format that wants whole moments loses of a story's times; `title` is the format's name and version. */
export function incompleteTimes(
  story: Story,
  title: string,
  fields: readonly (keyof typeof timeNames)[] = ['sent', 'embargo'],
): Loss[] {
  return fields
    .filter((field) => story[field] !== null && rfc3339(story[field].iso) === null)
    .map((field) => ({ field, reason: `${title} wants a date, a time and its offset for the ${timeNames[field]}` }))
}

/** The moment in Greenwich time; null when its offset is not known. */
export function utcMoment(iso: string | null | undefined): UtcMoment | null {
  const full = rfc3339(iso)
  if (full === null) return null
  const date = new Date(Date.parse(full))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

/** The dateline's day, `2026-08-29`, when year, month and day are known. */
export function completeDay(dateline: Dateline | null): string | null {
  const iso = dateline?.date?.iso ?? ''
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso) && isDay(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)) ? iso : null
}

function isMoment(parts: RegExpExecArray): boolean {
  const [, year, month, day, hour, minute, second, zone] = parts
  if (!isDay(year!, month!, day!) || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return false
  return zone === undefined || zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) <= 59)
}

/** Year 0 is no year of XML Schema, and no wire has printed one. */
function isDay(year: string, month: string, day: string): boolean {
  if (Number(year) === 0) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
