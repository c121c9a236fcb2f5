/** What the engine hands to every check besides the story: facts that many rules need, each worked out once a story. */
import type { Agency } from '../agencies/agency.js'
import { agencyById } from '../agencies/load.js'
import { isBlank } from '../core/characters.js'
import type { OptionValue, Rule } from '../core/diagnostic.js'
import type { Mark, ParsedStory } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import type { Language } from '../languages/language.js'
import { languageOf } from '../languages/load.js'
import { offsetsOf, scanText, type TextScan } from './scan.js'

/** A rule of this project. */
export type WireRule = Rule<RuleContext>

export class RuleContext {
  /** The settings of the rule that is being called, defaults filled in. */
  options: Readonly<Record<string, OptionValue>> = {}
  readonly story: ParsedStory
  /** `YYYY-MM-DD` as given by `--as-of`; null when no "now" is known. */
  readonly asOf: string | null
  #scan: TextScan | null = null
  #agency: Agency | null | undefined = undefined
  #language: Language | null | undefined = undefined

  readonly #areWords: boolean

  /** `areWords`: the story is the words of another one, without the mark-up of their document. */
  constructor(story: ParsedStory, asOf: string | null, areWords = false) {
    this.story = story
    this.asOf = asOf
    this.#areWords = areWords
  }

  get text(): string {
    return this.story.source.text
  }

  get scan(): TextScan {
    this.#scan ??= scanText(this.text)
    return this.#scan
  }

  /** What is known of the story's agency; null when it has none. */
  get agency(): Agency | null {
    if (this.#agency === undefined) {
      const id = this.story.story.agency
      this.#agency = id === null ? null : (agencyById(id) ?? null)
    }
    return this.#agency
  }

  /**
   * The source is wire copy as people type it, perhaps in an envelope. In XML and JSON the same characters are syntax:
   * two blanks are layout there and `&amp;` is right.
   */
  get isPlain(): boolean {
    if (this.#areWords) return true
    if (this.story.copy !== undefined) return false
    const { format } = this.story.story.source
    if (format === 'text' || format === 'jsonl') return true
    let at = 0
    while (at < this.text.length && isBlank(this.text.charCodeAt(at))) at++
    return !'<{['.includes(this.text[at] ?? '')
  }

  /** What is known of the story's language; null when it has none. */
  get languageData(): Language | null {
    if (this.#language === undefined) {
      const tag = this.story.story.language
      this.#language = tag === null ? null : languageOf(tag)
    }
    return this.#language
  }

  /** The primary subtag of the story's language: `zh` for `zh-Hant`; an empty string when it is not known. */
  get language(): string {
    const tag = this.story.story.language ?? ''
    const dash = tag.indexOf('-')
    return dash < 0 ? tag : tag.slice(0, dash)
  }

  /** Whether the agency is known never to print this part. */
  never(part: 'headline' | 'dateline' | 'date' | 'source' | 'endMark'): boolean {
    return this.agency?.never?.includes(part) ?? false
  }

  /** Offsets of code units of these kinds outside of page text and envelope controls. */
  offsets(bits: number): number[] {
    const all = offsetsOf(this.text, this.scan, bits)
    return all.length === 0 ? all : all.filter((offset) => !isOutside(this.labelAt(offset)))
  }

  /** The label of the mark that covers an offset; null between marks. */
  labelAt(offset: number): Label | null {
    return markAt(this.story.marks, offset)?.label ?? null
  }

  numberOption(name: string): number {
    const value = this.options[name]
    if (typeof value !== 'number') throw new TypeError(`option ${name} is no number`)
    return value
  }
}

/** Text that is not the newsroom's: its letters are nobody's fault. */
function isOutside(label: Label | null): boolean {
  return label === 'boilerplate' || label === 'control'
}

/** The mark that covers an offset, by binary search: marks are in order and do not overlap. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0
  let high = marks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const mark = marks[middle]!
    if (offset < mark.start) high = middle - 1
    else if (offset >= mark.end) low = middle + 1
    else return mark
  }
  return null
}
