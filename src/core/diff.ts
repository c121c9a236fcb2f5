/** A unified diff of two texts, as `diff -u` and `git diff` print it. */

/** Lines around a change. */
const CONTEXT = 3
/** Most differing lines that are aligned one by one; beyond, the whole stretch is shown as replaced. */
const MOST_STEPS = 400

interface Change {
  /** Lines `[from, to)` of the old text become `[newFrom, newTo)` of the new one. */
  from: number
  to: number
  newFrom: number
  newTo: number
}

/**
 * The diff, empty for equal texts. Lines end at LF, so that a changed CR shows. `path` stands in both headers, behind
 * `a/` and `b/`, quoted as git does it where it holds a control character, a quotation mark or a backslash.
 */
export function unifiedDiff(before: string, after: string, path: string): string {
  if (before === after) return ''
  const a = splitLines(before)
  const b = splitLines(after)
  const hunks = group(changesOf(a, b))
  let text = `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n`
  for (const hunk of hunks) text += printHunk(hunk, a, b)
  return text
}

/** Lines with their LF; the last one may have none. */
function splitLines(text: string): string[] {
  const lines: string[] = []
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    lines.push(text.slice(at, next))
    at = next
  }
  return lines
}

function changesOf(a: readonly string[], b: readonly string[]): Change[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const whole: Change = { from: head, to: a.length - tail, newFrom: head, newTo: b.length - tail }
  return a.length === b.length ? pairwise(a, b, whole) : align(a, b, whole)
}

/** The usual case: edits inside of lines, so that line n is still line n. */
function pairwise(a: readonly string[], b: readonly string[], { from, to }: Change): Change[] {
  const changes: Change[] = []
  for (let i = from; i < to; i++) {
    if (a[i] === b[i]) continue
    const last = changes.at(-1)
    if (last?.to === i) {
      last.to = i + 1
      last.newTo = i + 1
    } else changes.push({ from: i, to: i + 1, newFrom: i, newTo: i + 1 })
  }
  return changes
}

/** Myers' greedy algorithm over the stretch that differs. */
function align(a: readonly string[], b: readonly string[], whole: Change): Change[] {
  const n = whole.to - whole.from
  const m = whole.newTo - whole.newFrom
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let d = 0; d <= Math.min(n + m, MOST_STEPS); d++) {
    trace.push(new Map(reach))
    const next = new Map(reach)
    for (let k = -d; k <= d; k += 2) {
      let x =
        k === -d || (k !== d && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1))
          ? next.get(k + 1)!
          : next.get(k - 1)! + 1
      let y = x - k
      while (x < n && y < m && a[whole.from + x] === b[whole.newFrom + y]) {
        x++
        y++
      }
      next.set(k, x)
      if (x >= n && y >= m) return backtrack(trace, n, m, whole)
    }
    reach = next
  }
  return [whole]
}

function backtrack(trace: readonly Map<number, number>[], n: number, m: number, whole: Change): Change[] {
  const changes: Change[] = []
  let x = n
  let y = m
  for (let d = trace.length - 1; d > 0; d--) {
    const reach = trace[d]!
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const fromX = reach.get(down ? k + 1 : k - 1)!
    const fromY = fromX - (down ? k + 1 : k - 1)
    prepend(changes, whole.from + fromX, whole.newFrom + fromY, down)
    x = fromX
    y = fromY
  }
  return changes
}

/** One line inserted (`down`) or removed, joined to the change behind it where they touch. */
function prepend(changes: Change[], x: number, y: number, down: boolean): void {
  const change: Change = { from: x, to: down ? x : x + 1, newFrom: y, newTo: down ? y + 1 : y }
  const next = changes[0]
  if (next !== undefined && next.from === change.to && next.newFrom === change.newTo) {
    next.from = change.from
    next.newFrom = change.newFrom
  } else changes.unshift(change)
}

/** Changes that are at most two contexts apart, together. */
function group(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    if (last !== undefined && change.from - last.at(-1)!.to <= 2 * CONTEXT) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function printHunk(hunk: readonly Change[], a: readonly string[], b: readonly string[]): string {
  const from = Math.max(0, hunk[0]!.from - CONTEXT)
  const to = Math.min(a.length, hunk.at(-1)!.to + CONTEXT)
  const newFrom = hunk[0]!.newFrom - (hunk[0]!.from - from)
  let lines = ''
  let at = from
  let count = 0
  for (const change of hunk) {
    for (; at < change.from; at++, count++) lines += printLine(' ', a[at]!)
    for (; at < change.to; at++) lines += printLine('-', a[at]!)
    for (let i = change.newFrom; i < change.newTo; i++, count++) lines += printLine('+', b[i]!)
  }
  for (; at < to; at++, count++) lines += printLine(' ', a[at]!)
  return `@@ -${range(from, to - from)} +${range(newFrom, count)} @@\n${lines}`
}

function printLine(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
}

/** `12,3`; the count is left out when it is 1, and a range without lines names the line before it. */
function range(from: number, count: number): string {
  if (count === 1) return String(from + 1)
  return `${count === 0 ? from : from + 1},${count}`
}

function quoted(path: string): string {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path)) return path
  const escaped = path.replace(/[\u0000-\u001f\u007f"\\]/g, (c) => {
    if (c === '"' || c === '\\') return `\\${c}`
    return `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
  return `"${escaped}"`
}
