import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const gluedWord: WireRule = {
  id: 'glued-word',
  group: 'leftovers',
  severity: 'warning',
  summary: 'A word of the page or of the dateline is glued to the next one.',
  why: 'Scraping drops the break between two elements: place, agency and first word become one that nobody finds.',
  sources: ['ar.irna.ir as scraped (`أخبارطهران /`)', 'SaudiNewsNet data set (`2015 مواس`, `وامالتقى`)'],
  messages: { glued: "Two words are glued together here: put a blank between them, or remove the page's own." },
  examples: [
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 0,
    },
    {
      text: 'عام / عودة العبّارة\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 مواس\nعادت العبّارة إلى العمل.\n// انتهى //\n',
      findings: 1,
    },
  ],
  check: reportNotices('glued-word'),
}
