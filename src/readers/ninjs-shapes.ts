/**
 * What each version of ninjs lets a property be, after IPTC's schemas of 1.0 to 3.1. Formats of strings (dates, URIs)
 * bind nobody there, and are not asked for here.
 */

export type Shape = Scalar | readonly string[] | ListShape | ObjectShape | TextShape
/** `item` is a whole news object inside of another one. */
type Scalar = 'string' | 'number' | 'integer' | 'geojson' | 'item'

export interface ListShape {
  list: Shape
}

export interface ObjectShape {
  members: Readonly<Record<string, Shape>>
  /** Names that begin so and go on with letters, digits or `_`. */
  extensions?: Readonly<Record<string, Shape>>
  /** Any other name is let through. */
  open?: boolean
  required?: readonly string[]
  /** Of one of these pairs there is one and not both. */
  oneOf?: readonly (readonly [string, string])[]
}

/** A string of this form, or a number between these. */
export interface TextShape {
  form?: RegExp
  least?: number
  most?: number
}

type Members = Record<string, Shape>

const object = (members: Members, more: Omit<ObjectShape, 'members'> = {}): ObjectShape => ({ members, ...more })
const list = (shape: Shape): ListShape => ({ list: shape })
const strings = (names: string): Members => Object.fromEntries(names.split(' ').map((name) => [name, 'string']))
const numbers = (names: string, kind: 'number' | 'integer'): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, kind]))
/** Members that a version has from a minor one on. */
const from = (least: number, minor: number, members: Members): Members => (minor >= least ? members : {})

const percent: TextShape = { least: 0, most: 100 }
const statuses = ['usable', 'withheld', 'canceled']
const types = ['text', 'audio', 'video', 'picture', 'graphic', 'composite']
const weights: Members = { creator: 'string', relevance: percent, confidence: percent }
const address = (postal: string): Shape =>
  object({ ...strings(`locality area ${postal} country`), lines: list('string') })
const contact = (postal: string): ListShape =>
  list(object({ ...strings('type role lang name value'), address: address(postal) }, { oneOf: [['value', 'address']] }))

/** A news object inside of another one: from 2.1 on it has a name too; in 2.0 one that has a name may be anything. */
export function associationShape(version: string, hasName: boolean): ObjectShape {
  const item = ninjsShape(version)!
  if (version.startsWith('1')) return item
  if (version === '2.0') return hasName ? object({ name: 'string' }, { open: true }) : item
  const named = version.startsWith('3') ? strings('name rel') : strings('name')
  return { members: { ...item.members, ...named }, required: ['name', 'uri'] }
}

/** The shape of a news object in a version `major.minor`; null for a version that is not known. */
export function ninjsShape(version: string): ObjectShape | null {
  const [, major, minor] = /^([123])\.([0-6])$/.exec(version) ?? []
  if (major === undefined || !ninjsVersions.includes(version)) return null
  const members = { '1': first, '2': second, '3': third }[major as '1'](Number(minor))
  const extensions: Members = {
    description_: 'string',
    body_: 'string',
    ...from(3, Number(minor), { headline_: 'string' }),
  }
  return object(members, { required: ['uri'], ...(major === '1' ? { extensions } : {}) })
}

/** The newest of each major version stands last. */
export const ninjsVersions = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.0', '2.1', '2.2', '3.0', '3.1']

function first(minor: number): Members {
  const info = from(5, minor, { contactinfo: contact('postalcode') })
  const thing = strings('name rel scheme code')
  const symbols = list(object(strings(minor >= 5 ? 'ticker exchange symboltype symbol' : 'ticker exchange')))
  const rendition = object({
    ...strings('href mimetype title'),
    ...numbers('height width sizeinbytes', 'number'),
    ...from(2, minor, { duration: 'number', format: 'string' }),
  })
  return {
    ...strings('uri mimetype profile version versioncreated embargoed copyrightholder copyrightnotice language'),
    ...strings('byline headline located'),
    type: minor >= 2 ? [...types, 'component'] : types,
    representationtype: ['complete', 'incomplete'],
    pubstatus: statuses,
    person: list(object({ ...thing, ...info })),
    organisation: list(object({ ...thing, symbols, ...info })),
    place: list(
      object({ ...thing, ...info }, minor >= 1 ? { extensions: { geometry_: object({}, { open: true }) } } : {}),
    ),
    subject: list(object({ ...thing, ...from(5, minor, weights) })),
    event: list(object(thing)),
    object: list(object(thing)),
    renditions: object({}, { extensions: { '': rendition } }),
    associations: object({}, { extensions: { '': 'item' } }),
    ...from(1, minor, { urgency: 'number', usageterms: 'string' }),
    ...from(2, minor, {
      ...strings('firstcreated ednote title slugline'),
      ...numbers('charcount wordcount', 'number'),
      infosource: list(object({ ...thing, ...info })),
    }),
    ...from(3, minor, {
      altids: object({}, { open: true }),
      trustindicator: list(object(strings('scheme code title href'))),
      $standard: object(strings('name version schema')),
      genre: list(object(strings('name scheme code'))),
    }),
    ...from(4, minor, {
      ...strings('contentcreated expires'),
      rightsinfo: rights('langid linkedrights encodedrights'),
    }),
    ...from(6, minor, { digitalsourcetype: object(strings('name uri literal')) }),
  }
}

function rights(names: string, open = true): ObjectShape {
  const [, linked, encoded] = names.split(' ')
  return object(strings(names), { open, oneOf: [[linked!, encoded!]] })
}

function second(minor: number): Members {
  const info = from(1, minor, { contactinfo: contact('postalcode') })
  const thing = strings('name rel uri literal')
  const symbols = list(object(strings(minor >= 1 ? 'ticker exchange symboltype symbol' : 'ticker exchange')))
  return {
    ...strings('uri profile version firstcreated versioncreated contentcreated embargoed copyrightholder'),
    ...strings('copyrightnotice usageterms ednote language title by slugline located'),
    type: [...types, 'component'],
    representationtype: ['full', 'partial'],
    pubstatus: statuses,
    urgency: 'number',
    ...texts('contenttype', 'charcount wordcount', 'number'),
    people: list(object({ ...thing, ...info })),
    organisations: list(object({ ...thing, symbols, ...info })),
    places: list(object({ ...thing, ...info, geojson: 'geojson' })),
    subjects: list(object({ ...thing, ...from(1, minor, weights) })),
    events: list(object(thing)),
    objects: list(object(thing)),
    infosources: list(object({ ...strings('name role uri literal'), ...info })),
    renditions: list(
      object(
        { ...strings('name href contenttype title format'), ...numbers('height width sizeinbytes duration', 'number') },
        { required: ['name'] },
      ),
    ),
    associations: list('item'),
    altids: list(object(strings('role value'))),
    trustindicators: list(object(strings('role title href'))),
    standard: object(strings('name version schema')),
    genres: list(object(strings('name uri literal'))),
    rightsinfo: rights('langid linkedrights encodedrights'),
    ...from(1, minor, { expires: 'string' }),
    ...from(2, minor, { digitalsourcetype: object(strings('name uri literal')) }),
  }
}

/** Descriptions, bodies and headlines: each text has a value. */
function texts(type: string, counts: string, kind: 'number' | 'integer'): Members {
  const text = strings(`role ${type} value`)
  const required = ['value']
  return {
    descriptions: list(object(text, { required })),
    bodies: list(object({ ...text, ...numbers(counts, kind) }, { required })),
    headlines: list(object(text, { required })),
  }
}

const urgency: TextShape = { least: 1, most: 9 }
/** A day or moment of which the end may be missing. */
const truncated: TextShape = {
  form: /^-?(?:[1-9][0-9]{0,20})?[0-9]{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12][0-9])(?:T(?:2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,20})?(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?$/,
}
const recurrence = object({
  recurrenceDates: truncated,
  recurrenceRules: list(
    object({
      frequency: ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'],
      until: 'string',
      ...numbers('interval count', 'integer'),
    }),
  ),
})
const dates = object(
  {
    ...strings('startDate endDate expectedDuration'),
    expectedStartDate: truncated,
    expectedEndDate: truncated,
    recurrence,
  },
  {
    oneOf: [
      ['startDate', 'expectedStartDate'],
      ['endDate', 'expectedEndDate'],
    ],
  },
)
const rendition = object(
  {
    ...strings('name href contentType title format aspectRatio videoCodec transportProtocol bitrate'),
    ...numbers('width height sizeInBytes', 'integer'),
    ...numbers('duration frameRate', 'number'),
    poi: object(numbers('x y', 'integer')),
    scanType: ['progressive', 'interlaced'],
  },
  { required: ['name'] },
)

function third(minor: number): Members {
  const info = { contactInfo: contact('postalCode') }
  const thing = strings('name rel uri literal')
  const organisation = object({ ...thing, symbols: list(object(strings('exchange symbolType symbol'))), ...info })
  return {
    ...strings('uri profile version firstCreated versionCreated contentCreated embargoedUntil copyrightHolder'),
    ...strings('copyrightNotice usageTerms edNote language title by slugline located expires'),
    type: newsTypes,
    representationType: ['full', 'partial'],
    pubStatus: statuses,
    urgency,
    ...texts('contentType', 'charCount wordCount', 'integer'),
    people: list(object({ ...thing, ...info })),
    organisations: list(organisation),
    places: list(object({ ...thing, ...info, geoJSON: 'geojson' })),
    subjects: list(object({ ...thing, ...weights })),
    events: list(object({ id: 'string', ...thing })),
    eventDetails: object({ ...strings('eventStatus plannedCoverageStatus'), dates, organiser: organisation }),
    plannedCoverage: list(plan),
    objects: list(object(thing)),
    infoSources: list(object({ ...strings('name role uri literal'), ...info })),
    renditions: list(rendition),
    associations: list('item'),
    altIds: list(object(strings('role value'))),
    trustIndicators: list(object(strings('role title href'))),
    standard: object(strings('name version schema')),
    genres: list(object(strings('name uri literal'))),
    rightsInfo: rights('langId linkedRights encodedRights', false),
    ...from(1, minor, { digitalSourceType: object(strings('name uri literal')) }),
  }
}

const newsTypes = [...types, 'component', 'event', 'planning']
const plan = object({
  ...strings('uri title edNote language'),
  pubStatus: statuses,
  type: newsTypes,
  commissioned: object({ ...strings('by on'), references: list(object(strings('name value'))) }),
  dates,
  audiences: list(object({ audience: 'string', significance: 'integer' })),
  exclAudience: list('string'),
  urgency,
  itemCount: object(numbers('rangeFrom rangeTo', 'integer')),
  wordCount: 'integer',
  renditions: list(rendition),
})
