/** Words and templates reduced to their letters, for comparing marks whatever stands around them. */
import { foldKey } from '../core/fold.js'

/** The folded letters of a short text, template slots and everything else left out: `// انتهى //` and `انتهى**{code}` are one. */
export function lettersOf(text: string): string {
  return foldKey(text.replace(/\{[a-zA-Z]{1,12}\}/g, '')).replace(/[^\p{L}]{1,100}/gu, '')
}
