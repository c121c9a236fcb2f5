/** The readers of XML: one document, and in it every story of a format that is known. */
import { append } from '../core/append.js'
import type { Notice, ParsedStory } from '../core/parsed.js'
import { positionsOf } from '../core/positions.js'
import type { Source } from '../core/source.js'
import { assemble } from './assemble.js'
import { Draft, noParts, partsInBody } from './draft.js'
import * as newsmlG2 from './newsml-g2.js'
import { readNewsItem } from './newsml1.js'
import * as nitf from './nitf.js'
import { isAllBlank, type Run } from './pieces.js'
import { type Reader, type ReadOptions, type Receiver, recordLimit } from './reader.js'
import { newsmlItems } from './sniff-document.js'
import { parseXml, type XmlDocument, type XmlElement, type XmlFault } from './xml.js'
import { checkItem, checkNitf } from './xml-check.js'
import { descendants } from './xml-query.js'
import { xmlSource } from './xml-source.js'

export type XmlFormat = 'nitf' | 'newsml-g2' | 'newsml1'

interface StoryRoot {
  format: XmlFormat
  element: XmlElement
}

/** A reader of one format of XML, or of whichever it is. */
export function xmlReader(format: XmlFormat | null): Reader {
  return { read: (input, options, receiver) => readDocument(input, options, receiver, format) }
}

function readDocument(
  input: Uint8Array | string,
  options: ReadOptions,
  receiver: Receiver,
  format: XmlFormat | null,
): void {
  const { source, notices } = xmlSource(input, options)
  if (isAllBlank(source.text)) return
  const found = storiesOf(source.text, format)
  if ('message' in found) {
    unreadable(source, options, receiver, found)
    return
  }
  const { document, roots } = found
  for (const [i, root] of roots.entries()) {
    const first = i === 0 ? [...notices, ...document.notices] : []
    receiver.story(readStory(root, { source, document, options, index: (options.index ?? 0) + i, notices: first }))
  }
}

function storiesOf(text: string, format: XmlFormat | null): { document: XmlDocument; roots: StoryRoot[] } | XmlFault {
  if (text.length > recordLimit) return { message: 'the document is longer than any that is read', offset: 0 }
  const document = parseXml(text)
  if ('message' in document) return document
  const roots = rootsOf(document.root).filter((root) => format === null || root.format === format)
  // A catalog on its own is a document of NewsML-G2, and no news.
  if (roots.length > 0 || document.root.name === 'catalog') return { document, roots }
  return { message: nothingFound(document.root, format), offset: document.root.start }
}

function nothingFound(root: XmlElement, format: XmlFormat | null): string {
  const wanted = format === null ? 'NITF, NewsML-G2 or NewsML' : titles[format]
  return `the document is XML, but holds no ${wanted}: its root is <${root.name.slice(0, 40)}>`
}

const titles = { nitf: 'NITF', 'newsml-g2': 'NewsML-G2', newsml1: 'NewsML 1' } as const

function unreadable(source: Source, options: ReadOptions, receiver: Receiver, { message, offset }: XmlFault): void {
  const { line, column } = positionsOf(source.text, [offset]).get(offset)!
  receiver.unreadable({ id: null, path: source.path, index: options.index ?? 0, message, line, column })
}

/** The stories of a document in their order. What stands inside of an item belongs to it. */
function rootsOf(root: XmlElement): StoryRoot[] {
  const own = formatOf(root)
  if (own !== null) return [{ format: own, element: root }]
  const found = descendants(root, (element) => formatOf(element) === null).flatMap((element) => {
    const format = formatOf(element)
    return format === null ? [] : [{ format, element }]
  })
  const stories = found.filter(({ element }) => !newsmlG2.isBareList(element))
  return stories.length > 0 ? stories : found
}

function formatOf({ name }: XmlElement): XmlFormat | null {
  if (name === 'nitf') return 'nitf'
  if (newsmlItems.has(name)) return 'newsml-g2'
  return name === 'NewsItem' ? 'newsml1' : null
}

interface Context {
  source: Source
  document: XmlDocument
  options: ReadOptions
  index: number
  notices: readonly Notice[]
}

function readStory({ format, element }: StoryRoot, context: Context): ParsedStory {
  const { source, document, options, index, notices } = context
  const complete = format === 'nitf' ? nitf.isComplete(element) : format === 'newsml-g2' && newsmlG2.isComplete(element)
  const draft = new Draft(source, format, index, complete ? noParts : partsInBody)
  const message = element.parent === null ? undefined : document.root
  if (format === 'nitf') nitf.readNitf(element, draft)
  else if (format === 'newsml-g2') newsmlG2.readItem(element, message, draft)
  else readNewsItem(element, document.root, draft)
  append(draft.notices, notices, faultsOf(format, element))
  append(draft.controls, controlsOf(element, document, draft.controls.splice(0)))
  return assemble(draft, options)
}

function faultsOf(format: XmlFormat, element: XmlElement): Notice[] {
  if (format === 'newsml-g2') return checkItem(element)
  return format === 'nitf' ? checkNitf(element) : []
}

/** Elements whose text is the story's own: what is in none of them is for machines. */
const contents = new Set(['body.content', 'body.end', 'contentSet', 'DataContent'])

/** Mark-up, text for machines, and what stands outside of the story. */
function controlsOf(
  element: XmlElement,
  document: XmlDocument,
  more: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const ranges = [...more]
  if (element.start > 0) ranges.push({ start: 0, end: element.start })
  const { controls } = document
  for (let i = firstAfter(controls, element.start); i < controls.length && controls[i]!.start < element.end; i++)
    ranges.push({ start: Math.max(controls[i]!.start, element.start), end: Math.min(controls[i]!.end, element.end) })
  for (const part of [element, ...descendants(element, ({ name }) => !contents.has(name))])
    if (!contents.has(part.name))
      for (const node of part.children) if (node.kind === 'text') append(ranges, machineText(node.run))
  ranges.push({ start: element.end, end: document.root.end })
  return tidy(ranges)
}

function machineText(run: Run): { start: number; end: number }[] {
  return run.filter(({ text }) => !isAllBlank(text)).map(({ start, end }) => ({ start, end }))
}

/** In order, side by side ones made one, empty ones left out. */
function tidy(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const kept: { start: number; end: number }[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (range.end <= range.start) continue
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else kept.push({ ...range })
  }
  return kept
}

/** The first range that ends behind an offset. */
function firstAfter(ranges: readonly { start: number; end: number }[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
