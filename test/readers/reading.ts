/** What a reader of messages tells of its input, in forms that a test can compare. */
import { expect } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import type { Reader, ReadOptions } from '../../src/readers/reader.js'

type Input = string | Uint8Array

/** The stories of an input, of which nothing may be unreadable, and the story of one that holds no other. */
export function reading(reader: Reader) {
  const read = (input: Input, options: ReadOptions = {}): ParsedStory[] => {
    const stories: ParsedStory[] = []
    reader.read(input, options, {
      story: (parsed) => stories.push(parsed),
      unreadable: (record) => {
        throw new Error(record.message)
      },
    })
    return stories
  }
  const one = (input: Input, options: ReadOptions = {}): ParsedStory => {
    const [parsed, ...more] = read(input, options)
    expect(more).toEqual([])
    return parsed!
  }
  return { read, one }
}

/** The parts of the message with their labels, blanks left out. */
export function partsOf(parsed: ParsedStory): string[] {
  return parsed
    .spans()
    .filter(({ label }) => label !== 'space')
    .map(({ label, start, end }) => `${label}:${parsed.source.text.slice(start, end)}`)
}

export function faultsOf(parsed: ParsedStory): string[] {
  return parsed.notices.map(({ values }) => `${values?.field ?? values?.name} ${values?.fault}`)
}
