/** Every rule of `wire`, in alphabetical order: so they are listed and run. A new rule is its file and its two lines here. */
import { arabicLetters } from './characters/arabic-letters.js'
import { bidiControls } from './characters/bidi-controls.js'
import { c1Controls } from './characters/c1-controls.js'
import { controlCharacters } from './characters/control-characters.js'
import { homoglyphs } from './characters/homoglyphs.js'
import { invisibleCharacters } from './characters/invisible-characters.js'
import { mixedDigits } from './characters/mixed-digits.js'
import { mojibake } from './characters/mojibake.js'
import { notNfc } from './characters/not-nfc.js'
import { oddLineBreaks } from './characters/odd-line-breaks.js'
import { persianLetters } from './characters/persian-letters.js'
import { presentationForms } from './characters/presentation-forms.js'
import { privateUse } from './characters/private-use.js'
import { replacementCharacter } from './characters/replacement-character.js'
import { stackedMarks } from './characters/stacked-marks.js'
import { tatweel } from './characters/tatweel.js'
import { uselessJoiner } from './characters/useless-joiner.js'
import type { WireRule } from './context.js'
import { agencyUnknown } from './dateline/agency-unknown.js'
import { ambiguousDate } from './dateline/ambiguous-date.js'
import { calendarConflict } from './dateline/calendar-conflict.js'
import { datelineStyle } from './dateline/dateline-style.js'
import { futureDate } from './dateline/future-date.js'
import { impossibleDate } from './dateline/impossible-date.js'
import { misspeltDate } from './dateline/misspelt-date.js'
import { monthConflict } from './dateline/month-conflict.js'
import { noDate } from './dateline/no-date.js'
import { placeUnknown } from './dateline/place-unknown.js'
import { secondDateline } from './dateline/second-dateline.js'
import { unbalancedDateline } from './dateline/unbalanced-dateline.js'
import { weekdayConflict } from './dateline/weekday-conflict.js'
import { badBytes } from './decoding/bad-bytes.js'
import { encodingGuess } from './decoding/encoding-guess.js'
import { loneSurrogate } from './decoding/lone-surrogate.js'
import { mixedLineEnds } from './decoding/mixed-line-ends.js'
import { questionMarks } from './decoding/question-marks.js'
import { captcha } from './leftovers/captcha.js'
import { entity } from './leftovers/entity.js'
import { gluedWord } from './leftovers/glued-word.js'
import { markup } from './leftovers/markup.js'
import { pageBoilerplate } from './leftovers/page-boilerplate.js'
import { placeholder } from './leftovers/placeholder.js'
import { templateText } from './leftovers/template-text.js'
import { duplicateHeadline } from './structure/duplicate-headline.js'
import { emptySection } from './structure/empty-section.js'
import { emptyStory } from './structure/empty-story.js'
import { headlineStop } from './structure/headline-stop.js'
import { misplacedPart } from './structure/misplaced-part.js'
import { noBody } from './structure/no-body.js'
import { noDateline } from './structure/no-dateline.js'
import { noEndMark } from './structure/no-end-mark.js'
import { noHeadline } from './structure/no-headline.js'
import { textAfterEnd } from './structure/text-after-end.js'
import { unknownText } from './structure/unknown-text.js'
import { blankAfterComma } from './text/blank-after-comma.js'
import { blankBeforeStop } from './text/blank-before-stop.js'
import { detachedWaw } from './text/detached-waw.js'
import { doubledBlank } from './text/doubled-blank.js'
import { doubledParagraph } from './text/doubled-paragraph.js'
import { doubledWord } from './text/doubled-word.js'
import { emptyBrackets } from './text/empty-brackets.js'
import { latinPunctuation } from './text/latin-punctuation.js'
import { longHeadline } from './text/long-headline.js'
import { longParagraph } from './text/long-paragraph.js'
import { mixedQuotes } from './text/mixed-quotes.js'
import { repeatedStop } from './text/repeated-stop.js'
import { sentenceStop } from './text/sentence-stop.js'
import { trailingBlank } from './text/trailing-blank.js'
import { unbalancedBrackets } from './text/unbalanced-brackets.js'
import { unbalancedQuotes } from './text/unbalanced-quotes.js'
import { correctionNote } from './transmission/correction-note.js'
import { embargo } from './transmission/embargo.js'
import { headerField } from './transmission/header-field.js'
import { invalidDocument } from './transmission/invalid-document.js'
import { killedStory } from './transmission/killed-story.js'
import { malformedDocument } from './transmission/malformed-document.js'
import { stampConflict } from './transmission/stamp-conflict.js'
import { strayControl } from './transmission/stray-control.js'
import { takeSequence } from './transmission/take-sequence.js'
import { undeclaredEntity } from './transmission/undeclared-entity.js'
import { unfinishedStory } from './transmission/unfinished-story.js'
import { wordCount } from './transmission/word-count.js'

export const rules: readonly WireRule[] = Object.freeze([
  agencyUnknown,
  ambiguousDate,
  arabicLetters,
  badBytes,
  bidiControls,
  blankAfterComma,
  blankBeforeStop,
  c1Controls,
  calendarConflict,
  captcha,
  controlCharacters,
  correctionNote,
  datelineStyle,
  detachedWaw,
  doubledBlank,
  doubledParagraph,
  doubledWord,
  duplicateHeadline,
  embargo,
  emptyBrackets,
  emptySection,
  emptyStory,
  encodingGuess,
  entity,
  futureDate,
  gluedWord,
  headerField,
  headlineStop,
  homoglyphs,
  impossibleDate,
  invalidDocument,
  invisibleCharacters,
  killedStory,
  latinPunctuation,
  loneSurrogate,
  longHeadline,
  longParagraph,
  malformedDocument,
  markup,
  misplacedPart,
  misspeltDate,
  mixedDigits,
  mixedLineEnds,
  mixedQuotes,
  mojibake,
  monthConflict,
  noBody,
  noDate,
  noDateline,
  noEndMark,
  noHeadline,
  notNfc,
  oddLineBreaks,
  pageBoilerplate,
  persianLetters,
  placeUnknown,
  placeholder,
  presentationForms,
  privateUse,
  questionMarks,
  repeatedStop,
  replacementCharacter,
  secondDateline,
  sentenceStop,
  stackedMarks,
  stampConflict,
  strayControl,
  takeSequence,
  tatweel,
  templateText,
  textAfterEnd,
  trailingBlank,
  unbalancedBrackets,
  unbalancedDateline,
  unbalancedQuotes,
  undeclaredEntity,
  unfinishedStory,
  unknownText,
  uselessJoiner,
  weekdayConflict,
  wordCount,
])

/** The rule with this id, or undefined. */
export function ruleById(id: string): WireRule | undefined {
  return rules.find((rule) => rule.id === id)
}
