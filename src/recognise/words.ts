/** The words of dates and datelines in every carried language, one lexicon a script, read when the script is met. */
import type { CalendarId } from '../core/story.js'
import type { Script } from '../languages/language.js'
import { scriptOf } from '../languages/load.js'
import { type Entry, Lexicon } from './lexicon.js'
import { sectionsOf } from './tables.js'
import { type PackedWord, type WordKind, wordKinds } from './word-data.js'

export type { WordKind } from './word-data.js'

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
    lexicon = new Lexicon<Word>({ buckets: sectionsOf(`lexicon-${script}`).get('words')!, read: readWord })
    lexicons.set(script, lexicon)
  }
  return lexicon
}

function readWord(fields: readonly unknown[]): Word {
  const [kind, language, value = 0, short = 0, calendar = 'gregory'] = fields as PackedWord
  return { kind: wordKinds[kind]!, language, value, calendar, short: short === 1 }
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
