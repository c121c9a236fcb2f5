import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/cli/glob.js'
import { doubling } from '../support/work.js'

const matches = (patterns: string | string[], path: string) => globMatcher([patterns].flat())(path)

describe('globMatcher', () => {
  it.each([
    ['*.txt', 'a.txt'],
    ['*.txt', 'feeds/irna/a.txt'],
    ['feeds/**', 'feeds/irna/a.txt'],
    ['feeds/', 'feeds/irna/a.txt'],
    ['feeds/**/a.txt', 'feeds/a.txt'],
    ['**/irna/*', 'feeds/irna/a.txt'],
    ['./feeds/*.txt', 'feeds/a.txt'],
    ['/a.txt', 'a.txt'],
    ['{feeds,desk}/*.{txt,text}', 'desk/a.text'],
    ['{a,b{1,2}}.txt', 'b2.txt'],
    ['a?.txt', 'aخ.txt'],
    ['[a-c][!0-9].txt', 'bx.txt'],
    ['أخبار/*', 'أخبار/خبر.txt'],
    ['a*b*c.txt', 'abbbcbc.txt'],
    ['\\*.txt', '*.txt'],
    ['a{b}.txt', 'a{b}.txt'],
    ['[].txt', '[].txt'],
  ])('%s matches %s', (pattern, path) => expect(matches(pattern, path)).toBe(true))

  it.each([
    ['*.txt', 'a.text'],
    ['/a.txt', 'feeds/a.txt'],
    ['feeds/*', 'feeds/irna/a.txt'],
    ['feeds/**', 'feeds.txt'],
    ['a?.txt', 'a.txt'],
    ['[!a].txt', 'a.txt'],
    ['\\*.txt', 'a.txt'],
    ['', 'a.txt'],
  ])('%s does not match %s', (pattern, path) => expect(matches(pattern, path)).toBe(false))

  it('takes back what ! names', () => {
    expect(matches(['feeds/**', '!*.text'], 'feeds/a.txt')).toBe(true)
    expect(matches(['feeds/**', '!*.text'], 'feeds/a.text')).toBe(false)
  })

  it('matches any path by its own name, escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*?[]\\!-خ'), minLength: 1 }), (name) => {
        expect(matches(`/${name.replace(/[*?[\]\\!]/g, '\\$&')}`, name)).toBe(true)
      }),
    )
  })

  it.each([
    ['stars', (n: number) => matches(`${'*a'.repeat(500)}b`, 'a'.repeat(n))],
    ['folders', (n: number) => matches(`${'**/'.repeat(500)}b`, `${'a/'.repeat(n)}c`)],
    ['choices', (n: number) => matches('{a,b}'.repeat(n), 'ab')],
    ['braces', (n: number) => matches('{'.repeat(n), 'ab')],
  ])('costs no more than twice as much for twice the length, if its %s are made to', (_, match) => {
    expect(doubling(match, 2000)).toBeLessThan(2.2)
  })
})
