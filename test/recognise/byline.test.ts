import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/languages/load.js'
import { isByline } from '../../src/recognise/byline.js'
import { lines } from '../../src/recognise/lines.js'

function reads(text: string, tag: string): boolean {
  return isByline(text, lines(text)[0]!, languageOf(tag))
}

describe('isByline', () => {
  it.each([
    ['By Jan Marsh', 'en'],
    ['BY JAN MARSH', 'en'],
    ['By Jan Marsh', 'ar'],
    ['Von Jan Marsh, dpa', 'de'],
    ['POR JAN MARSH', 'es'],
    ['- von Jan Marsh -', 'de'],
    ['Του Γιάννη Μαρσή', 'el'],
    ['Автор: Ян Марш', 'ru'],
    ['Ян Марш, корр.', 'ru'],
    ['홍길동 기자', 'ko'],
    ['홍길동 기자 =', 'ko'],
    ['كتب: سامي الحلبي', 'ar'],
    ['كتـب: سامي الحلبي', 'ar'],
  ])('%s (%s)', (text, tag) => {
    expect(reads(text, tag)).toBe(true)
  })

  it.each([
    ['an invisible mark before the word', '\u00adBy Jan Marsh'],
    ['full width', 'ＢＹ Jan Marsh'],
    ['an accent', 'B\u0301y Jan Marsh'],
  ])('looks past %s', (_, text) => {
    expect(reads(text, 'en')).toBe(true)
  })

  it.each([
    ['Jan Marsh', 'en'],
    ['Byline watch', 'en'],
    ['By', 'en'],
    ['- by the river -', 'en'],
    ['Tehran agrees to talks by 2001', 'en'],
    ['기자', 'ko'],
  ])('not %s (%s)', (text, tag) => {
    expect(reads(text, tag)).toBe(false)
  })
})
