import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/cli/glob.js'

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

  it('takes no longer for a pattern that is made to', () => {
    const begun = process.hrtime.bigint()
    matches(`${'*a'.repeat(500)}b`, 'a'.repeat(4000))
    matches(`${'**/'.repeat(500)}b`, `${'a/'.repeat(2000)}c`)
    matches('{a,b}'.repeat(40), 'ab')
    matches('{'.repeat(5000), 'ab')
    expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(5)
  })
})
