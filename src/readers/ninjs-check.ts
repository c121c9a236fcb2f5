/** Whether a ninjs object is what its version allows: every fault at the value or key that is wrong. */
import type { Notice } from '../core/parsed.js'
import { memberOf, textOf } from './json-query.js'
import type { JsonNode, JsonObject } from './json-tree.js'
import {
  associationShape,
  type ListShape,
  ninjsShape,
  ninjsVersions,
  type ObjectShape,
  type Shape,
  type TextShape,
} from './ninjs-shapes.js'
import { textOfRun } from './pieces.js'

/** Faults of one object that are told one by one. */
const most = 100

/**
 * The faults of an object by the version that it declares, else by `version`, else by the newest version that spells its
 * names so. An unknown version is the one fault of its object.
 */
export function checkNinjs(item: JsonObject, version: string | null): Notice[] {
  const standard = memberOf(item, 'standard', '$standard')
  const declared = textOf(memberOf(standard, 'version'))?.replace(/-[a-z]{1,20}$/, '') ?? null
  const asked = declared ?? version ?? spelling(item)
  const shape = ninjsShape(asked)
  const place = memberOf(standard, 'version') ?? item
  if (shape === null) return [invalid(place, `there is no version ${asked} of ninjs that is known`)]
  return new Checker(asked).check(item, shape)
}

const known = new Set(ninjsVersions.flatMap((version) => Object.keys(ninjsShape(version)!.members)))
const dialect = new Set([
  'guid',
  'source',
  'service',
  'priority',
  'keywords',
  'authors',
  'products',
  'readtime',
  'extra',
  'evolvedfrom',
  'ingest_id',
  'ingest_version',
  'copyrightnotice',
  'body',
])

/** Whether some version, or the dialect, has a property of this name. */
export function isKnownProperty(name: string): boolean {
  return known.has(name) || dialect.has(name) || /^(?:description|body|headline)_/.test(name)
}

/** 3.x writes `versionCreated`, 2.x has lists of texts, 1.x has neither. */
function spelling(item: JsonObject): string {
  const names = item.members.map(({ key }) => key)
  if (names.some((name) => /[A-Z]/.test(name) && known.has(name))) return '3.1'
  const lists = ['headlines', 'bodies', 'descriptions', 'people', 'places', 'subjects', 'infosources', 'by', 'standard']
  return names.some((name) => lists.includes(name)) ? '2.2' : '1.6'
}

interface Task {
  node: JsonNode
  shape: Shape
  name: string
}

class Checker {
  readonly #faults: Notice[] = []
  readonly #todo: Task[] = []

  constructor(readonly version: string) {}

  check(item: JsonObject, shape: ObjectShape): Notice[] {
    this.#todo.push({ node: item, shape, name: 'the object' })
    for (let task = this.#todo.pop(); task !== undefined && this.#faults.length < most; task = this.#todo.pop())
      this.#one(task)
    return this.#faults.sort((a, b) => a.start - b.start)
  }

  #one({ node, shape, name }: Task): void {
    if (shape === 'geojson') this.#fault(geoJsonFault(node), node, name)
    else if (shape === 'item') this.#association(node, name)
    else if (typeof shape === 'string') this.#scalar(node, shape, name)
    else if (Array.isArray(shape)) this.#enumerated(node, shape as readonly string[], name)
    else if ('list' in shape) this.#list(node, shape, name)
    else if ('members' in shape) this.#object(node, shape, name)
    else this.#bounded(node, shape as TextShape, name)
  }

  #fault(fault: string | null, node: { start: number; end: number }, name: string): void {
    if (fault !== null) this.#faults.push(invalid(node, `in ninjs ${this.version} ${name} ${fault}`))
  }

  #association(node: JsonNode, name: string): void {
    const shape = associationShape(this.version, memberOf(node, 'name') !== undefined)
    this.#object(node, shape, name)
  }

  #scalar(node: JsonNode, kind: 'string' | 'number' | 'integer', name: string): void {
    if (kind === 'string') {
      if (node.kind !== 'string') this.#fault('must be a string', node, name)
    } else if (!isNumber(node)) this.#fault('must be a number', node, name)
    else if (kind === 'integer' && !Number.isInteger(Number(node.text)))
      this.#fault('must be a whole number', node, name)
  }

  #enumerated(node: JsonNode, values: readonly string[], name: string): void {
    if (node.kind === 'string' && values.includes(textOfRun(node.run))) return
    this.#fault(`must be one of ${values.join(', ')}`, node, name)
  }

  #bounded(node: JsonNode, { form, least, most: top }: TextShape, name: string): void {
    if (form !== undefined) {
      if (node.kind !== 'string' || !form.test(textOfRun(node.run)))
        this.#fault('must be a date or the beginning of one', node, name)
      return
    }
    const value = isNumber(node) ? Number(node.text) : Number.NaN
    if (!Number.isInteger(value) || value < least! || value > top!)
      this.#fault(`must be a whole number from ${least} to ${top}`, node, name)
  }

  #list(node: JsonNode, { list }: ListShape, name: string): void {
    if (node.kind !== 'array') this.#fault('must be an array', node, name)
    else for (const item of node.items) this.#todo.push({ node: item, shape: list, name: `an item of ${name}` })
  }

  #object(node: JsonNode, shape: ObjectShape, name: string): void {
    if (node.kind !== 'object') {
      this.#fault('must be an object', node, name)
      return
    }
    for (const { key, keyStart, keyEnd, value } of node.members) {
      const inner = memberShape(shape, key)
      if (inner !== undefined) this.#todo.push({ node: value, shape: inner, name: quoted(key) })
      else if (shape.open !== true) this.#fault(`may not have ${quoted(key)}`, { start: keyStart, end: keyEnd }, name)
    }
    const has = (key: string) => memberOf(node, key) !== undefined
    const brace = { start: node.start, end: node.start + 1 }
    for (const key of shape.required ?? []) if (!has(key)) this.#fault(`must have ${quoted(key)}`, brace, name)
    if (shape.oneOf?.every(([one, other]) => has(one) === has(other)) === true)
      this.#fault(
        `must have either ${shape.oneOf.map((pair) => pair.map(quoted).join(' or ')).join(', or ')}`,
        brace,
        name,
      )
  }
}

function memberShape({ members, extensions = {} }: ObjectShape, key: string): Shape | undefined {
  if (Object.hasOwn(members, key)) return members[key]
  const prefix = Object.keys(extensions).find(
    (one) => key.startsWith(one) && /^[a-zA-Z0-9_]/.test(key.slice(one.length)),
  )
  return prefix === undefined ? undefined : extensions[prefix]
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 60))
}

function isNumber(node: JsonNode): node is JsonNode & { kind: 'literal' } {
  return node.kind === 'literal' && /^[-0-9]/.test(node.text)
}

const geometries = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

/** RFC 7946, as far as the types and what each must have. */
function geoJsonFault(node: JsonNode): string | null {
  const type = textOf(memberOf(node, 'type'))
  const has = (key: string, kind: JsonNode['kind']) => memberOf(node, key)?.kind === kind
  if (type !== null && geometries.includes(type)) return has('coordinates', 'array') ? null : 'must have coordinates'
  if (type === 'GeometryCollection') return has('geometries', 'array') ? null : 'must have geometries'
  if (type === 'FeatureCollection') return has('features', 'array') ? null : 'must have features'
  if (type === 'Feature') return memberOf(node, 'geometry') !== undefined ? null : 'must have a geometry'
  return 'is of no type that GeoJSON has'
}

function invalid({ start, end }: { start: number; end: number }, fault: string): Notice {
  return { kind: 'invalid', start, end: Math.max(end, start), values: { fault } }
}
