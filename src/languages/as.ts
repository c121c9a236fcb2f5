import type { Language } from './language.js'

/** Assamese. */
export const language = {
  tag: 'as',
  name: 'Assamese',
  script: 'Beng',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  stops: '।?!.',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  letters: 'ৰৱ',
  words: ['আৰু', 'এই', 'কৰা', 'হৈছে', 'বুলি', 'পৰা', 'বাবে', 'কৰে', 'তেওঁ', 'চৰকাৰ', 'অসম', 'লগত', 'হয়', 'কৈছে'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
