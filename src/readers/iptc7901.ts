/**
 * `iptc7901`: messages of IPTC 7901, any number in one stream. SOH and a header line, a line of keywords, text between
 * STX and ETX, the time of transmission, EOT. Each of these may be missing: what there is is read, what is not as the
 * standard has it is a notice.
 */
import type { Mark, ParsedStory } from '../core/parsed.js'
import { isEmpty, type Line, lines } from '../recognise/lines.js'
import { commonTrailers7901, type Dialect7901, dialects7901 } from './dialects.js'
import { Frame, isControl, strayControls } from './envelope.js'
import { closeFrame } from './envelope-close.js'
import { behindBreak, grammar7901, headerLine } from './envelope-headers.js'
import { composed, envelopeReader, type Message } from './envelope-reader.js'
import { withSender } from './envelope-sender.js'
import { trailerForms } from './envelope-trailer.js'

const forms = trailerForms([
  ...dialects7901.map(({ agency, sources, trailers }) => ({ owner: agency ?? sources[0]!, forms: trailers })),
  { owner: null, forms: commonTrailers7901 },
])

export const iptc7901 = envelopeReader('iptc7901', grammar7901, readMessage)

function readMessage(message: Message): ParsedStory {
  const frame = new Frame(message.source.text)
  const header = new HeaderReader(frame, message.options.agency)
  const dialect = header.read()
  return withSender(withHeaderBlock(composed(message, frame, dialect?.agency ?? null), frame), header.senders)
}

/** How many lines a block of headline, version and byline may have, and what opens a byline in it. */
const LONGEST_BLOCK = 12
const byline = /^(?:By|Von|Par|Por|De|Da|Di) /

/**
 * The block above the text ends in ` =`. Its last line may be a byline that no name betrays (`By dpa correspondents =`),
 * and every line of version counts (`REFILE`, `1ST LEAD`).
 */
function withHeaderBlock(parsed: ParsedStory, frame: Frame): ParsedStory {
  const { story, source } = parsed
  const versions = parsed.marks
    .filter(({ label }) => label === 'version')
    .map(({ start, end }) => source.text.slice(start, end))
  if (versions.length > 1) story.version = versions.join(' ')
  const last = story.byline === null ? blockEnd(frame) : null
  const at = last === null ? -1 : parsed.marks.findIndex(({ label, start }) => label === 'deck' && start === last.from)
  if (at < 0 || !byline.test(source.text.slice(last!.from, last!.to))) return parsed
  const marks = parsed.marks as Mark[]
  marks[at] = { ...marks[at]!, label: 'byline' }
  story.byline = source.text.slice(marks[at].start, marks[at].end)
  const decks = marks.filter(({ label }) => label === 'deck').map(({ start, end }) => source.text.slice(start, end))
  story.deck = decks.length === 0 ? null : decks.join(' ')
  return parsed
}

/** The line of the block that ends in `=`, when it is not the only one. */
function blockEnd({ text, from, to }: Frame): Line | null {
  const block = lines(text, from, Math.min(to, from + 2000)).filter((line) => !isEmpty(line))
  const at = block.slice(0, LONGEST_BLOCK).findIndex((line) => text[line.to - 1] === '=')
  return at < 1 ? null : block[at]!
}

const strays = { 1: 'stands inside of a message', 2: 'stands inside of the text' } as const
const LONGEST_KEYWORDS = 69

/** Everything of a message that is not its copy. */
class HeaderReader {
  readonly #frame: Frame
  readonly #agency: string | null
  /** The letters of the identifier, and the first word of the optional field. */
  senders: string[] = []

  constructor(frame: Frame, agency: string | undefined) {
    this.#frame = frame
    this.#agency = agency ?? null
  }

  /** The dialect that the header or the option names. */
  read(): Dialect7901 | null {
    const frame = this.#frame
    const { text } = frame
    const soh = firstSoh(text)
    const start = soh < 0 ? this.#bareHeader() : soh + 1
    frame.controls(0, Math.max(start, 0))
    const headed = start >= 0 && grammar7901.isHeader(text, start, soh >= 0)
    const stx = text.indexOf('\x02', Math.max(start, 0))
    const etx = text.indexOf('\x03', Math.max(start, stx, 0))
    const dialect = headed || soh >= 0 ? this.#header(start) : null
    if (!headed && soh < 0 && (stx >= 0 || etx >= 0)) frame.stray(...lost('SOH', Math.max(stx, etx)))
    frame.from = this.#keywords(start, headed || soh >= 0, stx, etx)
    if (stx >= 0) frame.mark('control', stx, stx + 1)
    const owner = dialect?.agency ?? dialect?.sources[0] ?? this.#agency
    closeFrame(frame, { forms, owner, stx, etx, led: soh >= 0 })
    strayControls(frame, frame.from, frame.to, strays)
    return dialect
  }

  #bareHeader(): number {
    const { text } = this.#frame
    for (const line of firstLines(text)) if (grammar7901.isHeader(text, line.from, false)) return line.from
    return -1
  }

  /** `eca0003 3 i 380  dpa 0045`: identifier, priority, category, words, and what the sender likes. */
  #header(start: number): Dialect7901 | null {
    const frame = this.#frame
    const line = headerLine(frame.text, start)
    const fields = [...line.matchAll(/[^ \t]+/g)].map((found) => ({
      text: found[0],
      start: start + found.index,
      end: start + found.index + found[0].length,
    }))
    const [id, priority, category, words, ...more] = fields
    if (id !== undefined) frame.mark('id', id.start, id.end)
    if (id === undefined || !/^[A-Za-z]{1,3}[0-9]{3,5}$/.test(id.text))
      frame.fault('identifier', 'is not one to three letters and three or four figures', start, id?.end ?? start)
    if (id !== undefined) frame.facts.id = id.text
    this.#field('priority', 'urgency', priority, /^[1-6]$/, 'is not a figure from 1 to 6', start + line.length)
    this.#field('category', 'category', category, /^[A-Za-z]{1,3}$/, 'is not one to three letters', start + line.length)
    this.#field('word count', 'wordCount', words, /^[0-9]{1,4}$/, 'is not one to four figures', start + line.length)
    if (priority !== undefined && /^[1-6]$/.test(priority.text)) frame.facts.urgency = Number(priority.text)
    if (category !== undefined) frame.facts.category = category.text
    if (more.length > 0) frame.mark('control', more[0]!.start, more.at(-1)!.end)
    this.senders = [(id?.text ?? '').replace(/[0-9]{1,6}$/, ''), ...more.slice(0, 2).map(({ text }) => text)]
    return this.#dialect(id?.text ?? '', more[0]?.text ?? '')
  }

  #field(
    name: string,
    label: 'urgency' | 'category' | 'wordCount',
    field: { text: string; start: number; end: number } | undefined,
    form: RegExp,
    fault: string,
    end: number,
  ): void {
    if (field === undefined) {
      this.#frame.fault(name, 'is missing', Math.max(0, end - 1), end)
      return
    }
    this.#frame.mark(label, field.start, field.end)
    if (!form.test(field.text)) this.#frame.fault(name, fault, field.start, field.end)
  }

  #dialect(id: string, name: string): Dialect7901 | null {
    const letters = id.replace(/[^A-Za-z]/g, '').toLowerCase()
    const own = name.toLowerCase()
    return (
      dialects7901.find(({ sources, names }) => sources.includes(letters) || names.includes(own)) ??
      dialects7901.find(({ agency }) => agency !== null && agency === this.#agency) ??
      null
    )
  }

  /** The line below the header; returns where the text begins. */
  #keywords(start: number, headed: boolean, stx: number, etx: number): number {
    const { text } = this.#frame
    if (!headed) return stx < 0 ? Math.max(start, 0) : stx + 1
    const below = behindBreak(text, start + headerLine(text, start).length)
    const end = stx >= 0 ? stx : etx >= 0 ? etx : text.length
    const found = lines(text, below, Math.min(end, below + 2000)).filter((line) => !isEmpty(line))
    if (stx >= 0) {
      this.#takeKeywords(found)
      return stx + 1
    }
    const line = found[0]
    if (line === undefined) return Math.min(below, end)
    // Without STX a line that ends the headline, or a sentence, is the text's; so is the only one.
    const own = text.slice(line.from, Math.min(line.to, line.from + LONGEST_KEYWORDS + 1))
    if (own.length > LONGEST_KEYWORDS || /[=.!?]$/.test(own) || found.length === 1) return below
    this.#takeKeywords([line])
    return line.next
  }

  #takeKeywords(found: readonly Line[]): void {
    const frame = this.#frame
    const [first, second] = found
    if (first === undefined) return
    for (const { from, to } of found) {
      let at = from
      while (at < to && isControl(frame.text.charCodeAt(at))) at++
      frame.controls(from, at)
      frame.mark('slugline', at, to)
    }
    const slug = found.map(({ from, to }) => frame.slice(from, to).replace(/[\0-\x1f\x7f]/g, '')).join(' ')
    if (slug === '') return
    frame.facts.slugline = slug
    const keywords = slug.split('/').map((word) => word.trim())
    if (keywords.length > 1) {
      frame.facts.keywords = keywords.filter((word) => word !== '')
      frame.derived.push({ field: 'keywords', from: 'record' })
    }
    if (slug.length > LONGEST_KEYWORDS || second !== undefined)
      frame.fault(
        'keyword line',
        `is longer than one line of ${LONGEST_KEYWORDS} characters`,
        first.from,
        found.at(-1)!.to,
      )
  }
}

function lost(name: string, at: number): [string, string, number, number] {
  return [name, 'is missing before this', at, at + 1]
}

/** The SOH with a header behind it, else the first one; it stands before any STX or ETX. */
function firstSoh(text: string): number {
  const end = text.search(/[\x02\x03]/)
  let at = text.indexOf('\x01')
  if (at < 0 || (end >= 0 && at > end)) return -1
  while (text.charCodeAt(at + 1) === 1) at++
  const first = at
  for (; at >= 0 && (end < 0 || at < end); at = text.indexOf('\x01', at + 1))
    if (grammar7901.isHeader(text, at + 1, true)) return at
  return first
}

/** The lines that a header without SOH may be: the first that print. */
function firstLines(text: string): Line[] {
  return lines(text, 0, Math.min(text.length, 4096)).filter((line) => !isEmpty(line))
}
