/** How far a run is, on one line of a terminal's standard error; nowhere else. */
import { clearStatusLine, showStatusLine } from './status-line.js'
import { isTerminal } from './terminal.js'

/** Milliseconds before the first line, and between two. */
const quiet = 1000
const pause = 200

export class Progress {
  readonly #began = performance.now()
  #stories = 0
  #next = this.#began + quiet

  /** Stories that were read. */
  count(stories: number): void {
    this.#stories += stories
    const now = performance.now()
    if (now < this.#next) return
    this.#next = now + pause
    showStatusLine(progressText(this.#stories, (now - this.#began) / 1000))
  }

  /** Takes the line away, at the end. */
  end(): void {
    clearStatusLine()
  }
}

/** `12,345 stories, 6,172/s`. */
export function progressText(stories: number, seconds: number): string {
  return `${grouped(stories)} stories, ${grouped(Math.round(stories / seconds))}/s`
}

/** The same whatever the locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Null unless standard error is a terminal that can take a line back; in a CI job the log would keep every line. */
export function openProgress(env = process.env): Progress | null {
  const canTakeBack = env.TERM !== 'dumb' && (env.CI ?? '') === ''
  return canTakeBack && isTerminal(2) ? new Progress() : null
}
