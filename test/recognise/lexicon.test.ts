import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketsOf } from '../../src/data/buckets.js'
import { isApart, Lexicon, packLexicon } from '../../src/recognise/lexicon.js'

const phrases = [
  'a',
  'ab',
  'abc',
  'abcd',
  'abc def',
  'ab.',
  'b',
  'b c',
  'ba',
  '1ab',
  'é',
  'تش',
  'تشرين',
  'تشرين الاول',
  '月',
  '年月',
]

function lexiconOf(texts: readonly string[]) {
  return new Lexicon({
    buckets: bucketsOf(packLexicon(texts.map((text, i): [string, readonly unknown[]] => [text, [i]]))),
    read: (key, values) => ({ key, values }),
  })
}

const lexicon = lexiconOf(phrases)

/** The longest phrase that stands at `i` between no two units of a word, phrase by phrase. */
function slowly(key: string, i: number): string | null {
  if (i >= key.length || !isApart(key, i)) return null
  const found = phrases
    .map((phrase) => (phrase === 'é' ? 'e' : phrase))
    .filter((phrase) => key.startsWith(phrase, i) && isApart(key, i + phrase.length))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}

describe('a lexicon', () => {
  it.each([
    ['abc def', 0, 'abc def'],
    ['abc defg', 0, 'abc'],
    ['abcde', 0, null],
    ['ab', 0, 'ab'],
    ['ab. c', 0, 'ab.'],
    ['ab1', 0, 'ab'],
    ['xab', 1, null],
    ['1ab', 1, 'ab'],
    ['b c', 0, 'b c'],
    ['b d', 0, 'b'],
    ['5月', 1, '月'],
    ['年月日', 0, '年月'],
    ['تشرين الثاني', 0, 'تشرين'],
    ['ab', 2, null],
    ['', 0, null],
  ])('in %j at %i', (key, i, found) => {
    expect(lexicon.at(key, i)?.key ?? null).toBe(found)
  })

  it('finds what comparing phrase by phrase finds', () => {
    const unit = fc.constantFrom(...'abcde. 1تشرينالو月年\0')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (key) => {
        for (let i = 0; i <= key.length; i++) expect(lexicon.at(key, i)?.key ?? null).toBe(slowly(key, i))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps what was added under one spelling in order, and apart what shares a hash', () => {
    expect(lexiconOf(['May', 'MAY', 'may']).at('may', 0)?.values).toEqual([[0], [1], [2]])
    const many = Array.from({ length: 20_000 }, (_, i) => i.toString(26).padStart(4, 'q'))
    const large = lexiconOf(many)
    for (const [i, word] of many.entries()) expect(large.at(word, 0)).toEqual({ key: word, values: [[i]] })
  })
})
