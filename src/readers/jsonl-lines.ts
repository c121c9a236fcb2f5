/** Readers of one record a line, made of readers of one record. */
import { bufferOf } from '../core/decoded.js'
import { type Reader, type Receiver, recordLimit } from './reader.js'

const LF = 10

/**
 * Each line is a record with its own number; its text is its source. A blank line is a record that cannot be read, as in
 * `jsonl`.
 */
export function readLines(reader: Reader): Reader {
  return {
    read(input, options, receiver) {
      const bytes = typeof input === 'string' ? Buffer.from(input) : bufferOf(input)
      let index = options.index ?? 0
      for (let start = 0; start < bytes.length; index++) {
        const feed = bytes.indexOf(LF, start)
        const end = feed < 0 ? bytes.length : feed
        const line = bytes.subarray(start, end)
        const inLine = receiverOfLine(receiver, index, options.path ?? null)
        if (line.length > recordLimit) inLine.tooLong()
        else reader.read(line, { ...options, encoding: options.encoding ?? 'utf-8', index }, inLine)
        inLine.end()
        start = end + 1
      }
    },
  }
}

/** One answer a line, whatever stands on it. */
function receiverOfLine(receiver: Receiver, index: number, path: string | null) {
  let answered = false
  const fault = (message: string) => {
    if (!answered) receiver.unreadable({ id: null, path, index, message, line: index + 1, column: 1 })
    answered = true
  }
  return {
    story(parsed: Parameters<Receiver['story']>[0]) {
      if (!answered) receiver.story(parsed)
      answered = true
    },
    unreadable(record: Parameters<Receiver['unreadable']>[0]) {
      if (!answered) receiver.unreadable({ ...record, index, line: index + 1 })
      answered = true
    },
    tooLong: () => fault(`the record is longer than ${recordLimit / 1024 / 1024} MiB, the most that one may have`),
    end: () => fault('the record is blank'),
  }
}
