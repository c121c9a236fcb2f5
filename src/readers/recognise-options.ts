/** From the options of a reader to those of the recognisers. */
import type { RecogniseOptions } from '../recognise/index.js'
import type { ReadOptions } from './reader.js'

/** What every story of an input shares. */
export function recogniseOptions(options: ReadOptions): RecogniseOptions {
  const shared: RecogniseOptions = {}
  if (options.agency !== undefined) shared.agency = options.agency
  if (options.usualAgency !== undefined) shared.usualAgency = options.usualAgency
  if (options.language !== undefined) shared.language = options.language
  if (options.asOf !== undefined) shared.asOf = options.asOf
  return shared
}
