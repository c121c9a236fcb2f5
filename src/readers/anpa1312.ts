/**
 * `anpa1312`: messages of ANPA 1312, any number in one stream. SYN SYN SOH and two header lines, between STX and ETX a
 * head of caret lines and paragraphs behind tabs, the time of transmission, FF, EOT. Each of these may be missing.
 */
import { agencyById } from '../agencies/load.js'
import type { ParsedStory } from '../core/parsed.js'
import { languageOf } from '../languages/load.js'
import {
  mergeAdvisories,
  noAdvisories,
  readAdvisoryLine,
  readHeadlineAdvisories,
  readSlugAdvisories,
} from '../recognise/advisory.js'
import type { KnownDay } from '../recognise/known-day.js'
import { lines } from '../recognise/lines.js'
import { dialects1312, plain1312, urgencies } from './dialects.js'
import { Frame, strayControls } from './envelope.js'
import { type Dialect, hideCarets, readCarets } from './envelope-carets.js'
import { closeFrame } from './envelope-close.js'
import { behindBreak, grammar1312, headerLine } from './envelope-headers.js'
import { composed, envelopeReader, type Message } from './envelope-reader.js'
import { trailerForms } from './envelope-trailer.js'

const forms = trailerForms([
  ...dialects1312.map(({ agency, trailers }) => ({ owner: agency, forms: trailers })),
  { owner: null, forms: plain1312.trailers },
])

export const anpa1312 = envelopeReader('anpa1312', grammar1312, readMessage)

function readMessage(message: Message): ParsedStory {
  const frame = new Frame(message.source.text)
  const agency = new MessageReader(frame, message.options.agency ?? null).read()
  const slugline = frame.headed ? null : frame.facts.slugline
  const parsed = composed(message, frame, agency)
  return slugline == null ? parsed : withFullSlug(parsed, slugline)
}

/** Without caret lines the slug line stands in the text, longer than the keyword of the header. */
function withFullSlug(parsed: ParsedStory, keyword: string): ParsedStory {
  const { marks, source, story } = parsed
  const printed = marks
    .filter(({ label }) => label === 'slugline')
    .map(({ start, end }) => source.text.slice(start, end))
  const full = printed.find((line) => line !== keyword && line.startsWith(keyword.slice(0, 3)))
  if (full !== undefined && !/[\0-\x1f\x7f]/.test(full)) story.slugline = full
  return parsed
}

interface Field {
  text: string
  start: number
  end: number
}

const strays = {
  1: 'stands inside of a message',
  2: 'stands inside of the text',
  22: 'stands inside of the text',
} as const

/** Everything of a message that is not its copy. */
class MessageReader {
  readonly #frame: Frame
  /** The agency that the options name. */
  readonly #asked: string | null
  #named: string | null = null
  #filed: Field | null = null
  #count: Field | null = null
  /** Behind the two header lines. */
  #below = 0

  constructor(frame: Frame, asked: string | null) {
    this.#frame = frame
    this.#asked = asked
  }

  /** The agency whose dialect it is; null where nothing names it. */
  read(): string | null {
    const frame = this.#frame
    const { text } = frame
    const soh = this.#soh()
    const start = soh >= 0 ? soh + 1 : this.#bareHeader()
    this.#preamble(Math.max(start, 0))
    if (start >= 0) this.#header(start)
    const stx = text.indexOf('\x02', this.#below)
    const etx = text.indexOf('\x03', Math.max(stx, this.#below))
    if (start < 0 && (stx >= 0 || etx >= 0))
      frame.stray('SOH', 'is missing before this', Math.max(stx, etx), Math.max(stx, etx) + 1)
    if (stx >= 0) frame.controls(this.#below, stx + 1)
    frame.from = stx >= 0 ? stx + 1 : this.#below
    const owner = this.#asked ?? this.#named
    const trailer = closeFrame(frame, { forms, owner, stx, etx, led: soh >= 0 })
    const agency = owner ?? trailer?.owner ?? null
    const dialect = dialects1312.find((one) => one.agency === agency) ?? plain1312
    this.#closeHeader(dialect, trailer?.day ?? null)
    frame.from = readCarets(frame, frame.from, frame.to, dialect)
    this.#advisories(agency)
    hideCarets(frame, dialect)
    strayControls(frame, frame.from, frame.to, strays)
    return this.#asked === null ? agency : null
  }

  /** Selectors stand on a line behind ENQ. */
  #preamble(end: number): void {
    const frame = this.#frame
    const enquiry = frame.text.lastIndexOf('\x05', end)
    const line = enquiry < 0 ? null : headerLine(frame.text, enquiry + 1)
    const to = line === null ? 0 : enquiry + 1 + line.length
    if (line === null || to > end) {
      frame.controls(0, end)
      return
    }
    frame.controls(0, enquiry)
    frame.mark('control', enquiry, enquiry + 1 + line.trimEnd().length)
    frame.controls(to, end)
  }

  #soh(): number {
    const { text } = this.#frame
    const end = text.search(/[\x02\x03]/)
    let first = -1
    for (let at = text.indexOf('\x01'); at >= 0 && (end < 0 || at < end); at = text.indexOf('\x01', at + 1)) {
      if (first < 0) first = at
      if (text.charCodeAt(at + 1) === 1) continue
      if (grammar1312.isHeader(text, at + 1, true)) return at
    }
    while (first >= 0 && text.charCodeAt(first + 1) === 1) first++
    return first
  }

  #bareHeader(): number {
    const { text } = this.#frame
    for (const { from, to } of lines(text, 0, Math.min(text.length, 4096)))
      if (to > from && grammar1312.isHeader(text, from, false)) return from
    return -1
  }

  #header(start: number): void {
    const { text } = this.#frame
    const first = headerLine(text, start)
    this.#service(first, start)
    const second = behindBreak(text, start + first.length)
    const line = headerLine(text, second)
    this.#below = second
    if (second === start + first.length || /^[\t^]/.test(line)) {
      this.#frame.fault('second line', 'is missing', start, start + first.length)
      return
    }
    this.#below = behindBreak(text, second + line.length)
    this.#filing(line, second)
  }

  /** `W2870` US `asian`: service and number, what another agency puts behind it, selector. */
  #service(line: string, start: number): void {
    const frame = this.#frame
    const id = /^[A-Za-z]?[0-9]{1,5}/.exec(line)?.[0] ?? ''
    if (id === '') {
      frame.mark('control', start, start + line.trimEnd().length)
      frame.fault('story number', 'is missing', start, start + Math.min(1, line.length))
      return
    }
    frame.mark('id', start, start + id.length)
    frame.mark('control', start + id.length, start + line.trimEnd().length)
    frame.facts.id = id
    if (!/^[A-Za-z][0-9]{4}$/.test(id))
      frame.fault('story number', 'is not a letter and four figures', start, start + id.length)
    const more = line.slice(id.length).replace(/^[\x1f ]+/, '')
    this.#named = dialects1312.find(({ names }) => names.some((name) => more.startsWith(name)))?.agency ?? null
  }

  /** `u i` DC3 DC1 ` BC-XX--Keyword 1stLd ref 11-13 0895`. */
  #filing(line: string, start: number): void {
    const frame = this.#frame
    const codes = /^([^ ]?) ?([A-Za-z]?)([\x10-\x1f]{0,2}) {0,2}/.exec(line)!
    const [all, priority, category] = codes
    this.#priority(priority!, start)
    const at = start + line.indexOf(category!, priority!.length)
    if (category === '') frame.fault('category', 'is not a letter', start, start + all.length)
    else {
      frame.mark('category', at, at + 1)
      frame.facts.category = category!
    }
    frame.controls(category === '' ? start + priority!.length : at + 1, start + all.length)
    this.#fields(line, start, all.length)
  }

  #priority(letter: string, start: number): void {
    const frame = this.#frame
    frame.mark('urgency', start, start + letter.length)
    const urgency = Object.hasOwn(urgencies, letter.toLowerCase()) ? urgencies[letter.toLowerCase()] : undefined
    if (urgency === undefined) frame.fault('priority', 'is no letter that ANPA 1312 has', start, start + letter.length)
    else frame.facts.urgency = urgency
  }

  /** From the end: words, day of filing; between keyword and day version and reference, either of them empty. */
  #fields(line: string, start: number, from: number): void {
    const frame = this.#frame
    const found = [...line.slice(from).matchAll(/[^ \t]+/g)].map((one) => field(one[0], start + from + one.index))
    const [keyword] = found
    if (keyword === undefined) {
      frame.fault('keyword', 'is missing', start, start + line.length)
      return
    }
    frame.mark('slugline', keyword.start, keyword.end)
    frame.facts.slugline = keyword.text
    const date = found.findIndex(({ text }, i) => i > 0 && /^[0-9]{2}-[0-9]{2}$/.test(text))
    this.#filed = date < 0 ? null : found[date]!
    if (date < 0) frame.fault('filing date', 'is missing', keyword.start, keyword.end)
    this.#count = date < 0 ? null : (found[date + 1] ?? null)
    for (const { start, end } of found.slice(date < 0 ? found.length : date + 2)) frame.mark('control', start, end)
    this.#version(keyword, found.slice(1, date < 0 ? found.length : date))
  }

  /** One blank before it: the version; more: the reference. */
  #version(keyword: Field, between: readonly Field[]): void {
    const frame = this.#frame
    const [first] = between
    if (first === undefined) return
    const isVersion = first.start === keyword.end + 1
    frame.mark(isVersion ? 'version' : 'control', first.start, first.end)
    if (isVersion) frame.facts.version = first.text
    for (const { start, end } of between.slice(1)) frame.mark('control', start, end)
  }

  /** What can be judged only when the sender is known. */
  #closeHeader(dialect: Dialect, sent: KnownDay | null): void {
    const frame = this.#frame
    if (this.#count !== null) {
      const { text, start, end } = this.#count
      frame.mark(dialect.countsWords ? 'wordCount' : 'control', start, end)
      if (!/^[0-9]{1,4}$/.test(text)) frame.fault('word count', 'is not one to four figures', start, end)
    }
    if (this.#filed === null) return
    const { text, start, end } = this.#filed
    frame.mark('control', start, end)
    const [one, two] = [Number(text.slice(0, 2)), Number(text.slice(3))]
    const orders = dialect.filed === null ? (['md', 'dm'] as const) : ([dialect.filed] as const)
    const possible = orders.filter((order) => isDayOfYear(order === 'md' ? one : two, order === 'md' ? two : one))
    if (possible.length === 0 && text !== '00-00')
      frame.fault('filing date', dialect.filed === 'dm' ? 'is no day and month' : 'is no month and day', start, end)
    if (possible.length === 2 && one !== two && sent === null)
      frame.fault('filing date', 'may be month and day or day and month: name the sender with --agency', start, end)
  }

  /** Kills, embargoes and versions that slug line, notes and headline announce. */
  #advisories(agency: string | null): void {
    const frame = this.#frame
    if (!frame.headed) return
    const context = {
      text: frame.text,
      agency: agencyById(agency ?? '') ?? null,
      agencies: null,
      language: languageOf('en'),
    }
    let facts = noAdvisories
    for (const { label, start, end } of frame.marks) {
      if (label === 'slugline' || label === 'version')
        facts = mergeAdvisories(facts, readSlugAdvisories(context, start, end))
      if (label === 'headline') facts = mergeAdvisories(facts, readHeadlineAdvisories(context, start, end))
      if (label !== 'headline' && label !== 'notes' && label !== 'deck') continue
      const line = readAdvisoryLine(context, start, end)
      if (line !== null) facts = mergeAdvisories(facts, line)
    }
    if (facts.status !== null) frame.facts.status = facts.status
    if (facts.embargo !== null) frame.facts.embargo = facts.embargo
    frame.facts.version ??= facts.version ?? null
  }
}

function field(text: string, start: number): Field {
  return { text, start, end: start + text.length }
}

function isDayOfYear(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}
