import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { newsmlG2 } from '../../src/writers/newsml-g2.js'
import { describeLoss } from '../../src/writers/writer.js'
import { arabic, english, parsedOf } from './stories.js'

const names = { g: 'http://iptc.org/std/nar/2006-10-01/', h: 'http://www.w3.org/1999/xhtml' }

/** The texts of the elements or attributes at a path. */
function at(parsed: ParsedStory, path: string): string[] {
  const document = XmlDocument.fromString(newsmlG2.write(parsed).text)
  try {
    return document.find(path, names).map((node) => (node as XmlElement).content.trim())
  } finally {
    document.dispose()
  }
}

describe('NewsML-G2 2.35', () => {
  test('has every part in its element', () => {
    expect(at(english, '/g:newsItem/@guid')).toEqual(['urn:wire-story:exp-42'])
    expect(at(english, '//g:provider/@literal')).toEqual(['reuters'])
    expect(at(english, '//g:versionCreated')).toEqual(['2026-08-29T20:26:00'])
    expect(at(english, '//g:edNote[not(@role)]')).toEqual(['Eds: adds quote'])
    expect(at(english, '//g:edNote[@role="wire:version"]')).toEqual(['UPDATE 1'])
    expect(at(english, '//g:headline[not(@role)]')).toEqual(['UPDATE 1-Dockworkers return after pay deal'])
    expect(at(english, '//g:dateline')).toEqual(['PORT LEWIS, Aug 29 (Reuters) -'])
    expect(at(english, '//g:contentCreated')).toEqual(['2026-08-29'])
    expect(at(english, '//g:by')).toEqual(['By Jane Doe'])
    expect(at(english, '//g:slugline')).toEqual(['HARBOUR-STRIKE/'])
    expect(at(english, '//g:keyword')).toEqual(['HARBOUR', 'STRIKE'])
    expect(at(english, '//g:creditline')).toEqual(english.story.credits)
    expect(at(english, '//h:body/*')).toEqual(english.story.body)
    expect(at(english, '//h:h2')).toEqual(['NEXT STEPS'])
  })

  test('says the direction', () => {
    expect(at(arabic, '/g:newsItem/@dir')).toEqual(['rtl'])
    expect(at(arabic, '//h:html/@dir')).toEqual(['rtl'])
  })

  test('makes no time up, and says that one was wanted', () => {
    expect(at(arabic, '//g:versionCreated')).toEqual(['0001-01-01T00:00:00Z'])
    expect(newsmlG2.write(arabic).losses.map(describeLoss)).toContain(
      'NewsML-G2 2.35 requires the time of a version and the story has none: 0001-01-01T00:00:00Z is written',
    )
    expect(newsmlG2.write(english).losses.map((loss) => loss.field)).toEqual(['endMark'])
  })

  test('escapes what would be mark-up', () => {
    const parsed = parsedOf({ headline: ']]></headline><x y="&lt;">', body: ['<p>&amp;</p>'] })
    expect(at(parsed, '//g:headline')).toEqual([']]></headline><x y="&lt;">'])
    expect(at(parsed, '//h:body/h:p')).toEqual(['<p>&amp;</p>'])
  })
})
