import type { Agency } from './agency.js'

/** PR Newswire, with AsiaNet: press releases, the name between slashes. */
export const prnewswire: Agency = {
  id: 'prnewswire',
  name: 'PR Newswire',
  country: 'US',
  languages: ['en', 'es', 'fr', 'de', 'pt'],
  names: [
    'PRNewswire',
    'PRNewswire-AsiaNet',
    'PRNewswire-USNewswire',
    'PRNewswire-FirstCall',
    'PRNewswire-HISPANIC PR WIRE',
    'CNW',
    'CNW Telbec',
    'CNW Group',
    'Medianet International-AsiaNet',
    'PRNewswire/AsiaNet',
    'AsiaNet',
  ],
  datelines: [
    {
      form: '{place}, {date} /{source}/ -- ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_1.tst',
    },
    {
      form: '{place}, {date} /{source}/ --\n',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_2.tst',
    },
    {
      form: '{place}, {date} /{source}/ ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_10.tst',
    },
  ],
  endMarks: [
    {
      form: '-0- {n}/{n}/{n}',
      evidence: 'partly',
      source: 'copy of the 1990s closes with the mark and its day; not seen in a stored source',
    },
    { form: '###', evidence: 'partly', source: 'publicrelationsmatters.com 2024/10/21: the mark of press releases' },
  ],
  notes: [
    'SOURCE {text}',
    'SOURCE: {text}',
    'Media contact: {text}',
    'Media contact:',
    'Media Contact:',
    'Investor relations contact:',
    'CONTACT: {text}',
    '/CONTACT: {text}',
    'CO: {text}',
    'ST: {text}',
    'IN: {text}',
    'SU: {text}',
    'Logo - {text}',
    'Photo - {text}',
  ],
  boilerplate: ['News provided by', 'Share this article', 'Related Links'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-aap server/aap/tests/io/fixtures/asianet_1.tst, asianet_2.tst, asianet_10.tst'],
}
