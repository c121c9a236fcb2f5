/** The record that stands in a story's place. */
import type { StoryError } from '../core/story.js'
import type { UnreadableRecord } from './reader.js'

export function toStoryError(record: UnreadableRecord): StoryError {
  const { id, message, line, column } = record
  return { schema: 'wire-story/1', id, error: { message, line, column } }
}
