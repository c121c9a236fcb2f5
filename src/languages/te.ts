import type { Language } from './language.js'

/** Telugu. */
export const language = {
  tag: 'te',
  name: 'Telugu',
  script: 'Telu',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ఈ', 'ఆయన', 'అని', 'ఒక', 'మరియు'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
