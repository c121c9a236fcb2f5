/** Time zones as stamps print them. */

interface Day {
  year: number
  month: number
  day: number
}

/** Minutes east of Greenwich by folded abbreviation; those that several zones share (`IST`, `BST`) are left out. */
const offsets: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0,
    utc: 0,
    z: 0,
    tmg: 0,
    'ت غ': 0,
    جمت: 0,
    غمت: 0,
    wet: 0,
    wat: 60,
    west: 60,
    met: 60,
    mez: 60,
    cet: 60,
    mest: 120,
    mesz: 120,
    cest: 120,
    eet: 120,
    cat: 120,
    sast: 120,
    eest: 180,
    msk: 180,
    eat: 180,
    мск: 180,
    gst: 240,
    pkt: 300,
    npt: 345,
    wib: 420,
    ict: 420,
    bjt: 480,
    hkt: 480,
    pht: 480,
    sgt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    edt: -240,
    est: -300,
    cdt: -300,
    mdt: -360,
    mst: -420,
    pdt: -420,
    pst: -480,
  }),
)

/** Zones whose offset depends on the season or the country, folded. */
export const localZones: ReadonlySet<string> = new Set(['et', 'ct', 'mt', 'pt', 'ist', 'bst'])

/**
 * Minutes east of Greenwich of a printed zone, folded: `gmt`, `met`, `+0300`, `utc+3`. Undefined for one that is not
 * known or not sure.
 */
export function zoneOffset(zone: string): number | undefined {
  const known = offsets.get(zone)
  if (known !== undefined) return known
  const sign = Math.max(zone.indexOf('+'), zone.indexOf('-'))
  if (sign < 0 || !['', 'gmt', 'utc'].includes(zone.slice(0, sign))) return undefined
  const figures = zone.slice(sign + 1).replace(':', '')
  const hours = Number(figures.length > 2 ? figures.slice(0, -2) : figures)
  const minutes = figures.length > 2 ? Number(figures.slice(-2)) : 0
  if (figures === '' || !(hours <= 14 && minutes < 60)) return undefined
  return (zone[sign] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Minutes east of Greenwich in an IANA zone at a local time. Undefined for a zone that the platform does not know. */
export function offsetOf(zone: string, day: Day, clock: { hour: number; minute: number }): number | undefined {
  const local = Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute)
  const first = offsetAt(zone, local)
  return first === undefined ? undefined : offsetAt(zone, local - first * 60_000)
}

function offsetAt(zone: string, time: number): number | undefined {
  const formatter = formatterOf(zone)
  const name = formatter?.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value
  if (name === undefined) return undefined
  return name === 'GMT' ? 0 : zoneOffset(name.toLowerCase())
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  if (!isZone(zone)) return undefined
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formatters.set(zone, formatter)
  return formatter
}

/** Asking is the only way to know: the constructor throws for an unknown zone. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
