/** The letters of words and templates: for comparing marks whatever stands around them, and for finding whole words. */
import { foldKey } from '../core/fold.js'

/** The folded letters of a short text, template slots and everything else left out: `// انتهى //` and `انتهى**{code}` are one. */
export function lettersOf(text: string): string {
  return foldKey(text.replace(/\{[a-zA-Z]{1,12}\}/g, '')).replace(/[^\p{L}]{1,100}/gu, '')
}

/** Whether a letter or figure stands at an offset, so that a word that ends before it, or begins behind it, is not whole. */
export function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at]!)
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
