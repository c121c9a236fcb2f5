/** Elements and attributes of an item of NewsML-G2 that its schema refuses, from a table of names: one walk, no schema. */
import type { Notice } from '../core/parsed.js'
import { childNames, namespace, openNames, partOfDate, required, since, valueType } from './newsml-g2-shape.js'
import { collapse, textOfRun } from './pieces.js'
import type { XmlAttribute, XmlElement } from './xml.js'
import { attributeText, elementsOf, lineText } from './xml-query.js'

/** Faults that are told one by one. */
const mostFaults = 20
/** `related` in `related` in `related`, and no deeper. */
const mostRelated = 3

interface Checked {
  title: string
  /** The second half of the version 2.x; what is none is as new as can be. */
  version: number
  found: Notice[]
}

/** What stands in an item that may not stand there. The item's own attributes and its `itemMeta` are checked elsewhere. */
export function checkShape(item: XmlElement): Notice[] {
  if (item.uri !== namespace) return []
  const stated = attributeText(item, 'standardversion')
  const version = Number(/^2\.(\d{1,3})$/.exec(stated ?? '')?.[1] ?? Number.POSITIVE_INFINITY)
  const checked: Checked = { title: `NewsML-G2${stated === null ? '' : ` ${stated.slice(0, 20)}`}`, version, found: [] }
  const todo: XmlElement[] = [item]
  for (let next = todo.pop(); next !== undefined && checked.found.length < mostFaults; next = todo.pop()) {
    checkValues(next, checked)
    // What is inline is a document of its own.
    if (next.name === 'inlineXML') continue
    const children = elementsOf(next).filter((child) => child.uri === namespace)
    for (const child of children.reverse()) if (mayStand(child, next, checked)) todo.push(child)
  }
  return checked.found.sort((a, b) => a.start - b.start).slice(0, mostFaults)
}

function mayStand(child: XmlElement, parent: XmlElement, checked: Checked): boolean {
  const { name } = child
  const allowed = childNames.get(parent.name === 'contentMeta' ? contentMetaOf(parent) : parent.name)
  // Below what may hold anything, an element that no table has is passed over.
  if (openNames.has(parent.name)) return childNames.has(name) || openNames.has(name)
  if (allowed?.has(name)) {
    if (name !== 'related' || !isTooDeep(child)) return true
    tell(child, `related stands in more than ${mostRelated - 1} of its name`, checked)
    return false
  }
  if (parent.name !== 'itemMeta') tell(child, `${parent.name} may not have ${name.slice(0, 40)}`, checked)
  return false
}

function contentMetaOf({ parent }: XmlElement): string {
  return parent?.name === 'catalogItem' ? 'catalogItem/contentMeta' : 'contentMeta'
}

function isTooDeep(element: XmlElement): boolean {
  let depth = 0
  for (let at: XmlElement | null = element; at?.name === 'related' && depth <= mostRelated; at = at.parent) depth++
  return depth > mostRelated
}

function checkValues(element: XmlElement, checked: Checked): void {
  for (const name of required.get(element.name) ?? [])
    if (!element.attributes.some((one) => one.name === name)) tell(element, `${element.name} has no ${name}`, checked)
  for (const one of element.attributes) if (one.uri === '') checkValue(element, one, checked)
  if (/^content(?:Created|Modified)$/.test(element.name) && !partOfDate.test(lineText(element)))
    tell(element, `${element.name} is no date of XML Schema`, checked)
}

function checkValue(element: XmlElement, { name, run }: XmlAttribute, checked: Checked): void {
  const first = since.get(name)
  if (first !== undefined && first > checked.version)
    tell(element, `${name} of ${element.name} came with version 2.${first}`, checked)
  const type = valueType(name)
  if (type === undefined || type.fits(textOfRun(collapse(run)))) return
  const fault = `${checked.title}: ${name} of ${element.name} is not ${type.title}`
  const [start, end] = [run[0]?.start ?? element.start, run.at(-1)?.end ?? element.start + element.name.length + 1]
  checked.found.push({ kind: 'invalid', start, end, values: { fault } })
}

function tell({ start, name }: XmlElement, fault: string, { title, found }: Checked): void {
  found.push({ kind: 'invalid', start, end: start + name.length + 1, values: { fault: `${title}: ${fault}` } })
}
