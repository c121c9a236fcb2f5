/** The last line of the terminal, which goes away before anything else is written there. */
import { writeSync } from 'node:fs'
import { isSystemError } from './errors.js'

let shown = false

/** `text` is our own: it holds nothing of a story. */
export function showStatusLine(text: string): void {
  shown = true
  draw(`\r${text}\x1b[K`)
}

/** For every writer whose output may be seen on the same terminal. */
export function clearStatusLine(): void {
  if (!shown) return
  shown = false
  draw('\r\x1b[K')
}

function draw(text: string): void {
  try {
    writeSync(2, text)
  } catch (error) {
    // A terminal that is gone or busy: the line is a comfort, not a result.
    if (!isSystemError(error)) throw error
  }
}
