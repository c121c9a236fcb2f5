import type { Agency } from './agency.js'

const fixtures = 'superdesk/superdesk-core tests/io/fixtures/'
const belga = 'superdesk/superdesk-belga server/tests/io/fixtures/'

/** Agence France-Presse, in English, French, Arabic, and as Indian papers print its name. */
export const afp: Agency = {
  id: 'afp',
  name: 'Agence France-Presse',
  country: 'FR',
  languages: ['fr', 'en', 'ar', 'es', 'de', 'pt', 'hi'],
  names: [
    'AFP',
    'Agence France-Presse',
    'Agence France Presse',
    'AFP-Jiji',
    'AFP/Jiji',
    'أ ف ب',
    'أ. ف. ب',
    'أ.ف.ب',
    'ا.ف.ب',
    'اف ب',
    'ا ف ب',
    'فرانس برس',
    'وكالة فرانس برس',
    'ए एफ़ पी',
    'एएफपी',
    'एएफ़पी',
    'ए.एफ.पी.',
    'АФП',
    '法新社',
    'اے ایف پی',
  ],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'verified',
      source: `${fixtures}afp.xml; superdesk/superdesk-ntb server/ntb/tests/io/fixtures/afp.xml`,
    },
    { form: '{place} ({source}) - ', language: 'en', evidence: 'verified', source: 'public code: newspaper reprints' },
    {
      form: '{place} ({source}) - – ',
      language: 'en',
      evidence: 'verified',
      source: 'public code: reposts with the dash doubled',
    },
    { form: '{place}, {date} ({source}) - ', language: 'fr', evidence: 'verified', source: `${belga}afp_belga.xml` },
    { form: '{place}, {date} ({source})\n', language: 'fr', evidence: 'verified', source: `${fixtures}afp20.xml` },
    {
      form: '{place} {date} ({source}) - ',
      language: 'ar',
      evidence: 'verified',
      source: 'AFP copy in the Prague Arabic Dependency Treebank: date in figures, `15-7`',
    },
    { form: '{place} ({source}) - ', language: 'ar', evidence: 'verified', source: 'public code' },
    {
      form: '{place} ({source}) ',
      language: 'ar',
      evidence: 'verified',
      source: 'SaudiNewsNet dataset, 2015: reprints without a mark',
    },
    {
      form: '{place} {date} : ( {source} ) : ',
      language: 'hi',
      evidence: 'verified',
      source: 'archive.hindi.siasat.com/news/…230321',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'es',
      evidence: 'unverified',
      source: 'the frame of the French and English services; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'de',
      evidence: 'unverified',
      source: 'the frame of the French and English services; not seen in a stored source',
    },
    {
      form: '{place}, {date} ({source}) - ',
      language: 'pt',
      evidence: 'unverified',
      source: 'the frame of the French and English services; not seen in a stored source',
    },
  ],
  numericOrder: 'dmy',
  endMarks: [
    {
      form: '{initials}',
      evidence: 'verified',
      source: `${fixtures}afp.xml (\`hh/ph/ts/hd\`), ${belga}afp_belga.xml (\`asl/tib/pid/cac\`)`,
    },
    {
      form: '({source})',
      evidence: 'verified',
      source: 'SaudiNewsNet dataset, 2015: `(أ. ف. ب)` as closing credit of reprints',
    },
  ],
  signsWithInitials: true,
  stamps: [
    { form: 'AFP {DD}{HH}{MM} {Mon} {YY}', source: 'unverified: below the initials of French copy of 1994' },
    { form: 'AFP {DD}{HH}{MM} GMT {Mon} {YY}', source: 'unverified: the same with the zone' },
  ],
  notes: [
    'UPDATES with {text}',
    'ADDS {text}',
    'ATTENTION - {text}',
    "(Croquis d'audience{text})",
    '(Photo{text})',
    '(PHOTO{text})',
  ],
  evidence: 'verified',
  sources: [
    `${fixtures}afp.xml, afp20.xml`,
    `${belga}afp_belga.xml`,
    'SaudiNewsNet dataset, 2015-07/08',
    'archive.hindi.siasat.com/news/…230321',
  ],
}
