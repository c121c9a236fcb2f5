import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageTables } from '../../src/languages/generate.js'
import { placeTables } from '../../src/places/generate.js'

const folder = new URL('../../src/data/', import.meta.url)

describe('generated tables', () => {
  const tables = new Map([...languageTables(), ...placeTables()])

  it('are what the sources and CLDR give: run `npm run generate`', () => {
    for (const [name, text] of tables)
      expect(readFileSync(new URL(`${name}.json`, folder), 'utf8') === text, name).toBe(true)
  })

  it('are all made by the generator', () => {
    const checkedIn = readdirSync(folder).filter((name) => /^(?:language|words|places|umalqura).*\.json$/.test(name))
    expect(checkedIn.sort()).toEqual([...tables.keys()].map((name) => `${name}.json`).sort())
  })

  it('stay small: what one story needs is one script', () => {
    for (const [name, text] of tables) expect(Buffer.byteLength(text), name).toBeLessThan(170_000)
  })
})
