import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anpa1312 } from '../../src/writers/anpa-1312.js'
import { describeLoss } from '../../src/writers/writer.js'
import { stories } from './hostile.js'
import { arabic, datelineOf, english, parsedOf } from './stories.js'

describe('ANPA 1312', () => {
  test('writes a message in the manner of AP', () => {
    const sent = { text: 'x', iso: '2026-08-29T18:26+02:00' }
    const story = {
      ...english.story,
      agency: 'ap',
      sent,
      slugline: 'BC-XX--Harbor Strike',
      version: '1st Ld',
      kicker: null,
    }
    expect(anpa1312.write(parsedOf(story, [1])).text.split('\r\n')).toEqual([
      '\x16\x16\x01a0001\x1f-----',
      'r i\x13\x11 BC-XX--HarborStrike 1stLd  08-29 0016',
      '\x02^BC-XX--Harbor Strike, 1st Ld,16<',
      '^UPDATE 1-Dockworkers return after pay deal<',
      '^Strike lasted 12 days<',
      '^Eds: adds quote<',
      '^By Jane Doe=',
      '\t   PORT LEWIS, Aug 29 (Reuters) _ Dockworkers went back to the quays on Friday.',
      '\t   NEXT STEPS',
      '\t   "We sail tomorrow," the harbour master said.',
      '\t   (Reporting by Jane Doe; Editing by John Roe)',
      '',
      '\t   \x03AP-WF-08-29-26 1626GMT<',
      '',
      '\x0c',
      '\x04',
    ])
  })

  test('sets quotation marks and dashes as the format does', () => {
    const parsed = parsedOf({ dateline: datelineOf('ROME (EXP) —'), body: ['“We won’t” — he said'] })
    expect(anpa1312.write(parsed).text).toContain("\t   ROME (EXP) _ ``We won't'' _ he said\r\n")
  })

  test('says what it had to put in', () => {
    const told = anpa1312.write(parsedOf({ headline: 'عنوان' })).losses.map(describeLoss)
    expect(told).toEqual([
      'ANPA 1312 wants the time of transmission: none is known, none is written',
      'ANPA 1312 wants a category of one letter: a is written',
      'ANPA 1312 wants a keyword: - is written',
      'ANPA 1312 wants month and day of filing: 00-00 is written',
      'ANPA 1312 is a format of ASCII: the other characters are written in UTF-8',
    ])
    expect(anpa1312.write(arabic).text).toContain('\x13\x11 -   10-06 0019')
  })

  test('re-emits a message that was one as it came', () => {
    const source = { path: null, index: 0, format: 'anpa1312', encoding: 'utf-8' }
    const parsed = parsedOf({ source, body: ['\x16\x16\x01 odd \x03'] })
    expect(anpa1312.write(parsed)).toEqual({ text: parsed.source.text, losses: [] })
  })

  test('frames any story once, and no text can end a caret line', () => {
    fc.assert(
      fc.property(stories, (parsed) => {
        const text = anpa1312.write(parsed).text
        expect(text.match(/[\0-\x08\x0b\x0c\x0e-\x1f]/g)!.join('')).toBe('\x16\x16\x01\x1f\x13\x11\x02\x03\x0c\x04')
        for (const line of text.split('\r\n')) {
          expect(line.indexOf('<') === -1 || line.indexOf('<') === line.length - 1).toBe(true)
          expect(line.lastIndexOf('^')).toBeLessThanOrEqual(line.startsWith('\x02') ? 1 : 0)
        }
      }),
    )
  })
})
