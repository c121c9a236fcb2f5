/** Identifiers of documents that `wire` wrote itself. */

const prefix = 'urn:wire-story:'

/** The story's own identifier in a document's URI: behind the prefix, decoded; null where it only stands for the words. */
export function identifierOf(uri: string): string | null {
  if (uri === '') return null
  if (!uri.startsWith(prefix)) return uri
  const name = uri.slice(prefix.length)
  if (name.startsWith('sha256:')) return null
  try {
    return decodeURIComponent(name)
  } catch {
    return uri
  }
}
