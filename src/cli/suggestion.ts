/** "Did you mean", as a clause of a message. */
import { nearest } from '../index.js'

/** `; did you mean NAME?`, or nothing when none is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const best = nearest(name, known)
  return best === null ? '' : `; did you mean ${best}?`
}
