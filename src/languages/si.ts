import type { Language } from './language.js'

/** Sinhala. */
export const language = {
  tag: 'si',
  name: 'Sinhala',
  script: 'Sinh',
  direction: 'ltr',
  months: {},
  numericOrder: 'ymd',
  boilerplate: ['තවත් පුවත්', 'අදාළ පුවත්', 'අදහස්', 'අදහස් දක්වන්න', 'බෙදාගන්න', 'මුල් පිටුව', 'දැන්වීම්'],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ඇති', 'සහ', 'මෙම', 'බව', 'විසින්'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
