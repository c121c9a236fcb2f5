/** Whether the first bytes of an input are of IPTC 7901 or ANPA 1312: by SOH and a header, or by the header alone. */
import { isDigit, isLatinLetter, unitAt } from '../core/characters.js'
import { type Grammar, grammar1312, grammar7901 } from './envelope-headers.js'
import type { ReadOptions, UnreadableRecord } from './reader.js'

/** How far noise may go before the first message. */
const NOISE = 1024

export function sniff1312(head: Uint8Array): boolean {
  const text = latin(head)
  return (
    opens(text, grammar1312) ||
    (text.includes('\x16\x16\x01') && /\x16\x16\x01[A-Za-z]?[0-9]/.test(text.slice(0, NOISE)))
  )
}

/** Also an input that begins with SOH, or with a parity bit in it, and is nothing else. */
export function sniff7901(head: Uint8Array): boolean {
  const text = latin(head)
  if (opens(text, grammar7901) || parityOf(head) !== null) return true
  return text.includes('\x01') && /^[\0\x16\x7f\r\n ]{0,64}\x01/.test(text.slice(0, 80)) && !sniff1312(head)
}

function opens(text: string, grammar: Grammar): boolean {
  for (let at = text.indexOf('\x01'); at >= 0 && at < NOISE; at = text.indexOf('\x01', at + 1))
    if (grammar.isHeader(text, at + 1, true)) return true
  // Without SOH the header is the first line that is not blank.
  let at = 0
  while (at < NOISE && isFill(unitAt(text, at))) at++
  return isNumbered(text, at) && grammar.isHeader(text, at, false)
}

function isFill(c: number): boolean {
  return c <= 0x20 || c === 0x7f
}

/** Headers of both begin so; other copy seldom does, and then no expression is compiled for it. */
function isNumbered(text: string, at: number): boolean {
  let end = at
  while (end < at + 3 && isLatinLetter(unitAt(text, end))) end++
  return end > at && isDigit(unitAt(text, end))
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
}

export type Parity = 'even' | 'odd' | 'mark'

/**
 * The parity bit that 7-bit copy carries in every byte, when it begins with the SOH or SYN of a message; null for bytes
 * without one.
 */
export function parityOf(head: Uint8Array): Parity | null {
  const sample = head.subarray(0, 4096)
  const first = sample[0]! & 0x7f
  if (sample.length < 32 || (first !== 1 && first !== 0x16)) return null
  const high = sample.reduce((count, byte) => count + (byte >> 7), 0)
  if (high * 8 < sample.length) return null
  if (high === sample.length) return 'mark'
  const even = sample.reduce((count, byte) => count + (isEven(byte) ? 1 : 0), 0)
  return even === sample.length ? 'even' : even === 0 ? 'odd' : null
}

function isEven(byte: number): boolean {
  let bits = byte
  bits ^= bits >> 4
  bits ^= bits >> 2
  bits ^= bits >> 1
  return (bits & 1) === 0
}

/** The record in place of a stream whose bytes carry a parity bit: to take it off silently would change the copy. */
export function unreadableParity(input: Uint8Array | string, options: ReadOptions): UnreadableRecord | null {
  const parity = typeof input === 'string' ? null : parityOf(input)
  if (parity === null) return null
  const message = `7-bit copy with ${parity} parity in the high bit of every byte; take it off first (LC_ALL=C tr '\\200-\\377' '\\000-\\177')`
  return { id: null, path: options.path ?? null, index: options.index ?? 0, message, line: 1, column: 1 }
}
