/** The character references that wire copy is left with. */
import { windows1252 } from './windows-1252.js'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
  rlm: '\u200f',
  lrm: '\u200e',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  times: '×',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
}

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
}

/** The reference that begins at an `&`: what it stands for and where it ends. Null when it is none that is known. */
export function entityAt(text: string, at: number): { character: string; end: number } | null {
  const semicolon = text.indexOf(';', at)
  if (semicolon < 0 || semicolon - at > 10) return null
  const name = text.slice(at + 1, semicolon)
  const character = name.startsWith('#') ? numbered(name.slice(1)) : namedCharacter(name)
  return character === null ? null : { character, end: semicolon + 1 }
}

function namedCharacter(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name]!
  const accent = accents[name.slice(1)]
  if (accent === undefined || !/^[a-zA-Z]/.test(name)) return null
  const letter = (name[0]! + accent).normalize('NFC')
  return letter.length === 1 ? letter : null
}

/** Decimal or hexadecimal; 128 to 159 are windows-1252, as browsers read them. Null for controls and surrogates. */
function numbered(digits: string): string | null {
  const code = /^[xX][0-9a-fA-F]{1,6}$/.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^[0-9]{1,7}$/.test(digits)
      ? Number.parseInt(digits, 10)
      : Number.NaN
  if (code >= 128 && code < 160) return windows1252[code - 128]?.trim() || null
  if (!(code >= 32) || code === 127 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
  return String.fromCodePoint(code)
}
