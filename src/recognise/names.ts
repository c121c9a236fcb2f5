/** The agencies' names as one lexicon, built once from their data. */
import type { Agency } from '../agencies/agency.js'
import { agencyById } from '../agencies/load.js'
import { foldKey } from '../core/fold.js'
import { type Entry, Lexicon } from './lexicon.js'
import type { PackedName } from './name-data.js'
import { sectionsOf } from './tables.js'

/** A name as it stands in a dateline, with what the agency prints around it there (`Корр. БЕЛТА`, `TT:s korrespondent`). */
export interface Name {
  agency: Agency
  /** Offsets of the name itself inside the entry's key. */
  from: number
  to: number
  /** An ordinary word too: it counts only between marks. */
  common: boolean
}

/** What the forms of an agency's datelines allow. */
export interface Traits {
  /** A place may follow the source, and between which marks: `وطنية - بيروت - …` is `-`, `-`. */
  placeAfterSource: readonly { between: string; after: string }[]
  /** A dateline may have no place: `(Adnkronos) - …`, `EFE.- …`. */
  noPlace: boolean
  /** Names may follow the source: `(بترا)- محمد الخالد- …`. */
  bylineAfterSource: boolean
  /** Names may stand between slashes behind the source: `АЛМАТЫ. КАЗИНФОРМ /Ержан Садыков/ - `. */
  bylineSlashed: boolean
  /** Names may stand between place and source: `غزة/ … / الأناضول`. */
  bylineBeforeSource: boolean
  /** Names may stand between date and source: `Bakı, 6 oktyabr, Elçin Səfərov, AZƏRTAC`. */
  bylineBehindDate: boolean
  /** A name behind the source may end the line: `بغداد - واع - علي جاسم`. */
  bylineEndsLine: boolean
  /** Names may stand before the place: `Zeynep KARACA / İZMİR, (DHA)-`, `José Pérez Madrid, 23 may (EFE).-`. */
  bylineFirst: boolean
  /** The source may stand between place and date: `کابل، باختر، ۱۴ میزان`. */
  sourceBeforeDate: boolean
  /** A line may open with the source, a blank and the place: `ACN Girona.-`. */
  sourceFirst: boolean
  /** A line may open with the source and the place behind it, no mark between: `新华社北京…`. */
  fused: boolean
  /** The lead may follow the source without a mark: `غزة/ …/ الأناضول قال …`. */
  unclosed: boolean
  /** Place and source have a line to themselves: `الرياض - واس`. */
  ownLine: boolean
  /** Marks that close a dateline of the source alone: `وطنية - …`; a line feed where it has its line to itself. */
  alone: readonly string[]
  /** Marks that close its datelines though they close nobody else's: `Gəncə. 6 oktyabr. REPORT.AZ/ `. */
  closing: readonly string[]
  /** No mark need stand between place and source: `Turku STT – `. */
  sourceUnmarked: boolean
}

/** A name's spelling with the agencies that have it. */
export interface NameEntry extends Entry {
  readonly values: readonly Name[]
}

let lexicon: Lexicon<NameEntry> | null = null
const traits = new Map<Agency, Traits>()

/** The longest name of an agency that stands at `i` of a folded key. */
export function nameAt(key: string, i: number): NameEntry | null {
  lexicon ??= new Lexicon<NameEntry>({ buckets: sectionsOf('names').get('names')!, read: readNames })
  return lexicon.at(key, i)
}

function readNames(key: string, packed: readonly (readonly unknown[])[]): NameEntry {
  const values = (packed as readonly PackedName[]).map(([id, from, to, common]) => {
    return { agency: agencyById(id)!, from, to, common: common === 1 }
  })
  return { key, values }
}

/** Read once from the agency's dateline forms. */
export function traitsOf(agency: Agency): Traits {
  let found = traits.get(agency)
  if (found === undefined) {
    found = readTraits(agency)
    traits.set(agency, found)
  }
  return found
}

function readTraits(agency: Agency): Traits {
  const placeAfterSource: { between: string; after: string }[] = []
  const alone: string[] = []
  const closing: string[] = []
  const found: Traits = {
    placeAfterSource,
    noPlace: false,
    bylineAfterSource: false,
    bylineSlashed: false,
    bylineBeforeSource: false,
    bylineBehindDate: false,
    bylineEndsLine: false,
    bylineFirst: false,
    sourceBeforeDate: false,
    sourceUnmarked: false,
    sourceFirst: false,
    fused: false,
    unclosed: false,
    ownLine: false,
    closing,
    alone,
  }
  for (const { form } of agency.datelines) {
    const source = sourceOf(form, agency)
    if (source < 0) continue
    const place = form.indexOf('{place}')
    const byline = form.indexOf('{byline}')
    if (place > source) placeAfterSource.push(marksAround(form, source, place))
    if (place < 0) found.noPlace = true
    if (byline > source) {
      if (form[byline - 1] === '/') found.bylineSlashed = true
      else if (!form.includes('{source} {byline}')) found.bylineAfterSource = true
    }
    const date = form.indexOf('{date}')
    if (byline > date && byline < source && date > place) found.bylineBehindDate = true
    else if (byline > place && byline < source) found.bylineBeforeSource = true
    if (byline > source && form.endsWith('{byline}\n')) found.bylineEndsLine = true
    if (byline >= 0 && byline < place) found.bylineFirst = true
    if (place >= 0 && source > place && date > source) found.sourceBeforeDate = true
    if (form.includes('{place} {source}')) found.sourceUnmarked = true
    if (form.startsWith('{source} {place}')) found.sourceFirst = true
    if (form.endsWith('/ {source} ')) found.unclosed = true
    if (/\{place\}[^{]*\{source\}:?\n$/u.test(form)) found.ownLine = true
    const last = /^[^/]*\}([/;؛]) $/u.exec(form)?.[1]
    if (last !== undefined) closing.push(foldKey(last))
    const bare = /^\{source\}([^{]*)$/u.exec(form)?.[1]
    if (bare !== undefined) alone.push(bare === '\n' ? bare : plainMarks(foldKey(bare)))
    if (source === 0 && /^[^{]*(\{source\})?\{place\}/u.test(form)) found.fused = true
  }
  return found
}

/** The marks between source and place and behind the place, blanks and brackets left out. */
function marksAround(form: string, source: number, place: number): { between: string; after: string } {
  const bare = (text: string) => plainMarks(foldKey(text.replace(/[^{]*\}/u, '')))
  const end = form.indexOf('}', place) + 1
  const next = form.indexOf('{', end)
  return {
    between: bare(form.slice(source, place)),
    after: plainMarks(foldKey(next < 0 ? form.slice(end) : form.slice(end, next))),
  }
}

/** Marks without blanks and brackets, a run of dashes as one. */
export function plainMarks(marks: string): string {
  return marks.replace(/[^-,;/_:.=|]/gu, '').replace(/-+/gu, '-')
}

/** Where the source stands in a form: its slot, or the name itself. */
function sourceOf(form: string, agency: Agency): number {
  const slot = form.indexOf('{source}')
  if (slot >= 0) return slot
  let first = -1
  for (const name of agency.names) {
    const at = form.indexOf(name)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}
