/** The words of dates and datelines, from the languages' data. */
import type { CalendarId } from '../core/story.js'
import type { Language } from '../languages/language.js'

/** In the order of their numbers in packed words. */
export const wordKinds = [
  'month',
  'dayWord',
  'dayMark',
  'joiner',
  'leader',
  'era',
  'sameDay',
  'weekday',
  'noPlace',
  'noDate',
  'dated',
  'monthMark',
] as const

export type WordKind = (typeof wordKinds)[number]

/** What is left out at the end is 0, 0 and `gregory`; `short` is 1 for an abbreviated month name. */
export type PackedWord = readonly [kind: number, language: string, value?: number, short?: 0 | 1, calendar?: CalendarId]

type Words = [text: string, word: PackedWord][]

/** Every word of these languages. */
export function dateWordsOf(languages: readonly Language[]): Words {
  const words: Words = []
  for (const language of languages) addLanguage(words, language)
  return words
}

function addLanguage(words: Words, language: Language): void {
  const put = (text: string, kind: WordKind, value = 0, calendar: CalendarId = 'gregory', short = false) =>
    words.push([text, packed(language.tag, kind, value, calendar, short)])
  for (const [calendar, table] of Object.entries(language.months))
    table.forEach((names, month) => {
      for (const name of names) put(name, 'month', month + 1, calendar as CalendarId, isShort(name, names))
    })
  language.weekdays?.forEach((names, day) => {
    for (const name of names) put(name, 'weekday', day)
  })
  for (const [word, day] of Object.entries(language.dayWords ?? {})) put(word, 'dayWord', day)
  for (const [mark, calendar] of Object.entries(language.eras ?? {})) put(mark, 'era', 0, calendar)
  for (const mark of language.dayMarks ?? []) put(mark, 'dayMark')
  for (const mark of language.monthMarks ?? []) put(mark, 'monthMark')
  for (const word of language.dateJoiners ?? []) put(word, 'joiner')
  for (const word of language.dateLeaders ?? []) put(word, 'leader')
  for (const word of language.sameDay ?? []) put(word, 'sameDay')
  for (const word of language.noPlace ?? []) put(word, 'noPlace')
  for (const word of language.noDate ?? []) put(word, 'noDate')
  for (const word of language.dated ?? []) put(word, 'dated')
}

/** The beginning of a longer name of the same month (`oct` of `octubre`). */
function isShort(name: string, names: readonly string[]): boolean {
  return names.some(
    (other) => other.length > name.length + 1 && other.toLowerCase().startsWith(name.toLowerCase().replace('.', '')),
  )
}

function packed(language: string, kind: WordKind, value: number, calendar: CalendarId, short: boolean): PackedWord {
  const number = wordKinds.indexOf(kind)
  if (calendar !== 'gregory') return [number, language, value, short ? 1 : 0, calendar]
  if (short) return [number, language, value, 1]
  return value === 0 ? [number, language] : [number, language, value]
}
