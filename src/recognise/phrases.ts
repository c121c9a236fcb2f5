/** Lines that equal a phrase of a web page. CONVENTIONS.md section 9. */
import { fold, foldKey } from '../core/fold.js'
import { type Form, type FormContext, type Forms, formsFor, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'

interface PhraseContext extends FormContext {
  text: string
}

const LONGEST_PHRASE = 400
/** Only a phrase that begins with its own words may be longer than this. */
const LONGEST_SLOTTED = 120
/** An open phrase (`More from {text}`) that is longer and ends like a sentence is one. */
const LONGEST_OPEN = 40
const PREFIX = 12
/** A line this long belongs to a paragraph. */
const PARAGRAPH = 45

/** The boilerplate of a story's language and agency: asked line by line. */
export class Phrases {
  readonly #context: PhraseContext
  readonly #forms: readonly Forms[]

  constructor(context: PhraseContext) {
    this.#context = context
    this.#forms = formsFor(context)
  }

  /**
   * Above the story: phrases without a free part, and the agency's own; an open one may be a headline. `words`: single
   * words count too.
   */
  isHead(line: Line, words: boolean): boolean {
    const accepts = (form: Form) => this.#isOwnPage(form) || (!isOpen(form) && (words || form.form.includes(' ')))
    return this.#has(line, accepts) || this.#isTrail(line)
  }

  /** Below the story; `slots`: phrases that begin with a slot count too (`{n} Comments`). */
  isTail(line: Line, slots: boolean): boolean {
    return this.#has(line, (form) => !isOpen(form) || !this.#isSentence(line, form), slots)
  }

  /** Among the paragraphs, as a line of its own; a single word has to have blank lines on both sides. */
  isLone(lines: readonly Line[], i: number): boolean {
    const line = lines[i]!
    if (isEmpty(line) || line.to - line.from > PARAGRAPH) return false
    const sides = [lines[i - 1], lines[i + 1]]
    const blank = sides.filter((side) => side === undefined || isEmpty(side)).length
    const apart = sides.every((side) => side === undefined || isEmpty(side) || side.to - side.from > PARAGRAPH)
    if (!apart) return false
    const several = (form: string) => form.includes(' ') || form.charCodeAt(0) > 0x250
    return this.#has(
      line,
      (form) => {
        if (form.form.includes('{')) return false
        return this.#isOwnPage(form) || (several(form.form) && (blank === 2 || form.form.includes(' ')))
      },
      false,
    )
  }

  /** `slots`: ask the phrases that begin with a slot too. */
  #has(line: Line, accepts: (form: Form) => boolean, slots = true): boolean {
    const { text } = this.#context
    if (line.to - line.from > LONGEST_PHRASE) return false
    const slotted = slots && line.to - line.from <= LONGEST_SLOTTED
    const prefix = fold(text, line.from, Math.min(line.to, line.from + PREFIX)).key
    let key: string | null = null
    for (const { boilerplate } of this.#forms) {
      if (!(slotted && boilerplate.beginsWithSlot) && !boilerplate.couldBegin(prefix)) continue
      key ??= fold(text, line.from, line.to).key
      if (boilerplate.wholes(key).some(({ value }) => isOwn(value, this.#context) && accepts(value))) return true
    }
    return false
  }

  #isOwnPage(form: Form): boolean {
    return form.agency !== null && form.agency === this.#context.agency?.id
  }

  #isSentence(line: Line, { form }: Form): boolean {
    if (!form.endsWith('{text}') || line.to - line.from <= LONGEST_OPEN) return false
    return '.!?؟。।۔…'.includes(this.#context.text.charAt(line.to - 1))
  }

  /** `Home > World > Asia`: two navigation words or more, and nothing else. */
  #isTrail(line: Line): boolean {
    const { language, text } = this.#context
    if (language?.glued === undefined || line.to - line.from > LONGEST_PHRASE) return false
    const parts = text.slice(line.from, line.to).split(/[>»›|/\u2190\u2192]/u)
    if (parts.length < 2) return false
    const words = new Set(language.glued.map((word) => foldKey(word)))
    return parts.every((part) => words.has(foldKey(part).trim()))
  }
}

function isOpen({ form }: Form): boolean {
  return form.includes('{text}')
}
