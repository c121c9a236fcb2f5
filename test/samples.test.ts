/** Every sample parses as test/samples says: its spans in brace notation, and its story where that is worth saying. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agencies } from '../src/agencies/index.js'
import { decode } from '../src/core/decode.js'
import type { ParsedStory } from '../src/core/parsed.js'
import { type RecogniseOptions, recognise } from '../src/recognise/index.js'
import { parseMarked, writeMarked } from './support/marked.js'

const root = join(import.meta.dirname, '..')
const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.txt'))
const expected = (name: string) => join(root, 'test', 'samples', name)

interface Expectation {
  options?: RecogniseOptions
  [key: string]: unknown
}

function expectation(name: string): Expectation {
  const path = expected(name.replace(/\.txt$/u, '.json'))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expectation) : {}
}

function parse(name: string, options: RecogniseOptions): ParsedStory {
  return recognise(decode(readFileSync(join(root, 'samples', name))), options)
}

describe.each(samples)('%s', (name) => {
  const marked = readFileSync(expected(name), 'utf8')
  const { options = {}, ...story } = expectation(name)

  test('the expected parse is of this text', () => {
    const { text } = parseMarked(marked)
    expect(text).toBe(readFileSync(join(root, 'samples', name), 'utf8'))
  })

  test('its parts are found', () => {
    const parsed = parse(name, options)
    const { text, spans } = parseMarked(marked)
    expect(writeMarked(parsed.source.text, parsed.spans())).toBe(writeMarked(text, spans))
  })

  test('its story is as expected', () => {
    expect(parse(name, options).story).toMatchObject(story)
  })
})

test('every expected parse has its sample', () => {
  const named = readdirSync(join(root, 'test', 'samples')).map((name) => name.replace(/\.(txt|json)$/u, '.txt'))
  expect([...new Set(named)].sort()).toEqual([...samples].sort())
})

test('every agency has a sample', () => {
  const without = agencies.filter(
    ({ id }) => !samples.some((name) => name === `${id}.txt` || name.startsWith(`${id}-`)),
  )
  expect(without.map(({ id }) => id)).toEqual([])
})
