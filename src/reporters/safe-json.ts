/** JSON that is safe in a build log. */
import { escapeJson } from '../core/json.js'

/**
 * The value on one line. Besides what {@link escapeJson} escapes, a second `#` is: build servers obey `##[error]` and
 * `##vso[` anywhere in a line. The value stays the same.
 */
export function safeJson(value: unknown): string {
  const json = escapeJson(JSON.stringify(value))
  return json.includes('##') ? json.replaceAll('##', '#\\u0023') : json
}
