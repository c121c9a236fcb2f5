/** Applies the fixes of diagnostics to a text until none is left. */
import type { Diagnostic, Edit } from '../core/diagnostic.js'
import type { ParsedStory } from '../core/parsed.js'
import type { Span } from '../core/story.js'
import { type CheckOptions, check } from './engine.js'

export interface FixOptions extends CheckOptions {
  /** Also fixes that need a human eye. */
  unsafe?: boolean
  /** Most passes; 10 when left out. */
  passes?: number
}

export interface FixResult {
  text: string
  /** Fixes that were applied, over all passes. */
  applied: number
  passes: number
  /** False when there still was something to fix after the last pass: fixes that undo each other. */
  settled: boolean
}

const PASSES = 10

/**
 * Fixes a story. Each pass checks the text anew and applies the fixes whose edits do not meet: of two that do, the one
 * that starts first wins, then the one whose rule comes first, and the other waits for the next pass. A fix is applied
 * whole or not at all. Text that no recogniser knows is never changed.
 */
export function fix(text: string, parse: (text: string) => ParsedStory, options: FixOptions = {}): FixResult {
  const most = options.passes ?? PASSES
  let current = text
  let applied = 0
  for (let passes = 0; ; passes++) {
    const fixes = fixesOf(parse(current), options)
    if (fixes.length === 0) return { text: current, applied, passes, settled: true }
    if (passes === most) return { text: current, applied, passes, settled: false }
    const chosen = choose(fixes, current.length)
    current = applyEdits(current, chosen.edits)
    applied += chosen.count
  }
}

/** The edits of every fix that may be applied, in order of the diagnostics. */
function fixesOf(parsed: ParsedStory, options: FixOptions): Edit[][] {
  const { text } = parsed.source
  const diagnostics = check(parsed, { ...options, limit: Number.POSITIVE_INFINITY })
  const wanted = diagnostics.filter((one) => isWanted(one, options.unsafe === true))
  if (wanted.length === 0) return []
  const unknown = parsed.spans().filter((span) => span.label === 'unknown')
  const fixes: Edit[][] = []
  for (const one of wanted) {
    const edits = one.fix!.edits.filter((edit) => changes(text, edit) && !meetsOne(edit, unknown))
    if (edits.length > 0) fixes.push(edits)
  }
  return fixes
}

function isWanted(one: Diagnostic, unsafe: boolean): boolean {
  return one.fix !== null && (one.fix.safe || unsafe)
}

function changes(text: string, edit: Edit): boolean {
  return edit.end - edit.start !== edit.text.length || text.slice(edit.start, edit.end) !== edit.text
}

/** Whether an edit reaches into one of the spans, which are in order. */
function meetsOne(edit: Edit, spans: readonly Span[]): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < edit.end) low = middle + 1
    else high = middle
  }
  return low > 0 && spans[low - 1]!.end > edit.start
}

/** A unit that an edit replaces, and a place at which one inserts. */
const REPLACED = 1
const INSERTED = 2

/** The fixes whose edits do not meet any edit of an earlier fix. */
function choose(fixes: readonly Edit[][], length: number): { edits: Edit[]; count: number } {
  const taken = new Uint8Array(length + 1)
  const edits: Edit[] = []
  let count = 0
  for (const fix of fixes) {
    if (!fix.every((edit) => isFree(taken, edit))) continue
    for (const edit of fix) take(taken, edit)
    for (const edit of fix) edits.push(edit)
    count++
  }
  return { edits, count }
}

/** Two replacements may touch; an insertion may touch nothing, for its order would be anybody's guess. */
function isFree(taken: Uint8Array, { start, end }: Edit): boolean {
  if (start === end) return taken[start] === 0 && (start === 0 || (taken[start - 1]! & REPLACED) === 0)
  if ((taken[end]! & INSERTED) !== 0) return false
  for (let i = start; i < end; i++) if (taken[i] !== 0) return false
  return true
}

function take(taken: Uint8Array, { start, end }: Edit): void {
  if (start === end) taken[start]! |= INSERTED
  for (let i = start; i < end; i++) taken[i]! |= REPLACED
}

/** The text with edits that do not meet, given in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError(`edits meet at ${edit.start}`)
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
