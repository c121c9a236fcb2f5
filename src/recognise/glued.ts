/** An end mark behind the last sentence, on its line. */

import { isBlank, unitAt } from '../core/characters.js'
import { fold } from '../core/fold.js'
import type { Mark } from '../core/parsed.js'
import { lookupPlace } from '../places/index.js'
import { readCredited } from './credited.js'
import {
  closesWithNames,
  type EndForm,
  endMarksOf,
  formsFor,
  formsOfAgencies,
  isOwn,
  signsInBrackets,
} from './forms.js'
import { isApart } from './lexicon.js'
import { type MarkContext, type MarkLine, readMarkLine } from './marks.js'
import type { Found } from './templates.js'

/** How far before the end of a line a glued end mark may begin, in UTF-16 units. */
const LONGEST_GLUED = 48
/** The same where the agency's mark names people: `AGERPRES/(AS - autor: …)`. */
const LONGEST_OPEN = 110
/** Fewest characters of a form that is not the agency's own. */
const SHORTEST_MARK = 3

const stops = new Set([...'.!?؟。।۔…"”»)'].map((stop) => stop.charCodeAt(0)))
/** `asl/tib/pid`: three people or more, where the agency signs so. */
const INITIALS = /^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){2,}$/u
const [STOP, DASH, SLASH] = [0x2e, 0x2d, 0x2f]

/**
 * The end mark that closes `[from, to)` behind a sentence, or null. A form with marks of its own (`انتهى**1426`, `(PAP)`)
 * counts behind any blank or full stop; a mere word (`EFE`, `Enditem`) only behind a full stop and printed as the agency
 * prints it, while that is not known as any does. A form with marks of the language
 * counts behind a full stop, and while the agency is not known anyone's; so do initials with slashes where it signs with them.
 */
export function readGluedMark(context: MarkContext, from: number, to: number): MarkLine | null {
  const { text, agency } = context
  const own = agency === null ? formsOfAgencies(context.agencies).endMarks : endMarksOf(agency)
  const brackets = signsInBrackets(agency)
  const signs = agency?.signsWithInitials === true
  const longest = closesWithNames(agency) ? LONGEST_OPEN : LONGEST_GLUED
  const folded = fold(text, Math.max(from + 1, to - longest), to)
  const { key } = folded
  const open = !stops.has(text.charCodeAt(to - 1))
  for (let i = 0; i < key.length; i++) {
    if (isBlank(key.charCodeAt(i)) || !isApart(key, i)) continue
    const at = folded.at(i)
    if (!isBoundary(text, at)) continue
    const stop = behindStop(text, from, at)
    const signed = brackets && stop && key[i] === '('
    const glued = hasOwnForm(own.wholes(key, i), text, at, to, stop, agency !== null)
    const initialled = stop && isInitialled(text, at)
    const initials = stop && signs && INITIALS.test(text.slice(at, to))
    if (stop && key[i] === '-' && isTown(text.slice(at, to))) return townMark(text, at, to)
    const plain = !signed && !initialled && !initials && !glued && !(stop && hasForm(context, key, i))
    if (plain && !(open && stop && '/('.includes(key[i]!) && opensForm(context, key, i))) continue
    const read = readMarkLine(context, at, to)
    if (read?.kind === 'end' || ((signed || initials) && read?.kind === 'initials')) return read
  }
  const credited = readCredited(context, from, to)
  return credited !== null && credited.marks[0]!.start > from ? credited : null
}

/** What stands before is a blank or ends a sentence, or the mark brings its own stop along. */
function isBoundary(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return isBlank(before) || stops.has(before) || bringsStop(text, at)
}

/** `.-EFE`, `./.` */
function bringsStop(text: string, at: number): boolean {
  if (unitAt(text, at) !== STOP) return false
  const next = unitAt(text, at + 1)
  return next === DASH || next === SLASH
}

function behindStop(text: string, from: number, at: number): boolean {
  if (bringsStop(text, at)) return true
  let i = at
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--
  return i > from && stops.has(text.charCodeAt(i - 1))
}

/** `… in Frankfurt./mis/zb`: a slash right behind the full stop. */
function isInitialled(text: string, at: number): boolean {
  return text.charCodeAt(at) === SLASH && text.charCodeAt(at - 1) === STOP
}

/** A form with marks takes the rest of the line, the language's or, while the agency is not known, anyone's. */
function hasForm(context: MarkContext, key: string, i: number): boolean {
  for (const { endMarks } of formsFor(context))
    for (const { value } of endMarks.wholes(key, i)) if (isMarkedForm(value, context)) return true
  return false
}

function isMarkedForm(value: EndForm, context: MarkContext): boolean {
  return value.marked && value.literal >= SHORTEST_MARK && isOwn(value, context)
}

/** A form with marks stands there, and a stamp may follow it: `… . // انتهى // 18:06 ت م`, `… . (Hina) vk fs 141610 MET jan 95`. */
function opensForm(context: MarkContext, key: string, i: number): boolean {
  for (const { endMarks } of formsFor(context))
    for (const { value } of endMarks.matches(key, i)) if (isMarkedForm(value, context)) return true
  return false
}

/** `… başlatıldı. - MUŞ`: sites that print agency copy without its dateline put the town behind the last sentence. */
function isTown(printed: string): boolean {
  const town = printed.replace(/^[-–—]+ /u, '')
  return town !== printed && town === town.toUpperCase() && town !== town.toLowerCase() && lookupPlace(town) !== null
}

function townMark(text: string, start: number, end: number): MarkLine {
  const marks: Mark[] = [{ label: 'endMark', start, end }]
  const printed = text.slice(start, end)
  return { kind: 'end', marks, text: printed, codes: [], sent: null, strong: true, continued: false, agency: null }
}

/** One of the forms that were found at `at` may be glued there: `own` are those of the story's agency, which is known. */
function hasOwnForm(
  found: readonly Found<EndForm>[],
  text: string,
  at: number,
  to: number,
  stop: boolean,
  own: boolean,
): boolean {
  for (const { value } of found) if (mayGlue(value, text.slice(at, to), stop, own)) return true
  return false
}

function mayGlue(form: EndForm, printed: string, stop: boolean, own: boolean): boolean {
  if (form.marked) return own
  const literal = form.form.split('{')[0]!.trim()
  return stop && literal !== '' && printed.startsWith(literal)
}
