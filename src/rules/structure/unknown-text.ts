import type { WireRule } from '../context.js'
import { nitf, nitfHead } from '../example.js'

export const unknownText: WireRule = {
  id: 'unknown-text',
  group: 'structure',
  severity: 'warning',
  summary: 'A piece of the text that is no known part of a story.',
  why: 'What no recogniser knows is kept but put nowhere: an export leaves it out, so a person must look at it once.',
  sources: ['the promise that a parsed story is a partition of its source'],
  messages: { unknown: 'This is no known part of a story and no export will carry it: remove it, or report the form.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: nitf(
        nitfHead(),
        '<body.content><media media-type="image"><media-caption>The ferry at the quay.</media-caption></media>',
        '<p>The ferry ran again on Friday.</p></body.content>',
      ),
      options: { format: 'nitf' },
      findings: 1,
    },
    {
      text: nitf(
        nitfHead('عودة العبّارة'),
        '<body.content><media media-type="image"><media-caption>العبّارة في الميناء</media-caption></media>',
        '<p>عادت العبّارة إلى العمل.</p></body.content>',
      ),
      options: { format: 'nitf' },
      findings: 1,
    },
    { text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n', findings: 0 },
  ],
  reads: 'document',
  check(story, report) {
    for (const span of story.spans()) if (span.label === 'unknown') report({ start: span.start, end: span.end })
  },
}
