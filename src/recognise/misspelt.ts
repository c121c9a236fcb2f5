/** Month names with one letter wrong (`Narch`, `Otober`): read only inside what else is a dateline, and always reported. */
import { foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { languagesOf, scriptOf } from '../languages/load.js'
import { isWordUnit } from './lexicon.js'
import type { Word } from './words.js'

/** The month that the word at `i` is one letter away from, when there is exactly one in the given languages. */
export function misspeltMonth(
  key: string,
  i: number,
  languages: readonly string[],
): { word: Word; end: number } | null {
  const end = wordEnd(key, i)
  const typed = key.slice(i, end)
  const script = scriptOf(key.charCodeAt(i))
  if (script === null || typed.length < 3) return null
  let found: Word | null = null
  for (const language of languagesOf(script)) {
    if (!languages.includes(language.tag)) continue
    for (const { spelling, month } of spellingsOf(language)) {
      if (!isOneOff(typed, spelling)) continue
      if (found !== null && found.value !== month) return null
      found = { kind: 'month', language: language.tag, value: month, calendar: 'gregory', short: false }
    }
  }
  return found === null ? null : { word: found, end }
}

/** Where the word at `i` ends, or is too long for a month. */
export function wordEnd(key: string, i: number): number {
  let end = i
  while (end < key.length && end - i <= 16 && isWordUnit(key.charCodeAt(end))) end++
  return end
}

interface Spelling {
  spelling: string
  month: number
}

const spellings = new WeakMap<Language, Spelling[]>()

/** Month names long enough that one wrong letter leaves them recognisable, folded once a language. */
function spellingsOf(language: Language): readonly Spelling[] {
  let known = spellings.get(language)
  if (known === undefined) {
    known = (language.months.gregory ?? []).flatMap((names, month) =>
      names
        .map((name) => ({ spelling: foldKey(name), month: month + 1 }))
        .filter(({ spelling }) => spelling.length >= 4),
    )
    spellings.set(language, known)
  }
  return known
}

/** True when one letter was changed, added, left out, or two neighbours changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.length - head - tail
  const right = b.length - head - tail
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}
