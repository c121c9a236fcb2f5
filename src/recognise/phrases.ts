/** Lines that equal a phrase of a web page. CONVENTIONS.md section 9. */
import { fold, foldKey } from '../core/fold.js'
import type { Language } from '../languages/language.js'
import { type Form, type FormContext, type Forms, formsFor, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { anyStart, firstOf, type Start, startCode, startOf } from './starts.js'

interface PhraseContext extends FormContext {
  text: string
}

/** What the page's readers look at. */
export interface PageContext extends PhraseContext {
  lines: readonly Line[]
}

const LONGEST_PHRASE = 600
/** Only a phrase that begins with its own words may be longer than this. */
const LONGEST_SLOTTED = 120
/** An open phrase (`More from {text}`) that is longer and ends like a sentence is one, but where its own words are. */
const LONGEST_OPEN = 40
const TELLING_LITERAL = 20
/** A line this long belongs to a paragraph. */
const PARAGRAPH = 45
/** A single word that is longer heads no part of a story: `Advertisement`. */
const LONGEST_SUBHEAD = 12
/** A label before a colon is shorter. */
const LONGEST_LABEL = 30
const nothing: readonly Form[] = []

/** The boilerplate of a story's language and agency: asked line by line. */
export class Phrases {
  readonly #context: PhraseContext
  readonly #forms: readonly Forms[]
  /** Few texts have one: lines are then not looked through. */
  readonly #hasBullets: boolean

  constructor(context: PhraseContext) {
    this.#context = context
    this.#hasBullets = context.text.includes('•')
    this.#forms = formsFor(context)
  }

  /**
   * Above the story: phrases without a free part, labels (`Tags: …`), and the agency's own; a single `word` is one in
   * company only. `open`: the headline is above and a line of the page right before, so another open phrase is no
   * headline. `start`: how the line begins.
   */
  inHead(line: Line, start: Start, open: boolean): 'phrase' | 'word' | null {
    let word = false
    for (const form of this.#equal(line, start, true)) {
      if (this.#isOwnPage(form) || beginsWithMark(form)) return 'phrase'
      if (isLabel(form) && !this.#isSentence(line, form)) return 'phrase'
      if (isTelling(form)) return 'phrase'
      if (isOpen(form) ? open && !this.#isSentence(line, form) : form.form.includes(' ')) return 'phrase'
      word ||= !isOpen(form)
    }
    return word ? 'word' : this.#isTrail(line, start) ? 'phrase' : null
  }

  /** Below the story; `slots`: phrases that begin with a slot count too (`{n} Comments`). */
  isTail(line: Line, slots: boolean): boolean {
    if (isEmpty(line)) return false
    const start = startOf(this.#context.text, line.from, line.to)
    for (const form of this.#equal(line, start, slots)) if (!isOpen(form) || !this.#isSentence(line, form)) return true
    return false
  }

  /** `Also read: Council meets in the hall`: a label and another story's headline. */
  isTeaser(line: Line): boolean {
    return this.#hasColon(line) && !this.#isClosed(line) && this.#lone(line).some(isLabel)
  }

  /** Among the paragraphs, as a line of its own; a single word has to have blank lines on both sides. */
  isLone(lines: readonly Line[], i: number): boolean {
    const line = lines[i]!
    const length = line.to - line.from
    if (length > PARAGRAPH) return length <= LONGEST_SLOTTED && this.#isLoneLabel(lines, i)
    if (isEmpty(line)) return false
    const above = i > 0 ? lines[i - 1]! : null
    const below = i + 1 < lines.length ? lines[i + 1]! : null
    if (!isBeside(above) || !isBeside(below)) return false
    const alone = isBlankSide(above) && isBlankSide(below)
    for (const form of this.#lone(line)) {
      if (isLabel(form) && !this.#isSentence(line, form)) return true
      if (form.form.includes('{')) continue
      const several = form.form.includes(' ') || form.form.length > LONGEST_SUBHEAD
      if (this.#isOwnPage(form) || several || (alone && form.form.charCodeAt(0) > 0x250)) return true
    }
    return false
  }

  /** `Lea también: El puente abre el lunes en el centro de la ciudad`, between blank lines. */
  #isLoneLabel(lines: readonly Line[], i: number): boolean {
    const line = lines[i]!
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (above === undefined || below === undefined || below.to > below.from || above.to > above.from) return false
    return this.isTeaser(line)
  }

  #hasColon({ from, to }: Line): boolean {
    const label = this.#context.text.slice(from, Math.min(to, from + LONGEST_LABEL))
    return label.includes(':') || label.includes('：')
  }

  #lone(line: Line): readonly Form[] {
    return this.#equal(line, startOf(this.#context.text, line.from, line.to), false)
  }

  /** The phrases that are the whole line; `slots`: those that begin with a slot too. */
  #equal(line: Line, start: Start, slots: boolean): readonly Form[] {
    const { text } = this.#context
    const { from, to } = line
    if (to - from > LONGEST_PHRASE) return nothing
    const slotted = slots && to - from <= LONGEST_SLOTTED
    let equal: Form[] | null = null
    for (const { boilerplate } of this.#forms) {
      const withSlot = slotted && boilerplate.mayBeginWithSlot(text, to, start)
      if (!withSlot && !boilerplate.couldBegin(text, from, to, start)) continue
      for (const { value } of boilerplate.wholes(fold(text, from, to).key))
        if (isOwn(value, this.#context)) equal = equal === null ? [value] : [...equal, value]
    }
    return equal ?? nothing
  }

  #isOwnPage(form: Form): boolean {
    return form.agency !== null && form.agency === this.#context.agency?.id
  }

  /** A phrase with marks of its own (`Copyright (c) {text}`, `Tags: {text}`), or with many words, opens no sentence. */
  #isSentence(line: Line, { form, marked, literal }: Form): boolean {
    if (marked || literal >= TELLING_LITERAL) return false
    return form.endsWith('{text}') && line.to - line.from > LONGEST_OPEN && this.#isClosed(line)
  }

  /** The line ends like a sentence. */
  #isClosed({ to }: Line): boolean {
    return '.!?؟。।۔…'.includes(this.#context.text.charAt(to - 1))
  }

  /** `Home > World > Asia`, `Home | World`: short labels, behind other marks than `>` navigation words and nothing else. */
  #isTrail({ from, to }: Line, start: Start): boolean {
    const { language, text } = this.#context
    if (to - from <= LONGEST_TRAIL && isLabelTrail(text.slice(from, to))) return true
    if (this.#hasBullets && text.slice(from, to).split(' • ', MOST_TEASERS + 1).length > MOST_TEASERS) return true
    if (language?.glued === undefined || to - from > LONGEST_PHRASE) return false
    const words = navigationOf(language)
    if (!words.mayBegin(start)) return false
    const parts = text.slice(from, to).split(/[>»›|/\u2190\u2192]/u)
    return parts.length > 1 && parts.every((part) => words.has(foldKey(part).trim()))
  }
}

/** `Keine Story von {text} mehr verpassen.`: much of its own on both sides of what anything may fill. */
function isTelling({ form, literal }: Form): boolean {
  // `第{n}版({text})`: a page's number and, in brackets, what it is for.
  if (form.includes('{n}') && /[(（]\{text\}[)）]$/u.test(form)) return true
  return literal >= TELLING_LITERAL && form.includes('{') && !form.startsWith('{') && !form.endsWith('}')
}

function isBlankSide(line: Line | null): boolean {
  return line === null || isEmpty(line)
}

/** What a page puts among the paragraphs has a blank line or a paragraph on each side. */
function isBeside(line: Line | null): boolean {
  return line === null || isEmpty(line) || line.to - line.from > PARAGRAPH
}

/** The navigation words of a language, folded. */
class Navigation {
  readonly #words = new Set<string>()
  readonly #starts = new Set<Start>([anyStart])

  constructor(words: readonly string[]) {
    for (const word of words) {
      this.#words.add(foldKey(word))
      this.#starts.add(startOf(word, 0, word.length))
    }
  }

  mayBegin(start: Start): boolean {
    return this.#starts.has(start) || this.#starts.has(startCode(firstOf(start), 0))
  }

  has(key: string): boolean {
    return this.#words.has(key)
  }
}

const navigation = new WeakMap<Language, Navigation>()

/** The line is such a word, as pages print their sections above a headline. */
export function isSection(text: string, { from, to }: Line, language: Language | null): boolean {
  if (language?.glued === undefined || to - from > LONGEST_SECTION) return false
  return navigationOf(language).has(fold(text, from, to).key)
}

const LONGEST_SECTION = 20

function navigationOf(language: Language): Navigation {
  let known = navigation.get(language)
  if (known === undefined) {
    known = new Navigation(language.glued ?? [])
    navigation.set(language, known)
  }
  return known
}

const LONGEST_TRAIL = 100
const LABEL_WORDS = 4
/** More stretches than these between bullets are headlines of other stories. */
const MOST_TEASERS = 2

/** `Home > World`, `Home>News Center>World`. */
function isLabelTrail(line: string): boolean {
  if (!line.includes('>') || line.includes('<')) return false
  const labels = line.split('>')
  return (line.includes(' > ') || labels.length > 2) && labels.every(isShortLabel)
}

function isShortLabel(part: string): boolean {
  return part.trim() !== '' && part.trim().split(' ', LABEL_WORDS + 1).length <= LABEL_WORDS
}

/** `Tags: {text}`, `Lea también: {text}`: words and a colon say what the rest of the line is. */
function isLabel({ form }: Form): boolean {
  return /[:：] ?\{text\}$/u.test(form)
}

/** `© {text}`: no headline does. */
function beginsWithMark({ form }: Form): boolean {
  return !/^[\p{L}\p{N}{]/u.test(form)
}

function isOpen({ form }: Form): boolean {
  return form.includes('{text}')
}
