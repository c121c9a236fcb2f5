/** Records of whole lines; the last one may have no LF. */
export function countLines({ buffer, byteOffset, byteLength }: Uint8Array): number {
  // A Buffer looks for a byte some ten times as fast as a plain array.
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  let count = 0
  let at = 0
  for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, at)) {
    count++
    at = feed + 1
  }
  return at < bytes.length ? count + 1 : count
}
