/** What every decoder gives back. */
import type { BadBytes } from './source.js'

export interface Decoded {
  text: string
  /** In order; byte offsets count from the first byte that the decoder was handed. */
  bad: BadBytes[]
}

export const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The text of the first `length` code units; the array is used up. */
export function textOf(units: Uint16Array, length = units.length): string {
  const bytes = Buffer.from(units.buffer, units.byteOffset, 2 * length)
  return (isLittleEndian ? bytes : bytes.swap16()).toString('utf16le')
}

/** Room for code units that are made texts again and again. */
export class UnitMemory {
  readonly units: Uint16Array
  readonly #bytes: Buffer

  constructor(length: number) {
    this.units = new Uint16Array(length)
    this.#bytes = Buffer.from(this.units.buffer)
  }

  /** The first `length` units. */
  text(length: number): string {
    return isLittleEndian ? this.#bytes.toString('utf16le', 0, 2 * length) : textOf(this.units.slice(0, length))
  }
}

/** A UTF-16 text that grows code unit by code unit and is turned into a string once. */
export class UnitWriter {
  readonly units: Uint16Array
  /** Code units written so far: the UTF-16 offset of the next one. */
  offset = 0

  /** `capacity`: the most code units that will be written. */
  constructor(capacity: number) {
    this.units = new Uint16Array(capacity)
  }

  unit(unit: number): void {
    this.units[this.offset++] = unit
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
    return textOf(this.units, this.offset)
  }
}

/** The same bytes as a Buffer, without a copy: it looks for a byte some ten times as fast as a plain array. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** One array for each byte: a file in another encoding than was said may have millions of bad bytes. */
const single = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte))

/** Bad bytes as they are kept: a copy, so that they do not keep a whole file alive; single bytes are shared. */
export function copyBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return end - start === 1 ? single[bytes[start]!]! : new Uint8Array(bytes.subarray(start, end))
}
