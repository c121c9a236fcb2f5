/** JSON that is safe to print: on a terminal, in a log, inside JavaScript and inside HTML comments of other tools. */
import { mostUnits, readUnits, units } from './units.js'

/**
 * What JSON allows raw and a terminal, a log viewer or a script obeys: DEL and C1 (U+009B opens a control sequence),
 * the line separators of JavaScript, direction controls, byte order marks and noncharacters, which YAML refuses, and
 * halves of surrogate pairs, which are no UTF-8.
 */
const risky =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** 1 for each of these units, and for every surrogate: nearly all texts are told to have none in one look at each unit. */
const suspects = new Uint8Array(0x10000)
  .fill(1, 0x7f, 0xa0)
  .fill(1, 0x61c, 0x61d)
  .fill(1, 0x200e, 0x2010)
  .fill(1, 0x2028, 0x202f)
  .fill(1, 0x2066, 0x206a)
  .fill(1, 0xd800, 0xe000)
  .fill(1, 0xfeff, 0xff00)
  .fill(1, 0xfffe)

/**
 * Writes the characters above as `\uXXXX`. `json` is the output of `JSON.stringify`: they can stand only inside of
 * strings there, so the value stays the same. Text without any of them comes back as it is.
 */
export function escapeJson(json: string): string {
  if (isAscii(json)) return json.replaceAll('\x7f', escapeUnit)
  return hasSuspect(json) ? json.replace(risky, escapeUnit) : json
}

/**
 * The bytes of ASCII are counted ten times as fast as units are looked at: in pieces, so that the first other one ends
 * it. In most scripts the unit in the middle already does.
 */
function isAscii(text: string): boolean {
  if (text.charCodeAt(text.length >> 1) >= 0x80) return false
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE)
    if (Buffer.byteLength(piece) !== piece.length) return false
  }
  return true
}

const PIECE = 512

function hasSuspect(json: string): boolean {
  let found = 0
  for (let at = 0; at < json.length; at += mostUnits) {
    const length = readUnits(json, at)
    for (let i = 0; i < length; i++) found |= suspects[units[i]!]!
  }
  return found !== 0
}

/** The same JSON without a character beyond ASCII. */
export function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, escapeUnit)
}

/** `\uXXXX`. */
function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
