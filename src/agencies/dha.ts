import type { Agency } from './agency.js'

/** Demirören (formerly Doğan) Haber Ajansı, Turkey: the reporter and the place before the name. */
export const dha: Agency = {
  id: 'dha',
  name: 'Demirören Haber Ajansı',
  country: 'TR',
  languages: ['tr', 'en'],
  names: ['DHA', 'Demirören Haber Ajansı', 'Doğan Haber Ajansı'],
  datelines: [
    {
      form: '{byline}/{place}, ({source})- ',
      language: 'tr',
      evidence: 'verified',
      source:
        'public code: tests and a store of stories; several reporters are joined by a hyphen, the province may follow in brackets, `İNEGÖL(Bursa)`',
    },
    {
      form: '{byline} / {place}, ({source})-',
      language: 'tr',
      evidence: 'verified',
      source: 'public code: blanks about the stroke',
    },
    { form: '{place}, ({source})- ', language: 'tr', evidence: 'partly', source: 'the same without a reporter' },
    {
      form: '{place} ({source}) - ',
      language: 'tr',
      evidence: 'partly',
      source: 'the frame of Anadolu, seen at asigazetesi.com',
    },
  ],
  endMarks: [
    {
      form: '({source})',
      evidence: 'partly',
      source:
        'İHA’s credit, internethaber.com; DHA’s bulletins at mynet.com and haberler.com name it above the stories',
    },
  ],
  advisories: [
    {
      form: 'Yeniden',
      means: 'update',
      where: 'headline',
      source: 'kilalu.blog, DHA bulletin of January 2019: ` - Yeniden` behind the headline',
    },
  ],
  notes: ['FOTOĞRAFLI', 'GÖRÜNTÜLÜ', '(FOTOĞRAFLI)', 'FOTOĞRAFLI - GÖRÜNTÜLÜ'],
  boilerplate: ['Haber Kodu : {n}'],
  never: ['date'],
  evidence: 'verified',
  sources: ['public code', 'mynet.com, haberler.com (DHA Yurt Bülteni)'],
}
