import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { nitf } from '../../src/writers/nitf.js'
import { arabic, datelineOf, dateOf, english, parsedOf } from './stories.js'

/** The texts of the elements or attributes at a path. */
function at(parsed: ParsedStory, path: string): string[] {
  const document = XmlDocument.fromString(nitf.write(parsed).text)
  try {
    return document
      .find(path, { n: 'http://iptc.org/std/NITF/2006-10-18/' })
      .map((node) => (node as XmlElement).content)
  } finally {
    document.dispose()
  }
}

describe('NITF 3.6', () => {
  test('has every part in its element', () => {
    expect(at(english, '//n:hl1')).toEqual(['UPDATE 1-Dockworkers return after pay deal'])
    expect(at(english, '//n:hedline/n:hl2[@class="kicker"]')).toEqual(['LABOUR'])
    expect(at(english, '//n:byline')).toEqual(['By Jane Doe'])
    expect(at(english, '//n:abstract/n:p')).toEqual(['Strike lasted 12 days'])
    expect(at(english, '//n:body.content/n:p')).toEqual([english.story.body[0], english.story.body[2]])
    expect(at(english, '//n:body.content/n:hl2')).toEqual(['NEXT STEPS'])
    expect(at(english, '//n:tagline')).toEqual(english.story.credits)
    expect(at(english, '//n:du-key/@key')).toEqual(['HARBOUR-STRIKE/'])
    expect(at(english, '//n:keyword/@key')).toEqual(['HARBOUR', 'STRIKE'])
    expect(at(english, '//n:urgency/@ed-urg')).toEqual(['4'])
    expect(at(english, '//n:ed-msg/@info')).toEqual(['Eds: adds quote'])
    expect(at(english, '//n:doc-id/@id-string | //n:doc-id/@regsrc')).toEqual(['reuters', 'exp-42'])
    expect(at(english, '//n:meta[@name="anpa-version"]/@content')).toEqual(['UPDATE 1'])
    expect(at(arabic, '//n:body/@xml:lang')).toEqual(['ar'])
  })

  test('keeps the dateline character for character, with place and date marked in it', () => {
    expect(at(arabic, '//n:dateline')).toEqual([arabic.story.dateline!.text])
    expect(at(arabic, '//n:dateline//n:city')).toEqual(['طهران'])
    expect(at(arabic, '//n:dateline/n:story.date')).toEqual(['6 تشرين الاول /اكتوبر'])
    expect(at(english, '//n:story.date/@norm')).toEqual(['20260829'])
    const alone = parsedOf({ dateline: datelineOf('PARIS', { place: 'PARIS' }) })
    expect(at(alone, '//n:dateline')).toEqual(['PARIS'])
  })

  test('marks each of two places, and nothing twice', () => {
    const located = ['VIENNA', 'GENEVA'].map((name) => ({ name, country: null, timeZone: null }))
    const dateline = datelineOf('VIENNA/GENEVA, 29 August (EXP) -', {
      place: 'VIENNA/GENEVA',
      located,
      date: dateOf('29 August', '2026-08-29'),
    })
    expect(at(parsedOf({ dateline }), '//n:city')).toEqual(['VIENNA', 'GENEVA'])
    expect(at(parsedOf({ dateline }), '//n:dateline')).toEqual(['VIENNA/GENEVA, 29 August (EXP) -'])
  })

  test('puts an embargo into the release date and says that it is one', () => {
    const parsed = parsedOf({ embargo: { text: 'not before 2026', iso: '2026-08-29T20:26+03:00' } })
    expect(at(parsed, '//n:date.release/@norm')).toEqual(['20260829T202600+0300'])
    expect(at(parsed, '//n:docdata/@management-status')).toEqual(['embargoed'])
  })
})
