/** Text out through one reused buffer, in writes of 256 KiB. */
import { writeAll } from './bytes.js'
import { isSystemError, OutputClosed, reasonOf, WriteFailure } from './errors.js'
import { clearStatusLine } from './status-line.js'

const size = 256 * 1024

export class ByteSink {
  readonly #buffer = Buffer.allocUnsafe(size)
  #used = 0

  /** `name` is for messages: `stdout`, or the file's. */
  constructor(
    readonly fd: number,
    readonly name: string,
  ) {}

  write(text: string): void {
    // A UTF-16 unit has at most three bytes of UTF-8.
    if (3 * text.length <= size - this.#used) {
      this.#used += this.#buffer.write(text, this.#used)
      return
    }
    this.flush()
    if (3 * text.length <= size) this.#used = this.#buffer.write(text, 0)
    else this.#writeOut(Buffer.from(text))
  }

  writeBytes(bytes: Uint8Array): void {
    this.flush()
    this.#writeOut(bytes)
  }

  /** Throws {@link OutputClosed} or {@link WriteFailure}. */
  flush(): void {
    if (this.#used === 0) return
    const used = this.#used
    this.#used = 0
    this.#writeOut(this.#buffer.subarray(0, used))
  }

  #writeOut(bytes: Uint8Array): void {
    clearStatusLine()
    try {
      writeAll(this.fd, bytes)
    } catch (error) {
      if (!isSystemError(error)) throw error
      if (error.code === 'EPIPE') throw new OutputClosed()
      throw new WriteFailure(`${this.name}: ${reasonOf(error)}`)
    }
  }
}
