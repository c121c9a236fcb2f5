import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldKey } from '../../src/core/fold.js'
import { matchKey } from '../../src/languages/cldr.js'
import { languages } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/language.js'
import { languagesOf } from '../../src/languages/load.js'
import { scriptOf } from '../../src/languages/script.js'
import { sentences } from './sentences.js'

/** Modules of the folder that are no language. */
const others = ['cldr', 'clues', 'generate', 'index', 'language', 'load', 'script', 'umalqura']

const slots = /^(?:n|code|initials|text|HH|MM|SS|DD|MO|Mon|YY|YYYY|zone|place|date|source|byline|time)$/

function loaded(language: Language): Language {
  return languagesOf(language.script).find(({ tag }) => tag === language.tag)!
}

it('every file of the folder is in the index, once', () => {
  const files = readdirSync(new URL('../../src/languages/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''))
  expect(languages.map(({ tag }) => tag.toLowerCase()).sort()).toEqual(
    files.filter((name) => !others.includes(name)).sort(),
  )
})

it('every language has sentences to test detection with', () => {
  expect(sentences.map(([tag]) => tag).sort()).toEqual(languages.map(({ tag }) => tag).sort())
})

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  const merged = loaded(language)

  it('names twelve Gregorian months and seven weekdays', () => {
    const { gregory } = merged.months
    expect(gregory).toHaveLength(12)
    for (const names of gregory!) expect(names.length).toBeGreaterThan(0)
    expect(merged.weekdays).toHaveLength(7)
    for (const names of merged.weekdays!) expect(names.length).toBeGreaterThan(0)
  })

  it('has no spelling that stands for two months of one calendar', () => {
    for (const [calendar, table] of Object.entries(merged.months)) {
      expect(table.length, calendar).toBe(calendar === 'ethiopic' ? 13 : 12)
      const months = new Map<string, number>()
      table.forEach((names, month) => {
        for (const name of names) {
          expect(months.get(matchKey(name)) ?? month, `${calendar}: ${name}`).toBe(month)
          months.set(matchKey(name), month)
        }
      })
    }
  })

  it('writes months and words in its own script', () => {
    const words = [
      ...Object.values(merged.months).flat(2),
      ...(language.words ?? []),
      ...(language.weekdays ?? []).flat(),
    ]
    for (const word of words) {
      const letter = [...word].find((character) => scriptOf(character.charCodeAt(0)) !== null)
      expect(letter === undefined ? language.script : scriptOf(letter.charCodeAt(0)), word).toBe(language.script)
    }
  })

  it('begins the words of a date with a letter, so that they can be looked up', () => {
    const { dayMarks, monthMarks, dateJoiners, dateLeaders, eras, sameDay } = language as Language
    const words = [dayMarks, monthMarks, dateJoiners, dateLeaders, eras && Object.keys(eras), sameDay]
    for (const word of words.flatMap((list) => list ?? [])) expect(word, word).toMatch(/^[\p{L}\p{M}.º°ª]/u)
  })

  it('runs in the direction of its script', () => {
    expect(language.direction).toBe(['Arab', 'Hebr'].includes(language.script) ? 'rtl' : 'ltr')
  })

  it('has templates with known slots, days that exist and sources', () => {
    const templates = [language.notes, language.credits, language.endMarks, language.continued, language.boilerplate]
    for (const template of templates.flatMap((list) => list ?? [])) {
      expect(template.trim(), template).not.toBe('')
      for (const [, slot] of template.matchAll(/\{([^}]*)\}/g)) expect(slot, template).toMatch(slots)
    }
    for (const day of Object.values(language.dayWords ?? {})) expect(day >= 1 && day <= 31).toBe(true)
    expect(language.sources.length).toBeGreaterThan(0)
  })
})

describe('months that trap a reader', () => {
  const month = (tag: string, name: string, calendar: 'gregory' | 'persian' | 'vikram' = 'gregory'): number => {
    const language = loaded(languages.find((known) => known.tag === tag)!)
    return language.months[calendar]!.findIndex((names) => names.some((known) => foldKey(known) === foldKey(name))) + 1
  }
  it.each([
    ['hr', 'listopada', 10],
    ['cs', 'listopadu', 11],
    ['pl', 'listopada', 11],
    ['hr', 'srpnja', 7],
    ['cs', 'srpna', 8],
    ['uk', 'жовтня', 10],
    ['ar', 'تشرين الاول', 10],
    ['ar', 'كانون الثانى', 1],
    ['ar', 'غشت', 8],
    ['ar', 'اذار', 3],
    ['ar', 'جويلية', 7],
    ['ru', 'ноя', 11],
    ['mn', 'есдүгээр сарын', 9],
    ['hy', 'ՓԵՏՐՎԱՐ', 2],
    ['vi', 'tháng 10', 10],
    ['id', 'Nopember', 11],
  ])('%s %s is month %i', (tag, name, expected) => {
    expect(month(tag, name)).toBe(expected)
  })

  it('other calendars', () => {
    expect(month('fa', 'مهر', 'persian')).toBe(7)
    expect(month('fa', 'ميزان', 'persian')).toBe(7)
    expect(month('ps', 'تله', 'persian')).toBe(7)
    expect(month('ne', 'चैत', 'vikram')).toBe(12)
  })
})
