/** A baseline: findings that are known and held back, so that only new ones fail. Pure functions over its JSON. */
import { isBreak } from '../core/characters.js'
import type { Diagnostic } from '../core/diagnostic.js'

/** How many findings with a fingerprint a story may have, by place and fingerprint. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>

export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

const SCHEMA = 'wire-baseline/1'

/** A story as a baseline names it: its file, and inside of a JSONL file its id or, without one, its number. */
export function placeOf(story: { path: string | null; index: number; id: string | null; record: boolean }): string {
  const path = story.path ?? '<stdin>'
  if (story.record) return `${path}#${story.id ?? story.index}`
  return story.index === 0 ? path : `${path}#${story.index}`
}

/** Characters around a finding, on its line, that make it what it is. */
const REACH = 100

/**
 * The rule and a hash of the words around the finding: it stays the same when lines are added above, and changes when
 * its own line does. White space does not count.
 */
export function fingerprintOf(one: Diagnostic, text: string): string {
  let from = one.start
  while (from > 0 && one.start - from < REACH && !isBreak(text.charCodeAt(from - 1))) from--
  let to = one.start
  while (to < text.length && to - one.start < REACH && !isBreak(text.charCodeAt(to))) to++
  return `${one.ruleId}:${hash(text.slice(from, to).replace(/[\s\u200b-\u200f\ufeff]{1,200}/g, ''))}`
}

/** 53 bits in hexadecimal (cyrb53). It need not withstand anybody: a collision holds back one finding too many. */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

/**
 * Divides a story's findings: of those with one fingerprint, as many as the baseline has are `known`, the rest `fresh`,
 * in order of the text.
 */
export function holdBack(
  baseline: Baseline,
  place: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): { known: Diagnostic[]; fresh: Diagnostic[] } {
  const left = new Map(baseline.get(place) ?? [])
  const known: Diagnostic[] = []
  const fresh: Diagnostic[] = []
  for (const one of diagnostics) {
    const fingerprint = fingerprintOf(one, text)
    const count = left.get(fingerprint) ?? 0
    left.set(fingerprint, count - 1)
    if (count > 0) known.push(one)
    else fresh.push(one)
  }
  return { known, fresh }
}

/** Counts of one story's findings, for `--update-baseline`. */
export function countFindings(text: string, diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of diagnostics) {
    const fingerprint = fingerprintOf(one, text)
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  }
  return counts
}

/** The file: sorted, one finding a line, so that two versions compare well. Places without findings are left out. */
export function baselineText(baseline: Baseline): string {
  const places = [...baseline].filter(([, counts]) => counts.size > 0).sort(byKey)
  const findings = Object.fromEntries(
    places.map(([place, counts]) => [place, Object.fromEntries([...counts].sort(byKey))]),
  )
  return `${JSON.stringify({ schema: SCHEMA, findings }, null, 2)}\n`
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0
}

/** Checks parsed JSON. Throws a {@link BaselineError} that says what is wrong. */
export function readBaseline(json: unknown): Baseline {
  const file = objectOf(json, 'the baseline')
  if (file.schema !== SCHEMA) throw new BaselineError(`schema: must be ${JSON.stringify(SCHEMA)}`)
  const baseline = new Map<string, Map<string, number>>()
  for (const [place, counts] of Object.entries(objectOf(file.findings, 'findings'))) {
    const known = new Map<string, number>()
    for (const [fingerprint, count] of Object.entries(objectOf(counts, `findings[${JSON.stringify(place)}]`))) {
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
        throw new BaselineError(`findings[${JSON.stringify(place)}][${JSON.stringify(fingerprint)}]: must be a count`)
      known.set(fingerprint, count)
    }
    baseline.set(place, known)
  }
  return baseline
}

function objectOf(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BaselineError(`${place}: must be an object`)
  return value as Record<string, unknown>
}
