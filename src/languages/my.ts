import type { Language } from './language.js'

/** Burmese. */
export const language = {
  tag: 'my',
  name: 'Burmese',
  script: 'Mymr',
  direction: 'ltr',
  months: {
    gregory: [
      ['ဇန်နဝါရီလ'],
      ['ဖေဖော်ဝါရီလ'],
      ['မတ်လ'],
      ['ဧပြီလ'],
      ['မေလ'],
      ['ဇွန်လ'],
      ['ဇူလိုင်လ'],
      ['ဩဂုတ်လ', 'သြဂုတ်', 'သြဂုတ်လ'],
      ['စက်တင်ဘာလ'],
      ['အောက်တိုဘာလ'],
      ['နိုဝင်ဘာလ'],
      ['ဒီဇင်ဘာလ'],
    ],
  },
  dayMarks: ['ရက်'],
  dateJoiners: ['ခုနှစ်'],
  eras: { ခုနှစ်: 'gregory' },
  numericOrder: 'dmy',
  boilerplate: ['ဆက်စပ်သတင်းများ', 'ဆက်လက်ဖတ်ရှုရန်', 'မျှဝေရန်', 'မှတ်ချက်များ', 'ပင်မစာမျက်နှာ', 'ကြော်ငြာ'],
  stops: '။?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['သည်', 'နှင့်', 'များ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
