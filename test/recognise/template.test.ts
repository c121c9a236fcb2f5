import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldKey } from '../../src/core/fold.js'
import { startOf } from '../../src/recognise/starts.js'
import { compileTemplate, isWhole, match, slotOf } from '../../src/recognise/template.js'
import { TemplateSet } from '../../src/recognise/templates.js'
import { work } from '../support/work.js'

/** What the slots of a whole-line match hold, or null. */
function slots(template: string, text: string): string[] | null {
  const key = foldKey(text)
  const found = match(compileTemplate(template), key)
  if (found === null || !isWhole(key, found)) return null
  return found.slots.map(({ start, end }) => key.slice(start, end))
}

describe('literal text', () => {
  test('case, accents, hamza and the kinds of yeh compare equal', () => {
    expect(slots('انتهى**{code}', 'انتهی**1426')).toEqual(['1426'])
    expect(slots('انتهى**{code}', 'انتهي**1426')).toEqual(['1426'])
    expect(slots('(Fin)', '(FIN)')).toEqual([])
  })

  test('a blank matches any run of blanks, or none beside punctuation', () => {
    expect(slots('// انتهى //', '//انتهى//')).toEqual([])
    expect(slots('/انتهى/', '/  انتهي /')).toEqual([])
    expect(slots('Read Next', 'Read \u00a0 Next')).toEqual([])
    expect(slots('Read Next', 'ReadNext')).toBeNull()
  })

  test('between Persian words a joiner may stand for the blank', () => {
    expect(slots('انتهای پیام/', 'انتهای\u200cپیام/')).toEqual([])
  })

  test('a run of dashes matches a run of any length, a long dash too', () => {
    expect(slots('-- {text}', '— x')).toEqual(['x'])
    expect(slots('- - - -', '- - - -')).toEqual([])
  })

  test('a word at the end of the template ends there in the text too', () => {
    const found = (text: string) => match(compileTemplate('END'), foldKey(text))
    expect(found('ENDS')).toBeNull()
    expect(found('END.')?.end).toBe(3)
  })

  test('braces that hold no slot stand for themselves', () => {
    expect(slots('{nothing} {n}', '{nothing} 7')).toEqual(['7'])
  })
})

describe('slots', () => {
  test('figures have their width and their range', () => {
    expect(slots('{DD}{HH}{MM} {zone} {Mon} {YY}', '131137 GMT Nov 13')).toEqual(['13', '11', '37', 'gmt', 'nov', '13'])
    expect(slots('{DD}{HH}{MM} {zone} {Mon} {YY}', '321137 GMT Nov 13')).toBeNull()
    expect(slots('{HH}:{MM} ت م', '20:61 ت م')).toBeNull()
    expect(slots('{n}-', '12-')).toEqual(['12'])
  })

  test('initials are groups of up to four letters, each a word', () => {
    expect(slots('EFE {initials}', 'EFE daa/mt/msr')).toEqual(['daa/mt/msr'])
    expect(slots('{initials}', 'د.ذ/ و.أ')).toEqual(['د.ذ/ و.ا'])
    expect(slots('EFE {initials}', 'EFE reporting')).toBeNull()
  })

  test('a month may be two words before a figure', () => {
    expect(slots('{DD} {Mon} {YYYY}', '10 كانون الأول 2015')).toEqual(['10', 'كانون الاول', '2015'])
    expect(slots('{DD} {Mon} {YYYY}', '10 Sept. 2015')).toEqual(['10', 'sept.', '2015'])
  })

  test('text ends at the first occurrence of what follows, brackets in it balanced', () => {
    expect(slots('(Reporting by {text})', '(Reporting by A (B) and C)')).toEqual(['a (b) and c'])
    expect(slots('{text} reported from {text}.', 'Lee reported from Oslo.')).toEqual(['lee', 'oslo'])
    expect(slots('{text} {n}/{n}', 'a b 1/2')).toEqual(['a b', '1', '2'])
    expect(slots('Tags: {text}', 'Tags: a, b')).toEqual(['a, b'])
  })

  test('the first slot of a name is found by it', () => {
    const key = '17:14 gmt 20:14'
    const found = match(compileTemplate('{HH}:{MM} GMT {HH}:{MM}'), key)!
    const hour = slotOf(found, 'HH')!
    expect(key.slice(hour.start, hour.end)).toBe('17')
    expect(slotOf(found, 'YY')).toBeNull()
  })
})

describe('a set of templates', () => {
  const set = new TemplateSet<number>()
  for (const [i, form] of ['انتهى', 'انتهى**{code}', '{HH}:{MM} ت م', '{text} contributed.', '- - - -'].entries())
    set.add(form, () => i)

  test('finds what each template finds alone', () => {
    const values = (text: string) => set.wholes(foldKey(text)).map((found) => found.value)
    expect(values('انتهى')).toEqual([0])
    expect(values('انتهي ** 33')).toEqual([1])
    expect(values('20:14 ت م')).toEqual([2])
    expect(values('Kim contributed.')).toEqual([3])
    expect(values('- - - -')).toEqual([4])
    expect(values('nothing')).toEqual([])
  })

  test('knows by its beginning that a line cannot match', () => {
    const start = (text: string) => startOf(text, 0, text.length)
    const couldBegin = (text: string) => set.couldBegin(text, 0, text.length, start(text))
    expect(couldBegin('إنت')).toBe(true)
    expect(couldBegin('انتـهى والى')).toBe(true)
    expect(couldBegin('انجلترا')).toBe(false)
    expect(set.mayBegin(start('إنت'))).toBe(true)
    expect(set.mayBegin(start(' — x'))).toBe(true)
    expect(set.mayBegin(start('النهاية'))).toBe(false)
    expect(set.mayBeginWithSlot('x.', 2, start('x.'))).toBe(true)
    expect(set.mayBeginWithSlot('xy', 2, start('xy'))).toBe(false)
  })

  test('a look at its first letters and its last rules out no line that matches', () => {
    const forms = [
      'End',
      'النهاية',
      '-- {text}',
      '#',
      '*{n}*',
      '{HH}:{MM} GMT',
      '{initials} (dpa)',
      '{text} dpa)',
      'لا {text}',
      '- - -',
    ]
    const pieces = fc.constantFrom(
      ...[
        'e',
        'END',
        'النهایه',
        'ـ',
        'ﻻ',
        'لا',
        ' ',
        '\u200f',
        '\u00ad',
        '—',
        '-',
        '#',
        '*',
        '٧',
        '7',
        ':00',
        'GMT',
        '(dpa)',
        'x/y',
      ],
    )
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.array(pieces, { maxLength: 24 }), (form, parts) => {
        const one = new TemplateSet<number>()
        one.add(form, () => 1)
        const text = parts.join('').trim()
        const { length } = text
        const found = one.wholesOf(text, 0, length, startOf(text, 0, length))
        expect(found).toEqual(one.wholes(foldKey(text)))
      }),
      { numRuns: 20_000 },
    )
  })

  test('refuses a template that would match anything', () => {
    expect(() => set.add('{text}', () => 9)).toThrow(RangeError)
    expect(() => set.add(' ', () => 9)).toThrow(RangeError)
  })

  test('a line is compared only with templates that begin like it', () => {
    const comparing = (count: number) => {
      const many = new TemplateSet<number>()
      for (let i = 0; i < count; i++) many.add(`(agency${i}) {initials}`, () => i)
      return () => {
        many.matches('a line of some story that is no mark at all')
      }
    }
    expect(work(comparing(3000))).toBe(work(comparing(3)))
  })
})

test('matching never throws and stays inside the key', () => {
  const pieces = fc.constantFrom(
    '{text}',
    '{n}',
    '{initials}',
    '{code}',
    '{Mon}',
    '{zone}',
    '{HH}',
    ' ',
    '-',
    '(',
    ')',
    'a',
    'ع',
  )
  const texts = fc.constantFrom('a', ' ', '-', '(', ')', '1', '12', '/', '.', 'ع', '+', ':', '\n')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), fc.array(texts, { maxLength: 30 }), (form, text) => {
      const key = foldKey(text.join(''))
      const found = match(compileTemplate(form.join('')), key)
      if (found === null) return
      expect(found.end).toBeLessThanOrEqual(key.length)
      let at = 0
      for (const slot of found.slots) {
        expect(slot.start).toBeGreaterThanOrEqual(at)
        expect(slot.end).toBeGreaterThanOrEqual(slot.start)
        at = slot.end
      }
    }),
  )
})
