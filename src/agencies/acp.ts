import type { Agency } from './agency.js'

/** Agence congolaise de presse, Kinshasa: `(ACP).-`. */
export const acp: Agency = {
  id: 'acp',
  name: 'Agence congolaise de presse',
  country: 'CD',
  languages: ['fr'],
  names: ['ACP', 'Agence congolaise de presse'],
  commonWords: ['ACP'],
  datelines: [
    {
      form: '{place}, {date} ({source}).- ',
      language: 'fr',
      evidence: 'unverified',
      source: 'the mark `.-` is that of EFE and Notimex, seen there; for ACP not seen in a stored source',
    },
  ],
  endMarks: [{ form: 'ACP/{initials}', evidence: 'unverified', source: 'not seen in a stored source' }],
  evidence: 'unverified',
  sources: ['efe_belga.xml, elgraficotam.com.mx: the frame whose mark ACP shares'],
}
