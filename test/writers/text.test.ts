import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { text } from '../../src/writers/text.js'
import { samples } from './samples.js'
import { arabic as plainArabic, english as plainEnglish, parsedOf as plainOf } from './stories.js'

/** Stories that came in another format, so that there is no layout to keep. */
const parsedOf = (parts: Parameters<typeof plainOf>[0], subheads?: number[]) =>
  plainOf({ ...parts, source: { path: null, index: 0, format: 'ninjs', encoding: null } }, subheads)
const arabic = parsedOf(plainArabic.story)
const english = parsedOf(plainEnglish.story, [1])

describe('plain wire copy', () => {
  test('prints the parts in their order and no page text', () => {
    expect(text.write(arabic).text.split('\n\n')).toEqual([
      'الميناء: عودة العمال إلى أرصفة الشحن بعد اتفاق الأجور',
      'طهران / 6 تشرين الاول /اكتوبر/ارنا- عاد عمال الميناء إلى العمل صباح اليوم (الجمعة)، بعد 12 يوما من الإضراب.',
      'وقال مدير الميناء "إن السفن ستبحر غدا".',
      'انتهى**1426\n',
    ])
  })

  test('prints slug line, kicker, stand-first and byline above, credits, notes, end mark and stamp below', () => {
    const lines = text.write(english).text.trimEnd().split('\n\n')
    expect(lines.slice(0, 5)).toEqual([
      'HARBOUR-STRIKE/',
      'LABOUR',
      'UPDATE 1-Dockworkers return after pay deal',
      'Strike lasted 12 days',
      'By Jane Doe',
    ])
    expect(lines.slice(-4)).toEqual([
      '(Reporting by Jane Doe; Editing by John Roe)',
      'Eds: adds quote',
      'REUTER',
      '20:26 29AUG26',
    ])
  })

  test('prints initials below the mark when they stand in no line of it', () => {
    const parsed = parsedOf({ endMark: { text: '// انتهى //', codes: ['و.أ'] } })
    expect(text.write(parsed).text).toBe('// انتهى //\n\nو.أ\n')
  })

  test('loses what is not printed, and not what the headline says', () => {
    expect(text.write(english).losses.map((loss) => loss.field)).toEqual(['id', 'keywords', 'urgency'])
    const marked = parsedOf({ headline: 'عام / عودة العمال', category: 'عام', version: '3' })
    expect(text.write(marked).losses.map((loss) => loss.field)).toEqual(['version'])
  })

  test('carries no control character and no break inside a part', () => {
    const parsed = parsedOf({ headline: 'a\x1b[2J\x00b\r\nc', body: ['d\n\n\ne'] })
    expect(text.write(parsed).text).toBe('a\ufffd[2J\ufffdb c\n\nd   e\n')
  })

  test('keeps the layout of a story that came as text, and leaves the page behind', () => {
    const printed = [
      'الميناء: عودة العمال إلى أرصفة الشحن',
      '',
      'طهران / 6 تشرين الاول /اكتوبر/ارنا- عاد عمال الميناء إلى العمل صباح اليوم،',
      'بعد 12 يوما من الإضراب.',
      '',
      'وقال مدير الميناء إن السفن ستبحر غدا.',
      '',
      'انتهى**1426',
    ]
    const page = ['', '', '', 'أخبار ذات صلة', '', 'تعليقك']
    const [parsed] = parse([...printed, ...page].join('\r\n'), { from: 'text' })
    expect(parsed!.story.boilerplate).toHaveLength(2)
    expect(text.write(parsed!).text).toBe(`${printed.join('\n')}\n`)
  })

  test('read again it is the same story, for every sample', () => {
    for (const parsed of samples()) {
      const name = parsed.story.source.path
      const { text: copy, losses } = text.write(parsed)
      const again = parse(copy, { from: 'text' })[0]!
      const known = { ...parsed.story, boilerplate: [], source: again.story.source }
      // A year that stood on the page is gone with the page, and the writer says so.
      const date = known.dateline?.date
      if (date?.yearFrom === 'page') {
        expect(losses.map((loss) => loss.field)).toContain('dateline')
        const iso = again.story.dateline!.date!.iso
        known.dateline = { ...known.dateline!, date: { ...date, year: null, yearFrom: null, iso } }
      }
      expect({ name, ...again.story }).toEqual({ name, ...known })
    }
  })
})
