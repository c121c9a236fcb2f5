/** chalk, loaded only when something is painted. */
import type { ChalkInstance } from 'chalk'
import { type ColorWhen, wantsColor } from './terminal.js'

/** Null when this descriptor gets no colour. */
export async function colors(when: ColorWhen, fd: number): Promise<ChalkInstance | null> {
  if (!wantsColor(when, fd)) return null
  const { Chalk } = await import('chalk')
  // chalk does not heed NO_COLOR, so the level is ours to say.
  return new Chalk({ level: 1 })
}
