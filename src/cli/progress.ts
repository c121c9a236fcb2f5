/** How far a run is, on one line of a terminal's standard error; nowhere else. */
import { statSync } from 'node:fs'
import { tell } from './messages.js'
import { isTerminal } from './terminal.js'

/** Milliseconds before the first line, and between two. */
const quiet = 1000
const pause = 200

export class Progress {
  readonly #began = performance.now()
  #stories = 0
  #next = this.#began + quiet
  #shown = false
  #done = 0

  /** `total`: bytes of all inputs, null where that is not known. */
  constructor(readonly total: number | null) {}

  /** Stories that were read. */
  count(stories: number): void {
    this.#stories += stories
    const now = performance.now()
    if (now < this.#next) return
    this.#next = now + pause
    this.#shown = true
    tell(`\r${progressText(this.#stories, (now - this.#began) / 1000, this.#done, this.total)}\x1b[K`)
  }

  /** Bytes that were read. */
  read(bytes: number): void {
    this.#done += bytes
  }

  /** Takes the line away, before anything else is told and at the end. */
  clear(): void {
    if (this.#shown) tell('\r\x1b[K')
    this.#shown = false
  }
}

/** `12,345 stories, 6,172/s, 12 s left`. */
export function progressText(stories: number, seconds: number, done: number, total: number | null): string {
  const text = `${grouped(stories)} stories, ${grouped(Math.round(stories / seconds))}/s`
  if (total === null || done === 0) return text
  const left = Math.max(0, Math.round((seconds * (total - done)) / done))
  return `${text}, ${left < 120 ? `${left} s` : `${Math.round(left / 60)} min`} left`
}

/** The same whatever the locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Null unless standard error is a terminal. `paths`: the operands; time is reckoned when all are files. */
export function openProgress(paths: readonly string[]): Progress | null {
  if (!isTerminal(2)) return null
  let total = 0
  for (const path of paths) {
    const found = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (found?.isFile() !== true) return new Progress(null)
    total += found.size
  }
  return new Progress(paths.length === 0 ? null : total)
}
