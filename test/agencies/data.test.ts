/** The agencies' data keep what their types cannot say. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agencies/agency.js'
import * as all from '../../src/agencies/all.js'
import { agencies, agencyById } from '../../src/agencies/index.js'
import { foldKey } from '../../src/core/fold.js'
import { languageOf } from '../../src/languages/load.js'

const files = (folder: string): string[] => readdirSync(new URL(`../../${folder}/`, import.meta.url))

const slots = new Set(
  ['n', 'code', 'initials', 'text', 'HH', 'MM', 'SS', 'DD', 'MO', 'Mon', 'YY', 'YYY', 'YYYY', 'zone'].map(
    (s) => `{${s}}`,
  ),
)
const datelineSlots = new Set(['{place}', '{date}', '{source}', '{byline}', '{time}', '{text}'])

/** The braces of a template, in order. */
function bracesOf(form: string): string[] {
  return form.match(/\{[^{}]{0,20}\}/g) ?? []
}

/** Every template that is no dateline, with the slots that it may have. */
function templatesOf(agency: Agency): string[] {
  return [
    ...(agency.endMarks ?? []).map((mark) => mark.form),
    ...(agency.stamps ?? []).map((stamp) => stamp.form),
    ...(agency.advisories ?? []).map((advisory) => advisory.form),
    ...(agency.notes ?? []),
    ...(agency.credits ?? []),
    ...(agency.boilerplate ?? []),
  ]
}

function sourcesOf(agency: Agency): string[] {
  return [...agency.datelines, ...(agency.endMarks ?? []), ...(agency.stamps ?? []), ...(agency.advisories ?? [])]
    .map((fact) => fact.source)
    .concat(agency.sources)
}

const displayed = (type: 'language' | 'region') => new Intl.DisplayNames('en', { type, fallback: 'none' })

describe('the list of agencies', () => {
  it('has every file of the folder once', () => {
    const none = new Set(['agency.ts', 'all.ts', 'index.ts', 'load.ts', 'table.ts'])
    const expected = files('src/agencies').filter((file) => !none.has(file))
    expect(agencies.map((agency) => `${agency.id}.ts`).sort()).toEqual(expected.sort())
  })

  it('is alphabetical, so that a new line has one place', () => {
    const names = Object.keys(all)
    expect(names).toEqual([...names].sort())
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(agencies)).toBe(true)
    expect(agencies.every((agency) => Object.isFrozen(agency))).toBe(true)
  })

  it('finds an agency by its id', () => {
    expect(agencyById('irna')?.country).toBe('IR')
    expect(agencyById('IRNA')).toBeUndefined()
  })

  it('has a sample story of each', () => {
    const samples = files('samples')
    const without = agencies.filter(
      ({ id }) => !samples.some((file) => file === `${id}.txt` || file.startsWith(`${id}-`)),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

describe.each(agencies.map((agency) => [agency.id, agency] as const))('%s', (id, agency) => {
  it('has an id for the command line', () => {
    expect(id).toMatch(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}$/)
    expect(agency.name.trim()).not.toBe('')
  })

  it('names a country and languages that exist', () => {
    if (agency.country !== null) expect(displayed('region').of(agency.country)).toBeDefined()
    expect(agency.languages.length).toBeGreaterThan(0)
    for (const tag of agency.languages) {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
      expect(displayed('language').of(tag), tag).toBeDefined()
    }
    expect(new Set(agency.languages).size).toBe(agency.languages.length)
  })

  it('prints names, each once', () => {
    expect(agency.names.length).toBeGreaterThan(0)
    expect(agency.names.filter((name) => foldKey(name).trim() === '' || name !== name.trim())).toEqual([])
    expect(new Set(agency.names).size).toBe(agency.names.length)
  })

  it('has no common word that is not one of its names', () => {
    const keys = new Set(agency.names.map(foldKey))
    expect((agency.commonWords ?? []).filter((word) => !keys.has(foldKey(word)))).toEqual([])
  })

  it('writes datelines of known slots, in a language of its own', () => {
    for (const { form, language } of agency.datelines) {
      const braces = bracesOf(form)
      expect(
        braces.filter((slot) => !datelineSlots.has(slot)),
        form,
      ).toEqual([])
      expect(braces.length > 0 || agency.names.some((name) => form.includes(name)), form).toBe(true)
      expect(agency.languages, form).toContain(language)
      expect(languageOf(language), language).not.toBeNull()
    }
  })

  it('uses known slots in every other template', () => {
    for (const form of templatesOf(agency)) {
      expect(form.trim(), form).not.toBe('')
      const known = bracesOf(form).filter((slot) => !slots.has(slot) && slot !== '{source}')
      expect(known, form).toEqual([])
    }
  })

  it('repeats no template of one kind', () => {
    for (const forms of [agency.datelines.map((d) => `${d.language} ${d.form}`), templatesOf(agency)])
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })

  it('says where each fact was seen', () => {
    expect(agency.sources.length).toBeGreaterThan(0)
    expect(sourcesOf(agency).filter((source) => source.trim().length < 4)).toEqual([])
  })

  it('stamps in time zones that exist', () => {
    for (const { zone } of agency.stamps ?? [])
      if (zone !== undefined) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  })

  it('gives urgencies from 1 to 9', () => {
    for (const { urgency, form } of agency.advisories ?? [])
      if (urgency !== undefined) expect([1, 2, 3, 4, 5, 6, 7, 8, 9], form).toContain(urgency)
  })
})
