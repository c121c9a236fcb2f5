/**
 * A text as an array of code units: looking at each of thousands there costs a third of `charCodeAt`, which asks each
 * time how the text is stored. There is one array for all texts, since what is known to be one costs less again.
 */
import { bufferOf, isLittleEndian } from './decoded.js'

/** Nearly every story has less; a longer text is read in pieces. */
export const mostUnits = 1 << 15

/** What {@link readUnits} read last. */
export const units = new Uint16Array(mostUnits)
const bytes = bufferOf(new Uint8Array(units.buffer))

/** Reads a piece of a text from `start` on, {@link mostUnits} at most, into {@link units}; gives its length. */
export function readUnits(text: string, start = 0): number {
  const written = bytes.write(text.slice(start, start + mostUnits), 'utf16le')
  if (!isLittleEndian) bytes.swap16()
  return written / 2
}
