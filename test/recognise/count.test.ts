/** Words and characters of a body, against counts that look at one character at a time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlank } from '../../src/core/characters.js'
import type { Mark } from '../../src/core/parsed.js'
import { bodyWords, markedWords } from '../../src/recognise/count.js'

const units = Array.from({ length: 0x10000 }, (_, c) => String.fromCharCode(c))
function words(text: string): number {
  let count = 0
  let blank = true
  for (const unit of text.split('')) {
    const here = isBlank(unit.charCodeAt(0))
    if (blank && !here) count++
    blank = here
  }
  return count
}

const characters = (text: string) => [...text].filter((character) => character.trim() !== '').length

test('every unit is a blank or a letter of a word', () => {
  const text = units.map((unit) => `a${unit}b `).join('')
  expect(bodyWords([text], 'en')).toBe(words(text))
})

test('every unit is white space or a character, a pair of surrogates one', () => {
  expect(bodyWords([units.join('')], 'zh')).toBe(characters(units.join('')))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\ud83d', '\ude00', '字', ' ')),
      (text, parts) => {
        const printed = text + parts.join('')
        expect(bodyWords([printed], 'ja-JP')).toBe(characters(printed))
      },
    ),
  )
})

test('a word ends with its paragraph', () => {
  expect(bodyWords(['one two', 'three'], 'en')).toBe(3)
  expect(bodyWords(['\ud83d', '\ude00'], 'zh')).toBe(2)
  expect(bodyWords([], null)).toBe(0)
})

test('a body may have any length', () => {
  expect(bodyWords(['word '.repeat(100_000)], 'en')).toBe(100_000)
  expect(bodyWords(['word\u3000\n'.repeat(100_000)], 'en')).toBe(100_000)
  expect(bodyWords(['w'.repeat(100_000)], 'en')).toBe(1)
  expect(bodyWords([` ${'😀'.repeat(100_000)}`], 'zh')).toBe(100_000)
})

test('marks are counted as the paragraphs that they mark, in a text of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 7, 500, 9000, 40_000, 70_000), { maxLength: 12 }), (lengths) => {
      const body = lengths.map((length) => 'one two\u00a0three, '.repeat(length / 10 + 1).slice(0, length))
      const marks: Mark[] = []
      let text = 'A headline'
      for (const paragraph of body) {
        text += '\n\n'
        marks.push({ label: 'paragraph', start: text.length, end: text.length + paragraph.length })
        text += paragraph
      }
      expect(markedWords(text, [{ label: 'headline', start: 0, end: 10 }, ...marks])).toBe(bodyWords(body, 'en'))
    }),
  )
})
