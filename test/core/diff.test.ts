import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/core/diff.js'

/** Applies a diff as `patch` does, hunk by hunk; throws where a line is not as the diff says. */
function patch(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  let text = ''
  let at = 0
  const lines = diff.match(/[^\n]*\n|[^\n]+$/g) ?? []
  for (let i = 2; i < lines.length; i++) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(lines[i]!.trimEnd())
    if (header !== null) {
      const from = header[2] === '0' ? Number(header[1]) : Number(header[1]) - 1
      while (at < from) text += old[at++]
      continue
    }
    let line = lines[i]!.slice(1)
    if (lines[i + 1]?.startsWith('\\')) line = line.slice(0, -1)
    if (lines[i]![0] === '\\') continue
    if (lines[i]![0] !== '+' && old[at++] !== line) throw new Error(`line ${at} is not ${JSON.stringify(line)}`)
    if (lines[i]![0] !== '-') text += line
  }
  return text + old.slice(at).join('')
}

describe('unifiedDiff', () => {
  it('shows three lines around a change', () => {
    const before = 'one\ntwo\nthree\nعادت  العبّارة\nfive\nsix\nseven\neight\n'
    expect(unifiedDiff(before, before.replace('  ', ' '), 'dir/story.txt')).toBe(
      [
        '--- a/dir/story.txt',
        '+++ b/dir/story.txt',
        '@@ -1,7 +1,7 @@',
        ' one',
        ' two',
        ' three',
        '-عادت  العبّارة',
        '+عادت العبّارة',
        ' five',
        ' six',
        ' seven',
        '',
      ].join('\n'),
    )
  })

  it('says when a line has no break', () => {
    expect(unifiedDiff('a', 'b', 'x')).toBe(
      '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    )
  })

  it('is empty for equal texts and quotes odd names', () => {
    expect(unifiedDiff('a\n', 'a\n', 'x')).toBe('')
    expect(unifiedDiff('a\n', 'b\n', 'x\n"y')).toContain('--- "a/x\\012\\"y"\n')
  })

  it('gives the new text when it is applied to the old one', () => {
    const line = fc.constantFrom('a', 'b', 'c', '', 'd\r')
    const text = fc
      .tuple(fc.array(line, { maxLength: 20 }), fc.boolean())
      .map(([all, end]) => all.join('\n') + (end ? '\n' : ''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patch(before, unifiedDiff(before, after, 'x'))).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays quick when nothing is alike', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `a${i}\n`).join('')
    const after = Array.from({ length: 20_001 }, (_, i) => `b${i}\n`).join('')
    expect(patch(before, unifiedDiff(before, after, 'x'))).toBe(after)
  })
})
