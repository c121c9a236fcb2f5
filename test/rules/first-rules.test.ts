import { describe, expect, it } from 'vitest'
import { check } from '../../src/rules/engine.js'
import { storyOf } from './story.js'

/** An Arabic story in the manner of the agency, with the faults that scraped copy has. */
const scraped = [
  '{headline:الميناء: ينبغي إعادة العبّارات إلى العمل قبل الشتاء}',
  '',
  '{dateline.place:طهران} / {dateline.date:6 تشرين الاول /اكتوبر}{dateline:/}{dateline.source:ارنا}{dateline.mark:-} {paragraph:دعا مدير الميناء إلى إعادة العبّارات إلى العمل.}',
  '',
  '{paragraph:وفي وقت سابق، التقى المدير مع أصحاب العبّارات وناقش معهم أسعار التذاكر في الشتاء القادم}',
  '',
  '{endMark:انتهی**1426}',
  '',
  '{boilerplate:أخبار ذات صلة}',
  '',
  '{boilerplate:تعليقك}',
  '',
  '{boilerplate:You are replying to: .}',
].join('\n')

describe('scraped copy', () => {
  it('gives warnings at their places and no error', () => {
    const found = check(storyOf(scraped, { agency: 'irna', language: 'ar' }))
    expect(found.map((one) => `${one.line}:${one.column} ${one.severity} ${one.ruleId}`)).toEqual([
      '5:82 warning sentence-stop',
      '7:5 warning persian-letters',
      '9:1 warning page-boilerplate',
    ])
    expect(found[2]).toMatchObject({ endLine: 13, endColumn: 23 })
  })
})

describe('bad-bytes', () => {
  it('names bytes, offset and encoding', () => {
    const story = storyOf('{paragraph:caf\ufffd.}')
    const bad = [{ offset: 3, byteOffset: 6, bytes: new Uint8Array([0xe9]) }]
    const found = check({ ...story, source: { ...story.source, encoding: 'utf-8', bad } })
    expect(found).toContainEqual(
      expect.objectContaining({
        ruleId: 'bad-bytes',
        severity: 'error',
        column: 4,
        message: expect.stringContaining('E9 at byte 6 is no utf-8'),
      }),
    )
  })
})

describe('absent parts', () => {
  const bare = '{paragraph:The ferry ran again on Friday.}'
  it('are reported once each', () => {
    const ids = check(storyOf(bare, { language: 'en' })).map((one) => one.ruleId)
    expect(ids).toEqual(['no-dateline', 'no-headline'])
  })

  it('are no finding where the agency never prints them', () => {
    expect(check(storyOf(bare, { language: 'en', agency: 'pa' })).map((one) => one.ruleId)).not.toContain('no-dateline')
  })
})
