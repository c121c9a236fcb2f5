/**
 * How agencies differ in IPTC 7901 and ANPA 1312: data only. A trailer is a template in the notation of
 * `agencies/agency.ts`; its zone is the one that counts where the trailer prints none, or one that is no offset (`ET`).
 */
import type { StampForm } from '../agencies/agency.js'

export interface Dialect7901 {
  /** Identifier of the agency in `agencies`; null for one that has no entry there. */
  agency: string | null
  /** Letters that open the header line: one a service. Lower case. */
  sources: readonly string[]
  /** Words that open the header's optional field. Lower case. */
  names: readonly string[]
  trailers: readonly StampForm[]
  /** Where it was seen. */
  source: string
}

const fixtures = 'superdesk/superdesk-core tests/io/fixtures/'
const belga = 'superdesk/superdesk-belga server/tests/io/fixtures/'
const converter = 'dpa-newslab/dpa-digitalwires-to-iptc7901'

export const dialects7901: readonly Dialect7901[] = [
  {
    agency: 'dpa',
    sources: ['eca', 'ecp', 'bdt'],
    names: ['dpa', 'dpa-tns'],
    trailers: [
      { form: '{DD}{HH}{MM} {zone} {Mon} {YY}', source: `${fixtures}IPTC7901.txt; ${belga}dpa.txt (\`Dez\`)` },
      { form: '{DD}{HH}{MM} {Mon} {YY}', source: `${fixtures}dpa_two_by_line.txt; ${converter}: no zone` },
    ],
    source: `${fixtures}IPTC7901.txt, dpa_two_by_line.txt; ${converter} tests/data/output (bdt)`,
  },
  {
    agency: 'ats',
    sources: ['bsf', 'bsd', 'bsi'],
    names: [],
    trailers: [{ form: '{DD}{HH}{MM} {Mon} {YY}', zone: 'Europe/Zurich', source: `${belga}ats.txt` }],
    source: `${belga}ats.txt (bsf); the German and Italian services by the same scheme, not seen`,
  },
  {
    agency: null,
    sources: ['kna'],
    names: ['kna'],
    trailers: [{ form: '{DD}{HH}{MM} {Mon} {YY}', zone: 'Europe/Berlin', source: 'the scheme of the German services' }],
    source: 'Katholische Nachrichten-Agentur; not seen in a stored source',
  },
  {
    agency: 'aap',
    sources: ['aap'],
    names: ['aap'],
    trailers: [{ form: '{DD}{HH}{MM} {zone} {Mon} {YY}', source: 'not seen in a stored source' }],
    source: 'not seen in a stored source',
  },
]

/** Tried for every sender, its own forms first. */
export const commonTrailers7901: readonly StampForm[] = [
  { form: '{DD}{HH}{MM} {zone} {Mon} {YY}', source: 'IPTC 7901' },
  { form: '{DD}{HH}{MM} {zone} {Mon} {YYYY}', source: 'the same with the whole year' },
  { form: '{DD}{HH}{MM} {Mon} {YY}{zone}', source: 'messages of 2014 with the zone glued to the year' },
  { form: '{DD}{HH}{MM} {Mon} {YY}', source: `${belga}ats.txt` },
]

export interface Dialect1312 {
  /** Identifier of the agency in `agencies`. */
  agency: string
  /** What the field behind the story number may say. */
  names: readonly string[]
  trailers: readonly StampForm[]
  /** Order of the filing date in the header. */
  filed: 'md' | 'dm'
  /** The figure that closes the header is a count of words. */
  countsWords: boolean
  /** Ends of a caret line, the longest first. `=` closes bylines and sub-heads. */
  closers: readonly string[]
  /** Labels of caret lines by what they open with; null is for machines. */
  openers: Readonly<Record<string, 'headline' | 'notes' | 'keywords' | null>>
  source: string
}

/** Caret lines that are notes to editors wherever they come from. */
const notes = {
  'Eds:': 'notes',
  '(Eds:': 'notes',
  'EDS:': 'notes',
  'Editors:': 'notes',
  'AP Photo': 'notes',
  'AP Graphic': 'notes',
  'AP Video': 'notes',
  'AP Audio': 'notes',
  "EDITOR'S NOTE": 'notes',
} as const

export const dialects1312: readonly Dialect1312[] = [
  {
    agency: 'ap',
    names: [],
    trailers: [
      { form: 'AP-{code}-{MO}-{DD}-{YY} {HH}{MM}{zone}<', source: `${fixtures}anpa-1.tst` },
      { form: 'AP-{code}-{MO}-{DD}-{YY} {HH}{MM}{zone}', source: 'the same without its mark' },
    ],
    filed: 'md',
    // 1.2 to 21 times the words of the text in the messages seen.
    countsWords: false,
    closers: ['<', '='],
    openers: notes,
    source: `${fixtures}anpa-1.tst, ap_anpa-1.tst, ap_anpa-2.tst, ap_anpa-7.tst`,
  },
  {
    agency: 'cp',
    names: ['CP'],
    trailers: [
      { form: '{HH}:{MM}ET {DD}-{MO}-{YY}<', zone: 'America/Toronto', source: 'public code (`16:35ET 31-10-14<`)' },
      { form: '{HH}:{MM}ET {DD}-{MO}-{YY}', zone: 'America/Toronto', source: 'the same without its mark' },
      { form: '{HH}:{MM}{zone} {DD}-{MO}-{YY}<', source: 'the same with another zone' },
    ],
    filed: 'dm',
    countsWords: true,
    closers: ['@<', '<', '='],
    openers: { ...notes, 'HL:': 'headline', 'Update:': 'notes', 'INDEX:': 'keywords', 'SYMBOL:': null, 'code:': null },
    source: 'public code that reads the wire of The Canadian Press, with an example of 2014',
  },
  {
    agency: 'kyodo',
    names: ['KYODO'],
    trailers: [{ form: 'KWS-{HH}:{MM}-{DD}-{MO}-{YY}', zone: 'Asia/Tokyo', source: `${belga}kyodo.txt` }],
    filed: 'dm',
    countsWords: true,
    closers: ['<', '='],
    openers: notes,
    source: `${belga}kyodo.txt: no caret lines, the headline ends in \`+\``,
  },
  {
    agency: 'aap',
    names: ['AAP'],
    trailers: [],
    filed: 'md',
    countsWords: true,
    closers: ['<', '='],
    openers: notes,
    source: 'superdesk/superdesk-aap, formatter of ANPA: no selector and no separator behind the number',
  },
]

/** Where nothing names the sender: nothing is assumed that only one of them does. */
export const plain1312: Omit<Dialect1312, 'agency' | 'filed'> & { agency: null; filed: null } = {
  agency: null,
  names: [],
  trailers: [
    { form: '{code}-{code}-{MO}-{DD}-{YY} {HH}{MM}GMT<', source: "AP's form, as others and `wire` write it" },
    { form: '{code}-{code}-{MO}-{DD}-{YY} {HH}{MM}GMT', source: 'the same without its mark' },
  ],
  filed: null,
  countsWords: true,
  closers: ['@<', '<', '='],
  openers: { ...notes, 'HL:': 'headline' },
  source: 'ANPA 1312',
}

/**
 * Priority letters as urgency. Flash, bulletin, urgent and regular are 1 to 4. What waits is 5 (deferred, hold, rerun),
 * what is for another day 6 (advances for weekdays and for Sunday).
 */
export const urgencies: Readonly<Record<string, number>> = { f: 1, b: 2, u: 3, r: 4, d: 5, h: 5, y: 5, a: 6, s: 6 }

/** Words of which the version in a slug line is made, besides figures. */
export const versionWords: ReadonlySet<string> = new Set([
  'ld',
  'lead',
  'writethru',
  'writethrough',
  'add',
  'adds',
  'take',
  'insert',
  'sub',
  'subs',
  'correction',
  'correctn',
  'correctve',
  'urgent',
  'bulletin',
  'advisory',
  'optional',
  'kill',
  'elimination',
  'abridged',
])

/** Last words of a line that goes on with a byline, besides an agency's name. */
export const roles: ReadonlySet<string> = new Set([
  'writer',
  'writers',
  'editor',
  'correspondent',
  'columnist',
  'reporter',
  'critic',
  'analyst',
  'press',
])
