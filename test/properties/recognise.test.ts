/** Laws of the recogniser: whatever the text, it loses nothing, invents nothing and does not run away. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/core/decode.js'
import type { ParsedStory } from '../../src/core/parsed.js'
import type { Source } from '../../src/core/source.js'
import { bodyWords } from '../../src/recognise/count.js'
import { type RecogniseOptions, recognise } from '../../src/recognise/index.js'
import { sourceOf } from '../support/story.js'
import { doubling } from '../support/work.js'

const root = join(import.meta.dirname, '..', '..', 'samples')
const samples = readdirSync(root)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(root, name), 'utf8'))

/** What datelines, heads and endings are made of, in several scripts. */
const tokens = [
  ...['VIENNA', 'Vienna/Geneva', 'CHATHAM, Mass.', 'طهران', 'أبوظبي', 'МОСКВА', '北京', '東京', '서울', 'नई दिल्ली'],
  ...['Oct 6', 'Oct. 6, 2025', '6 تشرين الاول /اكتوبر', '25 شوال 1436 هـ', '10 أغسطس 2015 م', '۱۴ مهر ۱۴۰۴', '7 ноя'],
  ...[
    '8月29日',
    '6-10-2025',
    '1996-08-22',
    '20:26',
    '13:09 PDT',
    'NO DATE',
    '6',
    '31',
    'Narch 2',
    'اول سبتمبر',
    'Monday',
  ],
  ...[
    'Reuters',
    'AP',
    'ارنا',
    'وام',
    'واس',
    '新华社',
    'ロイター',
    '연합뉴스',
    'РИА Новости',
    'ТАСС',
    'EFE',
    'TT',
    'أ ف ب',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '/',
    ' / ',
    '-',
    ' - ',
    ' -- ',
    ' — ',
    '.-',
    ':',
    '،',
    ',',
    '. ',
    '。',
    '】',
    '【',
    '（',
    '）',
    '电',
    '=',
  ],
  ...[
    'The library opened.',
    'افتتحت المكتبة.',
    'By Jane Marsh',
    'انتهى**1426',
    '(Reporting by A; Editing by B)',
    'NNNN',
    '___',
  ],
  ...[
    'UPDATE 1-',
    'BC-US--Library,412',
    'Eds: note',
    'تعليقك',
    '[TEXT]',
    'NO CITY',
    'متابعة',
    'EMBARGOED UNTIL',
    '131137 GMT Nov 13',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u200f',
    '\u202b',
    '\ufeff',
    '\u0640',
    '\u3000',
    '\0',
    '\ud83d',
    '😀',
    '\u0301',
  ],
]

const soup = fc.string({ unit: 'binary', maxLength: 300 })
const tokenSoup = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((all) => all.join(''))
const spaced = fc.array(fc.constantFrom(...tokens), { maxLength: 30 }).map((all) => all.join(' '))
const cutSample = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([text, a, b]) => text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)))
const broken = fc
  .tuple(cutSample, fc.constantFrom('\r\n', '\r', '\n\n', '\n \n', '\u2028'))
  .map(([text, mark]) => text.replaceAll('\n', mark))
const mixed = fc
  .tuple(fc.constantFrom(...samples), tokenSoup, fc.nat(400))
  .map(([text, inserted, at]) => text.slice(0, at) + inserted + text.slice(at))
const texts = fc.oneof(soup, tokenSoup, spaced, cutSample, broken, mixed)

const options = fc.constantFrom<RecogniseOptions>(
  {},
  { asOf: '2025-10-06' },
  { date: '2020-02-29T12:00:00Z' },
  { agency: 'irna' },
  { agency: 'reuters', language: 'en' },
  { language: 'ar' },
)

const runs = { numRuns: 400 }

function bytesSource(bytes: Uint8Array): Source {
  return decode(bytes)
}

function checkTiles({ source, spans }: ParsedStory): void {
  let at = 0
  for (const { start, end } of spans()) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(source.text.length)
}

function checkMarks({ source, marks, paragraphs, notices }: ParsedStory): void {
  let at = 0
  for (const { start, end } of marks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(source.text.length)
  for (const { start, end } of [...paragraphs, ...notices]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(source.text.length)
  }
}

/** Without white space, which joined lines have changed, and invisible marks: one at the end of a line is in no span. */
const bare = (text: string) => text.replace(/[\s\p{Cf}]/gu, '')

function printed({ story }: ParsedStory): string[] {
  const { dateline } = story
  return [
    story.slugline,
    story.kicker,
    story.headline,
    story.deck,
    dateline?.text,
    dateline?.place,
    dateline?.source,
    dateline?.date?.text,
    dateline?.date?.also?.text,
    story.endMark?.text,
    story.sent?.text,
    story.embargo?.text,
    ...(dateline?.located.map(({ name }) => name) ?? []),
    ...story.body,
    ...story.notes,
    ...story.credits,
    ...story.boilerplate,
    ...(story.endMark?.codes ?? []),
  ].filter((value): value is string => typeof value === 'string')
}

function checkPrinted(parsed: ParsedStory): void {
  const text = bare(parsed.source.text)
  for (const value of printed(parsed)) {
    expect(value).not.toBe('')
    expect(text).toContain(bare(value))
  }
}

const isoDay = /^(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\d|3[01])~?$/
const isoMoment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/

function checkDates({ story }: ParsedStory): void {
  const date = story.dateline?.date
  for (const iso of [date?.iso, date?.also?.iso]) if (typeof iso === 'string') expect(iso).toMatch(isoDay)
  for (const moment of [story.sent, story.embargo]) if (moment?.iso != null) expect(moment.iso).toMatch(isoMoment)
  if (date == null) return
  expect(date.year !== null).toBe(date.yearFrom !== null)
  if (date.calendar !== 'gregory' || date.iso === null) return
  const said = (value: number | null, width: number) =>
    value === null ? 'X'.repeat(width) : String(value).padStart(width, '0')
  expect(date.iso).toBe(`${said(date.year, 4)}-${said(date.month, 2)}-${said(date.day, 2)}`)
}

describe('for any text', () => {
  test('the spans tile it and the marks are in order', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const parsed = recognise(sourceOf(text), given)
        checkTiles(parsed)
        checkMarks(parsed)
      }),
      runs,
    )
  })

  test('nothing is said that is not printed', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => checkPrinted(recognise(sourceOf(text), given))),
      runs,
    )
  })

  test('every visible character is in a span that is not space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { label, start, end } of recognise(sourceOf(text)).spans())
          if (label === 'space') expect(text.slice(start, end)).toMatch(/^[\p{White_Space}\p{Cf}\p{Cc}]*$/u)
      }),
      runs,
    )
  })

  test('the words are those of the body', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const { story } = recognise(sourceOf(text), given)
        expect(story.wordCount).toBe(bodyWords(story.body, story.language))
      }),
      runs,
    )
  })

  test('dates and moments are well formed and agree with their parts', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => checkDates(recognise(sourceOf(text), given))),
      runs,
    )
  })

  test('the same text gives the same story', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const [first, other] = [recognise(sourceOf(text), given), recognise(sourceOf(text), given)]
        expect(other.story).toEqual(first.story)
        expect(other.spans()).toEqual(first.spans())
        expect(other.notices).toEqual(first.notices)
      }),
      { numRuns: 150 },
    )
  })

  test('bytes of any kind, decoded, are read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const parsed = recognise(bytesSource(bytes))
        checkTiles(parsed)
        checkMarks(parsed)
      }),
      { numRuns: 200 },
    )
  })
})

describe('for every sample', () => {
  test('blank lines behind it change nothing but space', () => {
    for (const text of samples)
      for (const tail of ['\n', '\n\n\n', ' \n', '\r\n\r\n', '\t\n \n']) {
        const [whole, longer] = [recognise(sourceOf(text)), recognise(sourceOf(text + tail))]
        expect(longer.story).toEqual(whole.story)
        expect(longer.marks).toEqual(whole.marks)
      }
  })

  test('blank lines before it change nothing but offsets', () => {
    for (const text of samples)
      for (const head of ['\n', '\n\n\n', '\r\n'])
        expect(recognise(sourceOf(head + text)).story).toEqual(recognise(sourceOf(text)).story)
  })

  test('the kind of line break changes no value', () => {
    for (const text of samples)
      for (const mark of ['\r\n', '\r'])
        expect(recognise(sourceOf(text.replaceAll('\n', mark))).story).toEqual(recognise(sourceOf(text)).story)
  })

  test('given the agency and the language that it found, it says the same', () => {
    const told = samples
      .map((text) => ({ text, story: recognise(sourceOf(text)).story }))
      .filter(({ story }) => story.agency !== null && story.language !== null)
    expect(told.length).toBeGreaterThan(samples.length / 2)
    for (const { text, story } of told)
      expect(recognise(sourceOf(text), { agency: story.agency!, language: story.language! }).story).toEqual(story)
  })

  test('it is tiled wherever it is cut', () => {
    for (const text of samples)
      for (let at = 0; at < text.length; at += 101) {
        checkTiles(recognise(sourceOf(text.slice(0, at))))
        checkTiles(recognise(sourceOf(text.slice(at))))
      }
  })
})

test('an agency that does not exist is misuse', () => {
  expect(() => recognise(sourceOf('text'), { agency: 'nobody' })).toThrow(RangeError)
})

/** Repeated units that make careless scanners slow. */
const families: Record<string, (n: number) => string> = {
  'source and dash': (n) => '(AP) — '.repeat(n),
  dashes: (n) => '— '.repeat(n),
  'one long word': (n) => 'A'.repeat(n),
  'short words': (n) => 'A '.repeat(n),
  initials: (n) => 'A.'.repeat(n),
  'blanks and a letter': (n) => `${' '.repeat(n)}x`,
  'tabs and a letter': (n) => `${'\t'.repeat(n)}x`,
  'line feeds': (n) => '\n'.repeat(n),
  'doubled carriage returns': (n) => '\r\r\n'.repeat(n),
  quotes: (n) => '"'.repeat(n),
  'open brackets': (n) => '('.repeat(n),
  'open square brackets': (n) => '['.repeat(n),
  addresses: (n) => 'http://'.repeat(n),
  'mail addresses': (n) => 'a@'.repeat(n),
  figures: (n) => '1,'.repeat(n),
  dates: (n) => 'Jan. 1, '.repeat(n),
  'angle brackets': (n) => '<'.repeat(n),
  zeros: (n) => '\0'.repeat(n),
  'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
  joiners: (n) => '\u200d'.repeat(n),
  'direction marks': (n) => '\u202e'.repeat(n),
  'byte order marks': (n) => '\ufeff'.repeat(n),
  'short lines': (n) => 'x\n'.repeat(n),
  'list items': (n) => '- \n'.repeat(n),
  'keys and values': (n) => 'x: y\n'.repeat(n),
  'date lines': (n) => 'VIENNA, Oct 6 (Reuters) - x\n'.repeat(n),
  'equal headlines': (n) => 'New riverside library opens its doors\n'.repeat(n),
  'end marks': (n) => 'انتهى**1426\n'.repeat(n),
  'boilerplate lines': (n) => 'تعليقك\n'.repeat(n),
  credits: (n) => '(Reporting by A; Editing by B)\n'.repeat(n),
  notes: (n) => 'Eds: note\n'.repeat(n),
  'initials on lines': (n) => 'hh/ph/ts/hd\n'.repeat(n),
  bylines: (n) => 'By Jane Marsh\n'.repeat(n),
  'slashed months': (n) => '6 تشرين الاول /'.repeat(n),
  'fused dates': (n) => '新华社北京8月29日电'.repeat(n),
  tags: (n) => `LIMA, 3 MAY 90 (EFE) -- ${'[TEXT] '.repeat(n)}x`,
  'unclosed relay': (n) => '(MENAFN- '.repeat(n),
}

describe('twice the text costs no more than about twice as much', () => {
  const cost = (name: string) => doubling((n) => recognise(sourceOf(families[name]!(n))).spans(), 2000)

  test.each(Object.keys(families))('%s', (name) => expect(cost(name)).toBeLessThan(2.2))
})

test('there may be any number of notices', () => {
  const { notices } = recognise(sourceOf('It is said:\n'.repeat(150_000)))
  expect(notices.length).toBe(149_999)
})
