/**
 * The agency to which a paper gives credit behind the last sentence: `… . (Reuters)`, `… . — AFP`, `… . PTI`, `… . بترا`. Brackets and
 * dashes make one of any name in capitals.
 */
import { isBlank } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import type { MarkLine } from './marks.js'
import { type NameEntry, nameAt } from './names.js'

/** No credit is longer, in UTF-16 units. */
const LONGEST_CREDIT = 40
const STOPS = '.!?؟。।۔…"”»)」）'
const CREDIT =
  /^(?:[(（《](.+)[)）》]|\[(.+)\]|[-/\u2010-\u2015]+ ?(.+)|(\p{Lu}{3,}(?:, \p{Ll}{2,4})?|\p{Ll}{3,4}(?:\/\p{L}{2,4}){0,2})((?: \p{Lu}{2,4}){0,3})|(\p{Script=Arabic}{3,8}))$/u
/** Who wrote it, or the paper's own desk, beside the agency: `dpa/bb`, `red/dpa`, `(APA, red)`. */
const WRITER = /^\p{Ll}{2,4}$/u
const BESIDE = /\s*[/,]\s*/u
/** `(12/09/2005, Xinhua)`. */
const DAY = /(?:^|,? )\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:, ?|$)/u
/** Of a name that nobody knows. */
const UNKNOWN = /^\p{Lu}{3,8}$/u
/** Of a writer, in a bracket of their own: `(KKs)`, `(BuS)`; a word has one capital. */
const INITIALS = /^(?:\p{Lu}{2}\p{Ll}|\p{Lu}\p{Ll}{1,2}\p{Lu})$/u
const BETWEEN = /\s*[/,&=＝]\s*|-(?=\p{Lu})| and /u
const CLOSERS = ')]）》'

interface CreditedContext {
  text: string
  language: Language | null
}

/** The credit behind the last stop in `[from, to)`, or the whole of it where it is short; null without one. */
export function readCredited({ text, language }: CreditedContext, from: number, to: number): MarkLine | null {
  const tag = language?.tag ?? null
  const end = endOfCredit(text, to)
  const start = end < 0 ? -1 : startOfCredit(text, from, end)
  if (start < 0) return null
  const printed = text.slice(start, end)
  const found = CREDIT.exec(printed)
  if (found === null) return null
  const [, round, square, dashed, bare, behind, word] = found
  const signed = round ?? bare
  const writers = signed === undefined ? [] : writersIn(signed)
  const names = withoutWriters(round?.replace(DAY, ''), writers) ?? square ?? dashed
  const initials = [...writers, ...(behind ?? '').split(' ')]
  // Alone on its line a bracket may hold a country or a party as well, and square ones what was heard in a hall.
  const strange = dashed !== undefined || (round !== undefined && start > from)
  const agency =
    word !== undefined
      ? wordIn(word, tag)
      : names === undefined
        ? agencyAmong(withoutWriters(bare, writers)!, false, tag)
        : agencyAmong(names, strange, tag)
  const signature = round !== undefined && start > from && INITIALS.test(round)
  if (agency === undefined && !signature) return null
  return {
    kind: 'end',
    marks: [{ label: 'endMark', start, end: to }],
    text: text.slice(start, to),
    codes: agency === undefined ? [round!] : initials.filter((code) => code !== ''),
    sent: null,
    strong: false,
    continued: false,
    agency: agency ?? null,
  }
}

/** A bracket or a word ends it, a full stop only a bracket; -1 for the end of a sentence. */
function endOfCredit(text: string, to: number): number {
  const end = text[to - 1] === '.' ? to - 1 : to
  const last = text[end - 1] ?? '.'
  if (CLOSERS.includes(last)) return end
  return end === to && !STOPS.includes(last) ? to : -1
}

function writersIn(printed: string): string[] {
  const names = printed.split(BESIDE)
  return names.length < 2 ? [] : names.filter((name) => WRITER.test(name) && agencyIn(name, null) === undefined)
}

function withoutWriters(printed: string | undefined, writers: readonly string[]): string | undefined {
  if (printed === undefined || writers.length === 0) return printed
  return printed
    .split(BESIDE)
    .filter((name) => !writers.includes(name))
    .join('/')
}

/** Behind the last stop and the blanks that follow it; -1 where what follows is too long. */
function startOfCredit(text: string, from: number, to: number): number {
  const floor = Math.max(from, to - LONGEST_CREDIT)
  let at = to - 1
  while (at > floor && !STOPS.includes(text[at - 1]!)) at--
  if (at === floor && floor > from) return -1
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/**
 * The only one that is named, null for several or, where it may be, one that nobody knows; undefined where something else
 * is named.
 */
function agencyAmong(printed: string, strange: boolean, tag: string | null): string | null | undefined {
  const agencies = printed
    .trim()
    .split(BETWEEN)
    .map((name) => (strange && UNKNOWN.test(name) ? (agencyIn(name, tag) ?? null) : agencyIn(name, tag)))
  if (agencies.includes(undefined)) return undefined
  return agencies.length === 1 ? agencies[0] : null
}

/** `… في المدينة. بترا`: without capitals only what is no ordinary word. */
function wordIn(printed: string, tag: string | null): string | null | undefined {
  const key = foldKey(printed)
  const entry = nameAt(key, 0)
  if (entry === null || entry.key.length !== key.length || entry.values.some(({ common }) => common)) return undefined
  return soleOf(entry, tag)
}

/** Null where several agencies of the language have the name; an ordinary word counts in capitals alone. */
function agencyIn(printed: string, tag: string | null): string | null | undefined {
  const key = foldKey(printed)
  const entry = nameAt(key, 0)
  if (entry === null || entry.key.length !== key.length) return undefined
  if (entry.values.every(({ common }) => common) && printed !== printed.toUpperCase()) return undefined
  return soleOf(entry, tag)
}

function soleOf({ values }: NameEntry, tag: string | null): string | null {
  const first = values[0]!.agency
  if (values.every(({ agency }) => agency === first)) return first.id
  const fitting = values.filter(({ agency }) => tag !== null && agency.languages.includes(tag))
  return fitting.length === 1 ? fitting[0]!.agency.id : null
}
