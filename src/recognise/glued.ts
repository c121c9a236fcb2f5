/** An end mark behind the last sentence, on its line. */

import { isBlank } from '../core/characters.js'
import { fold } from '../core/fold.js'
import { type EndForm, endMarksOf, formsFor, isOwn, signsInBrackets } from './forms.js'
import { isApart } from './lexicon.js'
import { type MarkContext, type MarkLine, readMarkLine } from './marks.js'

/** How far before the end of a line a glued end mark may begin, in UTF-16 units. */
const LONGEST_GLUED = 48
/** Fewest characters of a form that is not the agency's own. */
const SHORTEST_MARK = 3

const stops = new Set([...'.!?؟。।۔…"”»)'])

/**
 * The end mark that closes `[from, to)` behind a sentence, or null. A form with marks of its own (`انتهى**1426`, `(PAP)`)
 * counts behind any blank or full stop; a mere word (`EFE`, `Enditem`) only behind a full stop and printed as the agency
 * prints it. A form with marks of the language
 * counts behind a full stop, and while the agency is not known anyone's.
 */
export function readGluedMark(context: MarkContext, from: number, to: number): MarkLine | null {
  const { text, agency } = context
  const brackets = signsInBrackets(agency)
  const start = Math.max(from + 1, to - LONGEST_GLUED)
  const folded = fold(text, start, to)
  const { key } = folded
  for (let i = 0; i < key.length; i++) {
    if (isBlank(key.charCodeAt(i)) || !isApart(key, i)) continue
    const at = folded.at(i)
    if (!isBoundary(text, at)) continue
    const stop = behindStop(text, from, at)
    const signed = brackets && stop && key[i] === '('
    if (!signed && !hasForm(context, key, i, text.slice(at, to), stop)) continue
    const read = readMarkLine(context, at, to)
    if (read?.kind === 'end' || (signed && read?.kind === 'initials')) return read
  }
  return null
}

/** What stands before is a blank or ends a sentence, or the mark brings its own stop along. */
function isBoundary(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) || stops.has(text.charAt(at - 1)) || text.startsWith('.-', at)
}

function behindStop(text: string, from: number, at: number): boolean {
  if (text.startsWith('.-', at)) return true
  let i = at
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--
  return i > from && stops.has(text.charAt(i - 1))
}

/**
 * A form takes the rest of the line from `at`: one of the agency's own, or behind a full stop one with marks, the
 * language's or, while the agency is not known, anyone's.
 */
function hasForm(context: MarkContext, key: string, at: number, printed: string, stop: boolean): boolean {
  const { agency } = context
  if (
    agency !== null &&
    endMarksOf(agency)
      .wholes(key, at)
      .some(({ value }) => mayGlue(value, printed, stop))
  )
    return true
  if (!stop) return false
  return formsFor(context).some(({ endMarks }) =>
    endMarks
      .wholes(key, at)
      .some(({ value }) => isOwn(value, context) && value.marked && value.literal >= SHORTEST_MARK),
  )
}

function mayGlue(form: EndForm, printed: string, stop: boolean): boolean {
  if (form.marked) return true
  const literal = form.form.split('{')[0]!.trim()
  return stop && literal !== '' && printed.startsWith(literal)
}
