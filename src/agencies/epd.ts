import type { Agency } from './agency.js'

/** Evangelischer Pressedienst, Germany: a full stop behind the brackets, initials behind its name. */
export const epd: Agency = {
  id: 'epd',
  name: 'Evangelischer Pressedienst',
  country: 'DE',
  languages: ['de'],
  names: ['epd', 'EPD', 'Evangelischer Pressedienst'],
  datelines: [
    { form: '{place} ({source}). ', language: 'de', evidence: 'partly', source: 'reprints on evangelisch.de' },
  ],
  endMarks: [
    { form: '(epd)', evidence: 'unverified', source: 'behind reprints' },
    { form: 'epd {initials}', evidence: 'partly', source: 'the service’s name and the initials of desk and writer' },
  ],
  never: ['date'],
  evidence: 'partly',
  sources: ['reprints on evangelisch.de'],
}
