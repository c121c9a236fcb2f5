import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKey } from '../../src/core/fold.js'
import { readTable } from '../../src/data/read.js'
import { isPlace, lookupPlace, placeAtEnd, placeAtStart } from '../../src/places/index.js'

const scripts = ['Arab', 'Latn', 'Cyrl', 'Hani', 'Hang', 'Deva', 'Thai'] as const

/** AP's cities that stand alone in a dateline: `CONVENTIONS` 10. */
const alone = [
  'Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis',
  'Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, Oklahoma City, Philadelphia, Phoenix',
  'Pittsburgh, St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington, Beijing, Berlin',
  'Geneva, Gibraltar, Guatemala City, Havana, Hong Kong, Jerusalem, Kuwait, London, Luxembourg, Macao, Mexico City, Monaco',
  'Montreal, Moscow, Ottawa, Paris, Quebec, Rome, San Marino, Singapore, Tokyo, Vatican City',
].flatMap((line) => line.split(', '))

const states =
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo. Ga. Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah'.split(
    ' ',
  )

describe('lookupPlace', () => {
  it.each([
    ['طهران', 'IR', 'Asia/Tehran'],
    ['تهران', 'IR', 'Asia/Tehran'],
    ['TEHRAN', 'IR', 'Asia/Tehran'],
    ['Тегеран', 'IR', 'Asia/Tehran'],
    ['德黑兰', 'IR', 'Asia/Tehran'],
    ['جدة', 'SA', 'Asia/Riyadh'],
    ['مكة المكرمة', 'SA', 'Asia/Riyadh'],
    ['إصفهان', 'IR', 'Asia/Tehran'],
    ['رام الله', 'PS', 'Asia/Hebron'],
    ['GENEVA', 'CH', 'Europe/Zurich'],
    ['Frankfurt', 'DE', 'Europe/Berlin'],
    ['The Hague', 'NL', 'Europe/Amsterdam'],
    ['St. Petersburg', 'RU', 'Europe/Moscow'],
    ['ST PETERSBURG', 'RU', 'Europe/Moscow'],
    ['Санкт-Петербург', 'RU', 'Europe/Moscow'],
    ['Mumbai', 'IN', 'Asia/Kolkata'],
    ['नई दिल्ली', 'IN', 'Asia/Kolkata'],
    ['深圳', 'CN', 'Asia/Shanghai'],
    ['서울', 'KR', 'Asia/Seoul'],
    ['ロンドン', 'GB', 'Europe/London'],
    ['Панама', 'PA', 'America/Panama'],
    ['Panama  City', 'PA', 'America/Panama'],
    ['KIEV', 'UA', 'Europe/Kyiv'],
  ])('%s is in %s, %s', (name, country, timeZone) => {
    expect(lookupPlace(name)).toEqual({ country, timeZone, kind: 'city' })
  })

  it.each(alone)('knows %s, which AP prints alone', (name) => {
    const place = lookupPlace(name.toUpperCase())
    expect(place?.kind).toBe('city')
    expect(place?.country).not.toBeNull()
    expect(place?.timeZone).not.toBeNull()
  })

  it.each(states)('knows the state %s', (name) => {
    expect(lookupPlace(name)).toMatchObject({ country: 'US', kind: 'state' })
  })

  it('gives a state’s zone only where it has one, with or without its full stop', () => {
    expect(lookupPlace('Mass.')?.timeZone).toBe('America/New_York')
    expect(lookupPlace('Mass')?.timeZone).toBe('America/New_York')
    expect(lookupPlace('Texas')).toEqual({ country: 'US', timeZone: null, kind: 'state' })
  })

  it('gives a country’s zone only where it has one', () => {
    expect(lookupPlace('Lebanon')).toEqual({ country: 'LB', timeZone: 'Asia/Beirut', kind: 'country' })
    expect(lookupPlace('لبنان')).toEqual({ country: 'LB', timeZone: 'Asia/Beirut', kind: 'country' })
    expect(lookupPlace('Россия')).toEqual({ country: 'RU', timeZone: null, kind: 'country' })
    expect(lookupPlace('U.S.')).toEqual({ country: 'US', timeZone: null, kind: 'country' })
  })

  it('leaves open what several countries have, unless the country is said', () => {
    expect(lookupPlace('Georgia')).toEqual({ country: null, timeZone: null, kind: 'country' })
    expect(lookupPlace('Congo')).toEqual({ country: null, timeZone: null, kind: 'country' })
    expect(lookupPlace('SAN JOSE')).toEqual({ country: null, timeZone: null, kind: 'city' })
    expect(lookupPlace('SAN JOSE', 'CR')).toEqual({ country: 'CR', timeZone: 'America/Costa_Rica', kind: 'city' })
    expect(lookupPlace('PORTLAND')).toEqual({ country: 'US', timeZone: null, kind: 'city' })
  })

  it('takes a name for a city before a country', () => {
    expect(lookupPlace('عمان')).toMatchObject({ country: 'JO', kind: 'city' })
    expect(lookupPlace('عمان', 'OM')).toMatchObject({ country: 'OM', kind: 'country' })
    expect(lookupPlace('الكويت')).toMatchObject({ country: 'KW', timeZone: 'Asia/Kuwait', kind: 'city' })
  })

  it.each(['', '  ', '123', 'Xyzzy', 'constructor', '__proto__', 'hasOwnProperty', 'متابعة', 'Undated'])(
    'knows nothing of %j',
    (name) => {
      expect(lookupPlace(name)).toBeNull()
    },
  )
})

describe('the tables', () => {
  it.each(scripts)('%s has countries of ISO 3166, zones that exist, and folded names', (script) => {
    const table = readTable(`places-${script}`) as { longest: number; places: string[]; names: Record<string, string> }
    const zones = new Set(Intl.supportedValuesOf('timeZone'))
    for (const place of table.places) {
      const [kind, country, zone] = place.split(' ')
      expect(['city', 'country', 'state']).toContain(kind)
      expect(country).toMatch(/^[A-Z]{2}$/)
      if (zone !== undefined) expect(zones.has(zone) || isZone(zone), zone).toBe(true)
    }
    for (const [start, packed] of Object.entries(table.names))
      for (const entry of packed.split('|')) {
        const [name, numbers] = entry.split('=')
        expect(name).toBe(foldKey(name!).trim())
        expect(name!.slice(0, 2)).toBe(start)
        expect(name!.length).toBeLessThanOrEqual(table.longest)
        expect(numbers!.split(' ').every((number) => table.places[Number(number)] !== undefined)).toBe(true)
      }
  })
})

/** Node's list has CLDR's names alone; a renamed zone is known all the same. */
function isZone(zone: string): boolean {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
}

describe('names at the edges of a key', () => {
  it.each([
    ['طهران / 6 تشرين', 5],
    ['new york, oct', 8],
    ['newark and', 6],
    ['台北10日', 2],
    ['nobody', 0],
    ['', 0],
  ])('at the start of %j: %i', (key, length) => {
    expect(placeAtStart(foldKey(key))).toBe(length)
  })

  it.each([
    ['اخبارطهران', 5],
    ['الاخبار طهران', 5],
    ['центром города ДУБАЙ', 5],
    ['THE PORT IN VIENNA', 6],
    ['記者林某台北', 2],
    ['in Salt Lake City', 14],
    ['nobody', 0],
    ['', 0],
  ])('at the end of %j: %i', (key, length) => {
    expect(placeAtEnd(foldKey(key))).toBe(length)
  })

  it('takes the abbreviation of a state for no place', () => {
    expect(placeAtEnd('he saw la.')).toBe(0)
    expect(isPlace('la.')).toBe(false)
    expect(isPlace('paris')).toBe(true)
  })

  it('gives a length that is a place, or 0', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom('paris', 'طهران', '北京', 'x'), (text, place) => {
        const key = foldKey(text + place)
        const length = placeAtEnd(key)
        expect(length === 0 || isPlace(key.slice(key.length - length))).toBe(true)
        expect(placeAtStart(key) <= key.length).toBe(true)
      }),
    )
  })
})
