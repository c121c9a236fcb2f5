/** Which encodings are read, and by what names. */

/** How the bytes of an encoding become text. */
export type EncodingKind = 'utf-8' | 'utf-16' | 'utf-32' | 'single-byte' | 'multi-byte'

/** Canonical names (those of the WHATWG Encoding Standard where it has one), in the order in which they are listed. */
const kinds: Readonly<Record<string, EncodingKind>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16',
  'utf-16be': 'utf-16',
  'utf-32le': 'utf-32',
  'utf-32be': 'utf-32',
  'windows-1256': 'single-byte',
  'iso-8859-6': 'single-byte',
  cp720: 'single-byte',
  cp864: 'single-byte',
  'windows-1250': 'single-byte',
  'windows-1251': 'single-byte',
  'windows-1252': 'single-byte',
  'windows-1253': 'single-byte',
  'windows-1254': 'single-byte',
  'windows-1255': 'single-byte',
  'windows-1257': 'single-byte',
  'windows-1258': 'single-byte',
  'windows-874': 'single-byte',
  'iso-8859-2': 'single-byte',
  'iso-8859-5': 'single-byte',
  'iso-8859-7': 'single-byte',
  'iso-8859-8': 'single-byte',
  'iso-8859-15': 'single-byte',
  'koi8-r': 'single-byte',
  'koi8-u': 'single-byte',
  gb18030: 'multi-byte',
  big5: 'multi-byte',
  shift_jis: 'multi-byte',
  'euc-jp': 'multi-byte',
  'iso-2022-jp': 'multi-byte',
  'euc-kr': 'multi-byte',
}

/** Names that the platform's label table has not, or resolves to an encoding that is not in {@link kinds}. */
const aliases: Readonly<Record<string, string>> = {
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-32': 'utf-32le',
  utf32: 'utf-32le',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
  gbk: 'gb18030',
  'iso-8859-8-i': 'iso-8859-8',
  win1256: 'windows-1256',
  win1252: 'windows-1252',
  win1251: 'windows-1251',
  dos720: 'cp720',
  'dos-720': 'cp720',
  ibm864: 'cp864',
}

/** Canonical names of every encoding that `decode` takes, for messages and help. */
export const supportedEncodings: readonly string[] = Object.freeze(Object.keys(kinds))

/** A label that names no encoding `wire` can read: thrown for `--encoding`, before any byte is read. */
export class UnsupportedEncodingError extends Error {
  override readonly name = 'UnsupportedEncodingError'
  /** As given. */
  readonly label: string
  readonly supported = supportedEncodings

  constructor(label: string) {
    super(`encoding ${JSON.stringify(label)} is not supported; supported are ${supportedEncodings.join(', ')}`)
    this.label = label
  }
}

/**
 * The canonical name of an encoding label: case and outer blanks do not count, the labels of the WHATWG Encoding
 * Standard are understood (`latin1` and `ISO-8859-1` are windows-1252, as on the web).
 *
 * @throws UnsupportedEncodingError for a label that is unknown or refused (UTF-7 hides text from every check).
 */
export function canonicalEncoding(label: string): string {
  const name = label.trim().toLowerCase()
  const own = Object.hasOwn(aliases, name) ? aliases[name]! : name
  if (Object.hasOwn(kinds, own)) return own
  const platform = platformName(own)
  const resolved = platform !== null && Object.hasOwn(aliases, platform) ? aliases[platform]! : platform
  if (resolved === null || !Object.hasOwn(kinds, resolved)) throw new UnsupportedEncodingError(label)
  return resolved
}

/** How a canonical encoding is decoded. */
export function encodingKind(canonical: string): EncodingKind {
  const kind = kinds[canonical]
  if (kind === undefined) throw new UnsupportedEncodingError(canonical)
  return kind
}

function platformName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    // The one error of this constructor is a RangeError for an unknown label: here an answer, not a failure.
    return null
  }
}
