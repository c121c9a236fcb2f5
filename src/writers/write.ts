/** `write`: stories in, one document or stream of a format out. */
import type { ParsedStory } from '../core/parsed.js'
import { formatNamed } from './index.js'
import type { Loss, WriteOptions } from './writer.js'

/**
 * The text of all the stories in a format, and what it could not carry. Throws a RangeError for a format that is not
 * known, and for several stories where the format holds one a file.
 */
export async function write(
  format: string,
  stories: readonly ParsedStory[],
  options: WriteOptions = {},
): Promise<{ text: string; losses: Loss[] }> {
  const entry = formatNamed(format)
  if (entry === undefined) throw new RangeError(`no format is called ${format}`)
  const writer = await entry.load()
  const { join } = writer
  if (join === null && stories.length !== 1) throw new RangeError(`${format} holds one story a file`)
  const written = stories.map((parsed) => writer.write(parsed, options))
  const texts = written.map((one) => one.text)
  const losses = written.flatMap((one) => one.losses)
  if (join === null) return { text: texts.join(''), losses }
  if (texts.length === 0) return { text: join.empty, losses }
  return { text: join.before + texts.join(join.between) + join.after, losses }
}
