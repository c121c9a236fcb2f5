import type { Language } from './language.js'

/** Armenian; the sentence ends in U+0589, datelines are printed in capitals. */
export const language = {
  tag: 'hy',
  name: 'Armenian',
  script: 'Armn',
  direction: 'ltr',
  months: {
    gregory: [
      ['հունվար'],
      ['փետրվար'],
      ['մարտ'],
      ['ապրիլ'],
      ['մայիս'],
      ['հունիս'],
      ['հուլիս'],
      ['օգոստոս'],
      ['սեպտեմբեր'],
      ['հոկտեմբեր'],
      ['նոյեմբեր'],
      ['դեկտեմբեր'],
    ],
  },
  dayMarks: ['ին', 'ի'],
  dateJoiners: ['թ.', 'թ', 'թվականի'],
  eras: { 'թ.': 'gregory', թվականի: 'gregory', թ: 'gregory' },
  numericOrder: 'dmy',
  advisories: [
    { text: 'ՇՏԱՊ', means: 'urgent', urgency: 1 },
    { text: 'ՀՐԱՏԱՊ', means: 'urgent', urgency: 1 },
  ],
  boilerplate: [
    'Կարդացեք նաև{text}',
    'Մեկնաբանություններ',
    'Տարածել',
    'Կարդացեք նաև',
    'Կարդացեք նաեւ',
    'Կիսվել',
    'Տպել',
    'Պիտակներ: {text}',
    'Բոլոր իրավունքները պաշտպանված են{text}',
    'Վերջին նորություններ',
  ],
  stops: '։:՞՜…',
  quotes: [
    ['«', '»'],
    ['"', '"'],
  ],
  words: ['է', 'և', 'որ', 'են', 'մեջ', 'համար', 'հետ', 'այս', 'ու', 'եւ', 'նաեւ', 'նաև', 'հայաստանի'],
  sources: ['CONVENTIONS 3.7: Noyan Tapan', 'unverified: all else but CLDR'],
} satisfies Language
