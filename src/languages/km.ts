import type { Language } from './language.js'

/** Khmer. */
export const language = {
  tag: 'km',
  name: 'Khmer',
  script: 'Khmr',
  direction: 'ltr',
  months: {},
  dateJoiners: ['ខែ', 'ឆ្នាំ'],
  dateLeaders: ['ថ្ងៃទី'],
  eras: { ឆ្នាំ: 'gregory' },
  numericOrder: 'dmy',
  byline: { before: ['ដោយ៖', 'ដោយ ៖', 'ដោយ:', 'អត្ថបទ៖', 'អត្ថបទ ៖'] },
  credits: ['រក្សាសិទ្ធិដោយ ៖ {text}', 'រក្សាសិទ្ធិដោយ៖ {text}', 'ប្រភព៖ {text}', 'ប្រភព ៖ {text}'],
  boilerplate: [
    'អត្ថបទទាក់ទង',
    'អត្ថបទពាក់ព័ន្ធ',
    'ព័ត៌មានទាក់ទង',
    'អានបន្ត',
    'ចែករំលែក',
    'មតិយោបល់',
    'ទំព័រដើម',
    'ពាណិជ្ជកម្ម',
    'រក្សាសិទ្ធិ{text}',
  ],
  stops: '។៕.?!',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  words: ['និង', 'នៅ', 'បាន'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
