import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/core/story.js'
import { validate } from '../../src/index.js'
import { detectFormat } from '../../src/readers/index.js'
import { iptc7901 } from '../../src/readers/iptc7901.js'
import type { UnreadableRecord } from '../../src/readers/reader.js'
import { iptc7901 as writer } from '../../src/writers/iptc-7901.js'
import { messages7901 } from './messages.js'
import { faultsOf, partsOf, reading } from './reading.js'

const { dpa, ats, exp, kna, stripped } = messages7901

const { read, one } = reading(iptc7901)

describe('a whole message', () => {
  const parsed = one(dpa)

  test('gives its header fields, headline, byline and time', () => {
    expect(parsed.story).toMatchObject({
      id: 'eca0042',
      source: { index: 0, format: 'iptc7901' },
      agency: 'dpa',
      slugline: 'Harbour/strike/',
      keywords: ['Harbour', 'strike'],
      urgency: 4,
      category: 'i',
      version: 'REFILE 2ND LEAD',
      headline: 'Dockworkers return after pay deal, union says',
      byline: 'By Jane Doe and dpa correspondents',
      deck: null,
      dateline: { text: 'Port Lewis (dpa) -', place: 'Port Lewis', source: 'dpa' },
      notes: ['# Notebook', '## Note to editors', '- adds vote in graf 2'],
      endMark: { text: 'dpa jd jr', codes: ['jd', 'jr'] },
      sent: { text: '291626 GMT Aug 26', iso: '2026-08-29T16:26Z' },
    } satisfies Partial<Record<keyof Story, unknown>>)
    expect(parsed.story.body).toHaveLength(2)
    expect(parsed.notices).toEqual([])
  })

  test('marks every part of the frame', () => {
    const parts = partsOf(parsed)
    expect(parts.slice(0, 12)).toEqual([
      'control:\x01',
      'id:eca0042',
      'urgency:4',
      'category:i',
      'wordCount:58',
      'control:dpa 0061',
      'slugline:Harbour/strike/',
      'control:\x02',
      'version:REFILE',
      'version:2ND LEAD',
      'headline:Dockworkers return after pay deal, union says',
      'byline:By Jane Doe and dpa correspondents',
    ])
    expect(parts.slice(-5)).toEqual([
      'endMark:dpa jd jr',
      'control:\x03',
      'sent:291626 GMT Aug 26',
      'control:\x7f',
      'control:\x7f\x04',
    ])
  })
})

describe('dialects', () => {
  test('a French message without controls, its zone that of the agency', () => {
    expect(one(Buffer.from(ats, 'latin1')).story).toMatchObject({
      id: 'bsf042',
      source: { encoding: 'windows-1252' },
      language: 'fr',
      agency: 'ats',
      slugline: 'Port de plaisance',
      keywords: [],
      kicker: 'Port de plaisance:',
      headline: 'Les dockers reprennent le travail après douze jours',
      dateline: { place: 'Lausanne', source: 'ats' },
      endMark: { text: '(SDA/jd ba)' },
      sent: { text: '281005 aoû 26', iso: '2026-08-28T10:05+02:00' },
    })
  })

  test('a sender that nobody knows signs with the letters of its header', () => {
    const { story } = one(exp)
    expect(story).toMatchObject({
      agency: null,
      dateline: { text: 'Port Lewis (exp) -', place: 'Port Lewis', source: 'exp' },
      endMark: { text: 'exp jd mk', codes: ['jd', 'mk'] },
      sent: { text: '050932 sep 14EDT', iso: '2014-09-05T09:32-04:00' },
      wordCount: 16,
    })
    expect(story.body).toEqual([
      'Dockworkers went back to the quays on Friday, and the first ships were unloaded by noon.',
    ])
    expect(partsOf(one(exp))).toEqual(
      expect.arrayContaining(['dateline.source:exp', 'dateline.mark:-', 'endMark:exp jd mk']),
    )
    expect(one(exp.replace('(exp)', '(xpe)')).story.dateline).toBeNull()
  })

  test('brackets without a mark behind them, and a German month', () => {
    expect(one(Buffer.from(kna, 'latin1')).story).toMatchObject({
      language: 'de',
      headline: 'Hafenkirche öffnet wieder',
      dateline: { text: 'Bonn (KNA)', source: 'KNA' },
      sent: { iso: '2026-12-29T16:26+01:00' },
    })
  })

  test('a relay without controls and without a blank line below its keywords', () => {
    expect(one(stripped)).toMatchObject({
      notices: [],
      story: {
        agency: 'dpa',
        slugline: 'Sailing/Cup/',
        headline: 'Why the harbour cup will be back next year',
        byline: 'By Jane Doe, The Port Lewis Courier',
        dateline: { source: 'tca/dpa' },
        sent: { iso: '2026-11-21T12:59' },
      },
    })
  })

  test('the agency of the options goes before that of the header', () => {
    expect(one(dpa, { agency: 'ats' })).toMatchObject({ story: { agency: 'ats' } })
    expect(one(dpa).derived).toContainEqual({ field: 'agency', from: 'record' })
  })
})

describe('streams', () => {
  const noise = '\r\n NNNN \x07\0\0'

  test('each message is a story, what stands between them goes with the one before', () => {
    const stories = read(dpa + noise + exp + exp)
    expect(stories.map(({ story }) => [story.source.index, story.id])).toEqual([
      [0, 'eca0042'],
      [1, 'exp0042'],
      [2, 'exp0042'],
    ])
    expect(stories.map(({ source }) => source.text)).toEqual([dpa + noise.slice(0, -2), `\0\0${exp}`, exp])
    expect(partsOf(stories[0]!).slice(-2)).toEqual(['unknown:NNNN', 'control:\x07'])
  })

  test.each([
    ['SOH', dpa + exp.slice(1)],
    ['EOT', dpa.slice(0, -1) + exp],
    ['ETX, trailer and EOT', dpa.slice(0, dpa.indexOf('\x03')) + exp],
    ['STX', dpa.replace('\x02', '') + exp],
    ['every control', stripped + stripped],
  ])('the next message is found without %s', (_, stream) => {
    expect(read(stream)).toHaveLength(2)
  })

  test('the tail of a message whose beginning was missed is a story of its own', () => {
    const [tail, whole] = read(dpa.slice(200) + exp)
    expect(tail!.story).toMatchObject({ id: null, sent: { iso: '2026-08-29T16:26Z' } })
    expect(whole!.story.id).toBe('exp0042')
  })

  test('each message may have an encoding of its own', () => {
    const utf8 = Buffer.from(kna.replace('kna0042', 'kna0043'))
    const stories = read(Buffer.concat([Buffer.from(kna, 'latin1'), utf8]))
    expect(stories.map(({ story }) => [story.source.encoding, story.headline])).toEqual([
      ['windows-1252', 'Hafenkirche öffnet wieder'],
      ['utf-8', 'Hafenkirche öffnet wieder'],
    ])
    const marked = Buffer.from(`\ufeff${kna}${kna}`, 'utf16le')
    expect(read(marked).map(({ source }) => [source.encoding, source.bom])).toEqual([
      ['utf-16le', true],
      ['utf-16le', false],
    ])
  })

  test('nothing is no story', () => {
    expect(read('')).toEqual([])
    expect(read(new Uint8Array(0))).toEqual([])
  })
})

describe('faults', () => {
  test.each([
    ['eca0042', '0042', ['identifier is not one to three letters and three or four figures'], { id: '0042' }],
    [' 4 i 58', ' 7 i 58', ['priority is not a figure from 1 to 6'], { urgency: null }],
    [' 4 i 58', ' 4 i9 58', ['category is not one to three letters'], { category: 'i9' }],
    [' i 58 ', ' i 00012a ', ['word count is not one to four figures'], {}],
    [' i 58 ', ' i 1000000000 ', ['word count is not one to four figures'], {}],
    [' i 58 ', ' i -1 ', ['word count is not one to four figures'], {}],
    [' 58  dpa 0061', '', ['word count is missing'], { category: 'i', urgency: 4 }],
    ['\x03291626 GMT Aug 26', '\x03', ['time of transmission is missing'], { sent: null }],
    [
      '\x03291626 GMT',
      '\x03321626 GMT',
      ['time of transmission cannot be read'],
      { sent: { text: '321626 GMT Aug 26', iso: null } },
    ],
    [
      '\x02',
      '',
      ['SOH has no STX behind it', 'ETX has no STX before it'],
      { headline: 'Dockworkers return after pay deal, union says' },
    ],
    ['\x03', '', ['STX has no ETX behind it'], { sent: { text: '291626 GMT Aug 26', iso: '2026-08-29T16:26Z' } }],
    ['\x04', '', ['ETX has no EOT behind it'], {}],
    ['\x04', '\x04\x04', ['EOT is there twice'], {}],
    ['unloaded', 'un\x02loa\x02ded', ['STX stands inside of the text (2 times)'], {}],
    ['unloaded', 'un\x01loaded', ['SOH stands inside of a message'], {}],
  ] as const)('%j as %j', (right, wrong, faults, story) => {
    const parsed = one(dpa.replace(right, wrong))
    expect(faultsOf(parsed).sort()).toEqual([...faults].sort())
    expect(parsed.story).toMatchObject(story)
  })

  test('become findings that say what and where', () => {
    const found = validate(one(dpa.replace(' 4 i', ' 7 i')), {})
    expect(found.find(({ ruleId }) => ruleId === 'header-field')).toMatchObject({
      line: 1,
      column: 10,
      message:
        'The priority of the header is not a figure from 1 to 6: routing by it goes wrong, so see what was sent.',
    })
    expect(found.find(({ ruleId }) => ruleId === 'word-count')).toBeUndefined()
  })

  test('controls in the text are marked, and in no value', () => {
    const parsed = one(dpa.replace('quays', 'qu\x0ea\x0fys').replace('Friday', 'Friday\x07'))
    expect(parsed.story.body[0]).toMatch(/^Dockworkers went back to the quays on Friday after twelve days/)
    expect(partsOf(parsed)).toEqual(
      expect.arrayContaining(['control:\x0e', 'paragraph:a', 'control:\x0f', 'control:\x07']),
    )
    expect(parsed.notices).toEqual([])
  })

  test('a kill is not lost', () => {
    expect(one(dpa.replace('REFILE\n', 'KILL\n')).story.status).toBe('canceled')
  })

  test('copy with a parity bit is refused and named, never read as something else', () => {
    const bits = (byte: number) => byte.toString(2).replaceAll('0', '').length
    const ascii = Buffer.from(dpa, 'latin1')
    const named = { even: (byte: number) => bits(byte) % 2, odd: (byte: number) => 1 - (bits(byte) % 2), mark: () => 1 }
    for (const [name, parity] of Object.entries(named)) {
      const bytes = ascii.map((byte) => byte | (parity(byte) << 7))
      const records: UnreadableRecord[] = []
      iptc7901.read(bytes, {}, { story: () => expect.unreachable(), unreadable: (record) => records.push(record) })
      expect(records).toHaveLength(1)
      expect(records[0]!.message).toContain(`${name} parity`)
      expect(detectFormat(bytes, 'x.txt').name).toBe('iptc7901')
    }
  })
})

describe('auto', () => {
  const detected = (text: string) => detectFormat(Buffer.from(text, 'latin1'), 'capture.txt').name

  test.each(Object.entries(messages7901))('knows %s by its bytes', (_, message) => {
    expect(detected(message)).toBe('iptc7901')
    expect(detected(`\r\n\0\0\x7f\r\n${message}`)).toBe('iptc7901')
  })

  test('knows a damaged header by its SOH, and leaves other text alone', () => {
    expect(detected('\x01???\r\n\x02text\x03')).toBe('iptc7901')
    expect(detected('PORT LEWIS, Aug 29 (Reuters) - Dockworkers went back.\n')).toBe('text')
    expect(detected('ABC 1 2 3\nA story about numbers.\n')).toBe('text')
    expect(detected(`A headline\n\n${stripped}`)).toBe('text')
  })
})

describe('writing again', () => {
  test.each(Object.entries(messages7901))('%s comes out byte for byte, in its own encoding', (_, message) => {
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      const bytes = Buffer.from(encoding === 'utf16le' ? `\ufeff${message}` : message, encoding)
      const written = read(Buffer.concat([bytes])).map((parsed) => writer.write(parsed))
      expect(written.flatMap(({ losses }) => losses)).toEqual([])
      const out = written.map(({ bytes, text }) => bytes ?? Buffer.from(text))
      expect(Buffer.concat(out).equals(bytes)).toBe(true)
    }
  })

  test('bytes that are no character of the encoding come out as they came', () => {
    const bytes = Buffer.from(dpa.replace('quays', 'qu\xff\xc3ys'), 'latin1')
    const [parsed] = read(bytes, { encoding: 'utf-8' })
    expect(parsed!.source.bad).toHaveLength(2)
    expect(Buffer.from(writer.write(parsed!).bytes!).equals(bytes)).toBe(true)
  })
})
