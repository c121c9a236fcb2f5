import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineBatches, parseEach, type Receiver, recordLine, tooLong, toStoryError } from '../../src/index.js'

/** What `parse` prints of JSONL bytes that arrive in pieces of these sizes. */
function printed(bytes: Uint8Array, sizes: readonly number[], chunk = 1024, limit?: number): string {
  let out = ''
  let index = 0
  const receiver: Receiver = {
    story(parsed) {
      out += `${recordLine(parsed, { spans: true })}\n`
      index++
    },
    unreadable(record) {
      out += `${JSON.stringify(toStoryError(record))}\n`
      index++
    },
  }
  const batches = new LineBatches(
    {
      lines(lines) {
        // The reader itself refuses a line over the limit that came in one piece; its limit is 64 MiB.
        for (const one of linesOf(lines)) {
          if (limit !== undefined && one.length - (one.at(-1) === 10 ? 1 : 0) > limit)
            receiver.unreadable(tooLong({ index }))
          else parseEach(one, { from: 'jsonl', index }, receiver)
        }
      },
      tooLong: () => receiver.unreadable(tooLong({ index })),
    },
    chunk,
    limit,
  )
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const wanted = sizes.length === 0 ? chunk : sizes[turn % sizes.length]!
    const count = Math.min(wanted, chunk, bytes.length - at)
    batches.space().set(bytes.subarray(at, at + count))
    batches.filled(count)
    at += count
  }
  batches.end()
  return out
}

/** Each line with its LF. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    yield bytes.subarray(start, end)
    start = end
  }
}

const record = fc
  .record({
    id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('طهران / 6 تشرين الاول /اكتوبر/ارنا- دعا نائب.')),
  })
  .map((value) => JSON.stringify(value))
const line = fc.oneof(record, fc.string(), fc.constant(''), fc.constant('{"text":"a\u2028b"}\r'))
const input = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, closed]) =>
    Buffer.from(lines.map((one) => one.replaceAll('\n', ' ')).join('\n') + (closed ? '\n' : '')),
  )
const sizes = fc.array(fc.integer({ min: 1, max: 1024 }), { minLength: 1, maxLength: 8 })

describe('JSONL in pieces', () => {
  it('gives the same output for any chunking', () => {
    fc.assert(
      fc.property(input, sizes, (bytes, cut) => {
        expect(printed(bytes, cut)).toBe(printed(bytes, []))
      }),
    )
  })

  it('gives the same output byte by byte', () => {
    const property = fc.property(input, (bytes) => {
      expect(printed(bytes, [1])).toBe(printed(bytes, [], 1 << 20))
    })
    fc.assert(property, { numRuns: 50 })
  })

  it('passes over long lines alike in any chunking', () => {
    fc.assert(
      fc.property(input, sizes, (bytes, cut) => {
        expect(printed(bytes, cut, 16, 64)).toBe(printed(bytes, [], 16, 64))
      }),
    )
  })

  it('gives one JSON object a line, and one line for each record', () => {
    fc.assert(
      fc.property(input, (bytes) => {
        const lines = printed(bytes, []).split('\n')
        expect(lines.pop()).toBe('')
        const text = bytes.toString()
        const records = text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
        expect(lines.length).toBe(records)
        for (const one of lines) expect(JSON.parse(one)).toHaveProperty('schema', 'wire-story/1')
      }),
    )
  })
})
