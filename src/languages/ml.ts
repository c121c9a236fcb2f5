import type { Language } from './language.js'

/** Malayalam. */
export const language = {
  tag: 'ml',
  name: 'Malayalam',
  script: 'Mlym',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: [
    'ഇതും വായിക്കുക',
    'ഇതും വായിക്കുക: {text}',
    'Also Read: {text}',
    'കൂടുതൽ വായിക്കുക',
    'കൂടുതൽ വാർത്തകൾ',
    'അനുബന്ധ വാർത്തകൾ',
    'ബന്ധപ്പെട്ട വാർത്തകൾ',
    'ഷെയർ ചെയ്യുക',
    'അഭിപ്രായങ്ങൾ',
    'പരസ്യം',
  ],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ഈ', 'എന്ന', 'ഒരു', 'അദ്ദേഹം'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
