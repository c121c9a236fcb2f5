import { describe, expect, it } from 'vitest'
import { languageOf, languagesOf } from '../../src/languages/load.js'
import { scriptNumber, scriptOf, scripts } from '../../src/languages/script.js'

describe('languageOf', () => {
  it.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['AR', 'ar'],
    ['prs', 'fa'],
    ['fa-AF', 'fa'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr', 'sr'],
    ['no', 'nb'],
  ])('%s is %s', (tag, expected) => {
    expect(languageOf(tag)?.tag).toBe(expected)
  })

  it.each(['', 'xx', 'klingon', 'constructor', '__proto__', '-'])('nothing for %j', (tag) => {
    expect(languageOf(tag)).toBeNull()
  })

  it('gives the very objects of the script’s table', () => {
    expect(languagesOf('Arab')).toContain(languageOf('ar'))
    expect(languagesOf('Arab')).toBe(languagesOf('Arab'))
  })
})

describe('scriptOf', () => {
  it.each([
    ['a', 'Latn'],
    ['é', 'Latn'],
    ['ə', 'Latn'],
    ['ạ', 'Latn'],
    ['ж', 'Cyrl'],
    ['ω', 'Grek'],
    ['ب', 'Arab'],
    ['ﻻ', 'Arab'],
    ['ک', 'Arab'],
    ['א', 'Hebr'],
    ['ա', 'Armn'],
    ['ა', 'Geor'],
    ['ሀ', 'Ethi'],
    ['न', 'Deva'],
    ['ন', 'Beng'],
    ['த', 'Taml'],
    ['ก', 'Thai'],
    ['中', 'Hani'],
    ['ア', 'Hani'],
    ['の', 'Hani'],
    ['ｱ', 'Hani'],
    ['한', 'Hang'],
  ])('%s is %s', (letter, script) => {
    expect(scriptOf(letter.charCodeAt(0))).toBe(script)
  })

  it.each([...'0٣۴०০，。؟،؛.-/ ١৳°×÷।'])('%j is of no script', (character) => {
    expect(scriptOf(character.charCodeAt(0))).toBeNull()
  })

  it('agrees with its number for every code unit, and with Unicode for the letters it names', () => {
    const names = new Map(scripts.map((script) => [script, new RegExp(`[\\p{scx=${script}}\\p{M}]`, 'u')]))
    for (let unit = 0; unit <= 0xffff; unit++) {
      const script = scriptOf(unit)
      if (scriptNumber(unit) !== (script === null ? 0 : scripts.indexOf(script) + 1)) expect.fail(unit.toString(16))
      const character = String.fromCharCode(unit)
      if (script === null || script === 'Hani' || !/\p{L}/u.test(character)) continue
      if (!names.get(script)!.test(character)) expect.fail(`${unit.toString(16)} is not ${script}`)
    }
  })
})
