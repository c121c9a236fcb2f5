/** Text as UTF-8, gathered until it is taken. */

const first = 1024 * 1024

export class TextBuffer {
  #bytes = Buffer.allocUnsafe(first)
  #used = 0

  write(text: string): void {
    // A UTF-16 unit has at most three bytes of UTF-8.
    this.#reserve(3 * text.length)
    this.#used += this.#bytes.write(text, this.#used)
  }

  writeBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#used)
    this.#used += bytes.length
  }

  /** What was written since the last call; good until more is. */
  take(): Uint8Array {
    const bytes = this.#bytes.subarray(0, this.#used)
    this.#used = 0
    if (this.#bytes.length > 16 * first) this.#bytes = Buffer.allocUnsafe(first)
    return bytes
  }

  #reserve(more: number): void {
    if (this.#bytes.length - this.#used >= more) return
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more)
    larger.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = larger
  }
}
