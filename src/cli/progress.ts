/** How far a run is, on one line of a terminal's standard error; nowhere else. */
import { clearStatusLine, showStatusLine } from './status-line.js'

/** Milliseconds before the first line, and between two. */
const quiet = 1000
const pause = 200

export class Progress {
  readonly #began = performance.now()
  #stories = 0
  #next = this.#began + quiet
  #file: { began: number; size: number; read: number } | null = null

  /** A file of `size` bytes is read piece by piece from now on; null: no longer, or nobody knows how long it is. */
  file(size: number | null): void {
    this.#file = size === null ? null : { began: performance.now(), size, read: 0 }
  }

  /** Bytes of that file that were read. */
  read(bytes: number): void {
    if (this.#file !== null) this.#file.read += bytes
  }

  /** Stories that were read. */
  count(stories: number): void {
    this.#stories += stories
    const now = performance.now()
    if (now < this.#next) return
    this.#next = now + pause
    showStatusLine(progressText(this.#stories, (now - this.#began) / 1000, this.#left(now)))
  }

  /** Takes the line away, at the end. */
  end(): void {
    clearStatusLine()
  }

  /** Seconds to the end of the file; null where that cannot be told. */
  #left(now: number): number | null {
    if (this.#file === null) return null
    const { began, size, read } = this.#file
    // A file that grows while it is read has no end to tell.
    return read === 0 || read > size ? null : ((now - began) / 1000) * (size / read - 1)
  }
}

/** `12,345 stories, 6,172/s`, and where `left` is known `, 8 s to the end of the file`. */
export function progressText(stories: number, seconds: number, left: number | null): string {
  const rate = `${grouped(stories)} stories, ${grouped(Math.round(stories / seconds))}/s`
  return left === null ? rate : `${rate}, ${grouped(Math.ceil(left))} s to the end of the file`
}

/** The same whatever the locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** For a standard error that is a terminal. Null where no line can be taken back; in a CI job the log would keep every line. */
export function openProgress(env = process.env): Progress | null {
  const canTakeBack = env.TERM !== 'dumb' && (env.CI ?? '') === ''
  return canTakeBack ? new Progress() : null
}
