import type { WireRule } from '../context.js'

export const mixedLineEnds: WireRule = {
  id: 'mixed-line-ends',
  group: 'decoding',
  severity: 'info',
  summary: 'Lines end in different ways: LF, CRLF or CR.',
  why: 'Two sources were joined, or one program rewrote a part; line numbers and differences come out wrong elsewhere.',
  sources: ['POSIX text files', 'RFC 5322 and IPTC 7901: CRLF'],
  messages: { mixed: 'This line ends in {here} and the first one in {first}: write all of them the same way.' },
  examples: [
    { text: 'Ferry runs again\r\n\r\nThe ferry ran again.\r\n', findings: 0 },
    { text: 'Ferry runs again\r\n\nThe ferry ran again.\n', findings: 1 },
    { text: 'عودة العبّارة\n\nعادت العبّارة إلى العمل.\r\n', findings: 1 },
  ],
  check(story, report) {
    const { text } = story.source
    if (!text.includes('\r')) return
    let first = ''
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c !== 10 && c !== 13) continue
      const here = c === 10 ? 'LF' : text.charCodeAt(i + 1) === 10 ? 'CRLF' : 'CR'
      first ||= here
      if (here !== first) {
        report({ start: i, end: i, values: { here, first } })
        return
      }
      if (here === 'CRLF') i++
    }
  },
}
