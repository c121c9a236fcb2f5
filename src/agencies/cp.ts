import type { Agency } from './agency.js'

/** The Canadian Press: `OTTAWA — …` without its name, which stands in the trailer that also gives the full date. */
export const cp: Agency = {
  id: 'cp',
  name: 'The Canadian Press',
  country: 'CA',
  languages: ['en', 'fr'],
  names: ['The Canadian Press', 'Canadian Press', 'CP', 'La Presse Canadienne', 'La Presse canadienne', 'PC'],
  commonWords: ['CP', 'PC'],
  datelines: [
    {
      form: '{place} — ',
      language: 'en',
      evidence: 'unverified',
      source: 'AP style without the name, as the trailer carries it; not seen in a stored source',
    },
    {
      form: '{place} ({source}) — ',
      language: 'en',
      evidence: 'unverified',
      source: 'AP’s frame with its own name; not seen in a stored source',
    },
    {
      form: '{place} — ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the frame of the English service; not seen in a stored source',
    },
  ],
  notes: ['Companies in this story: {text}'],
  credits: [
    'This report by The Canadian Press was first published {text}',
    'Cette dépêche de La Presse Canadienne a été publiée pour la première fois le {text}',
    '— With files from {text}',
    '{text}, The Canadian Press',
  ],
  never: ['source', 'date'],
  evidence: 'partly',
  sources: ['public code (the trailer)', 'superdesk/superdesk-cp server/tests/ingest/parser/fixtures'],
}
