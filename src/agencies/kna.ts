import type { Agency } from './agency.js'

/** Katholische Nachrichten-Agentur, Germany: no mark behind the brackets. */
export const kna: Agency = {
  id: 'kna',
  name: 'Katholische Nachrichten-Agentur',
  country: 'DE',
  languages: ['de'],
  names: ['KNA', 'KNA-ID', 'Katholische Nachrichten-Agentur'],
  datelines: [
    {
      form: '{place} ({source}) ',
      language: 'de',
      evidence: 'partly',
      source: 'reprints on katholisch.de and domradio.de',
    },
  ],
  endMarks: [
    { form: '(KNA)', evidence: 'partly', source: 'behind reprints' },
    { form: '(KNA - {code})', evidence: 'partly', source: 'the wire closes with its number' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints on katholisch.de and domradio.de'],
}
