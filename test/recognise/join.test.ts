/** Joining hard-wrapped lines: what stands at a break is one space, and nothing that changes how a line is shown is lost. */
import { expect, test } from 'vitest'
import { joinLines } from '../../src/recognise/body.js'

const cases: [name: string, text: string, joined: string][] = [
  ['a break', 'one\ntwo', 'one two'],
  ['blanks on both sides', 'one  \r\n\t two', 'one two'],
  ['several breaks', 'one\n\n \ntwo\rthree', 'one two three'],
  ['a right-to-left mark that begins a line', 'قال\n\u200fVIENNA', 'قال \u200fVIENNA'],
  ['a left-to-right mark that ends a line', '(AFP)\u200e \nقال', '(AFP)\u200e قال'],
  ['isolates on both sides', '\u2067قال\u2069\n\u2066VIENNA\u2069', '\u2067قال\u2069 \u2066VIENNA\u2069'],
]

test.each(cases)('%s', (_name, text, joined) => {
  expect(joinLines(text, 0, text.length)).toBe(joined)
})
