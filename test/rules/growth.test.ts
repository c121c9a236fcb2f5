import { describe, expect, it } from 'vitest'
import { parse } from '../../src/readers/parse.js'
import { check } from '../../src/rules/engine.js'
import { doubling, work } from '../support/work.js'
import { storyOf } from './story.js'
import { wordRule } from './stub.js'

describe('the work of checking grows with the text and no faster', () => {
  it.each([
    '"',
    '“',
    '(',
    '[',
    '{{',
    '{{\n',
    '<',
    '<a ',
    '&',
    '&amp;',
    '????',
    '=',
    '1+1=\n',
    'the ',
    'عـ',
    '\u200c',
    '\u0301',
    '\u202e',
    '\u2067',
    '\ud800',
    '\ue000',
    'Ã',
    'Ã©',
    'аa ',
    ' ,',
    '\t',
    ' ',
    '\r\r\n',
    'a\n',
    'a,,b',
    'TK TK ',
    'في 1٢ ',
    'ﻻ',
    '\u0093',
    'a vs ',
    '(\n\n)',
    'He said "x\n\n',
    'انتهى\n\n',
    'HEAD\n\nIt was full.\n\n',
  ])('%j many times', (piece) => {
    const story = (n: number) => parse(`Ferry\n\nPORT LEWIS, Aug 29 (Reuters) - ${piece.repeat(n / piece.length)}`)[0]!
    const [half, once, twice] = [story(2000), story(4000), story(8000)]
    check(half)
    const growth = work(() => check(twice)) / work(() => check(once))
    expect(growth).toBeLessThan(2.2)
    // What a native call costs is not counted: a pattern that goes back and forth does not end in the time of a test.
    check(story(200_000))
  })

  it('one line with findings all over it', () => {
    const registry = Array.from({ length: 20 }, (_, i) => wordRule(`r${i}`, 'aa'))
    expect(doubling((n) => check(storyOf(`{paragraph:${'aa '.repeat(n)}}`), { registry }), 4000)).toBeLessThan(2.2)
  })

  it('a body that stands there twice', () => {
    const twice = (n: number) => {
      const body = Array.from(
        { length: n },
        (_, i) => `{paragraph:The ferry ran for the ${i}th time, said the company that runs it.}\n\n`,
      )
      return storyOf([...body, ...body].join(''))
    }
    const [half, once, two] = [twice(200), twice(400), twice(800)]
    check(half)
    expect(work(() => check(two)) / work(() => check(once))).toBeLessThan(2.2)
  })
})
