import { describe, expect, test } from 'vitest'
import { schemaOrg } from '../../src/writers/schema-org.js'
import { arabic, datelineOf, english, parsedOf } from './stories.js'

const read = (parsed: typeof arabic) => JSON.parse(schemaOrg.write(parsed).text)

describe('schema.org NewsArticle', () => {
  test('has the parts of an English story under their names', () => {
    expect(read(english)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: 'exp-42',
      inLanguage: 'en',
      headline: 'UPDATE 1-Dockworkers return after pay deal',
      alternativeHeadline: 'LABOUR',
      alternateName: 'HARBOUR-STRIKE/',
      description: 'Strike lasted 12 days',
      author: { '@type': 'Person', name: 'Jane Doe' },
      dateline: 'PORT LEWIS, Aug 29 (Reuters) -',
      locationCreated: {
        '@type': 'Place',
        name: 'PORT LEWIS',
        address: { '@type': 'PostalAddress', addressCountry: 'MU' },
      },
      dateCreated: '2026-08-29',
      datePublished: '2026-08-29T20:26:00',
      sourceOrganization: { '@type': 'NewsMediaOrganization', name: 'Reuters' },
      publisher: { '@type': 'NewsMediaOrganization', identifier: 'reuters', name: 'Reuters' },
      articleSection: 'i',
      keywords: ['HARBOUR', 'STRIKE'],
      version: 'UPDATE 1',
      creditText: '(Reporting by Jane Doe; Editing by John Roe)',
      wordCount: 16,
      articleBody:
        'Dockworkers went back to the quays on Friday.\n\nNEXT STEPS\n\n"We sail tomorrow," the harbour master said.',
    })
  })

  test('leaves out what is not known: no date without a year', () => {
    expect(read(arabic)).not.toHaveProperty('dateCreated')
    expect(read(arabic)).not.toHaveProperty('author')
    expect(read(parsedOf({}))).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' })
  })

  test('lists the places of a dateline with two', () => {
    const located = ['VIENNA', 'GENEVA'].map((name) => ({ name, country: null, timeZone: null }))
    const story = read(parsedOf({ dateline: datelineOf('VIENNA/GENEVA -', { place: 'VIENNA/GENEVA', located }) }))
    expect(story.locationCreated.map((place: { name: string }) => place.name)).toEqual(['VIENNA', 'GENEVA'])
  })

  test('says what it lost', () => {
    const reasons = schemaOrg.write(english).losses.map((loss) => loss.reason)
    expect(reasons).toEqual([
      'schema.org NewsArticle has no urgency',
      'schema.org NewsArticle has no notes to editors',
      'schema.org NewsArticle has no end mark',
    ])
    const stamped = parsedOf({ sent: { text: '20:26 ت م', iso: null } })
    expect(schemaOrg.write(stamped).losses.map((loss) => loss.field)).toEqual(['sent'])
  })

  test('is one line', () => {
    expect(schemaOrg.write(parsedOf({ headline: 'a\nb\u2028c' })).text).toMatch(/^[^\n\u2028]*\n$/)
  })
})
