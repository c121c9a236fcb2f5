/** What the first bytes of an input say about its format. */

const LF = 10
const BRACE = 0x7b

/** One JSON object on the first line that is not blank, or the beginning of one that is longer than `head`. */
export function sniffJsonl(head: Uint8Array): boolean {
  let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  while (start < head.length && isJsonBlank(head[start]!)) start++
  if (head[start] !== BRACE) return false
  const feed = head.indexOf(LF, start)
  const line = new TextDecoder().decode(head.subarray(start, feed < 0 ? head.length : feed))
  if (feed < 0 && head.length >= 4096) return /^\{[ \t]*"/.test(line)
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

function isJsonBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 9 && byte <= 13)
}
