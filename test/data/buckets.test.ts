import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketsOf, formatSections, packBuckets, parseSections } from '../../src/data/buckets.js'

/** A key has no tab and no line break. */
const key = fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => text.replace(/[\t\n]/g, ''))
const packed = fc.dictionary(key, fc.jsonValue()).map((all) => new Map(Object.entries(all)))

describe('buckets', () => {
  it('give each key its JSON, whatever stands in it', () => {
    fc.assert(
      fc.property(packed, (all) => {
        const json = new Map([...all].map(([name, value]) => [name, JSON.stringify(value)]))
        const buckets = bucketsOf(json)
        expect(buckets.keys.split('\t').slice(0, -1)).toEqual([...json.keys()])
        for (const [name, text] of json) expect(buckets.get(name)).toBe(text)
      }),
    )
  })

  it('know no key of another section, and no beginning of a key', () => {
    const sections = parseSections(
      Buffer.from(
        formatSections(
          new Map([
            ['first', packBuckets(new Map([['ab', [1]]]))],
            ['none', new Map<string, string>()],
            ['last', packBuckets(new Map([['شا', ['ab\n']]]))],
          ]),
        ),
      ),
    )
    expect([...sections.keys()]).toEqual(['first', 'none', 'last'])
    expect(sections.get('first')!.get('شا')).toBeUndefined()
    expect(sections.get('first')!.get('a')).toBeUndefined()
    expect(sections.get('none')!.keys).toBe('')
    expect(sections.get('none')!.get('ab')).toBeUndefined()
    expect(sections.get('last')!.get('شا')).toBe('["ab\\n"]')
  })
})
