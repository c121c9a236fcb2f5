/**
 * The law of the exchange formats: read by an independent reader, a document has exactly the story's values where the
 * standard has its place for them, whatever those values hold.
 */
import fc from 'fast-check'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { newsmlG2 } from '../../src/writers/newsml-g2.js'
import { ninjs } from '../../src/writers/ninjs.js'
import { nitf } from '../../src/writers/nitf.js'
import type { Writer } from '../../src/writers/writer.js'
import { stories, visible } from '../writers/hostile.js'
import { samples } from '../writers/samples.js'

const namespaces = {
  n: 'http://iptc.org/std/NITF/2006-10-18/',
  g: 'http://iptc.org/std/nar/2006-10-01/',
  h: 'http://www.w3.org/1999/xhtml',
}

type Read = (path: string) => string[]

function reading(xml: string, check: (read: Read) => void): void {
  const document = XmlDocument.fromString(xml)
  try {
    check((path) => document.find(path, namespaces).map((node) => visible((node as XmlElement).content)))
  } finally {
    document.dispose()
  }
}

function seen(...texts: (string | null | undefined)[]): string[] {
  return texts.map((text) => visible(text ?? '')).filter((text) => text !== '')
}

function bodyOf(parsed: ParsedStory, label: 'paragraph' | 'subhead'): string[] {
  return seen(...parsed.story.body.filter((_, index) => parsed.paragraphs[index]!.label === label))
}

function everyStory(writer: Writer, check: (parsed: ParsedStory, text: string) => void): void {
  for (const parsed of samples()) check(parsed, writer.write(parsed).text)
  fc.assert(
    fc.property(stories, (parsed) => check(parsed, writer.write(parsed).text)),
    { numRuns: 250 },
  )
}

describe('any story', () => {
  test('in NITF', () => {
    everyStory(nitf, (parsed, xml) => {
      const { headline, byline, dateline, credits, keywords, notes, slugline } = parsed.story
      reading(xml, (read) => {
        expect(seen(...read('//n:hl1'))).toEqual(seen(headline))
        expect(read('//n:byline')).toEqual(seen(byline))
        expect(seen(...read('//n:dateline'))).toEqual(seen(dateline?.text))
        expect(read('//n:body.content/n:p')).toEqual(bodyOf(parsed, 'paragraph'))
        expect(read('//n:body.content/n:hl2')).toEqual(bodyOf(parsed, 'subhead'))
        expect(read('//n:tagline').join('')).toBe(seen(...credits).join(''))
        expect(read('//n:keyword/@key')).toEqual(keywords.map(visible))
        expect(read('//n:ed-msg/@info')).toEqual(notes.map(visible))
        expect(read('//n:du-key/@key')).toEqual(slugline === null ? [] : [visible(slugline)])
      })
    })
  })

  test('in NewsML-G2', () => {
    everyStory(newsmlG2, (parsed, xml) => {
      const { headline, kicker, byline, dateline, credits, keywords, slugline } = parsed.story
      reading(xml, (read) => {
        expect(read('//g:headline')).toEqual(seen(headline, kicker))
        expect(read('//g:by')).toEqual(seen(byline))
        expect(read('//g:dateline')).toEqual(seen(dateline?.text))
        expect(read('//g:infoSource/g:name')).toEqual(seen(dateline?.source))
        expect(read('//h:body/h:p')).toEqual(bodyOf(parsed, 'paragraph'))
        expect(read('//h:body/h:h2')).toEqual(bodyOf(parsed, 'subhead'))
        expect(read('//g:creditline')).toEqual(seen(...credits))
        expect(read('//g:keyword')).toEqual(seen(...keywords))
        expect(read('//g:slugline')).toEqual(seen(slugline))
      })
    })
  })

  test('in ninjs, its body a fragment of p and h2', () => {
    everyStory(ninjs, (parsed, line) => {
      const { story } = parsed
      const item = JSON.parse(line)
      expect(item.headlines?.[0]?.value ?? null).toBe(story.headline ?? story.kicker)
      expect([item.by ?? null, item.slugline ?? null]).toEqual([story.byline, story.slugline])
      reading(`<r>${item.bodies?.[0]?.value ?? ''}</r>`, (read) => {
        expect(read('/r/*/*')).toEqual([])
        expect(read('/r/h2')).toEqual(bodyOf(parsed, 'subhead'))
        const text = seen(story.dateline?.text, ...story.body, ...story.credits)
        expect(read('/r/*').join(' ').replaceAll(' ', '')).toBe(text.join(' ').replaceAll(' ', ''))
      })
    })
  })
})
