/** One finding for many places of one kind: a story full of a letter is one fault and not a thousand. */
import type { Edit, Finding } from '../core/diagnostic.js'

export interface Place {
  start: number
  end: number
  /** The replacement; left out when there is none. */
  text?: string
}

/**
 * A finding at the first place that counts them all: message `one` or `several` (which has `{count}`). With a `safe`
 * flag the fix mends every place at once.
 */
export function gather(
  places: readonly Place[],
  safe: boolean | null,
  values: Record<string, string | number> = {},
): Finding {
  const first = places[0]!
  const finding: Finding = {
    start: first.start,
    end: first.end,
    message: places.length === 1 ? 'one' : 'several',
    values: { ...values, count: places.length },
  }
  if (safe === null) return finding
  const edits: Edit[] = places.map((place) => ({ start: place.start, end: place.end, text: place.text ?? '' }))
  return { ...finding, fix: { safe, edits } }
}
