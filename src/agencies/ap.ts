import type { Agency } from './agency.js'

/** The Associated Press: `BUFFALO, N.Y. (AP) — …`, on the old wire `CHATHAM, Mass. (AP) _ …`. It prints no date. */
export const ap: Agency = {
  id: 'ap',
  name: 'The Associated Press',
  country: 'US',
  languages: ['en', 'es'],
  names: ['AP', 'Associated Press', 'The Associated Press', 'أسوشيتد برس'],
  commonWords: ['AP'],
  datelines: [
    {
      form: '{place} ({source}) — ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/ap-nitf.xml',
    },
    {
      form: '{place} ({source}) _ ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/anpa-1.tst, ap_anpa-3.tst',
    },
    {
      form: '{place} ({source}) -- ',
      language: 'en',
      evidence: 'verified',
      source: 'severinh/ethz-nlp-headline: the dateline pattern reads AP with `--`, `_` or `-`',
    },
    {
      form: '({place}) _ ',
      language: 'en',
      evidence: 'verified',
      source: 'superdesk/superdesk-core tests/io/fixtures/ap_anpa-7.tst (`(Undated) _`)',
    },
    {
      form: '{place} ({source}) - ',
      language: 'es',
      evidence: 'unverified',
      source: 'the Spanish service uses the frame of the English one; not seen in a stored source',
    },
  ],
  endMarks: [
    {
      form: '({initials})',
      evidence: 'verified',
      source: 'AP copy of 1998 closes with the writers’ initials in brackets on a line of their own: `(hl-gbr)`',
    },
    { form: 'AP', evidence: 'partly', source: 'the French and German services, behind the last sentence' },
    { form: 'END<', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/anpa-3.tst (tables)' },
    { form: '___', evidence: 'verified', source: 'superdesk/superdesk-core tests/io/fixtures/anpa-1.tst' },
  ],
  stamps: [
    {
      form: 'AP-WF-{MO}-{DD}-{YY} {HH}{MM}{zone}<',
      source: 'superdesk/superdesk-core tests/io/fixtures/anpa-1.tst, ap_anpa-1.tst',
    },
    {
      form: 'AP-NY-{MO}-{DD}-{YY} {HH}{MM}{zone}',
      source: 'public code that cleans the AQUAINT corpus names this stamp; the mark `<` is lost in reprints',
    },
    { form: 'AP-NR-{MO}-{DD}-{YY} {HH}{MM}{zone}', source: 'TREC AP collection, ap890920 (svn.dridan.com)' },
    { form: 'AP-WF-{MO}-{DD}-{YY} {HH}{MM}{zone}', source: 'the same without its mark `<`, as web copies print it' },
  ],
  advisories: [
    {
      form: '{n}st Ld-Writethru',
      means: 'update',
      where: 'slug',
      source: 'superdesk/superdesk-core tests/io/fixtures/ap_anpa-1.tst',
    },
    { form: '{n}nd Ld-Writethru', means: 'update', where: 'slug', source: 'the same series: second' },
    {
      form: '{n}rd Ld-Writethru',
      means: 'update',
      where: 'slug',
      source: 'superdesk/superdesk-core tests/io/fixtures/anpa-2.tst',
    },
    {
      form: '{n}th Ld-Writethru',
      means: 'update',
      where: 'slug',
      source: 'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/ap/politics.json',
    },
    {
      form: '{n}stLd-Writethru',
      means: 'update',
      where: 'slug',
      source: 'superdesk/superdesk-core tests/io/fixtures/ap_anpa-1.tst, header line',
    },
    { form: 'APNewsAlert', means: 'urgent', where: 'line', urgency: 1, source: 'ap_anpa-5.tst of the same set' },
    { form: 'FLASH', means: 'urgent', where: 'line', urgency: 1, source: 'jacklimpert.com 2016/04' },
    { form: 'BULLETIN', means: 'urgent', where: 'line', urgency: 2, source: 'jacklimpert.com 2016/04' },
    { form: 'URGENT', means: 'urgent', where: 'line', urgency: 3, source: 'jacklimpert.com 2016/04' },
    {
      form: '{n}th Ld - Writethru',
      means: 'update',
      where: 'slug',
      source: 'TREC AP collection, ap890920 (svn.dridan.com): the spelling of 1989',
    },
    {
      form: 'Kill',
      means: 'canceled',
      where: 'slug',
      status: 'canceled',
      source: 'unverified: an AP kill names the story it withdraws in its slug; not seen in a stored source',
    },
  ],
  notes: [
    'Eds: {text}',
    "EDITOR'S NOTE _ {text}",
    'EDITOR’S NOTE — {text}',
    'AP Photo {text}',
    'STORY CAN END HERE{text}',
    '(Optional add end)',
  ],
  credits: [
    'Associated Press writers {text} contributed to this report{text}',
    'Associated Press writer {text} contributed to this report{text}',
    'AP writers {text} contributed{text}',
    '{text} reported from {text}. Associated Press {text} contributed{text}',
    'APTN contributor {text} helped with this story.',
    '{text} can be reached at {text}',
    'The Associated Press contributed to this report.',
  ],
  boilerplate: ['Copyright {YYYY} The Associated Press. All rights reserved.{text}'],
  never: ['date'],
  evidence: 'verified',
  sources: [
    'superdesk/superdesk-core tests/io/fixtures/anpa-1.tst, ap_anpa-3.tst, ap-nitf.xml',
    'superdesk/superdesk-cp server/tests/ingest/parser/fixtures/ap/ap-broadcast.json',
    'pavilion.dinfos.edu 2953517 (dateline rules)',
  ],
}
