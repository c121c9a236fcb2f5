import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.js'
import { names, reportOf, storyOf } from './findings.js'

const hostile = [
  '\n::error file=x::pwned',
  '\r\n##[error]pwned',
  '##vso[task.setvariable variable=x]y',
  '::add-mask::',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u009b31m',
  '\u202e',
  '\u2067',
  ']]>',
  '"/><failure message="x',
  '&lt;&#0;',
  '"},{"ruleId":"x',
  '\u2028',
  '\ud800',
  '\u0000',
  '%0A::error::x',
  'a,line=1::',
]
const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join(''))

const stories = fc
  .record({ path: words, id: words, text: words, message: words, record: fc.boolean() })
  .map(({ path, id, text, message, record }) =>
    storyOf(
      text,
      [{ message, end: text.length, fix: { safe: true, edits: [{ start: 0, end: 0, text: message }] } }, {}],
      {
        path,
        id,
        record,
      },
    ),
  )

/** Our own colours, which alone may use an escape. */
const withoutColours = (text: string) => text.replace(/\u001b\[(?:1|2|31|33|34|0)m/g, '')

describe('no story can make a report say what it does not', () => {
  it.each(names)('%s obeys nothing and begins no command', async (name) => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const report = withoutColours(await reportOf(name, [story], { color: name === 'pretty' }))
        expect(report).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        )
        for (const line of report.split('\n')) {
          const own = name === 'github' && line.startsWith('::warning file=')
          if (!own) expect(line.trimStart()).not.toMatch(/^::/)
          expect(line).not.toMatch(/##[a-zA-Z]{0,20}\[/)
        }
      }),
    )
  })

  it('unix and github keep one line a finding', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        for (const name of ['unix', 'github'] as const)
          expect((await reportOf(name, [story])).split('\n')).toHaveLength(3)
      }),
    )
  })

  it('json and sarif give back exactly what was found', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const found: Diagnostic[] = JSON.parse(await reportOf('json', [story])).diagnostics
        expect(found).toEqual(story.diagnostics)
        const results = JSON.parse(await reportOf('sarif', [story])).runs[0].results
        expect(results.map((one: { message: { text: string } }) => one.message.text)).toEqual(
          story.diagnostics.map((one) => one.message),
        )
      }),
    )
  })

  it('junit is well-formed and has one case a finding', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const document = XmlDocument.fromString(await reportOf('junit', [story]))
        expect(document.find('//testcase')).toHaveLength(2)
        expect(document.find('//*').length).toBe(6)
        document.dispose()
      }),
    )
  })
})
