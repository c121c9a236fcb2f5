/**
 * Cuts a stream of bytes into batches of whole lines. The caller reads into the splitter's own buffer, so that no byte
 * is copied but the line that a read broke off; a line over the limit is passed over without being held.
 */
import { recordLimit } from './reader.js'

const LF = 10

export interface BatchReceiver {
  /** Whole lines, each with its LF but perhaps the last of the input. Valid during the call. */
  lines(bytes: Uint8Array): void
  /** A line over the limit was passed over. */
  tooLong(): void
}

export class LineBatches {
  #buffer: Uint8Array
  /** Bytes of a broken-off line, at the beginning of the buffer. */
  #held = 0
  #skipping = false

  constructor(
    readonly receiver: BatchReceiver,
    readonly chunkSize = 256 * 1024,
    readonly limit = recordLimit,
  ) {
    this.#buffer = new Uint8Array(2 * chunkSize)
  }

  /** Where the next bytes go: `chunkSize` of them. */
  space(): Uint8Array {
    if (this.#buffer.length < this.#held + this.chunkSize) {
      const size = Math.min(2 * this.#held, this.limit) + 2 * this.chunkSize
      const larger = new Uint8Array(size)
      larger.set(this.#buffer.subarray(0, this.#held))
      this.#buffer = larger
    }
    return this.#buffer.subarray(this.#held, this.#held + this.chunkSize)
  }

  /** `count` bytes were put into {@link space}. */
  filled(count: number): void {
    const end = this.#held + count
    let start = 0
    // What was held has no LF: looking only at new bytes keeps a long line linear.
    let fresh = this.#held
    if (this.#skipping) {
      const feed = this.#buffer.subarray(0, end).indexOf(LF)
      if (feed < 0) {
        this.#held = 0
        return
      }
      this.#skipping = false
      start = feed + 1
      fresh = start
    }
    const last = this.#buffer.subarray(fresh, end).lastIndexOf(LF)
    if (last >= 0) {
      this.receiver.lines(this.#buffer.subarray(start, fresh + last + 1))
      start = fresh + last + 1
    }
    this.#hold(start, end)
  }

  /** The input is at its end: what is left is its last line. */
  end(): void {
    if (this.#held > 0 && !this.#skipping) this.receiver.lines(this.#buffer.subarray(0, this.#held))
    this.#held = 0
  }

  #hold(start: number, end: number): void {
    this.#held = end - start
    if (start > 0) this.#buffer.copyWithin(0, start, end)
    if (this.#held <= this.limit) return
    this.#skipping = true
    this.#held = 0
    this.receiver.tooLong()
  }
}
