import type { Agency } from './agency.js'

/** Bloomberg News: `Oct. 6 (Bloomberg) -- …`, on the web `(Bloomberg) -- …`; whom to write to stands below the story. */
export const bloomberg: Agency = {
  id: 'bloomberg',
  name: 'Bloomberg News',
  country: 'US',
  languages: ['en', 'es', 'pt', 'de', 'fr', 'it', 'ja', 'zh', 'ko'],
  names: ['Bloomberg', 'Bloomberg News', 'Bloomberg Línea', 'بلومبرغ', 'بلومبيرغ'],
  datelines: [
    { form: '({source}) -- ', language: 'en', evidence: 'verified', source: 'public code that cleans Bloomberg copy' },
    {
      form: '{date} ({source}) -- ',
      language: 'en',
      evidence: 'partly',
      source: 'the form above with a date, as newspapers reprinted it until about 2014; AP months',
    },
    {
      form: '{place}, {date} ({source}) -- ',
      language: 'en',
      evidence: 'unverified',
      source: 'copy of about 2000; not seen in a stored source',
    },
  ],
  stamps: [
    {
      form: '-0- {Mon}/{DD}/{YYYY} {HH}:{MM} GMT',
      source: 'unverified: the last line of copy of about 2000; not seen in a stored source',
    },
    {
      form: '-0- ({source}) {Mon}/{DD}/{YYYY} {HH}:{MM} GMT',
      source: 'unverified: the same with the name',
    },
  ],
  notes: [
    'To contact the reporter on this story: {text}',
    'To contact the reporters on this story: {text}',
    'To contact the reporter on this story:',
    'To contact the reporters on this story:',
    'To contact the editor responsible for this story: {text}',
    'To contact the editors responsible for this story: {text}',
    'To contact the editor responsible for this story:',
    'To contact the editors responsible for this story:',
  ],
  credits: ['--With assistance from {text}', '--With reporting by {text}', '--Editors: {text}'],
  boilerplate: [
    'Most Read from Bloomberg',
    'Most Read from Bloomberg Businessweek',
    '©{YYYY} Bloomberg L.P.',
    '© {YYYY} Bloomberg L.P.',
    '(Updates {text} in {text} paragraph.)',
    'Read more: {text}',
  ],
  evidence: 'verified',
  sources: ['public code that cuts Bloomberg stories at `To contact the reporter on this story`'],
}
