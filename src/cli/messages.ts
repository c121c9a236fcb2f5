/** What the user is told on standard error, and the exit status that comes of it. */
import { writeAll } from './bytes.js'
import { isSystemError } from './errors.js'
import { escapeLine } from './escape.js'
import { clearStatusLine } from './status-line.js'

/** `PATH`, `PATH:LINE` or `PATH:LINE:COL`; standard input is `<stdin>`. */
export interface Place {
  path: string | null
  line?: number | null
  column?: number | null
}

export class Messages {
  #status = 0

  /** 0, or the worst that was told: 2 beats 1. */
  get status(): number {
    return this.#status
  }

  /** The run ends with at least this status. */
  raise(status: number): void {
    this.#status = Math.max(this.#status, status)
  }

  /** Something was not read or not written. */
  fail(place: Place | null, reason: string): void {
    this.raise(2)
    this.note(place, reason)
  }

  /** Something the user should know and that changes no result. */
  note(place: Place | null, reason: string): void {
    say(place === null ? reason : `${placeText(place)}: ${reason}`)
  }
}

function placeText({ path, line, column }: Place): string {
  const name = path ?? '<stdin>'
  if (line === undefined || line === null) return name
  return column === undefined || column === null ? `${name}:${line}` : `${name}:${line}:${column}`
}

/** One line on standard error. */
export function say(text: string): void {
  tell(`wire: ${escapeLine(text)}\n`)
}

/** Text of our own on standard error, as it is. When nobody can hear it, there is nobody to tell. */
export function tell(text: string): void {
  clearStatusLine()
  try {
    writeAll(2, Buffer.from(text))
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}
