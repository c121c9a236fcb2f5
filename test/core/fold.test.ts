import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldKey } from '../../src/core/fold.js'

describe('spellings that the wire treats as one', () => {
  test.each([
    ['case', 'REUTERS', 'Reuters'],
    ['Latin accents', 'SÃO PAULO', 'sao paulo'],
    ['combining accents', 'Sa\u0303o', 'são'],
    ['hamza carriers', 'أكتوبر إلى آذار', 'اكتوبر الى اذار'],
    ['Farsi yeh in an Arabic word', 'انتهی', 'انتهى'],
    ['kaf and keheh', 'كابل', 'کابل'],
    ['ta marbuta and ha', 'القاهرة', 'القاهره'],
    ['harakat', 'مُحَمَّد', 'محمد'],
    ['tatweel behind a letter', 'بغـــداد', 'بغداد'],
    ['Arabic-Indic digits', '٢٠١٩', '2019'],
    ['Persian digits', '۱۳۹۸', '1398'],
    ['Devanagari digits', '२०१९', '2019'],
    ['full width', 'ＡＦＰ１２', 'afp12'],
    ['dashes', '– — − ‐', '- - - -'],
    ['quotation marks', '“a” «b» ‘c’', '"a" "b" \'c\''],
    ['Arabic stops', 'أ، ب؛ ج؟', 'ا, ب; ج?'],
    ['brackets of the East', '【新華社】', '[新華社]'],
    ['invisible marks', '\u200fعمان\u200e\ufeff', 'عمان'],
    ['presentation forms', 'ﻻﻋﺐ', 'لاعب'],
    ['no-break space and tab', 'a\u00a0b\tc', 'a b c'],
    ['blanks of a justified line', 'NEW  YORK,   Jan', 'new york, jan'],
    ['blanks of several kinds', 'Hà \u00a0\tNội', 'ha noi'],
    ['Greek accents', 'Αθήνα', 'αθηνα'],
    ['Vietnamese', 'Hà Nội', 'ha noi'],
  ])('%s', (_, one, other) => {
    expect(foldKey(one)).toBe(foldKey(other))
  })

  test.each([
    ['different words', 'عمان', 'عدن'],
    ['kana that differ in their sound mark', 'ハ', 'バ'],
    ['a dash and nothing', 'a-b', 'ab'],
  ])('%s stay apart', (_, one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other))
  })

  test('a tatweel that stands free is a dash', () => {
    expect(foldKey('متابعة ـ واع')).toBe(foldKey('متابعة - واع'))
  })
})

describe('the way back', () => {
  test('offsets count from the start of the text and skip what was dropped', () => {
    const text = 'x: مُحمد (واس)'
    const folded = fold(text, 3)
    const found = folded.key.indexOf('محمد')
    expect(text.slice(folded.at(found), folded.at(found + 4))).toBe('مُحمد')
    const source = folded.key.indexOf('واس')
    expect(text.slice(folded.at(source), folded.at(source + 3))).toBe('واس')
  })

  test('a run of blanks counts from its first', () => {
    for (const text of ['NEW  YORK,   Jan 6', 'كانون  الاول   6', `${'x '.repeat(40)}  6`]) {
      const folded = fold(text)
      expect(text.slice(folded.at(folded.key.length - 1), folded.at(folded.key.length))).toBe('6')
      expect(folded.key).not.toContain('  ')
    }
  })

  test('the end of the key is the end of the stretch', () => {
    const folded = fold('ab\u0301\u0301cd', 0, 4)
    expect(folded.key).toBe('ab')
    expect(folded.at(2)).toBe(4)
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('ـ', 'ا', 'َ', 'ﻻ', ' ', 'é', 'E', '\u0301', '٣', '\u200f', '😀', 'ß', 'İ'),
      maxLength: 60,
    }),
  )

  test('every offset of the key leads into the stretch, in order', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(80), (text, from, to) => {
        const start = Math.min(from, text.length)
        const end = Math.max(start, Math.min(to, text.length))
        const folded = fold(text, start, to)
        fc.pre(to >= start)
        let before = start
        for (let i = 0; i < folded.key.length; i++) {
          expect(folded.at(i)).toBeGreaterThanOrEqual(before)
          expect(folded.at(i)).toBeLessThan(end)
          before = folded.at(i)
        }
        expect(folded.at(folded.key.length)).toBe(end)
      }),
      { numRuns: 500 },
    )
  })

  test('the character at an offset folds to the unit of the key', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes('ـ'))
        const folded = fold(text)
        for (let i = 0; i < folded.key.length; i++) expect(foldKey(text[folded.at(i)]!)).toContain(folded.key[i])
      }),
    )
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('folding every character of the basic plane twice changes nothing more', () => {
    for (let c = 0; c < 0x10000; c++) {
      const once = foldKey(String.fromCharCode(c))
      if (foldKey(once) !== once) expect.fail(`U+${c.toString(16)}: ${once} → ${foldKey(once)}`)
    }
  })

  test('a ligature that makes up for a dropped mark does not hide it', () => {
    const folded = fold('\u064eﻻ')
    expect(folded.key).toBe('لا')
    expect([folded.at(0), folded.at(1), folded.at(2)]).toEqual([1, 1, 2])
  })

  test('a million tatweels', () => {
    expect(foldKey(`با${'ـ'.repeat(1_000_000)}ب`)).toBe(foldKey('باب'))
    expect(foldKey(` ${'ـ'.repeat(1_000_000)} `)).toBe(' - ')
  })

  test('a text of a million characters', () => {
    const folded = fold('مُ'.repeat(500_000))
    expect(folded.key).toHaveLength(500_000)
    expect(folded.at(499_999)).toBe(999_998)
  })

  test('stretches of two texts, folded in turn, are told apart', () => {
    const texts = ['رام الله (وفا) - قال', 'رامِ الله (وفا) - قال']
    for (const text of [...texts, ...texts, ...texts]) {
      const folded = fold(text, 1, 12)
      expect(folded.key).toBe(foldKey(text.slice(1, 12)))
      expect(folded.at(2)).toBe(text.indexOf(' '))
    }
  })

  test('every stretch of a text is its own', () => {
    const text = 'KUWAIT, ١٢ تموُز (KUNA) -- ﻻ أحد'
    for (let round = 0; round < 2; round++)
      for (let start = 1; start < text.length; start++)
        for (let end = start; end <= text.length; end++)
          expect(fold(text, start, end).key).toBe(foldKey(text.slice(start, end)))
  })
})
