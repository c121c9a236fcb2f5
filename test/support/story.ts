/** Text as a {@link Source}, for tests that begin with text and not with bytes. */
import type { Source } from '../../src/core/source.js'

/** A source that never was bytes. */
export function sourceOf(text: string): Source {
  return { text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null }
}
