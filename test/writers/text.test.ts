import { describe, expect, test } from 'vitest'
import { text } from '../../src/writers/text.js'
import { arabic, english, parsedOf } from './stories.js'

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
})
