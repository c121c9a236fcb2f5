/**
 * A sender that no list of agencies has signs with the letters of its header: `Port Lewis (exp) - …` opens the text,
 * `exp jd mk` ends it. Where the recognisers know no dateline or end mark, the header says what these are.
 */
import type { Mark, ParsedStory } from '../core/parsed.js'
import { partition } from '../core/partition.js'
import type { Dateline, Span } from '../core/story.js'
import { joinLines } from '../recognise/body.js'
import { bodyWords } from '../recognise/count.js'
import { locate } from '../recognise/found.js'

const LONGEST_PLACE = 60
const LONGEST_SIGNATURE = 40
/** One to six groups of letters behind the sender's. */
const initials = /^(?: [a-z]{1,5}){1,6}$/

/** `senders`: the letters that the header has, as printed. */
export function withSender(parsed: ParsedStory, senders: readonly string[]): ParsedStory {
  const names = senders.filter((name) => /^[A-Za-z]{2,8}$/.test(name)).map((name) => name.toLowerCase())
  if (names.length === 0) return parsed
  return signed(dated(parsed, names), names)
}

function dated(parsed: ParsedStory, names: readonly string[]): ParsedStory {
  const { story, source, paragraphs } = parsed
  const first = paragraphs[0]
  if (story.dateline !== null || first?.label !== 'paragraph' || !isWhole(parsed, first)) return parsed
  const parts = partsOf(source.text, first, names)
  if (parts === null) return parsed
  const { place, name, end, lead } = parts
  const located = locate(source.text.slice(place.start, place.end))
  const dateline: Dateline = {
    text: source.text.slice(first.start, end),
    place: source.text.slice(place.start, place.end),
    located,
    date: null,
    source: source.text.slice(name.start, name.end),
  }
  const marks: Mark[] = [
    { label: 'dateline.place', ...place },
    { label: 'dateline', start: name.start - 1, end: name.start },
    { label: 'dateline.source', ...name },
    { label: 'dateline', start: name.end, end: name.end + 1 },
    { label: 'dateline.mark', start: Math.max(name.end + 1, end - 1), end },
  ]
  const changed = replaced(parsed, first, [...marks, { ...first, start: lead }], { ...first, start: lead })
  story.dateline = dateline
  if (located.some(({ country }) => country !== null))
    return { ...changed, derived: [...changed.derived, { field: 'dateline.located', from: 'gazetteer' }] }
  return changed
}

interface Parts {
  place: { start: number; end: number }
  name: { start: number; end: number }
  /** Behind the closing mark or bracket. */
  end: number
  lead: number
}

function partsOf(text: string, { start, end }: Mark, names: readonly string[]): Parts | null {
  const open = text.indexOf('(', start)
  if (open < 0 || open - start < 3 || open - start > LONGEST_PLACE || text[open - 1] !== ' ') return null
  const name = names.find((one) => text.slice(open + 1, open + 2 + one.length).toLowerCase() === `${one})`)
  const place = { start, end: open - 1 }
  if (name === undefined || !/^\p{Lu}[^.:;!?\d]*$/u.test(text.slice(place.start, place.end))) return null
  const close = open + name.length + 2
  const mark = /^ [-\u2013\u2014_](?= )/.test(text.slice(close, close + 3)) ? close + 2 : close
  if (text[mark] !== ' ' || mark + 1 >= end) return null
  return { place, name: { start: open + 1, end: close - 1 }, end: mark, lead: mark + 1 }
}

function signed(parsed: ParsedStory, names: readonly string[]): ParsedStory {
  const { story, source, paragraphs } = parsed
  const last = paragraphs.at(-1)
  if (story.endMark !== null || last === undefined || paragraphs.length < 2 || !isWhole(parsed, last)) return parsed
  if (last.end - last.start > LONGEST_SIGNATURE) return parsed
  const printed = source.text.slice(last.start, last.end)
  const name = names.find((one) => printed.startsWith(one) && initials.test(printed.slice(one.length)))
  if (name === undefined) return parsed
  story.endMark = { text: printed, codes: printed.slice(name.length + 1).split(' ') }
  return replaced(parsed, last, [{ ...last, label: 'endMark' }], null)
}

/** No control stands inside of the paragraph: it is one mark. */
function isWhole({ marks }: ParsedStory, { start, end }: Mark): boolean {
  return marks.some((mark) => mark.start === start && mark.end === end)
}

/** The story with other marks for one paragraph; `rest` is what stays of it. */
function replaced(parsed: ParsedStory, paragraph: Mark, marks: readonly Mark[], rest: Mark | null): ParsedStory {
  const { source, story } = parsed
  const at = parsed.paragraphs.findIndex(({ start }) => start === paragraph.start)
  const paragraphs = parsed.paragraphs.flatMap((mark, i) => (i !== at ? [mark] : rest === null ? [] : [rest]))
  const kept = rest === null ? [] : [joinLines(source.text, rest.start, rest.end)]
  story.body = story.body.flatMap((text, i) => (i === at ? kept : [text]))
  story.wordCount = bodyWords(story.body, story.language)
  const all = parsed.marks.flatMap((mark) =>
    mark.start === paragraph.start ? marks.filter(({ start, end }) => end > start) : [mark],
  )
  let spans: Span[] | null = null
  return { ...parsed, marks: all, paragraphs, spans: () => (spans ??= partition(source.text, all)) }
}
