/** What every decoder gives back. */
import type { BadBytes } from './source.js'

export interface Decoded {
  text: string
  /** In order; byte offsets count from the first byte that the decoder was handed. */
  bad: BadBytes[]
}

/** A growing UTF-16 text: code units are written little-endian, whatever the machine is, and turned to a string once. */
export class UnitWriter {
  readonly #bytes: Buffer
  #length = 0

  /** `capacity`: the most code units that will be written. */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(capacity * 2)
  }

  /** Code units written so far: the UTF-16 offset of the next one. */
  get offset(): number {
    return this.#length >> 1
  }

  unit(unit: number): void {
    this.#bytes[this.#length++] = unit & 0xff
    this.#bytes[this.#length++] = unit >> 8
  }

  codePoint(point: number): void {
    if (point < 0x10000) {
      this.unit(point)
      return
    }
    this.unit(0xd7c0 + (point >> 10))
    this.unit(0xdc00 + (point & 0x3ff))
  }

  text(): string {
    return this.#bytes.toString('utf16le', 0, this.#length)
  }
}

/** The same bytes as a Buffer, without a copy. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A copy, so that one bad byte does not keep a whole file alive. */
export function copyBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end))
}
