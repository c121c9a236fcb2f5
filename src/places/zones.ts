/** Which zones a country has, by CLDR, under their IANA names. A tool of the generator. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** CLDR keeps the first names of zones; these have been renamed since. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** The IANA name of a CLDR zone id. */
export function ianaZone(id: string): string {
  return renamed[id] ?? id
}

/** Countries whose zones by CLDR differ in history only, or by a town: one clock holds for the country. */
const oneClock: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  MY: 'Asia/Kuala_Lumpur',
  UA: 'Europe/Kiev',
  UZ: 'Asia/Tashkent',
  VN: 'Asia/Saigon',
}

interface MapZone {
  mapZone: { _type: string; _territory: string }
}

let known: Map<string, string[]> | null = null

/** ISO country → CLDR zone ids, without the stations of Antarctica; `oneClock` puts the zone of the whole first. */
export function zonesOfCountries(): ReadonlyMap<string, readonly string[]> {
  if (known !== null) return known
  known = new Map()
  const file = require('cldr-core/supplemental/windowsZones.json')
  for (const { mapZone } of file.supplemental.windowsZones.mapTimezones as MapZone[]) {
    if (!/^[A-Z]{2}$/.test(mapZone._territory) || ['AQ', 'ZZ'].includes(mapZone._territory)) continue
    const zones = known.get(mapZone._territory) ?? []
    known.set(mapZone._territory, zones)
    for (const id of mapZone._type.split(' '))
      if (!id.startsWith('Etc/') && !isInner(id) && !zones.includes(id)) zones.push(id)
  }
  return known
}

/** The zone of a whole country, where it keeps to one; null else. */
export function zoneOfCountry(country: string): string | null {
  const zones = zonesOfCountries().get(country) ?? []
  const id = zones.length === 1 ? zones[0] : oneClock[country]
  return id === undefined ? null : ianaZone(id)
}

/** Counties of Indiana, Kentucky and North Dakota: no news city, and a name such as `Center` is none at all. */
function isInner(id: string): boolean {
  return /^America\/(?:Indiana|Kentucky|North_Dakota)\//.test(id) && !id.endsWith('/Indianapolis')
}
