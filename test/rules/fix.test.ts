import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/core/diagnostic.js'
import type { ParsedStory } from '../../src/core/parsed.js'
import { recognise } from '../../src/recognise/index.js'
import { check } from '../../src/rules/engine.js'
import { applyEdits, fix } from '../../src/rules/fix.js'
import { storyOf } from './story.js'
import { stubRule } from './stub.js'

function parse(text: string): ParsedStory {
  return recognise({ text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null })
}

const messy = [
  'عودة العبّارة إلى العمل،',
  '',
  'طهران / 6 تشرين الاول /اكتوبر/ارنا- عادت  العبّـارة إلى العمل ، وکانت ممتلئة,وسعيدة. ',
  '',
  'وقال المدير &quot;إنها عادت&quot; يوم الجمعة.',
  '',
  'انتهی**1426',
  '',
].join('\n')

describe('fix', () => {
  it('mends everything that is safe', () => {
    const result = fix(messy, parse)
    expect(result.settled).toBe(true)
    expect(result.text).toBe(
      [
        'عودة العبّارة إلى العمل',
        '',
        'طهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل، وكانت ممتلئة، وسعيدة.',
        '',
        'وقال المدير "إنها عادت" يوم الجمعة.',
        '',
        'انتهى**1426',
        '',
      ].join('\n'),
    )
  })

  it('leaves what needs an eye until it is asked', () => {
    const text = 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة.\n\nانتهى**1426\n\nأخبار ذات صلة\n'
    expect(fix(text, parse)).toMatchObject({ text, applied: 0, passes: 0, settled: true })
    expect(fix(text, parse, { unsafe: true }).text).not.toContain('أخبار')
  })

  it('never changes text that is no known part of the story', () => {
    const text = 'ی  & amp; ی'
    const unknown = (now: string): ParsedStory => {
      const story = storyOf('x', { language: 'ar' })
      return {
        ...story,
        source: { ...story.source, text: now },
        spans: () => [{ label: 'unknown', start: 0, end: now.length }],
      }
    }
    expect(fix(text, unknown, { unsafe: true }).text).toBe(text)
  })

  it('gives up on fixes that undo each other', () => {
    const swap = (id: string, from: string, to: string) =>
      stubRule(id, (story, report) => {
        const start = story.source.text.indexOf(from)
        const place = { start, end: start + 1 }
        if (start >= 0)
          report({ ...place, values: { word: from }, fix: { safe: true, edits: [{ ...place, text: to }] } })
      })
    const plain = (text: string) => storyOf(`{paragraph:${text}}`)
    const result = fix('a', plain, { registry: [swap('one', 'a', 'b'), swap('two', 'b', 'a')] })
    expect(result).toMatchObject({ settled: false, passes: 10, applied: 10 })
  })

  it('lets the first of two that meet win, whole', () => {
    const edit = (id: string, ...edits: Edit[]) =>
      stubRule(id, (story, report) => {
        const { start, end, text } = edits[0]!
        if (story.source.text === 'abcd') report({ start, end, values: { word: text }, fix: { safe: true, edits } })
      })
    const first = edit('one', { start: 1, end: 2, text: 'B' })
    const second = edit('two', { start: 1, end: 3, text: 'x' }, { start: 3, end: 4, text: 'y' })
    const third = edit('three', { start: 2, end: 3, text: 'C' })
    const plain = (text: string) => storyOf(`{paragraph:${text}}`)
    expect(fix('abcd', plain, { registry: [first, second, third] }).text).toBe('aBCd')
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    'عودة العبّارة',
    'طهران / 6 تشرين الاول /اكتوبر/ارنا- ',
    'PORT LEWIS, Aug 29 (Reuters) - ',
    'The ferry ran.',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '،',
    ',',
    ' ,',
    '؟و',
    'ی',
    'ک',
    'ي',
    'ـ',
    'ﻻ',
    'e\u0301',
    '&amp;',
    '&amp;amp;',
    '&#8217;',
    'â€™',
    'Ã©',
    '\u200c',
    '\u200b',
    '\u00ad',
    '\u202b',
    '\u2067',
    '\u202c',
    'انتهی**1426',
    'أخبار ذات صلة',
    'و ',
    '٣',
    '12',
    '"',
    '(',
    '<br>',
  )
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
    .map((all) => all.join(''))

  it.each([false, true])('settles, leaves nothing to fix, and does nothing twice (unsafe: %s)', (unsafe) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fix(text, parse, { unsafe })
        expect(once.settled).toBe(true)
        expect(once.passes).toBeLessThanOrEqual(10)
        expect(fix(once.text, parse, { unsafe })).toEqual({ text: once.text, applied: 0, passes: 0, settled: true })
        if (unsafe) return
        const left = check(parse(once.text)).filter((one) => one.fix?.safe)
        const unknown = parse(once.text)
          .spans()
          .filter((span) => span.label === 'unknown')
        for (const one of left)
          expect(
            one.fix!.edits.every((edit) => unknown.some((span) => edit.start < span.end && edit.end > span.start)),
          ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('applyEdits', () => {
  it('takes edits in any order and refuses those that meet', () => {
    expect(
      applyEdits('abc', [
        { start: 2, end: 3, text: 'C' },
        { start: 0, end: 0, text: '>' },
      ]),
    ).toBe('>abC')
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError)
  })
})
