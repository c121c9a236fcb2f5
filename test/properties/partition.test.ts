import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../src/core/parsed.js'
import { partition } from '../../src/core/partition.js'
import type { Label } from '../../src/core/story.js'

const labels: Label[] = ['headline', 'byline', 'dateline.place', 'paragraph', 'endMark', 'boilerplate']

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', 'ع', '\u200f', '\ufeff', '😀'), maxLength: 80 }),
)

/** A text and marks in order that do not overlap, empty ones among them. */
const marked = texts.chain((text) =>
  fc.array(fc.nat(text.length), { maxLength: 12 }).map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b)
    const marks: Mark[] = []
    for (let i = 0; i + 1 < sorted.length; i += 2)
      marks.push({ label: labels[i % labels.length]!, start: sorted[i]!, end: sorted[i + 1]! })
    return { text, marks }
  }),
)

test('the spans tile the text, whatever the marks', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const spans = partition(text, marks)
      let at = 0
      for (const { start, end } of spans) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(text.length)
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('every mark that holds text is a span under its own label, and nothing else bears one', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const claimed = partition(text, marks).filter(({ label }) => label !== 'space' && label !== 'unknown')
      expect(claimed).toEqual(marks.filter(({ start, end }) => end > start))
    }),
  )
})

test('marks that overlap throw', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), fc.nat(19), (start, length, into) => {
      fc.pre(into < length)
      const text = 'x'.repeat(60)
      const first: Mark = { label: 'headline', start, end: start + length }
      const second: Mark = { label: 'byline', start: start + into, end: start + length + 1 }
      expect(() => partition(text, [first, second])).toThrow(RangeError)
    }),
  )
})
