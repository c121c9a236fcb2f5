/**
 * Tables that are read piece by piece: JSON by short keys, so that what no story asks for is neither decoded nor parsed.
 * As bytes, a section is a line of its name, a tab and its length; a line of its keys, each with a tab behind it; and a
 * line of a key, a tab and JSON for each. Keys and names have no tab and no line break.
 */

/** JSON by key, as it is put together. */
export type PackedBuckets = ReadonlyMap<string, string>

/** Buckets by the names of sections. */
export type Sections = ReadonlyMap<string, Buckets>

const LINE_FEED = 10

/** One section of such bytes. */
export class Buckets {
  readonly #bytes: Buffer
  readonly #start: number
  readonly #end: number

  /** `start`, `end`: byte offsets of what stands behind the section's first line. */
  constructor(bytes: Buffer, start: number, end: number) {
    this.#bytes = bytes
    this.#start = start
    this.#end = end
  }

  /** Every key in order, each with a tab behind it. */
  get keys(): string {
    return this.#line(this.#start)
  }

  /** The JSON of a key; undefined where there is none. */
  get(key: string): string | undefined {
    const before = `\n${key}\t`
    const found = this.#bytes.indexOf(before, this.#start)
    if (found < 0 || found >= this.#end) return undefined
    return this.#line(found + Buffer.byteLength(before))
  }

  #line(start: number): string {
    return this.#bytes.toString('utf8', start, this.#bytes.indexOf(LINE_FEED, start))
  }
}

/** Each bucket as JSON. */
export function packBuckets(buckets: ReadonlyMap<string, readonly unknown[]>): PackedBuckets {
  return new Map([...buckets].map(([key, bucket]) => [key, JSON.stringify(bucket)]))
}

/** Sections as text. */
export function formatSections(sections: ReadonlyMap<string, PackedBuckets>): string {
  let text = ''
  for (const [name, buckets] of sections) {
    let body = ''
    for (const key of buckets.keys()) body += `${key}\t`
    for (const [key, json] of buckets) body += `\n${key}\t${json}`
    text += `${name}\t${Buffer.byteLength(body)}\n${body}\n`
  }
  return text
}

/** The sections of such a text in UTF-8. */
export function parseSections(bytes: Buffer): Sections {
  const sections = new Map<string, Buckets>()
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const [name, length] = bytes.toString('utf8', at, feed).split('\t')
    const end = feed + 1 + Number(length)
    sections.set(name!, new Buckets(bytes, feed + 1, end))
    at = end + 1
  }
  return sections
}

/** Packed buckets as they are read. */
export function bucketsOf(packed: PackedBuckets): Buckets {
  return parseSections(Buffer.from(formatSections(new Map([['', packed]])))).get('')!
}
