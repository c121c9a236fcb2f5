import type { Agency } from './agency.js'

/** Inter Press Service: `LIMA, Oct 6 (IPS) - …`, `UNITED NATIONS, Oct 6 2009 (IPS) - …`. */
export const ips: Agency = {
  id: 'ips',
  name: 'Inter Press Service',
  country: 'IT',
  languages: ['en', 'es', 'fr', 'pt', 'de', 'ar'],
  names: ['IPS', 'Inter Press Service', 'Inter Press Service News Agency'],
  datelines: [
    {
      form: '{place}, {date} ({source}) - ',
      language: 'en',
      evidence: 'unverified',
      source: 'the agency’s copy: the year without a comma before it since about 2007; not seen in a stored source',
    },
    { form: '{place}, {date} ({source}) - ', language: 'es', evidence: 'unverified', source: 'the same in Spanish' },
  ],
  endMarks: [
    { form: 'ENDS/IPS/{text}', evidence: 'unverified', source: 'the agency’s copy of the 1990s' },
    { form: '(ENDS) IPS/{text}', evidence: 'unverified', source: 'the same' },
    { form: '(END)', evidence: 'unverified', source: 'the agency’s copy of about 2009' },
    { form: '(FIN/{YYYY})', evidence: 'unverified', source: 'the same in Spanish' },
    { form: '(END/{YYYY})', evidence: 'unverified', source: 'the agency’s copy of about 2009, with the year' },
    {
      form: '(END/IPS/{text})',
      evidence: 'unverified',
      source: 'the agency’s copy of the 1990s: its name, codes of the subject and the editors, the year',
    },
    { form: '(FIN/IPS/{text})', evidence: 'unverified', source: 'the same in Spanish' },
  ],
  evidence: 'unverified',
  sources: ['howlingpixel.com/i-en/Inter_Press_Service (the agency and its name)'],
}
