import { expect, test } from 'vitest'
import { parseMarked, writeMarked } from './marked.js'

test('marks are cut out of the text and become spans', () => {
  expect(parseMarked('{headline:A \\{b\\}}\n\n{paragraph:c\\\\d}')).toEqual({
    text: 'A {b}\n\nc\\d',
    spans: [
      { label: 'headline', start: 0, end: 5 },
      { label: 'paragraph', start: 7, end: 10 },
    ],
  })
})

test('spans are written back, white space and dateline separators without braces', () => {
  const spans = [
    { label: 'dateline.place', start: 0, end: 1 },
    { label: 'dateline', start: 1, end: 3 },
    { label: 'dateline.source', start: 3, end: 4 },
    { label: 'unknown', start: 4, end: 5 },
  ] as const
  expect(writeMarked('A, B}', spans)).toBe('{dateline.place:A}, {dateline.source:B}{unknown:\\}}')
})

test('a fault in the notation is named by its place', () => {
  expect(() => parseMarked('a\n {b:c{d:e}}')).toThrow('line 2, column 6: a span inside a span')
  expect(() => parseMarked('{b}')).toThrow('line 1, column 1: a brace without a label')
  expect(() => parseMarked('a}')).toThrow('line 1, column 2: a brace that closes nothing')
  expect(() => parseMarked('{b:c')).toThrow('a span that is not closed')
  expect(() => parseMarked('\\n')).toThrow('a backslash before something else')
})
