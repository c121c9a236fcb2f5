/** Parsed stories made by hand: writers are tested without any recogniser. */
import type { ParsedStory } from '../../src/core/parsed.js'
import { partition } from '../../src/core/partition.js'
import type { Dateline, Story, StoryDate } from '../../src/core/story.js'
import { emptyStory } from '../support/empty-story.js'

/** `text` stands in as the whole source; paragraphs are marked as such, `subheads` names those that are sub-heads. */
export function parsedOf(parts: Partial<Story>, subheads: readonly number[] = []): ParsedStory {
  const story: Story = { ...emptyStory, ...parts }
  let text = ''
  const paragraphs = story.body.map((paragraph, index) => {
    const start = text.length
    text += paragraph
    const end = text.length
    text += '\n\n'
    return { label: subheads.includes(index) ? ('subhead' as const) : ('paragraph' as const), start, end }
  })
  return {
    source: { text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null },
    story,
    marks: paragraphs,
    derived: [{ field: 'language', from: 'words' }],
    notices: [],
    paragraphs,
    spans: () => partition(text, paragraphs),
  }
}

export function dateOf(text: string, iso: string | null): StoryDate {
  const [year, month, day] = (iso ?? '--').split('-').map((part) => (/^[0-9]+$/.test(part) ? Number(part) : null))
  return {
    text,
    calendar: 'gregory',
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    iso,
    yearFrom: year === null ? null : 'dateline',
    also: null,
  }
}

export function datelineOf(text: string, parts: Partial<Dateline> = {}): Dateline {
  return { text, place: null, located: [], date: null, source: null, ...parts }
}

export const arabic = parsedOf({
  id: 'exp-17',
  language: 'ar',
  direction: 'rtl',
  agency: 'irna',
  headline: 'الميناء: عودة العمال إلى أرصفة الشحن بعد اتفاق الأجور',
  dateline: datelineOf('طهران / 6 تشرين الاول /اكتوبر/ارنا-', {
    place: 'طهران',
    located: [{ name: 'طهران', country: 'IR', timeZone: 'Asia/Tehran' }],
    date: dateOf('6 تشرين الاول /اكتوبر', 'XXXX-10-06'),
    source: 'ارنا',
  }),
  body: [
    'عاد عمال الميناء إلى العمل صباح اليوم (الجمعة)، بعد 12 يوما من الإضراب.',
    'وقال مدير الميناء "إن السفن ستبحر غدا".',
  ],
  endMark: { text: 'انتهى**1426', codes: ['1426'] },
  boilerplate: ['أخبار ذات صلة'],
  wordCount: 19,
})

export const english = parsedOf(
  {
    id: 'exp-42',
    language: 'en',
    direction: 'ltr',
    agency: 'reuters',
    slugline: 'HARBOUR-STRIKE/',
    keywords: ['HARBOUR', 'STRIKE'],
    urgency: 4,
    category: 'i',
    version: 'UPDATE 1',
    kicker: 'LABOUR',
    headline: 'UPDATE 1-Dockworkers return after pay deal',
    deck: 'Strike lasted 12 days',
    byline: 'By Jane Doe',
    dateline: datelineOf('PORT LEWIS, Aug 29 (Reuters) -', {
      place: 'PORT LEWIS',
      located: [{ name: 'PORT LEWIS', country: 'MU', timeZone: 'Indian/Mauritius' }],
      date: dateOf('Aug 29', '2026-08-29'),
      source: 'Reuters',
    }),
    body: [
      'Dockworkers went back to the quays on Friday.',
      'NEXT STEPS',
      '"We sail tomorrow," the harbour master said.',
    ],
    notes: ['Eds: adds quote'],
    credits: ['(Reporting by Jane Doe; Editing by John Roe)'],
    endMark: { text: 'REUTER', codes: [] },
    sent: { text: '20:26 29AUG26', iso: '2026-08-29T20:26' },
    wordCount: 16,
  },
  [1],
)
