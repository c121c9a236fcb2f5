import type { Agency } from './agency.js'

/** Algemeen Nederlands Persbureau: `AMSTERDAM (ANP) - …`. */
export const anp: Agency = {
  id: 'anp',
  name: 'Algemeen Nederlands Persbureau',
  country: 'NL',
  languages: ['nl', 'en'],
  names: ['ANP', 'ANP/AFP', 'ANP/RTR', 'ANP/DPA'],
  commonWords: ['ANP'],
  datelines: [
    {
      form: '{place} ({source}) - ',
      language: 'nl',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/anp_belga.xml; public code',
    },
    { form: '{place} ({source}) – ', language: 'nl', evidence: 'partly', source: 'the same with a dash; public code' },
  ],
  advisories: [
    {
      form: 'N i e u w bericht, vervangt:',
      means: 'update',
      where: 'line',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/anp_belga.xml: letters spaced',
    },
    {
      form: '({n})',
      means: 'update',
      where: 'headline',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/anp_belga.xml: version behind the headline',
    },
  ],
  notes: ['N i e u w bericht, vervangt: {text}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['superdesk/superdesk-belga server/tests/io/fixtures/anp_belga.xml', 'public code'],
}
