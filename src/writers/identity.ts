/** What a document calls a story and its agency. */
import { createHash } from 'node:crypto'
import { agencyById } from '../agencies/load.js'
import { fold, foldKey } from '../core/fold.js'
import type { ParsedStory } from '../core/parsed.js'
import type { Story } from '../core/story.js'
import { languageOf } from '../languages/load.js'
import { oneLine } from './clean.js'

/** The prefix of identifiers that `wire` makes where a format wants a URI and the story's own is none. */
export const uriPrefix = 'urn:wire-story:'

/**
 * A URI for the story: its own identifier when that is one; the identifier behind {@link uriPrefix}, percent-encoded,
 * when it is not; `urn:wire-story:sha256:` and a digest of the story's words when it has none, so that the same story
 * always has the same name.
 */
export function storyUri(parsed: ParsedStory): string {
  const id = oneLine(parsed.story.id ?? '')
  if (isUri(id)) return id
  if (id !== '') return uriPrefix + encodeURIComponent(id).replace(/[!'()*]/g, percent)
  const { headline, byline, dateline, body } = parsed.story
  const words = JSON.stringify([headline, byline, dateline?.text ?? null, body])
  return `${uriPrefix}sha256:${createHash('sha256').update(words).digest('hex').slice(0, 32)}`
}

/** Whether a text is an absolute URI by the characters of RFC 3986, with something behind its scheme. */
export function isUri(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]{1,31}:[A-Za-z0-9._~!$&'()*+,;=:@/?#%-]{1,2000}$/.test(text)) return false
  const rest = text.slice(text.indexOf(':') + 1)
  // One fragment at most, whole escapes, and a host where `//` announces one.
  if (rest.indexOf('#') !== rest.lastIndexOf('#') || /%(?![0-9A-Fa-f]{2})/.test(rest)) return false
  return !rest.startsWith('//') || /^\/\/[A-Za-z0-9._~%-]{1,255}(?::[0-9]{1,5})?(?:[/?#]|$)/.test(rest)
}

/** The agency's full name where it is known by one, else its identifier. */
export function agencyName(story: Story): string | null {
  if (story.agency === null) return null
  return agencyById(story.agency)?.name ?? oneLine(story.agency)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** The names of a byline without the word that opens it (`By`, `كتب:`) in the story's language. */
export function bylineName(byline: string, language: string | null): string {
  const words = languageOf((language ?? '').split('-')[0]!)?.byline?.before ?? []
  const folded = fold(byline)
  let name = byline
  for (const word of words) {
    const key = foldKey(word)
    const next = folded.key[key.length]
    if (!folded.key.startsWith(key) || (next !== ' ' && next !== ':' && !key.endsWith(':'))) continue
    const rest = byline.slice(folded.at(key.length)).replace(/^[\s:\u060c-]{1,8}/, '')
    if (rest !== '' && rest.length < name.length) name = rest
  }
  return name
}
