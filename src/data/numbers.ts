/** Lists of numbers as text: base64 of their bytes, the lowest first. Read many times faster than JSON. */

const isSwapped = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

export function packNumbers(numbers: Int32Array | Uint16Array): string {
  return inOrder(Buffer.from(new Uint8Array(numbers.buffer)), numbers.BYTES_PER_ELEMENT).toString('base64')
}

/** The list of {@link packNumbers} that was an `Int32Array`. */
export function unpackInt32(text: string): Int32Array {
  const bytes = inOrder(Buffer.from(text, 'base64'), 4)
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

/** The list of {@link packNumbers} that was a `Uint16Array`. */
export function unpackUint16(text: string): Uint16Array {
  const bytes = inOrder(Buffer.from(text, 'base64'), 2)
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
}

function inOrder(bytes: Buffer, size: number): Buffer {
  if (!isSwapped) return bytes
  return size === 4 ? bytes.swap32() : bytes.swap16()
}
