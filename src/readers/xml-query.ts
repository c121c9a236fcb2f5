/** Questions to an XML tree. No walk recurses: the depth of a document is its sender's choice. */
import { append } from '../core/append.js'
import { collapse, type Piece, type Run, textOfRun } from './pieces.js'
import type { XmlElement, XmlText } from './xml.js'

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** The first child element of this name, any namespace; undefined without one. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => node.kind === 'element' && node.name === name)
}

/** The element at the end of a path of child names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => child(found, name), element)
}

/** The children of this name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => node.kind === 'element' && node.name === name)
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => node.kind === 'element')
}

/** Elements below this one, in document order; what `into` refuses is not entered. */
export function descendants(element: XmlElement | undefined, into: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = []
  const todo = element === undefined ? [] : elementsOf(element).reverse()
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    found.push(next)
    if (into(next)) append(todo, elementsOf(next).reverse())
  }
  return found
}

/** Elements of this name below this one, in document order. */
export function named(element: XmlElement | undefined, name: string): XmlElement[] {
  return descendants(element, () => true).filter((found) => found.name === name)
}

const none: Run = []

/** The value of an attribute with its place, white space made single blanks; empty without one. */
export function attribute(element: XmlElement | undefined, name: string, uri = ''): Run {
  const found = element?.attributes.find((one) => one.name === name && one.uri === uri)
  return found === undefined ? none : collapse(found.run)
}

/** The value of an attribute; null where it is missing or blank. */
export function attributeText(element: XmlElement | undefined, name: string, uri = ''): string | null {
  return textOfRun(attribute(element, name, uri)) || null
}

/** The language that an element declares. */
export function languageOfElement(element: XmlElement | undefined): string | null {
  return attributeText(element, 'lang', xmlNamespace)
}

/** Every text below an element, as it stands. */
export function textsOf(element: XmlElement): XmlText[] {
  const found: XmlText[] = []
  const todo: (XmlElement | XmlText)[] = [element]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'text') found.push(next)
    else for (let i = next.children.length - 1; i >= 0; i--) todo.push(next.children[i]!)
  }
  return found
}

/** All text of an element on one line. */
export function lineOf(element: XmlElement | undefined): Piece[] {
  return element === undefined ? [] : collapse(textsOf(element).flatMap((text) => text.run))
}

/** The same, with a blank where only a tag parts two words: `By<person>Jane Doe</person><byttl>Exp Times</byttl>`. */
export function wordsOf(element: XmlElement | undefined): Piece[] {
  const run: Piece[] = []
  for (const { run: pieces } of element === undefined ? [] : textsOf(element)) {
    const before = run.at(-1)?.text.at(-1)
    const after = pieces[0]?.text[0]
    if (before !== undefined && after !== undefined && isWord(before) && isWord(after))
      run.push({ text: ' ', start: pieces[0]!.start, end: pieces[0]!.start })
    append(run, pieces)
  }
  return collapse(run)
}

/** The same as a string. */
export function lineText(element: XmlElement | undefined): string {
  return textOfRun(lineOf(element))
}

function isWord(character: string): boolean {
  return /[\p{Lu}\p{Ll}\p{N}]/u.test(character)
}
