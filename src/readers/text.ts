/** `text`: one story, as plain text in any encoding. */
import { recognise } from '../recognise/index.js'
import type { Reader } from './reader.js'
import { recogniseOptions } from './recognise-options.js'
import { sourceOf } from './source.js'

export const text: Reader = {
  /** No text at all, or a byte order mark alone, is no story. */
  read(input, options, receiver) {
    const source = sourceOf(input, options)
    if (source.text === '') return
    receiver.story(recognise(source, { ...recogniseOptions(options), index: options.index ?? 0, format: 'text' }))
  },
}
