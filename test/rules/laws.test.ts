import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts, positionAt } from '../../src/core/source.js'
import { recognise } from '../../src/recognise/index.js'
import { check } from '../../src/rules/engine.js'

const pieces = fc.constantFrom(
  ...[
    'عودة العبّارة',
    'PORT LEWIS, Aug 29 (Reuters) - ',
    'طهران / 6 تشرين الاول /اكتوبر/ارنا- ',
    'The ferry ran.',
    '\u{1f6a2}',
    '\ud83d',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\f',
    '\u0000',
    '\u001b',
    '\u0085',
    '\u0093',
    '\ufffd',
    '\ufeff',
  ],
  ...[
    '\u200c',
    '\u200b',
    '\u202e',
    '\u2067',
    '\u202c',
    'ـ',
    'ی',
    'ﻻ',
    '\u0301',
    '\u0301\u0301\u0301\u0301\u0301',
    '\ue000',
    '\u{e0041}',
  ],
  ...[
    '"',
    '“',
    '«',
    '(',
    ')',
    '[',
    '{{',
    '}}',
    '<br>',
    '<a ',
    '&amp;',
    '&#0;',
    '???? ??',
    'TK TK',
    'Ã©',
    'â€™',
    '7 + 0 =',
    '١٢',
    '12',
  ],
  ...['انتهى**1426', '// يتبع //', 'KILL', 'CORRECTED-', 'Feb 30', '6 تشرين الاول /نوفمبر', 'XXXX', '،،', ',,', ' ,'],
)
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
  .map((all) => all.join(''))

function parse(text: string) {
  return recognise({ text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null })
}

describe('every text', () => {
  it('can be checked, and each finding stands at a place of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = lineStarts(text)
        let last = 0
        for (const one of check(parse(text), { asOf: '2025-01-01' })) {
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThanOrEqual(one.start)
          expect(one.end).toBeLessThanOrEqual(text.length)
          expect({ line: one.line, column: one.column }).toEqual(positionAt(text, starts, one.start))
          expect({ line: one.endLine, column: one.endColumn }).toEqual(positionAt(text, starts, one.end))
          expect(one.message).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/i)
          last = one.start
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same findings every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(check(parse(text))).toEqual(check(parse(text)))
      }),
    )
  })
})
