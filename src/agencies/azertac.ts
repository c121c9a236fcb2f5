import type { Agency } from './agency.js'

/** AZƏRTAC, Azerbaijan: `Astana, October 10, AZERTAC` on a line of its own; the reporter’s name at the end. */
export const azertac: Agency = {
  id: 'azertac',
  name: 'AZERTAC',
  country: 'AZ',
  languages: ['az', 'en', 'ru', 'de', 'fr', 'es', 'ar', 'zh'],
  names: ['AZƏRTAC', 'AZERTAC', 'АЗЕРТАДЖ', 'AZERTAJ', 'АЗЕРТАЖ'],
  datelines: [
    {
      form: '{place}, {date}, {source}\n',
      language: 'en',
      evidence: 'verified',
      source: 'azertag.az/en/xeber 1101293, 10 October 2017',
    },
    {
      form: '{place}, {date}, {source}\n',
      language: 'de',
      evidence: 'verified',
      source: 'azertag.az/de/xeber 1101328',
    },
    {
      form: '{place}, {date}, {source}\n',
      language: 'az',
      evidence: 'partly',
      source: 'the site’s frame in its other languages',
    },
    {
      form: '{place}, {date}, {byline}, {source}\n',
      language: 'az',
      evidence: 'unverified',
      source: 'stories of its regional reporters name them between date and agency',
    },
    {
      form: '{place}, {date}, {source}\n',
      language: 'ru',
      evidence: 'partly',
      source: 'the site’s frame in its other languages',
    },
  ],
  evidence: 'verified',
  sources: [
    'azertag.az/en/xeber/Kazinform_interviews_AZERTACs_Director_General-1101293',
    'azertag.az/de/xeber 1101328',
  ],
}
