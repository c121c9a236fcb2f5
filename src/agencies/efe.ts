import type { Agency } from './agency.js'

/** Agencia EFE: `Nueva Delhi, 21 ene (EFE).- …`, the name again behind the last sentence, then initials. */
export const efe: Agency = {
  id: 'efe',
  name: 'Agencia EFE',
  country: 'ES',
  languages: ['es', 'en', 'pt', 'ar', 'ca', 'gl'],
  names: ['EFE', 'Agencia EFE', 'EFECOM', 'EFE-Dow Jones', 'ACAN-EFE', 'EFEverde', 'EFE Comunica', 'إفي', 'إفى'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'es',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/efe_belga.xml',
    },
    {
      form: '{place} ({text}), {date} ({source}).- ',
      language: 'es',
      evidence: 'verified',
      source: 'EFE copy of May 2000: the province or country in brackets',
    },
    { form: '{source}.- ', language: 'es', evidence: 'verified', source: 'public code' },
    {
      form: '{place}, {date} ({source}).- ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/efe_nitf.xml',
    },
  ],
  endMarks: [
    {
      form: '{source}',
      evidence: 'verified',
      source: 'superdesk/superdesk-belga server/tests/io/fixtures/efe_belga.xml: behind the last sentence',
    },
    {
      form: '{source}\n{initials}',
      evidence: 'verified',
      source: 'efe_belga.xml of the same set: `EFE`, then `daa/mt/msr`',
    },
    { form: '{source} {initials}', evidence: 'partly', source: 'the same mark and initials on one line; public code' },
    { form: '{source}/{initials}', evidence: 'verified', source: 'captions of 1996: behind the last sentence' },
    {
      form: '{initials}',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/efe_nitf.xml (`gr/bp`)',
    },
  ],
  signsWithInitials: true,
  stamps: [
    {
      form: '{DD}/{MO}/{HH}-{MM}/{YY}',
      source: 'unverified: the stamp below the initials in the agency’s archive of 1994 and 1995',
    },
  ],
  advisories: [
    {
      form: 'AVANCE',
      means: 'urgent',
      where: 'line',
      urgency: 2,
      source: 'unverified for EFE: the word is a prefix of Xinhua in Spanish (public code)',
    },
  ],
  notes: [
    'Contenido multimedia: {text}',
    '(foto) (vídeo)',
    '(foto)',
    '(AMPLIACIÓN){text}',
    'Abonados: {text}',
    'Nota a los abonados: {text}',
  ],
  evidence: 'verified',
  sources: [
    'superdesk/superdesk-core tests/io/fixtures/efe_nitf.xml',
    'superdesk/superdesk-belga server/tests/io/fixtures/efe_belga.xml',
    'public code: `EFE.-` heads, EFECOM',
  ],
}
