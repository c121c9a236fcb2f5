/** Character data of XML documents that is not as the standard wants it: nothing of it is lost, and each fault has its place. */
import { describe, expect, test } from 'vitest'
import { load, parse } from '../../src/index.js'

await load('nitf')

function nitf(...paragraphs: string[]): string {
  return `<nitf><body><body.content>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body.content></body></nitf>`
}

function faults(text: string): string[] {
  const [parsed] = parse(text, { from: 'nitf' })
  return parsed!.notices.map(({ kind, start }) => `${kind} ${text.slice(start, start + 3)}`)
}

describe('an ampersand that begins no reference', () => {
  const text = nitf('Tea & bread were free.', 'One more; then AT&T closed.', 'Tom &amp; Anna')

  test('stands for itself, and the paragraphs behind it are there', () => {
    const [parsed] = parse(text, { from: 'nitf' })
    expect(parsed!.story.body).toEqual(['Tea & bread were free.', 'One more; then AT&T closed.', 'Tom & Anna'])
    expect(faults(text)).toEqual(['malformed & b', 'malformed &T '])
  })

  test('is no fault in a section where it is allowed', () => {
    const section = nitf('<![CDATA[Tea & bread]]>')
    expect(parse(section, { from: 'nitf' })[0]!.story.body).toEqual(['Tea & bread'])
    expect(faults(section)).toEqual([])
  })
})

test('a reference for a blank at the end of a paragraph is markup, not a piece that nobody knows', () => {
  const [parsed] = parse(nitf('عادت العبّارة.&#160;', 'It was full.&nbsp;'), { from: 'nitf' })
  expect(parsed!.story.body).toEqual(['عادت العبّارة.', 'It was full.'])
  expect(parsed!.spans().filter(({ label }) => label === 'unknown')).toEqual([])
})

test.each(['<!--<!--\ud800', '<nitf>\ud800', '<nitf a="\ud800', '\ud800'])(
  'half a pair at the end, %j, is no fault of ours',
  (text) => {
    expect(() => parse(text, { from: 'nitf', onUnreadable: () => undefined })).not.toThrow()
  },
)
