import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/reporters/excerpt.js'
import { visible, visiblePath } from '../../src/reporters/visible.js'
import { arabic, ferry, reportOf, storyOf } from './findings.js'

describe('pretty', () => {
  it('groups by file and puts the place first, the text last', async () => {
    expect(await reportOf('pretty', [ferry, storyOf('x', [])])).toBe(
      [
        'dir/عبّارة.txt',
        '   2:6  warning  doubled-word   The paragraph ends without a stop.  › عادت العبّارة⟨U+202E⟩ إلى العمل',
        '  2:14  error    bidi-controls  U+202E is not closed.  › عادت العبّارة⟨U+202E⟩ إلى العمل',
        '',
        '1 error, 1 warning in 2 stories in 2 files.',
        '',
      ].join('\n'),
    )
  })

  it('isolates text on a terminal only', async () => {
    const shown = await reportOf('pretty', [ferry], { terminal: true })
    expect(shown).toContain('\u2068عادت العبّارة⟨U+202E⟩ إلى العمل\u2069')
    expect(await reportOf('pretty', [ferry])).not.toMatch(/[\u2066-\u2069]/)
  })

  it('is silent about clean stories and names records', async () => {
    expect(await reportOf('pretty', [storyOf('x', [])])).toBe('No findings in 1 story in 1 file.\n')
    const record = storyOf('x', [{}], { path: 'a.jsonl', index: 3, id: 'r\u001b-1', record: true })
    expect(await reportOf('pretty', [record])).toContain('a.jsonl#3 (r⟨U+001B⟩-1)\n')
  })

  it('colours by severity', async () => {
    expect(await reportOf('pretty', [ferry], { color: true })).toContain('\u001b[31merror  \u001b[0m')
  })
})

describe('unix', () => {
  it('prints one line a finding', async () => {
    const record = storyOf('x', [{ line: 3, column: 7 }], { path: 'a.jsonl', index: 12, record: true })
    expect(await reportOf('unix', [ferry, record])).toBe(
      [
        'dir/عبّارة.txt:2:6: warning: The paragraph ends without a stop. [doubled-word]',
        'dir/عبّارة.txt:2:14: error: U+202E is not closed. [bidi-controls]',
        'a.jsonl#12:3:7: warning: A word stands twice. [doubled-word]',
        '',
      ].join('\n'),
    )
  })

  it('names standard input', async () => {
    expect(await reportOf('unix', [storyOf('x', [{}], { path: null })])).toMatch(/^<stdin>:1:1: warning/)
  })
})

describe('visible', () => {
  it.each([
    ['controls', 'a\u001b[31m\u0007\u009b', 'a⟨U+001B⟩[31m⟨U+0007⟩⟨U+009B⟩'],
    ['line breaks', 'a\nb\r\u2028\u0085', 'a⟨U+000A⟩b⟨U+000D⟩⟨U+2028⟩⟨U+0085⟩'],
    ['direction', '\u202eab\u2066\u061c\u200f', '⟨U+202E⟩ab⟨U+2066⟩⟨U+061C⟩⟨U+200F⟩'],
    [
      'what is not seen',
      '\u200b\u00ad\ufeff\u3164\u{e0041}\ue000\u{f0000}\ufdd0\u{1fffe}',
      '⟨U+200B⟩⟨U+00AD⟩⟨U+FEFF⟩⟨U+3164⟩⟨U+E0041⟩⟨U+E000⟩⟨U+F0000⟩⟨U+FDD0⟩⟨U+1FFFE⟩',
    ],
    ['halves of pairs', '\ud800a\udc00', '⟨U+D800⟩a⟨U+DC00⟩'],
    [
      'log commands',
      '##[error]x ##vso[task] ##teamcity[a] ## [',
      '⟨U+0023⟩#[error]x ⟨U+0023⟩#vso[task] ⟨U+0023⟩#teamcity[a] ## [',
    ],
    ['letters of every script', 'می‌رود عبّارة 渡し船 👩‍🚒 e\u0301', 'می‌رود عبّارة 渡し船 👩‍🚒 e\u0301'],
  ])('shows %s', (_name, text, shown) => expect(visible(text)).toBe(shown))

  it('cuts piled marks', () => expect(visible(`e${'\u0301'.repeat(100_000)}!`)).toHaveLength(34))

  it('lets no path begin a command', () => {
    expect(visiblePath(' ::error::x')).toBe('./ ::error::x')
    expect(visiblePath('a\n::error::x')).toBe('a⟨U+000A⟩::error::x')
    expect(visiblePath(null)).toBe('<stdin>')
  })
})

describe('excerpt', () => {
  const line = `${'before '.repeat(10)}HERE${' behind'.repeat(10)}`

  it('quotes one line, cut between characters', () => {
    expect(excerpt('one two three\nfour\t five', 0, 19)).toBe('one two three four')
    expect(excerpt(`${'x'.repeat(47)}\u{1f6a2}y`, 0, 50)).toBe(`${'x'.repeat(47)}…`)
    expect(excerpt('one \u202e two three four', 0, 18)).toBe('one ⟨U+202E⟩ two three fo')
  })

  it('shows a short piece among whole words of its line', () => {
    expect(excerpt(line, 70, 74)).toBe('…before before before HERE behind behind behind…')
    expect(excerpt('عودة العبّارة\nانتهی**1426\n', 18, 19)).toBe('انتهی**1426')
    expect(excerpt(arabic, 0, 13)).toBe('عودة العبّارة')
  })

  it('shows what stands around a point', () => {
    expect(excerpt('one\ntwo three', 13, 13)).toBe('two three')
    expect(excerpt('', 0, 0)).toBe('')
  })
})
