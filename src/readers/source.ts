/** The input of a reader that takes it as it is, in one encoding. */
import { decode } from '../core/decode.js'
import { type Source, textSource } from '../core/source.js'
import type { ReadOptions } from './reader.js'

export function sourceOf(input: Uint8Array | string, options: ReadOptions): Source {
  const { encoding, path = null } = options
  if (typeof input === 'string') return textSource(input, path)
  return decode(input, encoding === undefined ? { path } : { path, encoding })
}
