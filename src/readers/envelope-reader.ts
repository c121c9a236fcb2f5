/** What the readers of IPTC 7901 and ANPA 1312 have in common: messages of a stream, each a frame around wire copy. */
import type { ParsedStory } from '../core/parsed.js'
import type { Source } from '../core/source.js'
import type { RecogniseOptions } from '../recognise/index.js'
import { compose, type Frame } from './envelope.js'
import { messagesOf } from './envelope-cut.js'
import type { Grammar } from './envelope-headers.js'
import { unreadableParity } from './envelope-sniff.js'
import type { Reader, ReadOptions } from './reader.js'
import { recogniseOptions } from './recognise-options.js'

/** A message and where it stands: what its story needs besides its frame. */
export interface Message {
  source: Source
  options: ReadOptions
  index: number
  /** Name of the reader. */
  format: string
}

export function envelopeReader(format: string, grammar: Grammar, read: (message: Message) => ParsedStory): Reader {
  return {
    read(input, options, receiver) {
      const parity = unreadableParity(input, options)
      if (parity !== null) {
        receiver.unreadable(parity)
        return
      }
      let index = options.index ?? 0
      for (const source of messagesOf(input, options, grammar))
        receiver.story(read({ source, options, index: index++, format }))
    },
  }
}

/** The story of a message. `agency`: the one that its frame names; what the caller says goes before it. */
export function composed(
  { source, options, index, format }: Message,
  frame: Frame,
  agency: string | null,
): ParsedStory {
  const known: RecogniseOptions = { ...recogniseOptions(options), index, format }
  if (frame.facts.id !== undefined) known.id = frame.facts.id
  const named = options.agency === undefined ? agency : null
  if (named !== null) known.agency = named
  return compose(source, frame, known, named !== null)
}
