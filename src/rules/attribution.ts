/** Whether a story says in its text whose report it is. */
import { allAgencies } from '../agencies/load.js'
import { foldKey } from '../core/fold.js'
import type { ParsedStory } from '../core/parsed.js'
import { isInWord } from './letters.js'

/** Code units of the first paragraphs in which an attribution stands: `به گزارش خبرگزاری مهر، …`. */
const REACH = 250
const PARAGRAPHS = 2
/** Shorter names are ordinary words too often. */
const SHORTEST = 4

let known: readonly string[] | null = null

/** Folded names of all agencies that are no ordinary words. */
function names(): readonly string[] {
  if (known !== null) return known
  const found = new Set<string>()
  for (const agency of allAgencies()) {
    const common = new Set(agency.commonWords ?? [])
    for (const name of agency.names) {
      const key = foldKey(name)
      if (key.length >= SHORTEST && !common.has(name)) found.add(key)
    }
  }
  known = [...found]
  return known
}

/** An agency is named in the first paragraphs or in the end mark. */
export function isAttributed(story: ParsedStory): boolean {
  const pieces = story.paragraphs.slice(0, PARAGRAPHS).map(({ start, end }) => {
    return story.source.text.slice(start, Math.min(end, start + REACH))
  })
  const { endMark } = story.story
  if (endMark !== null) pieces.push(endMark.text.slice(0, REACH))
  const key = foldKey(pieces.join(' | '))
  return names().some((name) => containsWord(key, name))
}

function containsWord(key: string, word: string): boolean {
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1))
    if (!isInWord(key, at - 1) && !isInWord(key, at + word.length)) return true
  return false
}
