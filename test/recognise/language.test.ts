import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.js'
import { recognise } from '../../src/recognise/index.js'
import { closeLanguages, detectLanguage } from '../../src/recognise/language.js'
import { sentences } from '../languages/sentences.js'
import { sourceOf } from '../support/story.js'

describe('detectLanguage', () => {
  it.each(sentences.map(([tag, text]) => [tag, text] as const))('%s', (tag, text) => {
    expect(detectLanguage(text)?.tag).toBe(tag)
  })

  it('says whether the script was enough', () => {
    expect(detectLanguage('서울=연합뉴스')).toEqual({ tag: 'ko', from: 'script' })
    expect(detectLanguage('Αθήνα')).toEqual({ tag: 'el', from: 'script' })
    expect(detectLanguage('【ロンドン時事】')).toEqual({ tag: 'ja', from: 'script' })
    expect(detectLanguage('中央')).toEqual({ tag: 'zh', from: 'script' })
    expect(detectLanguage('The port will open on Monday')).toEqual({ tag: 'en', from: 'words' })
  })

  it('knows Persian that was typed with the Arabic yeh and kaf', () => {
    const persian = sentences.find(([tag]) => tag === 'fa')![1]
    expect(detectLanguage(persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))?.tag).toBe('fa')
  })

  it('knows Arabic by its articles where a headline has no function word', () => {
    expect(detectLanguage('بيلاروسيا: استئناف المفاوضات التجارية')?.tag).toBe('ar')
  })

  it('reads capitals and text without accents', () => {
    expect(detectLanguage('LE MINISTRE DES TRANSPORTS A ANNONCE UN NOUVEAU PORT POUR LA SEMAINE PROCHAINE')?.tag).toBe(
      'fr',
    )
    expect(detectLanguage('MINISTRO ANUNCIA QUE EL NUEVO PUERTO ABRE LA PROXIMA SEMANA Y NO MAS TARDE')?.tag).toBe('es')
  })

  it('goes by most letters, whatever stands in other scripts between them', () => {
    const arabic = sentences[0]![1]
    expect(detectLanguage(`${arabic} You are replying to: . (AFP)`)?.tag).toBe('ar')
    expect(detectLanguage(`The word طهران means Tehran, and it is printed in the dateline of the story.`)?.tag).toBe(
      'en',
    )
  })

  it.each(['', ' \n', '12:30 - 45/6', '---', 'Kyoto', 'طهران', 'Ꭰ'])('says nothing for %j', (text) => {
    expect(detectLanguage(text)).toBeNull()
  })

  it('gives a carried tag or null for any text', () => {
    const tags = new Set(languages.map(({ tag }) => tag))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = detectLanguage(text)
        expect(found === null || tags.has(found.tag)).toBe(true)
      }),
    )
  })

  it('names those that come close, of which the agency prints one', () => {
    const text = 'Otvorena izložba\n\nSUBOTICA, 12. aprila (Beta) - Otvorena je izložba razglednica.\n\nPodeli\n'
    expect(detectLanguage(text)).toBeNull()
    expect(closeLanguages(text)).toEqual(expect.arrayContaining(['bs', 'sr-Latn']))
    const { story } = recognise(sourceOf(text))
    expect(story.language).toBe('sr-Latn')
    expect(story.boilerplate).toEqual(['Podeli'])
  })

  it('reads the beginning alone', () => {
    const [, german] = sentences.find(([tag]) => tag === 'de')!
    const [, french] = sentences.find(([tag]) => tag === 'fr')!
    expect(detectLanguage(german.repeat(20) + french.repeat(1000))?.tag).toBe('de')
  })
})
