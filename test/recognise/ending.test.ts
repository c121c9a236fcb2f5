import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agency } from '../../src/agencies/agency.js'
import type { Language } from '../../src/languages/language.js'
import { type Ending, readEnding } from '../../src/recognise/ending.js'
import { lines } from '../../src/recognise/lines.js'
import { agencies, arabic, east, english, north, west } from '../support/agencies.js'
import { doubling } from '../support/work.js'

interface Setting {
  agency?: Agency | null
  language?: Language | null
}

function read(text: string, { agency = null, language = english }: Setting = {}): Ending {
  const all = lines(text)
  return readEnding({ text, lines: all, first: 0, last: all.length - 1, floor: 0, agency, agencies, language })
}

/** Label and text of each mark. */
function marks(text: string, setting?: Setting): string[] {
  return read(text, setting).marks.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)
}

const story = 'A bridge opened in the town on Monday.\nIt is made of wood, the mayor said.\n'
const rtl = 'افتتح جسر خشبي في المدينة يوم الاثنين.\nوقال رئيس البلدية إن الجسر مصنوع من الخشب.\n'

describe('end marks', () => {
  test('a mark with a code, in any spelling of its yeh', () => {
    for (const yeh of ['ى', 'ي', 'ی'])
      expect(read(`${rtl}انته${yeh}**1426`, { agency: north, language: arabic }).endMark).toEqual({
        text: `انته${yeh}**1426`,
        codes: ['1426'],
      })
  })

  test('a mark with initials, which are one person when they are single letters', () => {
    const { endMark } = read(`${rtl}انتهي ** ح ع`, { agency: north, language: arabic })
    expect(endMark).toEqual({ text: 'انتهي ** ح ع', codes: ['ح ع'] })
  })

  test('writer and editor without a word', () => {
    expect(read(`${story}9376**9417`, { agency: north }).endMark?.codes).toEqual(['9376', '9417'])
  })

  test('the mark of a language, and one that says that the story goes on', () => {
    expect(read(`${rtl} // انتهى //`, { language: arabic }).endMark?.text).toBe('// انتهى //')
    const continued = read(`${rtl}//يتبع//`, { language: arabic })
    expect(continued.endMark?.text).toBe('//يتبع//')
    expect(continued.continued).toBe(true)
  })

  test('codes of several parts', () => {
    const farsi = { ...arabic, endMarks: ['انتهای پیام/'] }
    expect(read(`${rtl}انتهای‌پیام/12345/م7/د42`, { language: farsi }).endMark?.codes).toEqual(['12345', 'م7', 'د42'])
  })

  test('the agency’s name with codes behind it', () => {
    const signed = (mark: string) => read(`${story}\n${mark}`, { agency: west }).endMark
    expect(signed('WEST/jr-sd')).toEqual({ text: 'WEST/jr-sd', codes: ['jr', 'sd'] })
    expect(signed('WEST JR SD 1012')).toEqual({ text: 'WEST JR SD 1012', codes: ['JR', 'SD', '1012'] })
    expect(signed('//West// JR')).toEqual({ text: '//West// JR', codes: ['JR'] })
    for (const text of ['West is best', 'WEST WINDS BLOW AGAIN', 'WEST/Ida Holmen']) expect(signed(text)).toBeNull()
  })

  test('initials with the agencies whose copy was used', () => {
    const { endMark } = read(`${story}\njr/sd (AFP, dpa, Reuters)`)
    expect(endMark).toEqual({ text: 'jr/sd (AFP, dpa, Reuters)', codes: ['jr', 'sd'] })
    expect(read(`${story}\nup/to (now)`).endMark).toBeNull()
  })

  test('initials below an end mark that is glued to the last sentence', () => {
    const text = `${story.trim()} EAST JR SD\nSD`
    expect(marks(text, { agency: east })).toEqual(['endMark EAST JR SD', 'endMark SD'])
  })

  test('codes with blanks between them', () => {
    const farsi = { ...arabic, endMarks: ['انتهای پیام/'] }
    expect(read(`${rtl}انتهای پیام/ ۲۴۰۰/ ب`, { language: farsi }).endMark?.codes).toEqual(['۲۴۰۰', 'ب'])
  })

  test('a line of tatweels is a rule', () => {
    expect(read(`${rtl}\nـــ\n\nم.ج /ر.ح`, { language: arabic }).endMark?.codes).toEqual(['م.ج', 'ر.ح'])
    expect(marks(`${rtl}\nـــ`, { language: arabic })).toEqual(['endMark ـــ'])
  })

  test('full stops behind a mark belong to it', () => {
    expect(read(`${story}END...`).endMark?.text).toBe('END...')
  })

  test('initials below a mark are its codes', () => {
    expect(read(`${story}EAST\n\ndaa/mt/msr`, { agency: east }).endMark).toEqual({
      text: 'EAST',
      codes: ['daa', 'mt', 'msr'],
    })
  })

  test('initials below a mark that is glued to the last sentence', () => {
    const text = 'A bridge opened in the town on Monday, a year after the old one fell. EAST\nab/cd'
    expect(read(text, { agency: east }).endMark).toEqual({ text: 'EAST', codes: ['ab', 'cd'] })
  })

  test('an editor code below a mark is its code', () => {
    expect(read(`${story}EAST\nkx0101000915.`, { agency: east }).endMark).toEqual({
      text: 'EAST',
      codes: ['kx0101000915'],
    })
  })

  test('a rule is the end mark only where no other is', () => {
    expect(read(`${story}- - - -`).endMark?.text).toBe('- - - -')
    expect(read(`${story}END<\n___`, { agency: west }).endMark?.text).toBe('END<')
  })

  test('the lower of two marks of one kind is the end mark', () => {
    expect(read(`${story}-30-\n###`).endMark?.text).toBe('###')
  })

  test('the end of the transmission alone is an end mark, below another it is control', () => {
    expect(read(`${story}NNNN`).endMark?.text).toBe('NNNN')
    expect(marks(`${story}-30-\nNNNN`)).toEqual(['endMark -30-', 'control NNNN'])
  })

  test('its own agency’s name alone on the last line', () => {
    expect(read(`${story}/NORTH/`, { agency: north }).endMark?.text).toBe('/NORTH/')
    expect(read(`${story}NORTH:`, { agency: north }).endMark).toBeNull()
  })

  test('a mark names the agency that has it', () => {
    expect(read(`${story}Endit`).agency).toBe('east')
    expect(read(`${story}END<`).agency).toBe('west')
    expect(read(`${story}-30-`).agency).toBeNull()
    const shared = { ...west, id: 'south', endMarks: east.endMarks ?? [] }
    const all = lines(`${story}Endit`)
    const last = all.length - 1
    const setting = { text: `${story}Endit`, lines: all, first: 0, last, floor: 0, agency: null, language: english }
    expect(readEnding({ ...setting, agencies: [east, shared] }).agency).toBeNull()
  })

  test('a mark in mid-story is none while paragraphs follow', () => {
    expect(read(`${story}END\n${story}`).endMark).toBeNull()
    expect(read(`${rtl}انتهى**1426\n${rtl}`, { agency: north, language: arabic }).endMark).toBeNull()
  })

  test('below a mark beyond doubt labels and headlines belong to the page', () => {
    expect(marks(`${story}9376**9417\n\nMayor opens school\n\nMarket days change`, { agency: north })).toEqual([
      'endMark 9376**9417',
      'boilerplate Mayor opens school',
      'boilerplate Market days change',
    ])
  })

  test('a word that ends a wrapped paragraph is no mark', () => {
    const wrapped = 'The mayor said that the festival on the river will go on until the season\nend'
    expect(read(`Bridge opens\n${wrapped}`).endMark).toBeNull()
  })

  test('a text of a mark alone is no story with an end', () => {
    expect(read('END').endMark).toBeNull()
  })
})

describe('glued to the last sentence', () => {
  test('a form with marks of its own', () => {
    expect(marks(`${rtl}وانتهى الحفل.انتهى**1426`, { agency: north, language: arabic })).toEqual([
      'endMark انتهى**1426',
    ])
    const text = `${story}It stands. (EAST).`
    const ending = read(text, { agency: east })
    expect(ending.endMark?.text).toBe('(EAST).')
    expect(text.slice(0, ending.bodyEnd)).toBe(`${story}It stands.`)
  })

  test('a mere word behind a full stop, as the agency prints it', () => {
    expect(read(`${story}It stands. EAST`, { agency: east }).endMark?.text).toBe('EAST')
    expect(read(`${story}It faces the east`, { agency: east }).endMark).toBeNull()
    expect(read(`${story}It stands. East`, { agency: east }).endMark).toBeNull()
  })

  test('initials in brackets, where the agency signs so', () => {
    expect(read(`${story}It stands. (Res)`, { agency: west }).endMark).toEqual({ text: '(Res)', codes: ['Res'] })
    expect(read(`${story}It stands. (Res)`).endMark).toBeNull()
  })

  test('while the agency is not known, a form with marks behind a full stop', () => {
    expect(read(`${rtl}وانتهى الحفل.// انتهى //`, { language: arabic }).endMark?.text).toBe('// انتهى //')
    expect(read(`${rtl}وانتهى الحفل // انتهى //`, { language: arabic }).endMark).toBeNull()
    expect(read(`${story}It stands. (EAST).`)).toMatchObject({ agency: 'east', endMark: { text: '(EAST).' } })
    expect(read(`${story}It stands. EAST`).endMark?.text).toBe('EAST')
    expect(read(`${story}It stands EAST`).endMark).toBeNull()
  })

  test('nothing in front of the floor is looked at', () => {
    const text = 'TOWN (EAST).'
    const all = lines(text)
    const setting = { text, lines: all, first: 0, last: 0, agency: east, agencies, language: english }
    expect(readEnding({ ...setting, floor: text.length }).marks).toEqual([])
    expect(readEnding({ ...setting, floor: 4 }).endMark?.text).toBe('(EAST).')
  })

  test('another agency’s form is no end mark there', () => {
    expect(read(`${story}It stands. EAST`, { agency: west }).endMark).toBeNull()
  })
})

describe('initials alone', () => {
  test.each(['hh/ph/ts/hd', 'SMA/TA// JPS', '(jp-lw)', '(rt)'])('%s', (initials) => {
    expect(read(`${story}\n${initials}`).endMark?.text).toBe(initials)
  })

  test.each(['و.أ', 'د.ذ/ و.أ', 'ن.ع / و.أ'])('%s', (initials) => {
    expect(read(`${rtl}${initials}`, { language: arabic }).endMark?.text).toBe(initials)
  })

  test.each(['New York', 'UN-EU', 'U.S.', 'ab/cd 12', '(USA)', 'reporting/editing', 'a/b/c'])('not %s', (line) => {
    expect(read(`${story}\n${line}`).endMark).toBeNull()
  })

  test('an agency that signs so may do it with a single group', () => {
    expect(read(`${story}\nabc`, { agency: east }).endMark?.codes).toEqual(['abc'])
    expect(read(`${story}\nabc`).endMark).toBeNull()
  })

  test('an agency that signs so may part small groups with a blank', () => {
    expect(read(`${story}ktr mha`, { agency: east }).endMark?.codes).toEqual(['ktr', 'mha'])
    expect(read(`${story}KTR MHA`, { agency: east }).endMark).toBeNull()
    expect(read(`${story}ktr mha`).endMark).toBeNull()
  })

  test('several people are several codes', () => {
    expect(read(`${story}\nhh/ph/ts`).endMark?.codes).toEqual(['hh', 'ph', 'ts'])
    expect(read(`${story}EAST sv rb`, { agency: east }).endMark?.codes).toEqual(['sv', 'rb'])
  })
})

describe('stamps', () => {
  test('a time without a date is sent without a moment', () => {
    const ending = read(`${rtl}// انتهى //\n 09:15 ت م \n \n`, { agency: north, language: arabic })
    expect(ending.sent).toEqual({ text: '09:15 ت م', iso: null })
    expect(ending.endMark?.text).toBe('// انتهى //')
  })

  test('NNNN and < may be stuck to a stamp', () => {
    expect(marks(`${rtl}// انتهى //\n10:20 ت م NNNN`, { agency: north, language: arabic })).toEqual([
      'endMark // انتهى //',
      'sent 10:20 ت م',
      'control NNNN',
    ])
  })

  test('a stamp that a page broke over short lines', () => {
    const text = `${story}(end)\nEAST\n081956\nJul 11`
    expect(marks(text, { agency: east })).toEqual(['endMark (end)', 'sent EAST\n081956\nJul 11'])
    expect(read(text, { agency: east }).sent).toEqual({ text: 'EAST 081956 Jul 11', iso: '2011-07-08T19:56+03:00' })
  })

  test('end mark, initials and stamp on one line', () => {
    const text = `${story}(end) sd EAST 081956 Jul 11NNNN`
    expect(marks(text, { agency: east })).toEqual(['endMark (end) sd', 'sent EAST 081956 Jul 11', 'control NNNN'])
    const ending = read(text, { agency: east })
    expect(ending.endMark).toEqual({ text: '(end) sd', codes: ['sd'] })
    expect(ending.sent?.iso).toBe('2011-07-08T19:56+03:00')
    expect(ending.day).toEqual({ year: 2011, month: 7, day: 8 })
  })
})

describe('credits', () => {
  test('behind the last sentence, over a line break', () => {
    const text = `${story}It stands. (Reporting by A (B)\nand C)`
    const ending = read(text)
    expect(marks(text)).toEqual(['credits (Reporting by A (B)\nand C)'])
    expect(text.slice(0, ending.bodyEnd)).toBe(`${story}It stands.`)
    expect(lines(text)[ending.bodyLast]?.from).toBe(story.length)
  })

  test('in front of the end mark, as lines of their own', () => {
    expect(marks(`${story}(Reporting by A)\n\n(London Newsroom)\n END`)).toEqual([
      'credits (Reporting by A)',
      'credits (London Newsroom)',
      'endMark END',
    ])
  })

  test('without their brackets in a paragraph of their own', () => {
    expect(marks(`${story}\nReporting by Jo Lee; Editing by Ann Poe\n`)).toEqual([
      'credits Reporting by Jo Lee; Editing by Ann Poe',
    ])
    expect(marks(`${story}It was built with money from\nReporting by Jo Lee`)).toEqual([])
  })

  test('who wrote it, alone on the last line', () => {
    expect(marks(`${story}\nKarin Lindqvist/TT`)).toEqual(['credits Karin Lindqvist/TT'])
    expect(marks(`${story}\n(Anna Bianchi)`)).toEqual(['credits (Anna Bianchi)'])
    expect(marks(`${story}\nKarin Lindqvist/Oslo`)).toEqual([])
    expect(marks(`${story}\n(Anna bianchi)`)).toEqual([])
  })

  test('an address for the desk in double brackets is a note', () => {
    expect(marks(`${story}It stands. (Reporting by A) ((a@example.org; +1 212 555 01))`)).toEqual([
      'credits (Reporting by A)',
      'notes ((a@example.org; +1 212 555 01))',
    ])
  })

  test('the date of first publication', () => {
    const text = `${story}\nThis report was first published Oct. 25, 2024.`
    const ending = read(text)
    expect(ending.marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'This report was first published Oct. 25, 2024.',
    ])
    expect(ending.day).toEqual({ year: 2024, month: 10, day: 25 })
  })

  test('a short form that begins with anything counts only in its agency’s copy', () => {
    expect(marks(`${story}\nLee reported from Oslo.`, { agency: east })).toEqual(['credits Lee reported from Oslo.'])
    expect(marks(`${story}\nLee reported from Oslo.`, { agency: west })).toEqual([])
    expect(marks(`${story}\nAll of them contributed.`)).toEqual([])
    expect(marks(`${story}\n___\n\nLee and Kim contributed.`)).toEqual([
      'endMark ___',
      'credits Lee and Kim contributed.',
    ])
  })
})

describe('notes for the desk', () => {
  test('a notebook takes everything from its heading but the closing marks', () => {
    expect(marks(`${story}\n# Notebook\n\n- Editing by: Kim\nTel: +49 30 1\n\nEAST kk\n`, { agency: east })).toEqual([
      'notes # Notebook',
      'notes - Editing by: Kim',
      'notes Tel: +49 30 1',
      'endMark EAST kk',
    ])
  })

  test('contact blocks, addresses and the source of a press release', () => {
    expect(marks(`${story}\nMedia contact:\nKim Lee\n\nSOURCE Bridge Works`)).toEqual([
      'notes Media contact:',
      'notes Kim Lee',
      'notes SOURCE Bridge Works',
    ])
    expect(marks(`${story}\nkim@example.org`)).toEqual(['notes kim@example.org'])
    expect(marks(`${story}-- Bergen newsroom 55 01 02 03`)).toEqual(['notes -- Bergen newsroom 55 01 02 03'])
    expect(marks(`${story}-- the old bridge of 1902`)).toEqual([])
  })

  test('an opener with nothing behind it heads what follows', () => {
    expect(marks(`${story}-30-\n\nNote to editors:\n\nThe company was founded in 1998.`)).toEqual([
      'endMark -30-',
      'notes Note to editors:',
      'notes The company was founded in 1998.',
    ])
  })

  test('a last line that only begins like a note is body', () => {
    expect(marks(`${story}source of the river.`)).toEqual([])
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...['END', '-30-', '___', 'NNNN', 'انتهى**1', '// انتهى //', 'hh/ph', '(Reporting by A)', 'EAST', '# Notebook'],
    ...[
      '\n',
      '\n\n',
      ' ',
      '\t',
      '\r',
      '(',
      ')',
      '.',
      'a',
      'The mayor said so on Monday in the town.',
      '09:15 ت م',
      '\u200f',
    ],
  )

  test('never throws; marks are in order, do not overlap and lie behind the body', () => {
    const settings = fc.constantFrom<Setting>(
      {},
      { agency: east },
      { agency: north, language: arabic },
      { language: null },
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), settings, (parts, setting) => {
        const text = parts.join('')
        if (lines(text).length === 0) return
        const ending = read(text, setting)
        let at = ending.bodyEnd
        for (const { start, end } of ending.marks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    '(',
    ')',
    '(AP) — ',
    'A.',
    'A ',
    '/',
    '\n',
    ' \n',
    '___\n',
    'a/b\n',
    '- ',
    '{',
    '(Reporting by ',
    'NNNN\n',
  ])('cost grows with the length of %j repeated', (piece) => {
    const reading = (n: number) => read(`Title\n\n${story}${piece.repeat(n)}`, { agency: east })
    expect(doubling(reading, 2000)).toBeLessThan(2.2)
  })
})
