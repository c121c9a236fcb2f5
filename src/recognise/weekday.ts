/** The weekday that a lead names. */
import { fold } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { isApart } from './lexicon.js'
import { meaning, wordAt } from './words.js'

/** How far into the lead a weekday is looked for. */
const WINDOW = 400

/** 0 (Sunday) to 6 when the lead that begins at `start` names one weekday and no other; else null. */
export function weekdayIn(text: string, start: number, language: Language | null): number | null {
  if (language === null) return null
  const { key } = fold(text, start, start + WINDOW)
  let found: number | null = null
  for (let i = 0; i < key.length; i++) {
    if (!isApart(key, i)) continue
    const entry = wordAt(key, i)
    const word = entry === null || entry.key.length < 4 ? null : meaning(entry, 'weekday', [language.tag], false)
    if (word === null) continue
    if (found !== null && found !== word.value) return null
    found = word.value
  }
  return found
}
