/** Character references of XML, and the names that HTML 4 adds to them. */

/** U+00A0 to U+00FF in order, then names with their code points: HTML 4.01, section 24. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const others =
  'OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9 thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 2329 rang 232a loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666'

let names: Map<string, string> | null = null
const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The character that HTML 4 calls by this name; undefined when none is. */
export function htmlCharacter(name: string): string | undefined {
  names ??= build()
  return names.get(name)
}

function build(): Map<string, string> {
  const built = new Map<string, string>(predefined)
  for (const [i, name] of latin.split(' ').entries()) built.set(name, String.fromCharCode(0xa0 + i))
  const pairs = others.split(' ')
  for (let i = 0; i < pairs.length; i += 2)
    built.set(pairs[i]!, String.fromCharCode(Number.parseInt(pairs[i + 1]!, 16)))
  return built
}

export interface Reference {
  /** Behind the reference. */
  end: number
  text: string
  /** The name is one of HTML and none of XML. */
  undeclared: boolean
}

/** No name of a reference is longer, in UTF-16 units. */
const longest = 40

/**
 * The reference that begins with the `&` at `at` of an XML document. Null when there is none, when it means no character
 * of XML, and when its name is not known: then the text stands for itself.
 */
export function xmlReference(text: string, at: number): Reference | null {
  const length = text.slice(at, at + longest + 1).indexOf(';')
  if (length < 0) return null
  const stop = at + length
  const name = text.slice(at + 1, stop)
  const numeric = /^#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}))$/.exec(name)
  if (numeric !== null) {
    const point = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
    return isXmlCharacter(point) ? { end: stop + 1, text: String.fromCodePoint(point), undeclared: false } : null
  }
  const character = predefined.get(name) ?? htmlCharacter(name)
  return character === undefined ? null : { end: stop + 1, text: character, undeclared: !predefined.has(name) }
}

function isXmlCharacter(c: number): boolean {
  if (c < 0x20) return c === 9 || c === 10 || c === 13
  return c < 0xd800 || (c >= 0xe000 && c < 0xfffe) || (c >= 0x10000 && c <= 0x10ffff)
}

/** What numbers 128 to 159 mean in HTML: the characters of windows-1252. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const legacy = new Set([...latin.split(' '), 'amp', 'lt', 'gt', 'quot'])

/** The reference that begins with the `&` at `at` of an HTML text, with or without its semicolon; null without one. */
export function htmlReference(text: string, at: number): Omit<Reference, 'undeclared'> | null {
  const rest = text.slice(at + 1, at + 1 + longest)
  const numeric = /^#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}));?/.exec(rest)
  if (numeric !== null) {
    const point = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
    return { end: at + 1 + numeric[0].length, text: htmlCodePoint(point) }
  }
  const [name] = /^[A-Za-z][A-Za-z0-9]{0,30}/.exec(rest) ?? []
  if (name === undefined) return null
  const whole = rest[name.length] === ';' ? htmlCharacter(name) : undefined
  if (whole !== undefined) return { end: at + name.length + 2, text: whole }
  for (let length = Math.min(6, name.length); length > 1; length--) {
    const short = name.slice(0, length)
    if (legacy.has(short)) return { end: at + 1 + length, text: htmlCharacter(short)! }
  }
  return null
}

function htmlCodePoint(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return windows[point - 0x80]!
  return point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point)
}
