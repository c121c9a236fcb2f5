/** What one line at the end of a story can be: an end mark, a stamp, initials, a rule. CONVENTIONS.md section 6. */

import type { Agency } from '../agencies/agency.js'
import { isBlank, isDigit, unitAt } from '../core/characters.js'
import { type Folded, fold, foldKey } from '../core/fold.js'
import type { Mark } from '../core/parsed.js'
import type { Language } from '../languages/language.js'
import { placeOf } from '../places/index.js'
import { best, type EndForm, type FormContext, formsFor, isOwn, type StampEntry, signsWithInitials } from './forms.js'
import { isApart, isWordUnit } from './lexicon.js'
import type { Line } from './lines.js'
import { type Name, nameAt } from './names.js'
import { isCapitalised, isOneCase, isSignature, splitInitials } from './signature.js'
import { readStamp, type StampReading } from './stamp.js'
import { firstOf, startOf } from './starts.js'
import type { TemplateMatch } from './template.js'
import { isWhole } from './template.js'
import type { Found } from './templates.js'

export interface MarkContext extends FormContext {
  text: string
}

/** `initials`: a signature alone. `rule`: `___`, `- - - -`. `control`: `NNNN`, the end of a transmission. */
export type MarkKind = 'end' | 'stamp' | 'initials' | 'rule' | 'control'

export interface MarkLine {
  kind: MarkKind
  marks: Mark[]
  /** The end mark without a stamp on its line; empty for a stamp. */
  text: string
  codes: string[]
  sent: StampReading | null
  /** A form that is no mere word, or the agency's own: it counts wherever it stands alone. */
  strong: boolean
  continued: boolean
  /** The agency whose form it is, when only that one has it. */
  agency: string | null
}

interface StampFound {
  sent: StampReading
  marks: Mark[]
  /** The agency that alone has this form. */
  agency: string | null
}

/** No end mark, stamp or signature is longer, in UTF-16 units. */
export const LONGEST_MARK = 120
const LONGEST_CODES = 40
const LONGEST_CODE = 4
const LONGEST_SLOTTED = 40
const RULES = '_-=*#~'
const TATWEEL = 0x640

/** The line is an end mark or a stamp beyond doubt. */
export function isEndMark(context: MarkContext, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const read = readMarkLine(context, from, to)
  return read?.strong === true && (read.kind === 'end' || read.kind === 'stamp')
}

/** Reads a line (or the end of one) that is nothing but end mark, stamp, initials or rule; null for any other. */
export function readMarkLine(context: MarkContext, from: number, to: number): MarkLine | null {
  if (to <= from || to - from > LONGEST_MARK) return null
  const known = readOf(context)
  const place = from * (LONGEST_MARK + 1) + to - from
  let line = known.get(place)
  if (line === undefined) {
    line = readLine(context, from, to)
    known.set(place, line)
  }
  return line
}

/** The lines of the present story that were read: page, ending and credits ask for the same ones. */
let story: MarkContext | null = null
const linesRead = new Map<number, MarkLine | null>()

function readOf(context: MarkContext): Map<number, MarkLine | null> {
  const same =
    story !== null &&
    story.text === context.text &&
    story.agency === context.agency &&
    story.language === context.language &&
    story.agencies === context.agencies
  if (!same && linesRead.size > 0) linesRead.clear()
  const { text, agency, agencies, language } = context
  if (!same) story = { text, agency, agencies, language }
  return linesRead
}

function readLine(context: MarkContext, from: number, to: number): MarkLine | null {
  if (to - from > LONGEST_SLOTTED && !beginsLikeMark(context, from, to)) return null
  const line = new LineReader(context, fold(context.text, from, to), from, to)
  return line.control() ?? line.stamp() ?? line.end() ?? line.withStamp() ?? line.rule() ?? line.initials()
}

/** A longer line is a mark only if it begins like one: what begins with a slot is short, but for stamps of figures. */
function beginsLikeMark(context: MarkContext, from: number, to: number): boolean {
  const { text } = context
  const start = startOf(text, from, to)
  const first = firstOf(start)
  if (isDigit(first) || RULES.includes(String.fromCharCode(first))) return true
  for (const { endMarks, stamps } of formsFor(context))
    if (endMarks.couldBegin(text, from, to, start) || stamps.couldBegin(text, from, to, start)) return true
  return false
}

class LineReader {
  readonly #context: MarkContext
  readonly #folded: Folded
  readonly #from: number
  readonly #to: number
  #found: readonly Found<EndForm>[] | null = null

  constructor(context: MarkContext, folded: Folded, from: number, to: number) {
    this.#context = context
    this.#folded = folded
    this.#from = from
    this.#to = to
  }

  control(): MarkLine | null {
    if (this.#folded.key !== 'nnnn') return null
    return this.#line('control', [this.#mark('endMark', 0, 4)], { text: this.#text(0, 4), strong: true })
  }

  /** A stamp; `NNNN` or `<` may be stuck to it. */
  stamp(): MarkLine | null {
    const found = this.#stampAt(0)
    if (found === null) return null
    return this.#line('stamp', found.marks, { sent: found.sent, strong: true, agency: found.agency })
  }

  #stampAt(at: number): StampFound | null {
    const { key } = this.#folded
    const whole = this.#stampsAt(at)
    const chosen = best(whole, this.#context)
    if (chosen === null) return null
    const languages = this.#languages()
    const read = (match: typeof chosen) => readStamp(this.#context.text, this.#folded, at, match, languages)
    const sent = read(chosen)
    const own = chosen.value.agency === this.#context.agency?.id
    const doubtful = !own && whole.some((match) => read(match).iso !== sent.iso)
    const marks = [this.#mark('sent', at, chosen.end)]
    if (!isWhole(key, chosen)) marks.push(this.#mark('control', chosen.end, key.length))
    const sole = whole.every((match) => match.value.agency === chosen.value.agency) && chosen.value.form.length > 8
    const agency = sole ? chosen.value.agency : null
    return { sent: doubtful ? { ...sent, iso: null, day: null } : sent, marks, agency }
  }

  #stampsAt(at: number): Found<StampEntry>[] {
    const { key } = this.#folded
    const whole: Found<StampEntry>[] = []
    for (const { stamps } of formsFor(this.#context))
      for (const match of stamps.matches(key, at)) if (isTail(key, match.end)) whole.push(match)
    return whole
  }

  #languages(): string[] {
    const { language, agency } = this.#context
    const tags = [...(agency?.languages ?? [])]
    return language === null ? tags : [language.tag, ...tags]
  }

  /** An end mark that takes the whole line; full stops may trail (`REUTER...`). */
  end(): MarkLine | null {
    const { key } = this.#folded
    const found = this.#ends()
    const whole = found.filter((match) => isWhole(key, match) || isDots(key, match.end))
    const chosen = best(whole, this.#context)
    if (chosen !== null) return this.#end(chosen, 0, key.length, this.#codesOf(chosen))
    const coded = best(
      found.filter((match) => match.value.marked && isCodeList(key, match.end)),
      this.#context,
    )
    if (coded === null) return this.#name()
    const rest = this.#text(coded.end, key.length).split('/')
    const codes = rest.map((code) => code.trim()).filter((code) => code !== '')
    return this.#end(coded, 0, key.length, [...this.#codesOf(coded), ...codes])
  }

  /** The end marks that the line begins with. */
  #ends(): readonly Found<EndForm>[] {
    if (this.#found !== null) return this.#found
    const all: Found<EndForm>[] = []
    for (const { endMarks } of formsFor(this.#context))
      for (const match of endMarks.matches(this.#folded.key))
        if (match.value.marked || isOwn(match.value, this.#context)) all.push(match)
    this.#found = all
    return all
  }

  #end(found: Found<EndForm>, start: number, end: number, codes: string[]): MarkLine {
    const { value } = found
    return this.#line('end', [this.#mark('endMark', start, end)], {
      text: this.#text(start, end),
      codes,
      strong: value.marked || value.agency !== null,
      continued: value.continued,
      agency: this.#onlyAgency(found),
    })
  }

  /**
   * The agency whose form this is, when no other agency and no language has one that reads the same, but for those that
   * begin with anything.
   */
  #onlyAgency(found: Found<EndForm>): string | null {
    const isVague = ({ value }: Found<EndForm>) => value.agency === null && value.form.startsWith('{')
    const same = this.#ends().filter((other) => other.end === found.end && !isVague(other))
    const agency = same[0]?.value.agency ?? null
    if (agency !== null && same.every(({ value }) => value.agency === agency)) return agency
    // `(SDA)`, `/ritzau/`, `STT`: a name is nobody's initials, and no language's alone.
    return soleAgency(this.#folded.key.replace(MARKS_AROUND, ''), this.#context.language)
  }

  /** Its own agency's name alone, with or without marks around it: `/ritzau/`, `(PAP)`, `==Kyodo`; codes may follow. */
  #name(): MarkLine | null {
    const { agency } = this.#context
    const { key } = this.#folded
    // An agency and a colon open a text.
    if (key.endsWith(':')) return null
    let start = 0
    let end = key.length
    while (start < end && !isWordUnit(key.charCodeAt(start)) && key.charCodeAt(start) < 0x2e80) start++
    while (end > start && !isWordUnit(key.charCodeAt(end - 1)) && key.charCodeAt(end - 1) < 0x2e80) end--
    const behind = agency === null ? end : start + longestName(agency, key, start)
    const codes = behind > start ? this.#codesBehind(behind, end) : []
    const isOwn = agency !== null && (namesOf(agency).has(key.slice(start, end)) || codes.length > 0)
    const alone = () => soleAgency(key.slice(start, end)) ?? this.#wordAlone(start, end)
    const named = agency === null ? alone() : isOwn ? agency.id : null
    if (named === null) return null
    const marks = [this.#mark('endMark', 0, key.length)]
    return this.#line('end', marks, { text: this.#text(0, key.length), codes, agency: named })
  }

  /** `مهر`, `AA`: an agency whose name is a word too, printed as the agency prints it and nothing else on the line. */
  #wordAlone(start: number, end: number): string | null {
    const { language } = this.#context
    const { key } = this.#folded
    const entry = language === null || start > 0 ? null : nameAt(key, 0)
    if (entry === null || entry.key.length !== end || end < key.length) return null
    const printed = this.#text(0, end)
    const found = entry.values.filter(({ agency }) => agency.languages.includes(language!.tag))
    const [first] = found
    if (first === undefined || found.length > 1) return null
    const cased = printed.toLowerCase() !== printed.toUpperCase()
    return cased && !first.agency.names.includes(printed) ? null : first.agency.id
  }

  /** Initials and figures behind the agency's name: `APP/jr-sd`, `UNI JR SD 1012`; small letters only behind a mark. */
  #codesBehind(start: number, end: number): string[] {
    if (end <= start || end - start > LONGEST_CODES) return []
    const printed = this.#text(start, end)
    const joined = '/-'.includes(printed.charAt(0))
    const codes = printed.split(/[\s/-]+/u).filter((code) => code !== '')
    const isCode = (code: string) =>
      code.length <= LONGEST_CODE && (joined ? isOneCase(code) : code === code.toUpperCase())
    return codes.every(isCode) ? codes : []
  }

  #codesOf(found: TemplateMatch): string[] {
    const codes: string[] = []
    for (const { name, start, end } of found.slots) {
      if (name === 'initials') codes.push(...splitInitials(this.#text(start, end)))
      if (name === 'code' || name === 'n') codes.push(this.#text(start, end))
    }
    return codes
  }

  /** An end mark, initials perhaps, and a stamp on one line: `(end) sd KUNA 081956 Jul 11NNNN`. */
  withStamp(): MarkLine | null {
    const { key } = this.#folded
    let first: { found: Found<EndForm>; at: number; stamp: StampFound } | null = null
    for (const found of this.#ends()) {
      let at = found.end
      for (let words = 0; words < 3 && at < (first?.at ?? key.length); words++) {
        while (isBlank(unitAt(key, at))) at++
        const stamp = this.#stampAt(at)
        if (stamp !== null) first = { found, at, stamp }
        while (at < key.length && !isBlank(key.charCodeAt(at))) at++
      }
    }
    return first === null ? null : this.#endAndStamp(first.found, first.at, first.stamp)
  }

  #endAndStamp(found: Found<EndForm>, at: number, stamp: StampFound): MarkLine {
    const { key } = this.#folded
    let end = at
    while (end > 0 && isBlank(key.charCodeAt(end - 1))) end--
    const between = this.#text(Math.min(found.end, end), end)
    const codes = [...this.#codesOf(found), ...splitInitials(between)]
    const line = this.#end(found, 0, end, codes)
    return { ...line, marks: [...line.marks, ...stamp.marks], sent: stamp.sent }
  }

  /** Nothing but marks, three at least: `___`, `- - - -`, `=====`; initials may be stuck to it (`=====ر.ا`). */
  rule(): MarkLine | null {
    const { key } = this.#folded
    let at = 0
    let marks = this.#tatweels()
    for (; at < key.length; at++) {
      const c = key[at]!
      if (RULES.includes(c)) marks++
      else if (c !== ' ') break
    }
    if (marks < 3) return null
    const rest = key.slice(at)
    if (rest !== '' && !isSignature(rest, true)) return null
    const text = this.#text(0, key.length)
    const codes = rest === '' ? [] : splitInitials(this.#text(at, key.length))
    return this.#line('rule', [this.#mark('endMark', 0, key.length)], { text, codes })
  }

  /** `ـــــ`: the key has one dash for them all, so the text is asked. */
  #tatweels(): number {
    if (this.#folded.key !== '-') return 0
    let marks = 0
    for (let i = this.#from; i < this.#to; i++) if (this.#context.text.charCodeAt(i) === TATWEEL) marks++
    return marks
  }

  /** Initials, and perhaps the agencies whose copy was used: `jr/sd (AFP, dpa, Reuters)`. */
  initials(): MarkLine | null {
    const relayed = this.#agenciesStart()
    const key = this.#folded.key.slice(0, relayed).trimEnd()
    const signs = relayed < this.#folded.key.length || signsWithInitials(this.#context.agency)
    const text = this.#text(0, key.length)
    if (!isSignature(key, signs) || !(signs || isOneCase(text) || isCapitalised(text))) return null
    // `p.m.` and `U.S.` are words; `M.K.` is a writer.
    if (!signs && key.endsWith('.') && (text !== text.toUpperCase() || placeOf(key) !== null)) return null
    // `LA PAZ` is a place; `ktr mha` are two people.
    if (!isSignature(key, false) && text.includes(' ') && text !== text.toLowerCase()) return null
    // Bracketed capitals are a country, a party or an agency as often as a writer.
    if (!signs && key.startsWith('(') && text !== text.toLowerCase()) return null
    const all = this.#folded.key.length
    return this.#line('initials', [this.#mark('endMark', 0, all)], {
      text: this.#text(0, all),
      codes: splitInitials(text),
    })
  }

  /** Where a bracket of nothing but agencies begins that closes the line; else the line's end. */
  #agenciesStart(): number {
    const { key } = this.#folded
    const open = key.endsWith(')') ? key.lastIndexOf('(') : 0
    if (open <= 0) return key.length
    const names = key.slice(open + 1, -1).split(/[,/]/u)
    return names.every((name) => nameAt(name.trim(), 0)?.key.length === name.trim().length) ? open : key.length
  }

  #text(start: number, end: number): string {
    const { start: from, end: to } = this.#mark('endMark', start, end)
    return this.#context.text.slice(from, to)
  }

  /** Key offsets to a mark of the text without blanks at its edges. */
  #mark(label: Mark['label'], start: number, end: number): Mark {
    const { text } = this.#context
    let from = start === 0 ? this.#from : this.#folded.at(start)
    let to = end === this.#folded.key.length ? this.#to : this.#folded.at(end)
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    return { label, start: from, end: to }
  }

  #line(kind: MarkKind, marks: Mark[], rest: Partial<MarkLine>): MarkLine {
    const { text = '', codes = [], sent = null, strong = false, continued = false, agency = null } = rest
    return { kind, marks, text, codes, sent, strong, continued, agency }
  }
}

/** Nothing behind a stamp but the end of its transmission. */
function isTail(key: string, at: number): boolean {
  const rest = key.slice(at).trim()
  return rest === '' || rest === 'nnnn' || rest === '<' || rest === '.'
}

/** `/12345/م7/د42` behind an end mark: codes of figures, or of a letter or two and figures. */
function isCodeList(key: string, at: number): boolean {
  const rest = key.slice(at)
  if (rest.length > LONGEST_CODES || !(rest.startsWith('/') || key[at - 1] === '/')) return false
  const codes = rest
    .split('/')
    .map((code) => code.trim())
    .filter((code) => code !== '')
  return (
    codes.length > 0 && codes.every((code) => code.length <= 8 && [...code].every((c) => isWordUnit(c.charCodeAt(0))))
  )
}

function isDots(key: string, at: number): boolean {
  for (let i = at; i < key.length; i++) if (key[i] !== '.' && key[i] !== '…' && key[i] !== ' ') return false
  return true
}

const MARKS_AROUND = /^[(/[*-]+|[)/\]*.-]+$/gu

/** The one agency whose name this is, when it is no ordinary word but in the language of the agency. */
function soleAgency(key: string, language: Language | null = null): string | null {
  const entry = nameAt(key, 0)
  if (entry === null || entry.key.length !== key.length) return null
  const isWord = ({ agency, common }: Name) => common && !agency.languages.includes(language?.tag ?? '')
  if (entry.values.some(isWord)) return null
  const [first, ...others] = entry.values
  return others.every(({ agency }) => agency === first!.agency) ? first!.agency.id : null
}

/** Length of the longest of the agency's names that stands at `i`, 0 where none does. */
function longestName(agency: Agency, key: string, i: number): number {
  let longest = 0
  for (const name of namesOf(agency))
    if (name.length > longest && key.startsWith(name, i) && isApart(key, i + name.length)) longest = name.length
  return longest
}

const names = new WeakMap<Agency, Set<string>>()

function namesOf(agency: Agency): Set<string> {
  let keys = names.get(agency)
  if (keys === undefined) {
    keys = new Set(agency.names.map((name) => foldKey(name)))
    names.set(agency, keys)
  }
  return keys
}
