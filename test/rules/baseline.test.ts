import { describe, expect, it } from 'vitest'
import {
  BaselineError,
  baselineText,
  countFindings,
  fingerprintOf,
  holdBack,
  placeOf,
  readBaseline,
} from '../../src/rules/baseline.js'
import { check } from '../../src/rules/engine.js'
import { storyOf } from './story.js'

const rules = { 'doubled-blank': 'off', 'place-unknown': 'off', 'no-dateline': 'off', 'no-headline': 'off' } as const
const story = (...lines: string[]) =>
  storyOf(lines.map((line) => `{paragraph:${line}}`).join('\n\n'), { language: 'en' })
const run = (parsed: ReturnType<typeof story>) => ({ text: parsed.source.text, found: check(parsed, { rules }) })

describe('baseline', () => {
  const before = run(story('The ferry ran on on Friday.', 'It was was full.'))
  const baseline = new Map([['story.txt', countFindings(before.text, before.found)]])

  it('holds back what it knows, wherever it moved, and lets new findings through', () => {
    const now = run(
      story('A new first line.', 'The ferry ran on on Friday.', 'It came to an an end.', 'It was was full.'),
    )
    const { known, fresh } = holdBack(baseline, 'story.txt', now.text, now.found)
    expect(known.map((one) => one.line)).toEqual([3, 7])
    expect(fresh.map((one) => one.line)).toEqual([5])
  })

  it('counts equal findings', () => {
    const now = run(story('It was was full.', 'It was was full.'))
    const { known, fresh } = holdBack(baseline, 'story.txt', now.text, now.found)
    expect([known.length, fresh.length]).toEqual([1, 1])
  })

  it('knows nothing of other files', () => {
    expect(holdBack(baseline, 'other.txt', before.text, before.found).known).toEqual([])
  })

  it('tells a changed line from a known one, but not by its blanks', () => {
    const at = (line: string) => {
      const { text, found } = run(story(line))
      return fingerprintOf(found[0]!, text)
    }
    expect(at('It was was full.')).toBe(at('It  was was  full.'))
    expect(at('It was was full.')).not.toBe(at('She was was full.'))
  })

  it('is written sorted and read back', () => {
    const odd = new Map([...baseline, ['__proto__', new Map([['x:1', 2]])], ['empty.txt', new Map<string, number>()]])
    const text = baselineText(odd)
    const read = readBaseline(JSON.parse(text))
    expect([...read.keys()]).toEqual(['__proto__', 'story.txt'])
    expect(read.get('story.txt')).toEqual(new Map([...baseline.get('story.txt')!].sort()))
    expect(baselineText(read)).toBe(text)
  })

  it.each([
    [[], 'the baseline: must be an object'],
    [{ schema: 'x' }, 'schema: must be "wire-baseline/1"'],
    [{ schema: 'wire-baseline/1' }, 'findings: must be an object'],
    [{ schema: 'wire-baseline/1', findings: { a: { b: 0 } } }, 'findings["a"]["b"]: must be a count'],
  ])('refuses %j', (json, message) => {
    expect(() => readBaseline(json)).toThrow(BaselineError)
    expect(() => readBaseline(json)).toThrow(message)
  })

  it('names stories of several inputs', () => {
    expect(placeOf({ path: 'a.txt', index: 0, id: null, record: false })).toBe('a.txt')
    expect(placeOf({ path: 'a.txt', index: 1, id: null, record: false })).toBe('a.txt#1')
    expect(placeOf({ path: 'a.jsonl', index: 1, id: 'r-7', record: true })).toBe('a.jsonl#r-7')
    expect(placeOf({ path: null, index: 2, id: null, record: true })).toBe('<stdin>#2')
  })
})
