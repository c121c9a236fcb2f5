import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { iptc7901 } from '../../src/writers/iptc-7901.js'
import { describeLoss } from '../../src/writers/writer.js'
import { stories } from './hostile.js'
import { arabic, english, parsedOf } from './stories.js'

describe('IPTC 7901', () => {
  test('writes header, keywords, text and trailer', () => {
    const sent = { text: '29-08-26 16:26 GMT', iso: '2026-08-29T18:26+02:00' }
    const story = { ...english.story, sent, kicker: null, deck: null, notes: [] }
    expect(iptc7901.write(parsedOf(story, [1])).text.split('\r\n')).toEqual([
      '\x01reu0001 4 i 16 exp-42',
      '',
      'HARBOUR-STRIKE/',
      '\x02UPDATE 1',
      'UPDATE 1-Dockworkers return after pay deal',
      'By Jane Doe =',
      '',
      '   PORT LEWIS, Aug 29 (Reuters) - Dockworkers went back to the quays',
      'on Friday.',
      '',
      'NEXT STEPS',
      '',
      '   "We sail tomorrow," the harbour master said.',
      '',
      '(Reporting by Jane Doe; Editing by John Roe)',
      '',
      'REUTER',
      '\x03291626 GMT Aug 26',
      '\x7f',
      '\x7f\x04',
    ])
  })

  test('writes keywords where there is no slug line, and its own number where the identifier is one', () => {
    const text = iptc7901.write(parsedOf({ id: 'eca0042', keywords: ['Harbour', 'strike'] })).text
    expect(text.startsWith('\x01eca0042 4 x 0\r\n\r\nHarbour/strike/\r\n\x02')).toBe(true)
  })

  test('makes up no time and no category, and says so', () => {
    expect(iptc7901.write(arabic).text).toContain('\r\n\x03\r\n')
    expect(iptc7901.write(arabic).losses.map(describeLoss)).toEqual(
      expect.arrayContaining([
        'IPTC 7901 has no dateline: kept in the body',
        'IPTC 7901 wants the time of transmission: none is known, none is written',
        'IPTC 7901 wants a category of one to three letters: x is written',
      ]),
    )
  })

  test('re-emits a message that was one as it came', () => {
    const source = { path: null, index: 0, format: 'iptc7901', encoding: 'utf-8' }
    const parsed = parsedOf({ source, body: ['\x01eca0003 3 i 380\r\n odd \x03'] })
    expect(iptc7901.write(parsed)).toEqual({ text: parsed.source.text, losses: [] })
  })

  test('frames any story once, in lines of 69 and fewer but for long words and header lines', () => {
    fc.assert(
      fc.property(stories, (parsed) => {
        const text = iptc7901.write(parsed).text
        expect(text.replace(/[^\x01-\x04]/g, '')).toBe('\x01\x02\x03\x04')
        expect(text.match(/[\0-\x08\x0b\x0c\x0e-\x1f]/g)).toHaveLength(4)
        expect(text).toMatch(/^\x01[a-z0-9]+ [1-6] [A-Za-z]{1,3} [0-9]{1,4}(?: .{1,50})?\r\n/i)
      }),
    )
  })
})
