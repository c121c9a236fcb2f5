/** How what follows a reading's mark opens: like the first sentence of a story, or like the rest of a line that is none. */
import { isAllCapitals, isCapital, isSmall } from './casing.js'
import type { JudgedLine, Reading } from './reading.js'

const LONGEST_ASIDE = 30
const SHORTEST_SENTENCE = 20

export class LeadText {
  readonly #reading: Reading
  readonly #line: JudgedLine

  constructor(reading: Reading, line: JudgedLine) {
    this.#reading = reading
    this.#line = line
  }

  isSmall(): boolean {
    const { lead } = this.#reading
    return lead !== null && isSmall(this.#line.text.charCodeAt(this.#line.folded.at(lead)))
  }

  /** A capital, or a quotation mark before what follows. */
  opensSentence(): boolean {
    const { text, folded } = this.#line
    const c = text.charCodeAt(folded.at(this.#reading.lead!))
    return isCapital(c) || '"“„«‘\'`¡¿'.includes(String.fromCharCode(c))
  }

  /** `Berlin. Hamburg. Berlin. So geht es …`: a word or two up to the next full stop. */
  isShort(): boolean {
    const { key } = this.#line.folded
    const stop = key.indexOf('. ', this.#reading.lead!)
    return stop >= 0 && stop - this.#reading.lead! < SHORTEST_SENTENCE
  }

  /** `Paris (PSG) - Lyon (OL) 2-1`: the lead begins like what stands before it. */
  hasBracket(): boolean {
    const { lead } = this.#reading
    return lead !== null && this.#line.folded.key.slice(lead, lead + LONGEST_ASIDE).includes('(')
  }

  isCapitals(): boolean {
    const { text, folded } = this.#line
    return isAllCapitals(text, folded.at(this.#reading.lead!), folded.at(folded.key.length))
  }

  /** `WASHINGTON — not London — hosted …`: a second dash closes what the first opened, a few words on. */
  isAside(): boolean {
    const { mark, lead } = this.#reading
    if (mark === null || lead === null || !/^-+$/.test(mark.marks)) return false
    const { key } = this.#line.folded
    const second = key.indexOf(' - ', lead)
    return second > lead && second - lead <= LONGEST_ASIDE && !key.slice(lead, second).includes('(')
  }
}
