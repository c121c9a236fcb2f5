import { describe, expect, test } from 'vitest'
import { json, ndjson } from '../../src/writers/json.js'
import { emptyStory } from '../support/empty-story.js'
import { arabic, english, parsedOf } from './stories.js'

describe('the JSON writers', () => {
  test('write every key in its order, spans and derived only when asked', () => {
    const record = JSON.parse(json.write(arabic).text)
    expect(Object.keys(record)).toEqual(Object.keys(emptyStory))
    expect(record).toEqual(arabic.story)
    const full = JSON.parse(json.write(arabic, { spans: true }).text)
    expect(Object.keys(full)).toEqual([...Object.keys(emptyStory), 'spans', 'derived'])
    expect(full.spans).toEqual(arabic.spans())
  })

  test('order the keys even of a record that was built in another order', () => {
    const shuffled = parsedOf({})
    const story = Object.fromEntries(Object.entries(shuffled.story).reverse()) as unknown as typeof shuffled.story
    expect(json.write({ ...shuffled, story }).text).toBe(json.write(shuffled).text)
  })

  test('join to one array', () => {
    const join = json.join!
    const stream =
      join.before + [arabic, english].map((story) => json.write(story).text).join(join.between) + join.after
    expect(JSON.parse(stream)).toEqual([arabic.story, english.story])
    expect(stream.split('\n')).toHaveLength(5)
    expect(JSON.parse(join.empty)).toEqual([])
  })

  test('ndjson is one line a story, without a line break inside', () => {
    const hostile = parsedOf({ headline: 'a\nb\u2028c\u0085d' })
    expect(ndjson.write(hostile).text).toMatch(/^[^\n\u2028\u0085]*\n$/)
  })

  test('say that a record could not be read', () => {
    const error = { schema: 'wire-story/1' as const, id: 'x', error: { message: 'no JSON', line: 3, column: 1 } }
    expect(JSON.parse(ndjson.writeError!(error))).toEqual(error)
    expect(ndjson.writeError!(error).endsWith('\n')).toBe(true)
    expect(json.writeError!(error).endsWith('\n')).toBe(false)
  })
})
