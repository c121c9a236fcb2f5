/** What NITF and NewsML-G2 ask of a document, as far as a receiver of news depends on it. */
import type { Notice } from '../core/parsed.js'
import { isMoment } from './moments.js'
import { type Run, textOfRun } from './pieces.js'
import type { XmlElement } from './xml.js'
import { at, attribute, attributeText, child, elementsOf, lineOf, named } from './xml-query.js'

/** NewsML-G2 2.35, specification: what every item has, and the forms of its times and its urgency. */
export function checkItem(item: XmlElement): Notice[] {
  const found: Notice[] = []
  const version = attributeText(item, 'standardversion')
  const title = `NewsML-G2${version === null ? '' : ` ${version}`}`
  for (const name of ['guid', 'standard', 'standardversion'])
    if (attributeText(item, name) === null) found.push(missing(item, `${title}: ${item.name} has no ${name}`))
  const meta = child(item, 'itemMeta')
  if (meta === undefined) found.push(missing(item, `${title}: ${item.name} has no itemMeta`))
  const needsCatalog = Number(/^2\.(\d{1,3})$/.exec(version ?? '')?.[1] ?? '30') < 30
  if (needsCatalog && child(item, 'catalogRef') === undefined && child(item, 'catalog') === undefined)
    found.push(missing(item, `${title}: ${item.name} has neither catalogRef nor catalog`))
  if (meta !== undefined)
    for (const name of ['itemClass', 'provider', 'versionCreated'])
      if (child(meta, name) === undefined) found.push(missing(meta, `${title}: itemMeta has no ${name}`))
  for (const element of elementsOf(meta)) {
    if (/[cC]reated$|^embargoed$/.test(element.name)) found.push(...timeFault(element, title))
    if (!metaNames.has(element.name) && element.uri === item.uri)
      found.push(missing(element, `${title}: itemMeta may not have ${element.name.slice(0, 40)}`))
  }
  const urgency = at(item, 'contentMeta', 'urgency')
  if (urgency !== undefined && !/^[1-9]$/.test(textOfRun(lineOf(urgency))))
    found.push(missing(urgency, `${title}: urgency must be a figure from 1 to 9`))
  return found
}

const metaNames = new Set(
  'itemClass provider versionCreated firstCreated embargoed pubStatus role fileName generator profile service title edNote memberOf instanceOf signal altRep deliverableOf expires origRep incomingFeedId metadataCreator hash itemMetaExtProperty link creator contributor hasInstrument'.split(
    ' ',
  ),
)

/** A time with a `T` and seconds, or nothing at all where an embargo is none. */
function timeFault(element: XmlElement, title: string): Notice[] {
  const text = textOfRun(lineOf(element))
  if (text === '' && element.name === 'embargoed') return []
  if (isMoment(text) && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d|$)/.test(text)) return []
  return [missing(element, `${title}: ${element.name} is no date and time of XML Schema`)]
}

/** NITF 3: the values that say when and how urgent. */
export function checkNitf(nitf: XmlElement): Notice[] {
  const found: Notice[] = []
  const docdata = at(nitf, 'head', 'docdata')
  for (const element of elementsOf(docdata)) {
    const run = attribute(element, 'norm')
    if (element.name.startsWith('date.') && run.length > 0 && !isMoment(textOfRun(run)))
      found.push({ ...placeOf(run), kind: 'invalid', values: { fault: `NITF: ${element.name} holds no date` } })
  }
  for (const element of named(docdata, 'urgency')) {
    const run = attribute(element, 'ed-urg')
    if (run.length > 0 && !/^[1-9]$/.test(textOfRun(run)))
      found.push({ ...placeOf(run), kind: 'invalid', values: { fault: 'NITF: ed-urg must be a figure from 1 to 8' } })
  }
  if (child(nitf, 'body') === undefined) found.push(missing(nitf, 'NITF: nitf has no body'))
  return found
}

function placeOf(run: Run): { start: number; end: number } {
  return { start: run[0]!.start, end: run.at(-1)!.end }
}

function missing({ start, name }: XmlElement, fault: string): Notice {
  return { kind: 'invalid', start, end: start + name.length + 1, values: { fault } }
}
