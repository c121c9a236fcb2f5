/** A message that is written in the format in which it was read: every byte of it, in its own encoding. */
import { encode, UnencodableError } from '../core/encode.js'
import type { Source } from '../core/source.js'
import type { Written } from './writer.js'

/** `title` is the format's name for people. */
export function asItCame(source: Source, title: string): Written {
  const { text, encoding, bad, bom } = source
  if (encoding === null || (encoding === 'utf-8' && bad.length === 0 && !bom)) return { text, losses: [] }
  try {
    return { text, bytes: bytesOf(source, encoding), losses: [] }
  } catch (error) {
    if (!(error instanceof UnencodableError)) throw error
    const reason = `${title} as it came in ${encoding} cannot be encoded again`
    return { text, losses: [{ field: 'body', reason, instead: 'it is written in UTF-8' }] }
  }
}

/** Encoded again, each U+FFFD that stands for bytes that were no character as these bytes. */
function bytesOf({ text, bad, bom }: Source, encoding: string): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { offset, bytes } of bad) {
    pieces.push(encode(text.slice(at, offset), encoding, bom && at === 0), bytes)
    at = offset + 1
  }
  pieces.push(encode(text.slice(at), encoding, bom && at === 0))
  return Buffer.concat(pieces)
}
