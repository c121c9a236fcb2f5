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
      text: '',
      options: { bytes: new Uint8Array([0x46, 0x65, 0x72, 0x72, 0x79, 0x20, 0xc3, 0xa9, 0x2e, 0x0a]) },
      findings: 0,
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
