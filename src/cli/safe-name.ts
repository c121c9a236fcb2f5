/** File names for stories: from what a story says, without any power over where the file goes. */
const longest = 100
/** Names that Windows takes for devices, whatever follows the first stop. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/

/**
 * One flat name of `a-z`, `0-9`, `.`, `_` and `-` that begins with a letter or digit. When something had to be changed,
 * a hash of the original keeps different originals apart.
 */
export function safeName(original: string): string {
  const kept = original
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .slice(0, longest)
  const plain = trimmed(kept)
  if (plain === original && plain !== '' && !devices.test(plain)) return plain
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256').update(original).digest('hex').slice(0, 8)
  return plain === '' || devices.test(plain) ? `story-${hash}` : `${plain}-${hash}`
}

/** Without marks at its ends: a leading dot hides a file, a leading dash is an option, a trailing dot is lost on Windows. */
function trimmed(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && isMark(name.charCodeAt(start))) start++
  while (end > start && isMark(name.charCodeAt(end - 1))) end--
  return name.slice(start, end)
}

function isMark(c: number): boolean {
  return c === 45 || c === 46 || c === 95
}
