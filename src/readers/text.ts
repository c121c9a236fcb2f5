/** `text`: one story, as plain text in any encoding. */
import { decode } from '../core/decode.js'
import type { Source } from '../core/source.js'
import { recognise } from '../recognise/index.js'
import type { Reader, ReadOptions } from './reader.js'
import { recogniseOptions } from './recognise-options.js'

export const text: Reader = {
  /** No text at all, or a byte order mark alone, is no story. */
  read(input, options, receiver) {
    const source = sourceOf(input, options)
    if (source.text === '') return
    receiver.story(recognise(source, { ...recogniseOptions(options), index: options.index ?? 0, format: 'text' }))
  },
}

function sourceOf(input: Uint8Array | string, options: ReadOptions): Source {
  const { encoding, path = null } = options
  if (typeof input === 'string') return { text: input, encoding: null, encodingFrom: null, bom: false, bad: [], path }
  return decode(input, encoding === undefined ? { path } : { path, encoding })
}
