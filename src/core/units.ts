/**
 * A text as an array of code units: looking at each of thousands there costs a third of `charCodeAt`, which asks each
 * time how the text is stored.
 */
import { bufferOf, isLittleEndian } from './decoded.js'

/** Room for nearly every story. */
const shared = arrayOf(1 << 15)

interface UnitArray {
  units: Uint16Array
  /** The same memory. */
  bytes: Buffer
}

function arrayOf(length: number): UnitArray {
  const units = new Uint16Array(length)
  return { units, bytes: bufferOf(new Uint8Array(units.buffer)) }
}

/** The code units of a text, in an array that may be longer and that the next call may fill anew. */
export function unitsOf(text: string): Uint16Array {
  const { units, bytes } = text.length <= shared.units.length ? shared : arrayOf(text.length)
  bytes.write(text, 'utf16le')
  if (!isLittleEndian) bytes.swap16()
  return units
}
