/** Records of whole lines; the last one may have no LF. */
export function countLines(bytes: Uint8Array): number {
  let count = 0
  let at = 0
  for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, at)) {
    count++
    at = feed + 1
  }
  return at < bytes.length ? count + 1 : count
}
