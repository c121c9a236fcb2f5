import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/core/parsed.js'
import { partition } from '../../src/core/partition.js'

const show = (text: string, marks: Mark[]) =>
  partition(text, marks)
    .map(({ label, start, end }) => `{${label}:${text.slice(start, end)}}`)
    .join('')

describe('what lies between marks', () => {
  test.each([
    ['no text', '', [], ''],
    ['white space alone', ' \r\n\t', [], '{space: \r\n\t}'],
    ['text that nobody knows', 'abc', [], '{unknown:abc}'],
    ['white space around it', '\n abc \n', [], '{space:\n }{unknown:abc}{space: \n}'],
    ['white space within it stays', 'a b\nc', [], '{unknown:a b\nc}'],
    [
      'direction marks and a byte order mark are white space',
      '\ufeff\u200f a\u200e',
      [],
      '{space:\ufeff\u200f }{unknown:a}{space:\u200e}',
    ],
  ] as [string, string, Mark[], string][])('%s', (_, text, marks, expected) => {
    expect(show(text, marks)).toBe(expected)
  })

  test('a headline and a paragraph with a stranger between them', () => {
    const marks: Mark[] = [
      { label: 'headline', start: 0, end: 4 },
      { label: 'paragraph', start: 9, end: 13 },
    ]
    expect(show('Head\n??? Body\n', marks)).toBe(
      '{headline:Head}{space:\n}{unknown:???}{space: }{paragraph:Body}{space:\n}',
    )
  })

  test('an empty mark gives no span, marks that touch give no gap', () => {
    const marks: Mark[] = [
      { label: 'dateline.place', start: 0, end: 4 },
      { label: 'dateline.mark', start: 4, end: 5 },
      { label: 'byline', start: 5, end: 5 },
    ]
    expect(show('LIMA-', marks)).toBe('{dateline.place:LIMA}{dateline.mark:-}')
  })
})

describe('marks that are no marks of one text throw', () => {
  test.each([
    [
      'overlapping',
      [
        [0, 3],
        [2, 4],
      ],
    ],
    [
      'out of order',
      [
        [3, 4],
        [0, 2],
      ],
    ],
    [
      'twice the same',
      [
        [0, 3],
        [0, 3],
      ],
    ],
    [
      'one within the other',
      [
        [0, 4],
        [1, 2],
      ],
    ],
    ['beyond the end', [[0, 6]]],
    ['backwards', [[3, 1]]],
    ['before the start', [[-1, 2]]],
  ])('%s', (_, places) => {
    const marks = places.map(([start, end]): Mark => ({ label: 'paragraph', start: start!, end: end! }))
    expect(() => partition('abcde', marks)).toThrow(/mark paragraph/)
  })
})
