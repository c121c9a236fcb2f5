/** Words and templates reduced to their letters, for comparing marks whatever stands around them. */
import { foldKey } from '../core/fold.js'

/** The folded letters of a short text, template slots and everything else left out: `// انتهى //` and `انتهى**{code}` are one. */
export function lettersOf(text: string): string {
  return foldKey(text.replace(/\{[a-zA-Z]{1,12}\}/g, '')).replace(/[^\p{L}]{1,100}/gu, '')
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The letters of each template of a list; a list of the data is worked out once. */
export function letterSet(forms: readonly string[]): ReadonlySet<string> {
  let set = sets.get(forms)
  if (set === undefined) {
    set = new Set(forms.map(lettersOf).filter((letters) => letters !== ''))
    sets.set(forms, set)
  }
  return set
}
