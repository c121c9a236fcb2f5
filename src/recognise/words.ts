/** The words of dates and datelines in every carried language, one lexicon a script, read when the script is met. */
import type { CalendarId } from '../core/story.js'
import { scriptNumber, scripts } from '../languages/script.js'
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

/** A word's spelling with all that it means. */
export interface WordEntry extends Entry {
  readonly values: readonly Word[]
  /** A date may begin with it. */
  readonly opensDate: boolean
}

const lexicons: (Lexicon<WordEntry> | null)[] = [null, ...scripts.map(() => null)]

/** The longest word or phrase of a date or dateline at `i` of a folded key, in any language of the script that stands there. */
export function wordAt(key: string, i: number): WordEntry | null {
  if (i >= key.length) return null
  const script = scriptNumber(key.charCodeAt(i))
  return script === 0 ? null : (lexicons[script] ?? readLexicon(script)).at(key, i)
}

function readLexicon(script: number): Lexicon<WordEntry> {
  const buckets = sectionsOf(`lexicon-${scripts[script - 1]!}`).get('words')!
  const lexicon = new Lexicon<WordEntry>({ buckets, read: readWords })
  lexicons[script] = lexicon
  return lexicon
}

function readWords(key: string, packed: readonly (readonly unknown[])[]): WordEntry {
  const values = (packed as readonly PackedWord[]).map(
    ([kind, language, value = 0, short = 0, calendar = 'gregory']): Word => {
      return { kind: wordKinds[kind]!, language, value, calendar, short: short === 1 }
    },
  )
  const opening = key.charCodeAt(0) >= FIRST_EAST_ASIAN ? OPENING_EAST_ASIAN : OPENING
  return { key, values, opensDate: values.some(({ kind }) => opening.includes(kind)) }
}

const OPENING: readonly WordKind[] = ['month', 'dayWord', 'leader', 'weekday']
/** There the era stands before the year. */
const OPENING_EAST_ASIAN: readonly WordKind[] = [...OPENING, 'era']
const FIRST_EAST_ASIAN = 0x3000

/**
 * The value of a kind of word, read in the first of the preferred languages that has it; null when none has. With `any`,
 * or without a preferred language, another language's will do where all of them agree (`listopad` has two meanings).
 */
export function meaning(entry: WordEntry, kind: WordKind, languages: readonly string[], any: boolean): Word | null {
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
