/**
 * Tables that are read piece by piece: JSON texts by key, so that what no story asks for is never parsed. As text, a line
 * without a tab begins a section and any other line is a key, a tab and JSON.
 */

import { inAscii } from '../core/json.js'

/** JSON by key. */
export type Buckets = ReadonlyMap<string, string>

/** Buckets by section. */
export type Sections = ReadonlyMap<string, Buckets>

/** Each bucket as JSON. */
export function packBuckets(buckets: ReadonlyMap<string, readonly unknown[]>): Map<string, string> {
  return new Map([...buckets].map(([key, bucket]) => [key, JSON.stringify(bucket)]))
}

/**
 * Sections as text. Keys and names of sections have no tab and no line break. The JSON is in ASCII: a text of nothing
 * else is read three times as fast.
 */
export function formatSections(sections: Sections): string {
  let text = ''
  for (const [name, buckets] of sections) {
    text += `${name}\n`
    for (const [key, json] of buckets) text += `${key}\t${inAscii(json)}\n`
  }
  return text
}

/** The sections of such a text. */
export function parseSections(text: string): Sections {
  const sections = new Map<string, Map<string, string>>()
  let section = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const tab = text.indexOf('\t', at)
    if (tab < 0 || tab > end) {
      section = new Map()
      sections.set(text.slice(at, end), section)
    } else section.set(text.slice(at, tab), text.slice(tab + 1, end))
    at = end + 1
  }
  return sections
}
