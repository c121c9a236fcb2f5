/** A first look for words in a text by their first two units. */

const SIZE = 4096

/** The first two units of some words: whether any of the words may stand in a text is one pass over it. */
export class Bigrams {
  readonly #seen = new Uint8Array(SIZE)

  /** `word` has two units at least. */
  add(word: string): void {
    this.#seen[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  }

  /** False when no word stands in `key` from `from` on; true when one may. */
  occurIn(key: string, from: number): boolean {
    let before = key.charCodeAt(from)
    for (let i = from + 1; i < key.length; i++) {
      const c = key.charCodeAt(i)
      if (this.#seen[slotOf(before, c)] !== 0) return true
      before = c
    }
    return false
  }
}

function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (SIZE - 1)
}
