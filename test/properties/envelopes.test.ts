/** The laws of the readers of IPTC 7901 and ANPA 1312, for any bytes and for every cut of a message. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { anpa1312 } from '../../src/readers/anpa1312.js'
import { iptc7901 } from '../../src/readers/iptc7901.js'
import type { Reader } from '../../src/readers/reader.js'
import { messages1312, messages7901 } from '../readers/messages.js'
import { doubling } from '../support/work.js'

function read(reader: Reader, input: string | Uint8Array): ParsedStory[] {
  const stories: ParsedStory[] = []
  reader.read(input, {}, { story: (parsed) => stories.push(parsed), unreadable: () => {} })
  return stories
}

/** Every law that holds for each story of any input. */
function holds(stories: readonly ParsedStory[]): void {
  for (const [index, parsed] of stories.entries()) {
    const { source, story, marks, paragraphs, notices } = parsed
    let at = 0
    for (const { start, end } of parsed.spans()) {
      if (start !== at || end <= start) throw new Error(`the spans do not tile at ${start}`)
      at = end
    }
    if (at !== source.text.length) throw new Error('the spans end before the text')
    expect(paragraphs).toHaveLength(story.body.length)
    expect(story.source.index).toBe(index)
    for (const mark of [...marks, ...notices, ...paragraphs])
      if (mark.start < 0 || mark.end > source.text.length) throw new Error('a mark lies outside of the text')
    const values = JSON.stringify({ ...story, spans: undefined })
    expect(values).not.toMatch(/\\u00(?:0[0-8be-f]|1[0-9a-f])|NaN|undefined|\[object/)
  }
}

const pieces = [
  ...Object.values(messages7901),
  ...Object.values(messages1312),
  ...'\x01 \x02 \x03 \x04 \x16 \x05 \x07 \x08 \x0c \x0f \x13\x11 \x1f \x7f \0 ^ < = @< \r\n \n \r \t'.split(' '),
  'eca062 4 i 211 ccccb',
  'r i\x13\x11 BC-XX--Harbor 08-29 0042',
  'a0417\x1fnatpl',
  '131137 GMT Nov 13',
  'AP-WF-11-13-13 1509GMT<',
  'Bonn (kna) - ',
  '\ud800',
  '\u2060',
  'é',
]
/** Whole messages, parts of them and controls in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.tuple(fc.constantFrom(...pieces), fc.nat(800), fc.nat(400)).map(([text, at, n]) => text.slice(at, at + n)),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

const readers = { iptc7901, anpa1312 }
const messages = { iptc7901: messages7901, anpa1312: messages1312 }
const names = ['iptc7901', 'anpa1312'] as const

describe.each(names)('%s', (name) => {
  const reader = readers[name]
  const own: [string, string][] = Object.entries(messages[name])

  test('any text comes back from the texts of its messages, tiled', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const stories = read(reader, text)
        holds(stories)
        expect(stories.map(({ source }) => source.text).join('')).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  test('so do any bytes, character by character', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      soup.map((text) => Buffer.from(text, 'latin1')),
    )
    fc.assert(
      fc.property(bytes, (input) => {
        const stories = read(reader, input)
        holds(stories)
        if (stories.every(({ source }) => source.encoding === 'windows-1252' && source.bad.length === 0))
          expect(stories.reduce((sum, { source }) => sum + source.text.length, 0)).toBe(
            stories.length === 0 ? 0 : input.length,
          )
      }),
      { numRuns: 400 },
    )
  })

  test.each(own)('every beginning of %s is read, and gives no second story', (_, message) => {
    for (let end = 1; end <= message.length; end++) {
      const prefix = message.slice(0, end)
      const stories = read(reader, prefix)
      holds(stories)
      expect(stories).toHaveLength(1)
      expect(stories[0]!.source.text).toBe(prefix)
    }
  })

  test.each(own)('every end of %s is read', (_, message) => {
    for (let start = 0; start < message.length; start += 3) {
      const suffix = message.slice(start)
      const stories = read(reader, suffix)
      holds(stories)
      expect(stories.map(({ source }) => source.text).join('')).toBe(suffix)
    }
  })

  test('a message is read the same alone and among others', () => {
    const alone = own.map(([, message]) => read(reader, message)[0]!.story)
    const together = read(reader, own.map(([, message]) => `${message}\r\n`).join('')).map(({ story }) => story)
    expect(together).toHaveLength(own.length)
    for (const [i, story] of together.entries()) {
      const { source: _, ...rest } = story
      expect(rest).toEqual({ ...alone[i]!, source: undefined })
    }
  })

  test.each([
    ['SOH', '\x01'],
    ['STX', '\x02'],
    ['SYN', '\x16'],
    ['ETX', '\x03'],
    ['EOT', '\x04'],
    ['EOT and SOH', '\x04\x01'],
    ['DEL', '\x7f'],
    ['carets', '^'],
    ['caret lines', '^a<\r\n'],
    ['headers', 'eca062 4 i 211 ccccb\n'],
    ['blank lines', '\r\n'],
    ['controls in words', 'a\x08'],
  ])('%s by the thousand cost what grows with their number', (_, piece) => {
    const framed = (n: number) =>
      `${messages[name][name === 'iptc7901' ? ('dpa' as never) : ('ap' as never)]}${piece.repeat(n)}`
    expect(doubling((n) => read(reader, framed(n)), 2000)).toBeLessThan(2.2)
  })

  test('100,000 SOH are one story and one finding', () => {
    const stories = read(reader, '\x01'.repeat(100_000))
    expect(stories).toHaveLength(1)
    expect(stories[0]!.notices.filter(({ kind }) => kind === 'stray-control')).toHaveLength(1)
  })
})
