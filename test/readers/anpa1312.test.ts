import { describe, expect, test } from 'vitest'
import { anpa1312 } from '../../src/readers/anpa1312.js'
import { detectFormat } from '../../src/readers/index.js'
import type { ReadOptions, UnreadableRecord } from '../../src/readers/reader.js'
import { anpa1312 as writer } from '../../src/writers/anpa-1312.js'
import { messages1312 } from './messages.js'
import { faultsOf, partsOf, reading } from './reading.js'

const { ap, table, cp, kyodo, aap } = messages1312

const { read, one } = reading(anpa1312)

describe('a whole message of AP', () => {
  const parsed = one(ap)

  test('gives its header fields, caret lines, text and time', () => {
    expect(parsed.story).toMatchObject({
      id: 'a0417',
      source: { index: 0, format: 'anpa1312' },
      agency: 'ap',
      slugline: 'BC-XX--Harbor Strike',
      version: '1st Ld-Writethru',
      urgency: 3,
      category: 'i',
      headline: 'Dockworkers return after pay deal',
      deck: 'Strike lasted twelve days.',
      byline: 'By JANE DOE AP Labor Writer',
      notes: ['AP Photo XX101, XX102', 'Eds: Updates with vote.'],
      dateline: { text: 'PORT LEWIS, Maine (AP) _', source: 'AP' },
      sent: { text: 'AP-WF-08-29-26 1626GMT<', iso: '2026-08-29T16:26Z' },
    })
    expect(parsed.story.body[1]).toBe("``We sail tomorrow,'' the harbor master said.")
    expect(parsed.notices).toEqual([])
  })

  test('marks every part of the frame', () => {
    const parts = partsOf(parsed)
    expect(parts.slice(0, 19)).toEqual([
      'control:\x16\x16\x01',
      'id:a0417',
      'control:\x1fnatpl',
      'urgency:u',
      'category:i',
      'control:\x13\x11',
      'slugline:BC-XX--HarborStrike',
      'version:1stLd-Writethru',
      'control:08-29',
      'control:0042',
      'control:\x02',
      'control:^',
      'slugline:BC-XX--Harbor Strike',
      'control:,',
      'version:1st Ld-Writethru',
      'control:,',
      'wordCount:42',
      'control:<',
      'control:^',
    ])
    expect(parts.slice(-4)).toEqual(['control:\x03', 'sent:AP-WF-08-29-26 1626GMT<', 'control:\x0c', 'control:\x04'])
    expect(parts.filter((part) => part.startsWith('unknown'))).toEqual([])
  })

  test.each([
    ['f', 1],
    ['b', 2],
    ['u', 3],
    ['r', 4],
    ['R', 4],
    ['d', 5],
    ['h', 5],
    ['y', 5],
    ['a', 6],
    ['s', 6],
  ])('priority %s is urgency %i', (letter, urgency) => {
    expect(one(ap.replace('u i', `${letter} i`)).story.urgency).toBe(urgency)
  })
})

describe('caret lines', () => {
  const headed = (...lines: string[]) => one(ap.replace(/\x02[\s\S]*?\t/, `\x02${lines.join('\r\n')}\r\n\t`)).story

  test('a headline that opens with By is no byline, and a heading is none either', () => {
    expect(headed('^BC-XX--Harbor Strike,42<', '^By the numbers: a strike of twelve days in port<')).toMatchObject({
      headline: 'By the numbers: a strike of twelve days in port',
      byline: null,
    })
    const story = headed('^BC-XX--Harbor Strike,42<', '^Pay deal<', '^By JANE DOE=', "^Tuesday's Ships=")
    expect([story.byline, story.headline, story.deck]).toEqual(['By JANE DOE', 'Pay deal', "Tuesday's Ships"])
  })

  test('notes are no headline, whatever their order', () => {
    expect(
      headed('^BC-XX--Harbor Strike,42<', '^Eds: Adds vote.<', '^Pay deal<', '^(Eds: With photos.)<'),
    ).toMatchObject({
      headline: 'Pay deal',
      notes: ['Eds: Adds vote.', '(Eds: With photos.)'],
    })
  })

  test('a slug line may have commas, no count and no version', () => {
    expect(headed('^BC-XX--Doe, Jane,42<').slugline).toBe('BC-XX--Doe, Jane')
    expect(headed('^BC-XX--Harbor Strike<')).toMatchObject({
      slugline: 'BC-XX--Harbor Strike',
      version: '1stLd-Writethru',
    })
    expect(headed('^BC-XX--Harbor Strike,<')).toMatchObject({ slugline: 'BC-XX--Harbor Strike', headline: null })
  })

  test('without a slug line the keyword of the header is it', () => {
    expect(headed('^Ships sail again<')).toMatchObject({
      slugline: 'BC-XX--HarborStrike',
      headline: 'Ships sail again',
    })
  })

  test('a kill and an embargo are not lost', () => {
    expect(headed('^BC-XX--Harbor Strike, KILL,42<').status).toBe('canceled')
    const held = headed('^BC-XX--Harbor Strike,42<', '^Pay deal<', '^EMBARGOED UNTIL 0001 GMT, 6 October 2026<')
    expect(held.embargo).toMatchObject({ iso: '2026-10-06T00:01Z' })
  })

  test('several stand on one line, and codes are no text', () => {
    expect(headed('^*9006< ^BC-XX--Harbor Strike,42<', '^Pay deal<')).toMatchObject({
      slugline: 'BC-XX--Harbor Strike',
      headline: 'Pay deal',
    })
  })

  test('a message of caret lines alone has those behind its headline as text', () => {
    const story = one(
      ap.replace(
        /\x02[\s\S]*\x03/,
        '\x02^BC-XX--Headlines,9<\r\n^News at noon<\r\n^Ships sail<\r\n^Deal is signed<\r\n\x03',
      ),
    ).story
    expect([story.headline, story.deck, story.body]).toEqual(['News at noon', null, ['Ships sail', 'Deal is signed']])
  })
})

describe('dialects', () => {
  test('a table: headings and rows without their marks', () => {
    const { story, notices } = one(table)
    expect(story).toMatchObject({
      agency: 'ap',
      slugline: 'BC-SAI--Harbor Cup Glance',
      headline: 'Harbor Cup Glance',
      deck: 'All Times EDT',
      byline: 'By The Associated Press',
      sent: { iso: '2026-08-18T20:17Z' },
    })
    expect(story.body).toEqual(
      expect.arrayContaining(['NORTH DIVISION', ';W;L;Pct', 'Port Lewis;7;2;.777', "Saturday's Races"]),
    )
    expect(notices).toEqual([])
  })

  test('The Canadian Press: its openers, its closing mark, day before month, eastern time', () => {
    expect(one(cp)).toMatchObject({
      notices: [],
      story: {
        agency: 'cp',
        slugline: 'Harbor-Wages',
        version: '7th Writethru',
        keywords: ['Economy', 'Labor'],
        headline: 'Dockworkers return to the quays as pay deal ends a strike of twelve days',
        byline: 'By Jane Doe THE CANADIAN PRESS',
        notes: ['Update:ADDS details'],
        dateline: { place: 'TORONTO' },
        sent: { text: '16:35ET 31-10-14<', iso: '2014-10-31T16:35-04:00' },
      },
    })
    expect(one(cp.replace('31-10-14', '30-11-14')).story.sent!.iso).toBe('2014-11-30T16:35-05:00')
  })

  test('Kyodo: neither controls nor caret lines, the year from the time of transmission', () => {
    expect(one(kyodo)).toMatchObject({
      notices: [],
      story: {
        id: 'a0105',
        agency: 'kyodo',
        slugline: 'BC-Sailing-Harbor-Cup',
        headline: 'Sailing: Port crew wins harbor cup by eleven seconds',
        dateline: { date: { iso: '2018-12-09', yearFrom: 'stamp' }, source: 'Kyodo' },
        endMark: { text: '==Kyodo' },
        sent: { iso: '2018-12-09T21:37+09:00' },
      },
    })
    expect(one(kyodo).derived).toContainEqual({ field: 'dateline.date.year', from: 'stamp' })
  })

  test('AAP: selectors before the message, none in it', () => {
    const parsed = one(aap)
    expect(parsed.story).toMatchObject({
      id: 'a0007',
      slugline: 'bc-harbour-cup',
      urgency: 4,
      category: 's',
      sent: null,
    })
    expect(parsed.story.headline).toBe('Harbour cup won by eleven seconds')
    expect(partsOf(parsed).slice(0, 2)).toEqual(['control:\x05aaa bbb ccc', 'control:\x16\x16\x01'])
    expect(faultsOf(parsed)).toEqual(['time of transmission is missing'])
  })

  test('what `wire` writes for an agency without a dialect', () => {
    expect(one(ap.replace('AP-WF-', 'REU-WF-')).story.sent).toMatchObject({ iso: '2026-08-29T16:26Z' })
  })
})

describe('the day of filing', () => {
  const filed = (day: string, options: ReadOptions = {}) =>
    faultsOf(one(ap.replace('08-29 ', `${day} `).replace(/\x03[^\r]*/, '\x03'), options)).filter((fault) =>
      fault.startsWith('filing'),
    )

  test('is ambiguous where nothing names the sender, and never guessed', () => {
    expect(filed('08-09')).toEqual(['filing date may be month and day or day and month: name the sender with --agency'])
    expect(filed('08-29')).toEqual([])
    expect(filed('08-08')).toEqual([])
    expect(filed('31-31')).toEqual(['filing date is no month and day'])
  })

  test('is read in the order of the sender', () => {
    expect(filed('08-09', { agency: 'ap' })).toEqual([])
    expect(filed('31-10', { agency: 'ap' })).toEqual(['filing date is no month and day'])
    expect(filed('31-10', { agency: 'cp' })).toEqual([])
    expect(filed('10-31', { agency: 'cp' })).toEqual(['filing date is no day and month'])
  })
})

describe('faults', () => {
  test.each([
    ['a0417', '0417', ['story number is not a letter and four figures']],
    ['u i', 'q i', ['priority is no letter that ANPA 1312 has']],
    ['u i\x13', 'u 9\x13', ['category is not a letter']],
    [' 08-29 0042', '', ['filing date is missing']],
    [' 0042\r', ' 00042\r', ['word count is not one to four figures']],
    ['\x03AP-WF-08-29-26 1626GMT<', '\x03', ['time of transmission is missing']],
    ['\x03AP-WF-08-29-26', '\x03AP-WF-13-29-26', ['time of transmission cannot be read']],
    ['\x02', '', ['SOH has no STX behind it', 'ETX has no STX before it']],
    ['\x03', '', ['STX has no ETX behind it']],
    ['\x04', '', ['ETX has no EOT behind it']],
    ['quays', 'qu\x16ays', ['SYN stands inside of the text']],
  ])('%j as %j', (right, wrong, faults) => {
    expect(faultsOf(one(ap.replace(right, wrong)))).toEqual(expect.arrayContaining(faults))
  })

  test('a reference without a version is no version', () => {
    const parsed = one(
      ap.replace('HarborStrike 1stLd-Writethru   ', 'HarborStrike  TB06 ').replace(', 1st Ld-Writethru', ''),
    )
    expect([parsed.story.version, partsOf(parsed).includes('control:TB06'), parsed.notices]).toEqual([null, true, []])
  })

  test('typesetting codes in the text are marked, and in no value', () => {
    const parsed = one(ap.replace('went back', 'we\x0ent\x0f ba\x08ck'))
    expect(parsed.story.body[0]).toMatch(/^Dockworkers went back to the quays/)
    expect(partsOf(parsed)).toEqual(expect.arrayContaining(['control:\x0e', 'paragraph:nt', 'control:\x08']))
  })

  test('copy with a parity bit is refused', () => {
    const bytes = Buffer.from(ap, 'latin1').map((byte) => byte | 0x80)
    const records: UnreadableRecord[] = []
    anpa1312.read(bytes, {}, { story: () => expect.unreachable(), unreadable: (record) => records.push(record) })
    expect(records.map(({ message }) => message.includes('mark parity'))).toEqual([true])
  })
})

describe('streams', () => {
  test('every message is a story of its own, with its preamble', () => {
    const stream = `${ap}\r\n\0\0noise\r\n${aap}${cp}${kyodo}${table}`
    const stories = read(stream)
    expect(stories.map(({ story }) => story.id)).toEqual(['a0417', 'a0007', 'B1488', 'a0105', 's0284'])
    expect(stories.map(({ source }) => source.text).join('')).toBe(stream)
    expect(stories[1]!.source.text).toBe(aap)
  })

  test.each([
    ['SOH', ap + cp.replace('\x16\x16\x01', '')],
    ['ETX, time and EOT', ap.slice(0, ap.indexOf('\x03')) + cp],
    ['STX', ap.replace('\x02', '') + cp],
  ])('the next message is found without %s', (_, stream) => {
    expect(read(stream).map(({ story }) => story.id)).toEqual(['a0417', 'B1488'])
  })
})

test.each(Object.entries(messages1312))(
  'auto knows %s by its bytes, and it is written again byte for byte',
  (_, message) => {
    const bytes = Buffer.from(message, 'latin1')
    expect(detectFormat(bytes, 'capture.txt').name).toBe('anpa1312')
    const written = writer.write(one(bytes))
    expect(Buffer.from(written.bytes ?? Buffer.from(written.text)).equals(bytes)).toBe(true)
  },
)
