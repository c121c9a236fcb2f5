import type { WireRule } from '../context.js'

export const badBytes: WireRule = {
  id: 'bad-bytes',
  group: 'decoding',
  severity: 'error',
  summary: 'Bytes that are no character of the encoding.',
  why: 'What stood there is lost: the text shows a replacement character, and only the sender has the original.',
  sources: ['Unicode 17, 3.9: U+FFFD substitution of maximal subparts', 'WHATWG Encoding Standard'],
  messages: {
    bad: '{bytes} at byte {offset} is no {encoding}: the character is lost. Read it with its true --encoding.',
  },
  examples: [
    { text: 'عودة العبّارة\n', findings: 0 },
    {
      text: 'Ferry reopens café.\n',
      options: { bytes: new TextEncoder().encode('Ferry reopens café.\n') },
      findings: 0,
    },
    {
      text: 'عودة العب\ufffdارة إلى العمل\n',
      options: { bytes: withBadByte('عودة العب', 'ارة إلى العمل\n') },
      findings: 1,
    },
  ],
  check(story, report) {
    for (const { offset, byteOffset, bytes } of story.source.bad) {
      const values = { bytes: hex(bytes), offset: byteOffset, encoding: story.source.encoding ?? 'text' }
      report({ start: offset, end: offset + 1, values })
    }
  },
}

/** At most eight bytes, `C3 28`. */
function hex(bytes: Uint8Array): string {
  const shown = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
  return bytes.length > 8 ? `${shown} …` : shown
}

/** UTF-8 with a byte between the two pieces that no UTF-8 has. */
function withBadByte(before: string, after: string): Uint8Array {
  const utf8 = new TextEncoder()
  return new Uint8Array([...utf8.encode(before), 0xff, ...utf8.encode(after)])
}
