/** Small agencies and languages for tests of the recognisers: what these read is data, so tests bring their own. */
import type { Agency } from '../../src/agencies/agency.js'
import type { Language } from '../../src/languages/language.js'

const seen = { evidence: 'verified', source: 'test' } as const
const endMark = (form: string) => ({ form, ...seen })

function agency(id: string, rest: Partial<Agency>): Agency {
  return {
    id,
    name: id,
    country: null,
    languages: ['en'],
    names: [id.toUpperCase()],
    datelines: [],
    evidence: 'verified',
    sources: ['test'],
    ...rest,
  }
}

export const north = agency('north', {
  names: ['NORTH', 'نورث'],
  languages: ['ar', 'en'],
  endMarks: ['انتهى**{code}', 'انتهى ** {initials}', '{code}**{code}', '-- {source}'].map(endMark),
  stamps: [{ form: '{HH}:{MM} ت م', zone: 'Asia/Riyadh', source: 'test' }],
  boilerplate: ['تعليقك', 'North ID: {n}', 'Follow us on Twitter @north'],
  categories: ['عام'],
})

export const east = agency('east', {
  endMarks: ['{source}', '{source} {initials}', 'Endit', '(end)', '(EAST).'].map(endMark),
  signsWithInitials: true,
  stamps: [
    { form: 'EAST {DD}{HH}{MM} {Mon} {YY}', zone: 'Asia/Kuwait', source: 'test' },
    { form: 'ES-{HH}:{MM}-{DD}-{MO}-{YY}', source: 'test' },
  ],
  notes: ['# Notebook', '(with photo)', '- Editing by: {text}'],
  credits: ['Editor: {text}', '{text} reported from {text}.'],
})

export const west = agency('west', {
  endMarks: ['END<', '({initials})'].map(endMark),
  stamps: [{ form: 'WP-WF-{MO}-{DD}-{YY} {HH}{MM}{zone}<', source: 'test' }],
  advisories: [
    { form: 'UPDATE {n}-', means: 'update', where: 'headline', source: 'test' },
    { form: '({n})', means: 'update', where: 'headline', source: 'test' },
    { form: '1ST LEAD', means: 'update', where: 'line', source: 'test' },
    { form: '>>>WEST/', means: 'urgent', where: 'headline', urgency: 2, source: 'test' },
    { form: '{n}rd Ld-Writethru', means: 'update', where: 'slug', source: 'test' },
  ],
})

export const agencies: readonly Agency[] = [north, east, west]

function language(tag: string, rest: Partial<Language>): Language {
  return { tag, name: tag, script: 'Latn', direction: 'ltr', months: {}, sources: ['test'], ...rest }
}

export const english = language('en', {
  endMarks: ['-30-', 'END', '(END)', '###'],
  continued: ['(more)'],
  credits: [
    '(Reporting by {text})',
    '({text} Newsroom)',
    '{text} contributed.',
    'This report was first published {text}',
  ],
  notes: ['Eds: {text}', 'SOURCE {text}', 'Note to editors{text}'],
  boilerplate: [
    'Read Next',
    'Related',
    'Share this',
    'More from {text}',
    'Previous',
    '{n} Comments',
    'Copyright (c) {text}',
  ],
  invitations: ['Sign up here.'],
  glued: ['Home', 'World', 'Asia'],
  advisories: [
    { text: 'KILL', means: 'canceled' },
    { text: 'CORRECTED', means: 'correction' },
    { text: 'LEAD', means: 'update' },
    { text: 'STORY WITHDRAWN', means: 'withdrawn' },
    { text: 'URGENT', means: 'urgent', urgency: 2 },
    { text: 'EMBARGOED UNTIL', means: 'embargo' },
  ],
})

export const arabic = language('ar', {
  script: 'Arab',
  direction: 'rtl',
  endMarks: ['// انتهى //', 'انتهى'],
  continued: ['// يتبع //'],
  boilerplate: ['أخبار ذات صلة', 'حجم الخط', 'المزيد من{text}'],
  numericOrder: 'dmy',
  advisories: [
    { text: 'عاجل', means: 'urgent', urgency: 1 },
    { text: 'إضافة أولى', means: 'continuation' },
    { text: 'تصحيح', means: 'correction' },
  ],
})
