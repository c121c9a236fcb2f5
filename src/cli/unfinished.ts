/** Files that a run has begun and not finished: none is left behind, however the run ends. */
import { unlinkSync } from 'node:fs'
import { isSystemError } from './errors.js'

/** Names of temporary files. */
export const unfinished = new Set<string>()

/** Removes them. For a run that is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path)
    } catch (error) {
      if (!isSystemError(error)) throw error
    }
  }
  unfinished.clear()
}
