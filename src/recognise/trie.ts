/** What the lexicons and template sets are made of: a tree over code units, and a first look for pairs of them. */

/** Few units lead on from most nodes, so a list is searched faster than a map. */
export class Node<V> {
  value: V | null = null
  readonly #units: number[] = []
  readonly #nodes: Node<V>[] = []

  next(unit: number): Node<V> | null {
    const units = this.#units
    for (let i = 0; i < units.length; i++) if (units[i] === unit) return this.#nodes[i]!
    return null
  }

  grow(unit: number): Node<V> {
    const known = this.next(unit)
    if (known !== null) return known
    const node = new Node<V>()
    this.#units.push(unit)
    this.#nodes.push(node)
    return node
  }
}

/** The root has many branches: the first unit is looked up in a map, behind a table that most texts never pass. */
class Root<V> extends Node<V> {
  readonly #branches = new Map<number, Node<V>>()
  readonly #seen = new Uint8Array(256)

  override next(unit: number): Node<V> | null {
    return this.#seen[unit & 255] === 0 ? null : (this.#branches.get(unit) ?? null)
  }

  override grow(unit: number): Node<V> {
    let node = this.#branches.get(unit)
    if (node === undefined) {
      node = new Node<V>()
      this.#branches.set(unit, node)
      this.#seen[unit & 255] = 1
    }
    return node
  }
}

/** Values by key, found unit by unit. */
export class Trie<V> {
  readonly root: Node<V> = new Root<V>()

  /** The value at a key, made where there is none. */
  at(key: string, make: () => V): V {
    let node = this.root
    for (let i = 0; i < key.length; i++) node = node.grow(key.charCodeAt(i))
    node.value ??= make()
    return node.value
  }
}

const SIZE = 4096

/** The first two units of some words: whether any of the words may stand in a text is one pass over it. */
export class Bigrams {
  readonly #seen = new Uint8Array(SIZE)

  /** `word` has two units at least. */
  add(word: string): void {
    this.#seen[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  }

  /** False when no word stands in `key` from `from` on; true when one may. */
  occurIn(key: string, from: number): boolean {
    let before = key.charCodeAt(from)
    for (let i = from + 1; i < key.length; i++) {
      const c = key.charCodeAt(i)
      if (this.#seen[slotOf(before, c)] !== 0) return true
      before = c
    }
    return false
  }
}

function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (SIZE - 1)
}
