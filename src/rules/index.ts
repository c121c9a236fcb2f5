/** Every rule of `wire`, in the order in which they are listed and run. A new rule is its file and its two lines here. */
import { arabicLetters } from './characters/arabic-letters.js'
import { bidiControls } from './characters/bidi-controls.js'
import { controlCharacters } from './characters/control-characters.js'
import { invisibleCharacters } from './characters/invisible-characters.js'
import { persianLetters } from './characters/persian-letters.js'
import type { WireRule } from './context.js'
import { calendarConflict } from './dateline/calendar-conflict.js'
import { impossibleDate } from './dateline/impossible-date.js'
import { monthConflict } from './dateline/month-conflict.js'
import { badBytes } from './decoding/bad-bytes.js'
import { pageBoilerplate } from './leftovers/page-boilerplate.js'
import { emptyStory } from './structure/empty-story.js'
import { noDateline } from './structure/no-dateline.js'
import { noEndMark } from './structure/no-end-mark.js'
import { noHeadline } from './structure/no-headline.js'
import { unknownText } from './structure/unknown-text.js'
import { sentenceStop } from './text/sentence-stop.js'

export const rules: readonly WireRule[] = Object.freeze([
  arabicLetters,
  badBytes,
  bidiControls,
  calendarConflict,
  controlCharacters,
  emptyStory,
  impossibleDate,
  invisibleCharacters,
  monthConflict,
  noDateline,
  noEndMark,
  noHeadline,
  pageBoilerplate,
  persianLetters,
  sentenceStop,
  unknownText,
])

/** The rule with this id, or undefined. */
export function ruleById(id: string): WireRule | undefined {
  return rules.find((rule) => rule.id === id)
}
