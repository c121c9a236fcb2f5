/** XML out: a small tree of the writer's own elements, serialised so that no text of a story can become mark-up. */
import { printable } from './clean.js'

export interface Element {
  name: string
  attributes: [string, string][]
  children: (Element | string)[]
  /** Its white space is text. */
  inline?: boolean
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element; attributes and children that are null or undefined are left out. Strings are text and are escaped. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (Element | string | null | undefined)[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  return {
    name,
    attributes: given.map(([key, value]) => [key, String(value)]),
    children: children.filter((child) => child !== null && child !== undefined),
  }
}

/** The element, or null when the text is null or empty. */
export function textElement(
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): Element | null {
  return text === null || text === undefined || text === '' ? null : element(name, attributes, [text])
}

/** A whole document in UTF-8, ending with a line break. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root, '')}\n`
}

/** As {@link element}, for running text: no white space is put between its children. */
export function inline(name: string, attributes: Attributes, children: readonly (Element | string)[]): Element {
  return { ...element(name, attributes, children), inline: true }
}

/**
 * Elements stand on lines of their own where they stand in no running text; `indent` is null inside of that. The depth
 * is that of the writer's own tree.
 */
function serialise(node: Element, indent: string | null): string {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  const running = indent === null || node.inline === true || node.children.some((child) => typeof child === 'string')
  const inner = running ? null : `${indent}  `
  const children = node.children.map((child) => {
    const text = typeof child === 'string' ? escapeText(child) : serialise(child, inner)
    return running ? text : `\n${inner}${text}`
  })
  return `<${node.name}${attributes}>${children.join('')}${running ? '' : `\n${indent}`}</${node.name}>`
}

/** Text for element content: what XML cannot carry becomes U+FFFD, `>` is escaped for the sake of `]]>`. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>\r]/g, reference)
}

function escapeAttribute(text: string): string {
  return printable(text).replace(/[&<>"\t\n\r]/g, reference)
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function reference(character: string): string {
  return references[character] ?? `&#${character.charCodeAt(0)};`
}
