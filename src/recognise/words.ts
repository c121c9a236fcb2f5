/** The words of dates and datelines in every carried language, one lexicon a script, built when the script is met. */
import type { CalendarId } from '../core/story.js'
import type { Language, Script } from '../languages/language.js'
import { languagesOf, scriptOf } from '../languages/load.js'
import { type Entry, Lexicon } from './lexicon.js'

export type WordKind =
  | 'month'
  | 'dayWord'
  | 'dayMark'
  | 'joiner'
  | 'leader'
  | 'era'
  | 'sameDay'
  | 'weekday'
  | 'noPlace'
  | 'noDate'

export interface Word {
  kind: WordKind
  language: string
  /** Month, day of the month, or weekday from 0 (Sunday); 0 where there is none. */
  value: number
  calendar: CalendarId
  /** An abbreviated month name, which a full stop may close. */
  short: boolean
}

const lexicons = new Map<Script, Lexicon<Word>>()

/** The longest word or phrase of a date or dateline at `i` of a folded key, in any language of the script that stands there. */
export function wordAt(key: string, i: number): Entry<Word> | null {
  if (i >= key.length) return null
  const script = scriptOf(key.charCodeAt(i))
  return script === null ? null : lexiconOf(script).at(key, i)
}

function lexiconOf(script: Script): Lexicon<Word> {
  let lexicon = lexicons.get(script)
  if (lexicon === undefined) {
    lexicon = new Lexicon<Word>()
    for (const language of languagesOf(script)) addLanguage(lexicon, language)
    lexicons.set(script, lexicon)
  }
  return lexicon
}

function addLanguage(lexicon: Lexicon<Word>, language: Language): void {
  const put = (text: string, kind: WordKind, value = 0, calendar: CalendarId = 'gregory') =>
    lexicon.add(text, () => ({ kind, language: language.tag, value, calendar, short: false }))
  for (const [calendar, table] of Object.entries(language.months))
    table.forEach((names, month) => {
      for (const name of names)
        lexicon.add(name, () => monthWord(language, calendar as CalendarId, month + 1, name, names))
    })
  language.weekdays?.forEach((names, day) => {
    for (const name of names) put(name, 'weekday', day)
  })
  for (const [word, day] of Object.entries(language.dayWords ?? {})) put(word, 'dayWord', day)
  for (const [mark, calendar] of Object.entries(language.eras ?? {})) put(mark, 'era', 0, calendar)
  for (const mark of language.dayMarks ?? []) put(mark, 'dayMark')
  for (const word of language.dateJoiners ?? []) put(word, 'joiner')
  for (const word of language.dateLeaders ?? []) put(word, 'leader')
  for (const word of language.sameDay ?? []) put(word, 'sameDay')
  for (const word of language.noPlace ?? []) put(word, 'noPlace')
  for (const word of language.noDate ?? []) put(word, 'noDate')
}

function monthWord(
  language: Language,
  calendar: CalendarId,
  value: number,
  name: string,
  names: readonly string[],
): Word {
  return { kind: 'month', language: language.tag, value, calendar, short: isShort(name, names) }
}

/** The beginning of a longer name of the same month (`oct` of `octubre`). */
function isShort(name: string, names: readonly string[]): boolean {
  return names.some(
    (other) => other.length > name.length + 1 && other.toLowerCase().startsWith(name.toLowerCase().replace('.', '')),
  )
}

/**
 * The value of a kind of word, read in the first of the preferred languages that has it; null when none has. With `any`,
 * or without a preferred language, another language's will do where all of them agree (`listopad` has two meanings).
 */
export function meaning(entry: Entry<Word>, kind: WordKind, languages: readonly string[], any: boolean): Word | null {
  for (const language of languages)
    for (const word of entry.values) if (word.kind === kind && word.language === language) return word
  if (!any && languages.length > 0) return null
  let found: Word | null = null
  for (const word of entry.values) {
    if (word.kind !== kind) continue
    if (found !== null && (found.value !== word.value || found.calendar !== word.calendar)) return null
    found = word
  }
  return found
}
