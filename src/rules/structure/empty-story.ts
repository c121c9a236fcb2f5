import { isBlank } from '../../core/characters.js'
import type { WireRule } from '../context.js'

export const emptyStory: WireRule = {
  id: 'empty-story',
  group: 'structure',
  severity: 'error',
  summary: 'The story has no text at all.',
  why: 'A record without text is a transmission that was lost on the way; what comes behind it takes it for news.',
  sources: ['jq and superdesk both pass empty records on in silence; the fault shows in the paper'],
  messages: { empty: 'There is no text: ask for the story to be sent again, or drop the record.' },
  examples: [
    { text: 'Ferry runs again', findings: 0 },
    { text: 'عودة العبّارة إلى العمل', findings: 0 },
    { text: ' \n\u200f\n', findings: 1 },
  ],
  check(story, report) {
    const { text } = story.source
    for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i)) && text.charCodeAt(i) !== 0) return
    report({ start: 0, end: text.length })
  },
}
