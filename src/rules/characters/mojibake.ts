import type { RuleContext, WireRule } from '../context.js'
import { arabic, english } from '../example.js'
import { kindOf, MOJIBAKE_TAIL } from '../scan.js'
import { windows1252 } from '../windows-1252.js'

export const mojibake: WireRule = {
  id: 'mojibake',
  group: 'characters',
  severity: 'warning',
  summary: 'UTF-8 that was read as windows-1252 somewhere on its way: â€™ for ’, Ø§ for ا.',
  why: 'Names and quotations are unreadable, and nothing that looks for the words finds them.',
  sources: ['klyoum.com pages', 'superdesk-belga fixture `ats.txt`', 'WHATWG Encoding Standard, windows-1252'],
  messages: { misread: 'This is "{meant}", read in the wrong encoding: read the file again, or repair the words.' },
  examples: [
    { text: english('The café of Ñuñoa cost £5 – or À la carte.'), findings: 0 },
    {
      text: english('The harbourâ€™s ferry ran again.'),
      findings: 1,
      fixed: english('The harbour’s ferry ran again.'),
    },
    { text: arabic('نشرت الشركة Ø¹Ø¨Ø§Ø±Ø© في بيانها.'), findings: 1, fixed: arabic('نشرت الشركة عبارة في بيانها.') },
  ],
  check(_story, report, context) {
    if (!context.scan.mojibake) return
    for (const run of runs(context)) {
      const meant = decode(run.bytes)
      if (meant === null || !isPlausible(meant)) continue
      const edits = [{ start: run.start, end: run.end, text: meant }]
      report({ start: run.start, end: run.end, values: { meant: meant.slice(0, 40) }, fix: { safe: true, edits } })
    }
  },
}

interface Run {
  start: number
  end: number
  bytes: number[]
}

/** Longest run that is decoded at once. */
const LONGEST = 4096

/** Runs of characters that windows-1252 makes of bytes from 0x80 on, beginning with a first byte of UTF-8. */
function runs(context: RuleContext): Run[] {
  const { text } = context
  const found: Run[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 0xc2 || c > 0xf4 || (kindOf(text.charCodeAt(i + 1)) & MOJIBAKE_TAIL) === 0) continue
    const run: Run = { start: i, end: i, bytes: [] }
    while (run.end < text.length && run.bytes.length < LONGEST) {
      const byte = byteOf(text.charCodeAt(run.end))
      if (byte < 0) break
      run.bytes.push(byte)
      run.end++
    }
    // A no-break space or a dash may follow the run that is no part of it.
    while (run.bytes.length > 1 && decode(run.bytes) === null && run.bytes.length > 1) {
      run.bytes.pop()
      run.end--
      if (run.end - run.start < 2 || run.bytes.length + 3 < run.end - run.start) break
    }
    found.push(run)
    i = Math.max(i, run.end - 1)
  }
  return found
}

const strict = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: readonly number[]): string | null {
  try {
    return strict.decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}

/**
 * What comes out is text that stories have: one accented letter or curly mark, or two letters of another script. `ß–`
 * is valid UTF-8 too, of a letter of N'Ko.
 */
function isPlausible(meant: string): boolean {
  let letters = 0
  for (let i = 0; i < meant.length; i++) {
    const c = meant.charCodeAt(i)
    if (c < 0xa0) return false
    if (c <= 0x17f || (c >= 0x2010 && c <= 0x203a) || c === 0x20ac || c === 0x2122) return true
    if ((c >= 0x370 && c <= 0x6ff) || (c >= 0x900 && c <= 0xdff)) letters++
  }
  return letters >= 2
}

/** The byte of a character in windows-1252, C1 controls as themselves; -1 for one that is below 0x80 or has none. */
function byteOf(c: number): number {
  if (c >= 0x80 && c <= 0xff) return c
  return special.get(c) ?? -1
}

const special = new Map<number, number>()
for (const [i, character] of [...windows1252].entries())
  if (character !== ' ') special.set(character.charCodeAt(0), 0x80 + i)
