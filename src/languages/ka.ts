import type { Language } from './language.js'

/** Georgian. */
export const language = {
  tag: 'ka',
  name: 'Georgian',
  script: 'Geor',
  direction: 'ltr',
  months: {
    gregory: [
      ['იანვარს'],
      ['თებერვალს'],
      ['მარტს'],
      ['აპრილს'],
      ['მაისს'],
      ['ივნისს'],
      ['ივლისს'],
      ['აგვისტოს'],
      ['სექტემბერს'],
      ['ოქტომბერს'],
      ['ნოემბერს'],
      ['დეკემბერს'],
    ],
  },
  dateJoiners: ['წლის', 'წელი'],
  eras: { წლის: 'gregory', 'წ.': 'gregory', წელი: 'gregory' },
  numericOrder: 'dmy',
  boilerplate: [
    'წაიკითხეთ აგრეთვე',
    'წაიკითხეთ ასევე',
    'გაზიარება',
    'ბეჭდვა',
    'კომენტარები',
    'თეგები: {text}',
    'ყველა უფლება დაცულია{text}',
    'ბოლო ამბები',
    'მსგავსი სიახლეები',
    'მთავარი',
  ],
  stops: '.?!…',
  quotes: [
    ['„', '“'],
    ['"', '"'],
    ['«', '»'],
  ],
  words: ['და', 'რომ', 'არის', 'ამ', 'არ', 'მისი', 'თუ', 'ეს', 'მიერ'],
  sources: ['unverified: all but CLDR'],
} satisfies Language
