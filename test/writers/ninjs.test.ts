import { describe, expect, test } from 'vitest'
import { ninjs } from '../../src/writers/ninjs.js'
import { describeLoss } from '../../src/writers/writer.js'
import { type arabic, english, parsedOf } from './stories.js'

const read = (parsed: typeof arabic) => JSON.parse(ninjs.write(parsed).text)

describe('ninjs 3.1', () => {
  test('has the parts of a story under their names', () => {
    expect(read(english)).toMatchObject({
      standard: { name: 'ninjs', version: '3.1' },
      type: 'text',
      version: 'UPDATE 1',
      pubStatus: 'usable',
      urgency: 4,
      edNote: 'Eds: adds quote',
      language: 'en',
      headlines: [
        { role: 'headline', value: 'UPDATE 1-Dockworkers return after pay deal' },
        { role: 'kicker', value: 'LABOUR' },
      ],
      by: 'By Jane Doe',
      slugline: 'HARBOUR-STRIKE/',
      located: 'PORT LEWIS',
      infoSources: [
        { name: 'Reuters', role: 'provider', literal: 'reuters' },
        { name: 'Reuters', role: 'dateline' },
      ],
    })
  })

  test('keeps the dateline in the body, sub-heads as headings, credits last', () => {
    expect(read(english).bodies[0].value.split('\n')).toEqual([
      '<p>PORT LEWIS, Aug 29 (Reuters) - Dockworkers went back to the quays on Friday.</p>',
      '<h2>NEXT STEPS</h2>',
      '<p>"We sail tomorrow," the harbour master said.</p>',
      '<p>(Reporting by Jane Doe; Editing by John Roe)</p>',
    ])
  })

  test('says so', () => {
    expect(ninjs.write(english).losses.map(describeLoss)).toEqual([
      'ninjs 3.1 has no dateline: kept in the body',
      'ninjs 3.1 has no credits: kept in the body',
      'ninjs 3.1 has no end mark: left out',
      'ninjs 3.1 wants a date, a time and its offset for the time of transmission: left out',
    ])
  })

  test('names a story without an identifier by its words, always alike', () => {
    const nameless = parsedOf({ headline: 'Talks open' })
    expect(read(nameless).uri).toMatch(/^urn:wire-story:sha256:[0-9a-f]{32}$/)
    expect(read(nameless).uri).toBe(read(parsedOf({ headline: 'Talks open' })).uri)
    expect(read(nameless).uri).not.toBe(read(parsedOf({ headline: 'Talks close' })).uri)
  })

  test('keeps an identifier that is a URI, and carries one that is none beside the URI made of it', () => {
    expect(read(parsedOf({ id: 'tag:exp.test,2026:17' })).uri).toBe('tag:exp.test,2026:17')
    expect(read(parsedOf({ id: 'tag:exp.test,2026:17' }))).not.toHaveProperty('altIds')
    expect(read(parsedOf({ id: 'a b' }))).toMatchObject({
      uri: 'urn:wire-story:a%20b',
      altIds: [{ role: 'source', value: 'a b' }],
    })
  })

  test('writes times that are whole', () => {
    const sent = { text: '2026Z GMT Aug 29', iso: '2026-08-29T20:26Z' }
    expect(read(parsedOf({ sent })).versionCreated).toBe('2026-08-29T20:26:00Z')
  })
})
