/** Lines that wait until there are enough of them for a thread. */
import type { UnreadableRecord } from '../../index.js'

export class Gathered {
  #bytes = new Uint8Array(0)
  #used = 0
  /** The number of the first record; -1 without one. */
  first = -1
  /** A line that was too long to be kept stands behind them: it has its turn before anything else is gathered. */
  hurdle: UnreadableRecord | null = null

  get length(): number {
    return this.#used
  }

  get isEmpty(): boolean {
    return this.#used === 0
  }

  /** Adds a copy. */
  add(bytes: Uint8Array): void {
    if (this.#bytes.length - this.#used < bytes.length) {
      const larger = new Uint8Array(2 * (this.#used + bytes.length))
      larger.set(this.#bytes.subarray(0, this.#used))
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#used)
    this.#used += bytes.length
  }

  /** All of them, good until the next are added. */
  take(): Uint8Array {
    const bytes = this.#bytes.subarray(0, this.#used)
    this.#used = 0
    this.first = -1
    this.hurdle = null
    return bytes
  }
}
