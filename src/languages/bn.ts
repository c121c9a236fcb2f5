import type { Language } from './language.js'

/** Bengali, with its own digits in datelines. */
export const language = {
  tag: 'bn',
  name: 'Bengali',
  script: 'Beng',
  direction: 'ltr',
  months: { gregory: [['জানুয়ারী'], ['ফেব্রুয়ারী'], [], [], [], [], [], ['অগাস্ট', 'আগষ্ট'], [], [], [], []] },
  dayMarks: ['ই', 'লা', 'শে', 'রা'],
  dateJoiners: ['সাল'],
  eras: { সাল: 'gregory', খ্রিষ্টাব্দ: 'gregory' },
  numericOrder: 'dmy',
  byline: { before: ['প্রতিবেদক:'] },
  advisories: [
    { text: 'জরুরি', means: 'urgent', urgency: 1 },
    { text: 'ব্রেকিং নিউজ', means: 'urgent', urgency: 1 },
    { text: 'সংশোধনী', means: 'correction' },
  ],
  boilerplate: ['আরও পড়ুন', 'আরো পড়ুন', 'সংশ্লিষ্ট খবর', 'মন্তব্য', 'শেয়ার করুন', 'প্রিন্ট'],
  stops: '।?!.',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  letters: 'র',
  words: ['ও', 'এবং', 'করে', 'এই', 'থেকে', 'হয়', 'না', 'করা', 'এ', 'জন্য', 'তিনি', 'বলেন', 'হয়েছে'],
  sources: ['CONVENTIONS 3.9: BSS', 'unverified: all else but CLDR'],
} satisfies Language
