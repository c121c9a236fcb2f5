import { describe, expect, it } from 'vitest'
import { detectFormat, isClaimed, isDay } from '../../src/index.js'

const of = (text: string, path: string | null = null) => detectFormat(Buffer.from(text), path).name

describe('detectFormat', () => {
  it('believes the bytes before the name', () => {
    expect(of('{"text":"a"}\n', 'a.txt')).toBe('jsonl')
    expect(of('\ufeff{"text":"a"}\n')).toBe('jsonl')
    expect(of(`{"text":"${'a'.repeat(5000)}`)).toBe('jsonl')
  })

  it('asks the name when the bytes say nothing', () => {
    expect(of('not JSON', 'a.JSONL')).toBe('jsonl')
    expect(of('a story', 'a.txt')).toBe('text')
  })

  it('takes anything else for text', () => {
    expect(of('')).toBe('text')
    expect(of('{ the brace of a headline')).toBe('text')
    expect(of('{\n "text": "a"\n}', 'a.json')).toBe('text')
  })

  it('claims files by extension, in any case', () => {
    expect(['a.txt', 'A.TXT', 'a.jsonl', 'a.html', 'a.json', 'txt'].map(isClaimed)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

it('knows the days of the calendar', () => {
  const days = [
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-1-1',
    '2023-01-00',
  ]
  expect(days.map(isDay)).toEqual([true, false, false, true, false, false, false, false])
})
