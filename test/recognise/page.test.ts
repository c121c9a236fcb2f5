import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agency } from '../../src/agencies/agency.js'
import type { Language } from '../../src/languages/language.js'
import { lines } from '../../src/recognise/lines.js'
import { type Page, readPage } from '../../src/recognise/page.js'
import { agencies, arabic, east, english, north } from '../support/agencies.js'
import { doubling } from '../support/work.js'

interface Setting {
  agency?: Agency | null
  language?: Language | null
}

function read(text: string, { agency = null, language = english }: Setting = {}): Page {
  return readPage({ text, lines: lines(text), agency, agencies, language })
}

function texts(text: string, setting?: Setting): { before: string[]; after: string[] } {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const page = read(text, setting)
  return { before: page.before.map(cut), after: page.after.map(cut) }
}

const body = [
  'A wooden bridge opened in the town on Monday, a year after the old one fell into the river.',
  'The mayor said that the work had cost less than planned and thanked the carpenters of the valley.',
  'Boats may pass again from Tuesday on, and the market on the left bank will open as before.',
].join('\n\n')
const story = `Bridge opens in the town\n\n${body}\n`

describe('below the story', () => {
  test('everything from the first phrase on, unrelated headlines too', () => {
    const tail = 'Related\n\nSchool opens\n\nMore from the town\n\n3 Comments'
    expect(texts(`${story}\n${tail}`).after).toEqual(['Related', 'School opens', 'More from the town', '3 Comments'])
  })

  test('the story’s last line is the one before the cut', () => {
    const text = `${story}\nRead Next\nSchool opens`
    const { last } = read(text)
    expect(lines(text)[last + 1]?.from).toBe(text.indexOf('Read Next'))
  })

  test('after an end mark the cut may be above the last third', () => {
    const headlines = Array.from({ length: 30 }, (_, i) => `Headline of another story ${i}`).join('\n')
    const text = `${story}\n9376**9417\n\nRead Next\n${headlines}\nShare this`
    const { after } = texts(text, { agency: north })
    expect(after[0]).toBe('Read Next')
    expect(after).toHaveLength(32)
  })

  test('a phrase before the end mark cuts nothing', () => {
    const text = `${story}\nShare this\n\nThe last sentence of the story is this one here.\n9376**9417\nRead Next`
    expect(texts(text, { agency: north })).toEqual({ before: ['Share this'], after: ['Read Next'] })
  })

  test('a sentence that contains or begins like a phrase is body', () => {
    expect(texts(`${story}\nThey share this river with three towns.`).after).toEqual([])
    expect(texts(`${story}\nMore from the valley will come to the market than before.`).after).toEqual([])
  })

  test('an open phrase with marks or many words of its own may end like a sentence', () => {
    const has =
      'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır. Abonelik için lütfen iletişime geçiniz.'
    const text = `${story}\n${body}\n\n${has}`
    const page = readPage({ text, lines: lines(text), agency: null, agencies: null, language: null })
    expect(page.after).toHaveLength(1)
    const copyright = 'Copyright (c) 2009 The Village Paper & Company, Inc. All of it.'
    expect(texts(`${story}\n${copyright}`).after).toEqual([copyright])
  })

  test('the last line counts whatever its share of the text', () => {
    const copyright = `Copyright (c) 2013 The Village Paper. ${'No part of it may be printed again. '.repeat(5).trim()}`
    expect(texts(`Bridge opens\n\nA wooden bridge opened on Monday.\n\n${copyright}`).after).toEqual([copyright])
  })

  test('a phrase with the story going on below it up to its credit cuts nothing', () => {
    const rest = `${body}\n\n(Reporting by Kim Lee)`
    expect(texts(`${body}\n\n${story}\nShare this\n\n${rest}`)).toEqual({ before: ['Share this'], after: [] })
    const list = `${story}\nShare this\nSchool opens\n(Reporting by Kim Lee)`
    expect(texts(list).after).toEqual(['Share this', 'School opens', '(Reporting by Kim Lee)'])
  })

  test('a phrase in the first two thirds cuts nothing', () => {
    const text = `Bridge opens\n\nRead Next\n\n${body}\n\n${body}`
    expect(texts(text).after).toEqual([])
  })

  test('who owns the text', () => {
    expect(texts(`${story}\n© 2021 NORTH. It may be printed by those who paid for it.`).after).toHaveLength(1)
  })

  test('a short last sentence is none of the page’s headlines', () => {
    const headlines = Array.from({ length: 4 }, (_, i) => `Headline of another story, ${i}`).join('\n')
    const text = `Bridge opens in the town\n\n${body}\n\nShare this\n\nBoats may pass from Tuesday.\n\nRelated\n${headlines}`
    expect(texts(text).after[0]).toBe('Related')
  })

  test('a page date gives the day, also behind a label', () => {
    expect(read(`${story}\nRead Next\n19 August 2019 - 13:09`).pageDate).toEqual({ year: 2019, month: 8, day: 19 })
    expect(read(`${story}\nRead Next\nPublished: 19 August 2019`).pageDate).toEqual({ year: 2019, month: 8, day: 19 })
    expect(texts(`${story}\n19 August 2019 - 13:09\nRead Next`).after[0]).toBe('19 August 2019 - 13:09')
  })

  test('a date with a time at the very end is the page’s', () => {
    expect(texts(`${story}\n2019-08-19 13:09`).after).toEqual(['2019-08-19 13:09'])
    expect(texts(`${story}\nOslo, 19 August 2019`).after).toEqual([])
  })

  test('who edited is a credit among the page’s lines too', () => {
    const page = read(`${story}\nRead Next\nEditor: Kim Lee`, { agency: east })
    expect(page.after.map(({ label }) => label)).toEqual(['boilerplate', 'credits'])
  })

  test('a text of page lines alone is kept as it stands', () => {
    expect(read('Read Next')).toMatchObject({ before: [], after: [], last: 0 })
  })
})

describe('above and inside the story', () => {
  test('navigation, sharing and dates above the headline', () => {
    const text = `Home > World > Asia\nShare this\n19 August 2019 - 13:09\n${story}`
    expect(texts(text).before).toEqual(['Home > World > Asia', 'Share this', '19 August 2019 - 13:09'])
    expect(read(text).pageDate).toEqual({ year: 2019, month: 8, day: 19 })
  })

  test('a headline that is printed twice, in capitals the second time', () => {
    const page = read(`Bridge opens in the town\nBRIDGE OPENS IN THE TOWN\n\n${body}`)
    expect(page.before).toHaveLength(1)
    expect(page.before[0]?.start).toBe(25)
    expect(page.notices).toEqual([{ kind: 'duplicate-headline', start: 25, end: 49 }])
  })

  test('an over-headline above the doubled one', () => {
    const text = `From the valley\nBridge opens in the town\nBridge opens in the town\n\n${body}`
    expect(read(text).before).toEqual([{ label: 'boilerplate', start: 41, end: 65 }])
  })

  test('a date right under a place is a dateline’s second line', () => {
    expect(texts(`عمان\n21 أيار/مايو 2017\n\n${body}`, { language: arabic }).before).toEqual([])
    expect(texts(`Bridge opens in the town\n19 August 2019\n\n${body}`).before).toEqual(['19 August 2019'])
  })

  test('a headline that begins like an open phrase stays the headline', () => {
    expect(texts(`المزيد من الجسور في المدينة\n\n${body}`, { language: arabic }).before).toEqual([])
  })

  test('a label leaves no doubt of a page date', () => {
    const label = 'Published: Monday, 19 August 2019 11:02'
    const text = `Bridge opens in the town\nA photo of it\n${label}\n@north\n\n${body}`
    expect(texts(text).before).toEqual([label, '@north'])
    expect(read(text).pageDate).toEqual({ year: 2019, month: 8, day: 19 })
  })

  test('a single word opens a block of page lines below the headline', () => {
    const text = `Bridge opens in the town\n\nFacebook\nShare this\n\n${body}`
    expect(texts(text).before).toEqual(['Facebook', 'Share this'])
  })

  test('beside lines of the page below the headline an open phrase is one too', () => {
    const text = `Bridge opens in the town\n19 August 2019\nMore from the town\n\n${body}`
    expect(texts(text).before).toEqual(['19 August 2019', 'More from the town'])
  })

  test('the last line of a wrapped paragraph is no page date', () => {
    const text = `BRIDGE OPENS\n\n    OSLO, Feb 26 - The town will open its bridge of wood not\nbefore a week of tests, said the mayor, on\nMarch 5, 1987.\n    Boats will pass.\n`
    expect(texts(text)).toEqual({ before: [], after: [] })
  })

  test('a lone line of the interface among the paragraphs', () => {
    expect(texts(`Bridge opens\n\n${body}\nShare this\n${body}\n\n${body}`).before).toEqual(['Share this'])
  })

  test('a paragraph that invites', () => {
    const invitation = 'Read about bridges every day with our Morning Plank newsletter. Sign up here.'
    expect(texts(`Bridge opens\n\n${body}\n\n${invitation}\n\n${body}`).before).toEqual([invitation])
  })

  test('a single word among short lines is a row of a table', () => {
    expect(texts(`Bridge opens\n\nLatest\n4.5\nPrevious\n4.7\n\n${body}\n\n${body}`).before).toEqual([])
  })
})

describe('laws', () => {
  test('never throws; marks are in order and do not overlap', () => {
    const pieces = fc.constantFrom(
      'Read Next\n',
      'Share this\n',
      'END\n',
      `${body}\n`,
      '19 August 2019 - 13:09\n',
      '\n',
      'a',
      ' ',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        const page = read(text)
        let at = 0
        for (const { start, end } of [...page.before, ...page.after]) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(page.before.length).toBe(page.skip.size)
        expect(page.last).toBeLessThan(Math.max(lines(text).length, 1))
      }),
      { numRuns: 300 },
    )
  })

  test.each(['Read Next\n', '\n', ' ', 'Home > ', '1', 'a\n', '19 August 2019 - 13:09\n'])(
    'cost grows with the length of %j repeated',
    (piece) => {
      expect(doubling((n) => read(`${story}${piece.repeat(n)}`), 2000)).toBeLessThan(2.2)
    },
  )
})
