/** An end mark behind the last sentence, on its line: only in forms of the story's own agency. */

import type { Agency } from '../agencies/agency.js'
import { isBlank } from '../core/characters.js'
import { fold, foldKey } from '../core/fold.js'
import { type EndForm, formsOfAgency, signsInBrackets } from './forms.js'
import { isApart } from './lexicon.js'
import { type MarkContext, type MarkLine, readMarkLine } from './marks.js'

/** How far before the end of a line a glued end mark may begin, in UTF-16 units. */
const LONGEST_GLUED = 48

const stops = new Set([...'.!?؟。।۔…"”»)'])

/**
 * The end mark that closes `[from, to)` behind a sentence, or null. A form with marks of its own (`انتهى**1426`, `(PAP)`)
 * counts behind any blank or full stop; a mere word (`EFE`, `Enditem`) only behind a full stop and printed as the agency
 * prints it.
 */
export function readGluedMark(context: MarkContext, from: number, to: number): MarkLine | null {
  const { text, agency } = context
  if (agency === null) return null
  const brackets = signsInBrackets(agency)
  if (!brackets && formsOfAgency(agency).endMarks.size === 0) return null
  const start = Math.max(from + 1, to - LONGEST_GLUED)
  const folded = fold(text, start, to)
  const { key } = folded
  for (let i = 0; i < key.length; i++) {
    if (isBlank(key.charCodeAt(i)) || !isApart(key, i)) continue
    const at = folded.at(i)
    if (!isBoundary(text, at)) continue
    const stop = behindStop(text, from, at)
    const signed = brackets && stop && key[i] === '('
    if (!signed && !hasForm(agency, key, i, text.slice(at, to), stop)) continue
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
  let i = at
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--
  return i > from && stops.has(text.charAt(i - 1))
}

/** One of the agency's own forms takes the rest of the line from `at`. */
function hasForm(agency: Agency, key: string, at: number, printed: string, stop: boolean): boolean {
  return formsOfAgency(agency)
    .endMarks.wholes(key, at)
    .some(({ value }) => mayGlue(value, printed, stop))
}

function mayGlue(form: EndForm, printed: string, stop: boolean): boolean {
  if (form.marked) return true
  const literal = form.form.split('{')[0]!.trim()
  return stop && literal !== '' && printed.startsWith(literal) && foldKey(literal) !== ''
}
