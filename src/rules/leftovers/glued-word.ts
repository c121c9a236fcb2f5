import type { WireRule } from '../context.js'

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
      text: 'عودة العبّارة\n\nأخبارطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 1,
    },
  ],
  check(story, report) {
    const noticed = story.notices.filter((notice) => notice.kind === 'glued-word')
    for (const { start, end } of noticed) report({ start, end })
    if (noticed.length > 0) return
    for (let i = 1; i < story.marks.length; i++) {
      const before = story.marks[i - 1]!
      const { label, start } = story.marks[i]!
      if (before.label !== 'boilerplate' || before.end !== start || label === 'boilerplate') continue
      // `TITLE=…`: a label says itself where it ends.
      if (story.source.text[start - 1] !== '=') report({ start: before.start, end: before.end })
    }
  },
}
