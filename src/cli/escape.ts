/** Text of others on a terminal: nothing of it may move the cursor, colour the screen or begin a line. */

/** C0, DEL, C1, line separators, direction controls, halves of surrogate pairs. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Writes what a terminal would obey as `\n`, `\x1b` or `\u202e`; the backslash itself stays as it is. */
export function escapeLine(text: string): string {
  return text.replace(unsafe, escapeOne)
}

function escapeOne(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 10) return '\\n'
  if (code === 13) return '\\r'
  if (code === 9) return '\\t'
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
