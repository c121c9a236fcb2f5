import type { Language } from './language.js'

/** Telugu. */
export const language = {
  tag: 'te',
  name: 'Telugu',
  script: 'Telu',
  direction: 'ltr',
  months: {},
  numericOrder: 'dmy',
  boilerplate: [
    'ఇవి కూడా చదవండి',
    'ఇవి కూడా చదవండి: {text}',
    'ఇది కూడా చదవండి: {text}',
    'ఇదీ చదవండి: {text}',
    'ఇదీ చదవండి',
    'ఇవీ చదవండి',
    'సంబంధిత వార్తలు',
    'తాజా వార్తలు',
    'షేర్ చేయండి',
    'వ్యాఖ్యలు',
    'ప్రకటన',
  ],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ఈ', 'ఆయన', 'అని', 'ఒక', 'మరియు'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
