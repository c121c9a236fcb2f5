/** Every sample of the project, parsed. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ParsedStory } from '../../src/core/parsed.js'
import { parse } from '../../src/index.js'

export function samples(): ParsedStory[] {
  const names = readdirSync('samples').filter((name) => name.endsWith('.txt'))
  if (names.length === 0) throw new Error('there are no samples')
  return names.flatMap((name) => parse(readFileSync(`samples/${name}`), { from: 'text', path: `samples/${name}` }))
}
