import type { Agency } from './agency.js'

/** Allgemeiner Deutscher Nachrichtendienst, East Germany: a full stop behind the brackets, as East German papers print it. */
export const adn: Agency = {
  id: 'adn',
  name: 'Allgemeiner Deutscher Nachrichtendienst',
  country: 'DE',
  languages: ['de'],
  names: ['ADN', 'ADN-Korr.', 'Allgemeiner Deutscher Nachrichtendienst'],
  commonWords: ['ADN'],
  datelines: [
    { form: '{place} ({source}). ', language: 'de', evidence: 'partly', source: 'East German papers until 1990' },
    { form: '{place}, {date} ({source}). ', language: 'de', evidence: 'partly', source: 'adn46.wordpress.com, 2016' },
  ],
  endMarks: [{ form: '++ ({text})', evidence: 'partly', source: 'adn46.wordpress.com: initials, day and number' }],
  boilerplate: ['http://{text}Redaktion: {text}'],
  evidence: 'partly',
  sources: ['adn46.wordpress.com, 2016', 'East German papers until 1990'],
}
