/**
 * The day that an archive of pages puts before a text, on the same line: `date 2012-10-23 MOSCOW Oct 23 …`. It is a line
 * of its own to whoever reads the story.
 */
import { trimmedRange } from '../core/characters.js'
import { isEmpty, type Line, lines } from './lines.js'
import type { KnownDay } from './stamp.js'

const FIELD = /date:? (\d{4})-(\d\d)(?:-(\d\d))?(?=\s|$)/iy

/** The lines of a story, such a day parted from what follows it. */
export function storyLines(text: string): Line[] {
  const all = lines(text)
  const first = all.findIndex((line) => !isEmpty(line))
  const line = all[first]
  const field = line === undefined ? null : fieldAt(text, line)
  if (line === undefined || field === null) return all
  const end = line.from + field[0].length
  if (end < line.to) all.splice(first, 1, { ...line, end, next: end, to: end }, restOf(text, line, end))
  return all
}

/** The field is indented, if anything is. */
function restOf(text: string, { end, next, to }: Line, start: number): Line {
  return { start, end, next, from: trimmedRange(text, start, to).start, to, indent: 0 }
}

/** The line is such a field and nothing else; `day` is null where it names a month. */
export function readField(text: string, line: Line): { day: KnownDay | null } | null {
  const field = fieldAt(text, line)
  if (field === null || field[0].length < line.to - line.from) return null
  const [year, month, day] = [field[1], field[2], field[3]].map(Number) as [number, number, number]
  return { day: day > 0 ? { year, month, day } : null }
}

function fieldAt(text: string, { from }: Line): RegExpExecArray | null {
  FIELD.lastIndex = from
  return FIELD.exec(text)
}
