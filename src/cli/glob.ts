/** Globs over paths, in time that grows with pattern times path and no faster, whatever the pattern is. */

/** Alternatives that the braces of one pattern may have. */
const MOST = 256

export type Matcher = (path: string) => boolean

/**
 * Whether any of the patterns matches a path with `/` between its parts, and none that begins with `!` does. `*` and
 * `?` stay in one part, `**` is any number of parts, `[a-z]` one character, `{a,b}` either. A pattern without `/` is
 * about the file's name alone; one that ends with `/` is about all that the directory holds.
 */
export function globMatcher(patterns: readonly string[]): Matcher {
  const wanted = patterns.filter((one) => !one.startsWith('!')).flatMap(compile)
  const refused = patterns.filter((one) => one.startsWith('!')).flatMap((one) => compile(one.slice(1)))
  return (path) => {
    const parts = path.split('/')
    const fits = (pattern: readonly string[]) => partsMatch(pattern, parts)
    return wanted.some(fits) && !refused.some(fits)
  }
}

/** Each alternative as its parts. */
function compile(pattern: string): string[][] {
  return braces(pattern).flatMap((one) => {
    if (one === '') return []
    const rooted = one.replace(/^(?:\.\/|\/)/, '')
    const whole = rooted.endsWith('/') ? `${rooted}**` : rooted
    const parts = whole.split('/').filter((part) => part !== '')
    return [whole.includes('/') || one !== rooted ? parts : ['**', ...parts]]
  })
}

/** `a{b,c}d` as `abd`, `acd`. Beyond {@link MOST} the rest stays as it is written. */
function braces(pattern: string): string[] {
  const done: string[] = []
  const open = [pattern]
  while (open.length > 0) {
    const one = open.pop()!
    const group = done.length + open.length < MOST ? firstGroup(one) : null
    if (group === null) done.push(one)
    else for (const choice of group.choices) open.push(one.slice(0, group.start) + choice + one.slice(group.end))
  }
  return done
}

/** The first `{…,…}` that holds no other. */
function firstGroup(pattern: string): { start: number; end: number; choices: string[] } | null {
  let start = -1
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]
    if (c === '{') start = i
    else if (c === '}' && start >= 0) {
      const choices = pattern.slice(start + 1, i).split(',')
      if (choices.length > 1) return { start, end: i + 1, choices }
      start = -1
    }
  }
  return null
}

/** `**` is tried against every rest of the path, each pair of rests once. */
function partsMatch(pattern: readonly string[], parts: readonly string[]): boolean {
  let reached = new Array<boolean>(parts.length + 1).fill(false)
  reached[0] = true
  for (const part of pattern) {
    const next = new Array<boolean>(parts.length + 1).fill(false)
    for (let i = 0; i <= parts.length; i++) {
      if (part === '**') next[i] = reached[i]! || (i > 0 && next[i - 1]!)
      else if (i > 0) next[i] = reached[i - 1]! && partMatches(part, parts[i - 1]!)
    }
    reached = next
  }
  return reached[parts.length]!
}

/** The usual two pointers: after a mismatch only the last `*` takes one character more. */
function partMatches(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern)
  const characters = [...text]
  let at = 0
  let star = -1
  let from = 0
  for (let i = 0; i < characters.length; ) {
    const token = tokens[at]
    if (token === '*') {
      star = at++
      from = i
    } else if (token !== undefined && tokenMatches(token, characters[i]!)) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++from
    } else return false
  }
  while (tokens[at] === '*') at++
  return at === tokens.length
}

/** `*`, `?`, `[…]` or one character each; behind a backslash a character is itself. */
function tokensOf(pattern: string): string[] {
  const tokens: string[] = []
  const characters = [...pattern]
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i]!
    const end = c === '[' ? characters.indexOf(']', i + 2) : -1
    if (end > 0) {
      tokens.push(characters.slice(i, end + 1).join(''))
      i = end
    } else if (c === '\\' && i + 1 < characters.length) tokens.push(`\\${characters[++i]}`)
    else tokens.push(c)
  }
  return tokens
}

function tokenMatches(token: string, character: string): boolean {
  if (token === '?') return true
  if (token.length > 2 && token.startsWith('[')) return inClass([...token].slice(1, -1), character)
  return token === character || token === `\\${character}`
}

function inClass(members: readonly string[], character: string): boolean {
  const negated = members[0] === '!' || members[0] === '^'
  let found = false
  for (let i = negated ? 1 : 0; i < members.length; i++) {
    const low = members[i]!
    const isRange = members[i + 1] === '-' && i + 2 < members.length
    const high = isRange ? members[i + 2]! : low
    if (isRange) i += 2
    if (character.codePointAt(0)! >= low.codePointAt(0)! && character.codePointAt(0)! <= high.codePointAt(0)!)
      found = true
  }
  return found !== negated
}
