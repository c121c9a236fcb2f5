/** What CLDR 48 says of months and weekdays. A tool of the generator: nothing of it runs in the built command. */
import { createRequire } from 'node:module'
import { foldKey } from '../core/fold.js'

const require = createRequire(import.meta.url)

interface Names {
  format: Widths
  'stand-alone': Widths
}
type Widths = Readonly<Record<string, Readonly<Record<string, string>>>>

interface Gregorian {
  months: Names
  days: Names
}

const weekdayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const monthKeys = Array.from({ length: 12 }, (_, index) => String(index + 1))

function gregorianOf(locale: string): Gregorian {
  const file = require(`cldr-dates-full/main/${locale}/ca-gregorian.json`)
  return file.main[locale].dates.calendars.gregorian as Gregorian
}

/** Gregorian month names of a CLDR locale, wide before abbreviated, month 1 first. */
export function cldrMonths(locale: string): string[][] {
  return namesOf(gregorianOf(locale).months, monthKeys)
}

/** Weekday names of a CLDR locale, Sunday first; without those of two letters, which are words of their own too often. */
export function cldrWeekdays(locale: string): string[][] {
  const names = namesOf(gregorianOf(locale).days, weekdayKeys)
  return names.map((forms) => forms.filter((form) => matchKey(form).length > 2 || form.charCodeAt(0) >= 0x590))
}

function namesOf(names: Names, keys: readonly string[]): string[][] {
  return keys.map((key) => {
    const forms: string[] = []
    for (const width of ['wide', 'abbreviated'])
      for (const context of ['format', 'stand-alone'] as const) {
        const form = names[context][width]?.[key]
        if (form !== undefined && !isFigure(form)) forms.push(form)
      }
    return forms
  })
}

/** CLDR abbreviates some languages' months to figures, and names of one letter tell nothing. */
function isFigure(form: string): boolean {
  return /^[\d.]+$/.test(foldKey(form)) || matchKey(form).length < 2
}

/** The key under which two spellings count as one: folded, without full stops, blanks single. */
export function matchKey(form: string): string {
  return foldKey(form).replaceAll('.', '').replace(/ +/g, ' ').trim()
}
