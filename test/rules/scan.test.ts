import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../src/core/characters.js'
import { BRACKET, CONTROL, kindOf, LATIN, offsetsOf, QUOTE, SYNTAX, scanText } from '../../src/rules/scan.js'

const pieces = fc.constantFrom(
  'on',
  'no',
  'إلى',
  ' ',
  '\n',
  '\u00a0',
  '\u200f',
  '"',
  '(',
  ']',
  '&',
  '\u0001',
  '\u{1f6a2}',
  'x'.repeat(40_000),
)
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((all) => all.join(''))

/** Some word is the same as the one before it, looked for one by one. */
function repeatsWord(text: string): boolean {
  const words = ['']
  for (let i = 0; i < text.length; i++)
    if (!isBlank(text.charCodeAt(i))) words[words.length - 1] += text[i]!
    else if (words.at(-1) !== '') words.push('')
  return words.some((word, i) => i > 0 && word !== '' && word === words[i - 1])
}

describe('the one scan of a text', () => {
  it('knows where everything of a kind stands', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(QUOTE, BRACKET, QUOTE | BRACKET, SYNTAX, CONTROL, LATIN), (text, kind) => {
        const all = Array.from({ length: text.length }, (_, i) => i)
        const there = all.filter((i) => (kindOf(text.charCodeAt(i)) & kind) !== 0)
        expect(offsetsOf(text, scanText(text), kind)).toEqual(there)
      }),
    )
  })

  it('passes over no word that stands twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (repeatsWord(text)) expect(scanText(text).mayRepeatWord).toBe(true)
      }),
    )
    expect(scanText('The ferry ran on on Friday').mayRepeatWord).toBe(true)
    expect(scanText(` ${'x'.repeat(40_000)} ${'x'.repeat(40_000)}`).mayRepeatWord).toBe(true)
  })

  it('tells most texts from those that repeat a word', () => {
    expect(scanText(' The ferry ran on Friday, and on Sunday.\n').mayRepeatWord).toBe(false)
  })
})
