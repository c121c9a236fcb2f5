/** What `wire` should reach, beside what it was measured to: ratios of one run. */
import type { Kind } from './corpus.js'
import type { Scale } from './picture.js'

export interface Figures {
  /** CPU seconds by command, for each corpus. */
  costs: Readonly<Record<Kind, ReadonlyMap<string, number>>>
  /** CPU of a start with one story, as a multiple of an empty Node's. */
  startup: number
  /** CPU with all agencies, as a multiple of that with three. */
  agencies: number
  /** From the smallest to the largest count. */
  scales: readonly Scale[]
  /** Peak memory of an empty Node, in MB. */
  emptyMemory: number
}

type Row = readonly [target: string, measured: string]

/** A table as Markdown. */
export function targetTable(figures: Figures): string {
  const rows = [...throughputRows(figures), ...scaleRows(figures)].map((row) => `| ${row.join(' | ')} |`)
  return ['| target | measured |', '|---|---|', ...rows].join('\n')
}

const parse = 'wire parse'

function throughputRows({ costs, startup, agencies }: Figures): Row[] {
  /** `1.27 en, 1.19 ar`; a peer that is missing has no figure. */
  const ratios = (over: string, under: string) =>
    (['en', 'ar'] as const).map((kind) => `${ratio(costs[kind].get(over), costs[kind].get(under))} ${kind}`).join(', ')
  return [
    ['one story: at most 1.25 × an empty Node', startup.toFixed(2)],
    ['JSONL: at most 2.5 × the no-parse floor', ratios(parse, 'no-parse floor')],
    ['JSONL: at least 1.8 × as fast as jq', ratios('jq -c .', parse)],
    ['JSONL: at least 1.1 × as fast as the Python peer', ratios('Python peer', parse)],
    ['JSONL: at most 3.5 × the Rust peer', ratios(parse, 'Rust peer')],
    ['validate: at most 2 × parse', ratios('wire validate', parse)],
    ['Arabic: at most 1.35 × English', ratio(costs.ar.get(parse), costs.en.get(parse))],
    ['all agencies: at most 1.1 × three', agencies.toFixed(2)],
  ]
}

function scaleRows({ scales, emptyMemory }: Figures): Row[] {
  const last = scales.at(-1)!
  const at = `at ${last.count.toLocaleString('en')}`
  const before = scales.at(-2)!
  const small = scales.find(({ count }) => count === 10_000) ?? before
  return [
    [`two threads: at least 1.7 × as fast as one, ${at}`, ratio(last.one, last.two)],
    [`memory: at most 2 × an empty Node, ${at}`, ratio(last.memoryOne, emptyMemory)],
    [`memory with two threads: at most 2.6 ×, ${at}`, ratio(last.memoryTwo, emptyMemory)],
    [`memory ${at}: at most 1.2 × that at ${small.count.toLocaleString('en')}`, ratio(last.memoryOne, small.memoryOne)],
    [`time ${at}: at most 10.5 × that of a tenth`, ratio(last.one, before.one)],
  ]
}

function ratio(over: number | undefined, under: number | undefined): string {
  return over === undefined || under === undefined ? 'not measured' : (over / under).toFixed(2)
}
