/** Questions to a JSON tree. A key that stands twice in an object means what it says last, as for every JSON reader. */
import type { JsonNode, JsonObject } from './json-tree.js'
import { collapse, type Run, textOfRun } from './pieces.js'

/** The value of a key; undefined without one. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined
  return node.members.findLast((one) => one.key === key)?.value
}

/** The value of the first of these keys that has one. */
export function memberOf(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  for (const key of keys) {
    const found = member(node, key)
    if (found !== undefined) return found
  }
  return undefined
}

/** The items of an array; a value that is none is an array of one. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined) return []
  return node.kind === 'array' ? node.items : [node]
}

/** A string's text on one line; a number as it is written; empty for anything else. */
export function runOf(node: JsonNode | undefined): Run {
  if (node?.kind === 'string') return collapse(node.run)
  if (node?.kind === 'literal' && /^-?[0-9]/.test(node.text))
    return [{ text: node.text, start: node.start, end: node.end }]
  return []
}

/** The same as a string; null where it is blank or none. */
export function textOf(node: JsonNode | undefined): string | null {
  return textOfRun(runOf(node)) || null
}

/** Every value below a node, itself first. */
export function* everyNode(node: JsonNode): Generator<JsonNode> {
  const todo: JsonNode[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    yield next
    if (next.kind === 'array') for (let i = next.items.length - 1; i >= 0; i--) todo.push(next.items[i]!)
    if (next.kind === 'object') for (let i = next.members.length - 1; i >= 0; i--) todo.push(next.members[i]!.value)
  }
}

/** Keys that stand twice in one object. */
export function* doubledKeys(node: JsonNode): Generator<JsonObject['members'][number]> {
  for (const one of everyNode(node)) {
    if (one.kind !== 'object') continue
    const seen = new Set<string>()
    for (const found of one.members) {
      if (seen.has(found.key)) yield found
      seen.add(found.key)
    }
  }
}
