import type { Language } from './language.js'

/** Amharic, with the thirteen Ethiopic months; the sentence ends in U+1362. */
export const language = {
  tag: 'am',
  name: 'Amharic',
  script: 'Ethi',
  direction: 'ltr',
  months: {
    ethiopic: [
      ['መስከረም'],
      ['ጥቅምት'],
      ['ኅዳር', 'ህዳር', 'ሕዳር'],
      ['ታኅሣሥ', 'ታህሳስ', 'ታኅሳስ', 'ታሕሳስ'],
      ['ጥር'],
      ['የካቲት'],
      ['መጋቢት'],
      ['ሚያዝያ', 'ሚያዚያ'],
      ['ግንቦት'],
      ['ሰኔ'],
      ['ሐምሌ', 'ሀምሌ', 'ኀምሌ'],
      ['ነሐሴ', 'ነሃሴ', 'ነሀሴ'],
      ['ጳጉሜን', 'ጳጉሜ', 'ጳጉሜ'],
    ],
    gregory: [[], [], [], ['አፕሪል'], [], [], [], [], [], [], [], []],
  },
  dayMarks: ['ቀን'],
  dateJoiners: ['ዓ.ም', 'ዓ.ም.', 'ዓመተ ምህረት'],
  eras: { 'ዓ.ም': 'ethiopic', 'ዓ.ም.': 'ethiopic', ዓም: 'ethiopic', 'እ.ኤ.አ': 'gregory', እኤአ: 'gregory' },
  numericOrder: 'dmy',
  advisories: [
    { text: 'ሰበር ዜና', means: 'urgent', urgency: 1 },
    { text: 'አስቸኳይ', means: 'urgent', urgency: 1 },
  ],
  boilerplate: ['ተዛማጅ ዜናዎች', 'አስተያየት', 'አጋራ', 'ተዛማጅ ዜና', 'ተጨማሪ ያንብቡ', 'ያጋሩ', 'አስተያየቶች', 'መነሻ ገጽ'],
  stops: '።፡?!፨',
  quotes: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‹', '›'],
  ],
  words: ['ነው', 'እና', 'ላይ', 'ውስጥ', 'ይህ'],
  sources: ['CONVENTIONS 3.9 and 4.4: ENA (unverified), Ethiopic calendar', 'unverified: all else but CLDR'],
} satisfies Language
