/** What a dateline is when its end was read: its closing mark, and what is no place though it stands in the place's slot. */
import type { Marks } from './ahead.js'
import { traitsOf } from './names.js'
import type { Reading } from './reading.js'
import type { Scanner } from './scan.js'

/** `LONDON, Monday - …`: a weekday behind the comma is none of the place. */
export function partWeekday(scanner: Scanner, { place }: Reading): void {
  const comma = place === null ? -1 : scanner.key.lastIndexOf(',', place.end - 1)
  if (place === null || comma <= place.start) return
  const weekday = scanner.weekdayEnd(scanner.blanks(comma + 1))
  if (weekday === place.end) place.end = comma
}

/** `غزة/ اسم المراسل/ الأناضول`: what stands between the last two slashes is no place. */
export function partByline(scanner: Scanner, reading: Reading): void {
  const { key } = scanner
  const { place, names } = reading
  if (place === null) return
  const first = names.some(({ agency }) => traitsOf(agency).bylineFirst)
  if (!first && !names.some(({ agency }) => traitsOf(agency).bylineBeforeSource)) return
  const slash = key.lastIndexOf('/', place.end - 1)
  if (slash <= place.start) return
  const behind = { start: scanner.blanks(slash + 1), end: place.end }
  let end = slash
  while (end > place.start && key[end - 1] === ' ') end--
  const before = { start: place.start, end }
  reading.byline = first ? before : behind
  reading.place = first ? behind : before
}

/** The mark without the slash or bracket that closes the source before it (`/ТАСС/. `); a slash alone closes a lead off too. */
export function closingMark(item: Marks, ownLine: boolean): Reading['mark'] {
  let skip = 0
  while (skip < item.marks.length && '/)]'.includes(item.marks[skip]!)) skip++
  if (skip === item.marks.length)
    return ownLine || !item.marks.endsWith('/') ? null : { start: item.start, end: item.end, marks: item.marks }
  if (skip === 0) return { start: item.start, end: item.end, marks: item.marks }
  return { start: item.end - (item.marks.length - skip), end: item.end, marks: item.marks.slice(skip) }
}
