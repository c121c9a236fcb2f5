/** Editors' and writers' initials at the end of a story. CONVENTIONS.md section 6. */
import { isLetter } from './slot.js'

/**
 * The rule of CONVENTIONS.md 6: 4 to 25 characters, groups of letters joined by `/`, `//`, `-`, blank or, in Arabic,
 * full stops; no figure. `own`: the agency signs so, and a single group or a dash is enough.
 */
export function isSignature(key: string, own: boolean): boolean {
  const bracketed = key.startsWith('(') && key.endsWith(')')
  const inner = bracketed ? key.slice(1, -1).trim() : key
  if (key.length > 25 || inner.length < 2 || (!own && key.length < 4 && !inner.includes('.'))) return false
  const groups = splitGroups(inner)
  if (groups === null || groups.letters.length > 6) return false
  const arabic = isUncased(inner.charCodeAt(0))
  if (!arabic && isDotted(inner, groups)) return groups.letters.length < 4
  const shortest = arabic ? 1 : own || bracketed ? 1 : 2
  const longest = arabic && !own ? 3 : 4
  if (groups.letters.some((group) => group.length < shortest || group.length > longest)) return false
  if (groups.letters.length === 1) return (bracketed || own) && inner.length < 5
  if (groups.slash) return true
  if (groups.dot) return arabic || own
  if (groups.dash) return bracketed || own
  return (own || bracketed) && (groups.letters.every((group) => group.length === 1) || (own && !bracketed && !arabic))
}

/** `m.k.`, `n. b.`: single letters, each with its full stop. */
function isDotted(key: string, { letters, slash, dash }: Groups): boolean {
  if (letters.length < 2 || slash || dash || !key.endsWith('.')) return false
  return letters.every((letter) => letter.length === 1) && key.split('.').length === letters.length + 1
}

interface Groups {
  letters: string[]
  slash: boolean
  dot: boolean
  dash: boolean
}

/** The groups of letters and what joins them; null when anything else is among them. */
function splitGroups(key: string): Groups | null {
  const groups: Groups = { letters: [], slash: false, dot: false, dash: false }
  let at = 0
  while (at < key.length) {
    let end = at
    while (end < key.length && isLetter(key.charCodeAt(end))) end++
    if (end > at) groups.letters.push(key.slice(at, end))
    else if (key[at] === '/' && at > 0) groups.slash = true
    else if (key[at] === '.' && at > 0) groups.dot = true
    else if (key[at] === '-' && at > 0) groups.dash = true
    else if (key[at] !== ' ') return null
    at = Math.max(end, at + 1)
  }
  return groups
}

/** Arabic and Hebrew letters. */
function isUncased(c: number): boolean {
  return c >= 0x590 && c <= 0x8ff
}

/** All capitals or all small letters. */
export function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase()
}

/** `Ig/rc`, `Red/Bco`: the writer's in the shape of a name's or the desk, a slash, the editor's. */
export function isCapitalised(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{1,3}\/\p{Ll}{2,4}|Red\/\p{Lu}\p{Ll}{1,2})$/u.test(text)
}

/**
 * The editors that initials name: parted at `/`, at a dash, and at blanks between groups of two letters or more
 * (`sv rb` are two people, `ح ع` is one).
 */
export function splitInitials(printed: string): string[] {
  const codes: string[] = []
  for (const part of stripBrackets(printed.trim()).split(/[/\u2010-\u2015-]/u)) {
    const words = part.split(/[\s\u200e\u200f]+/u).filter((word) => word !== '')
    if (words.length === 0) continue
    if (words.every((word) => word.length > 1 && !word.includes('.'))) codes.push(...words)
    else codes.push(words.join(' '))
  }
  return codes
}

function stripBrackets(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text
}
