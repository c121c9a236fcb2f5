import { describe, expect, it } from 'vitest'
import { parse, UnreadableRecordError } from '../../src/index.js'

const options = { from: 'jsonl' } as const

describe('jsonl', () => {
  it('takes the identifier as it is written', () => {
    const lines = [
      '{"id":"a","text":"x"}',
      '{"id":7,"text":"x"}',
      '{"id":12345678901234567890,"text":"x"}',
      '{"text":"x"}',
    ]
    expect(parse(lines.join('\n'), options).map((one) => one.story.id)).toEqual([
      'a',
      '7',
      '12345678901234567890',
      null,
    ])
  })

  it('keeps a key that objects have by birth apart', () => {
    const [one] = parse('{"__proto__":{"id":"evil","text":"evil"},"text":"good","id":"a"}', options)
    expect([one!.story.id, one!.source.text]).toEqual(['a', 'good'])
    expect(({} as { text?: string }).text).toBeUndefined()
    expect(() => parse('{"id":"a"}', { ...options, textField: 'toString' })).toThrow(UnreadableRecordError)
  })

  it('throws for a record that cannot be read, unless somebody listens', () => {
    expect(() => parse('{"text":1}', options)).toThrow(UnreadableRecordError)
    const seen: number[] = []
    const stories = parse('{"text":"x"}\nno\n{"text":"y"}', { ...options, onUnreadable: (one) => seen.push(one.index) })
    expect(stories.map((one) => one.story.source.index)).toEqual([0, 2])
    expect(seen).toEqual([1])
  })

  it('reads the date of the record for a year that is not printed', () => {
    const text = 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran on Friday.\n'
    const years = ['2014-08-30', '2014-08-30T10:00:00Z', '30/8/2014', 20140830].map((date) => {
      const [one] = parse(JSON.stringify({ text, date }), options)
      return one!.story.dateline?.date?.year ?? null
    })
    expect(years).toEqual([2014, 2014, null, null])
  })

  it('counts the column of a fault in code points', () => {
    const columns: (number | null)[] = []
    parse('{"a":"😀😀",}', { ...options, onUnreadable: (one) => columns.push(one.column) })
    expect(columns).toEqual([11])
  })

  it('takes bytes of another encoding when it is named', () => {
    const [one] = parse(Buffer.from('{"text":"caf\xe9"}', 'latin1'), { ...options, encoding: 'windows-1252' })
    expect(one!.source.text).toBe('café')
  })
})
