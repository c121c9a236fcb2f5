/** Faults that no plain text shows: an envelope, an advisory or another reader reports them. */
import { describe, expect, it } from 'vitest'
import type { NoticeKind, ParsedStory } from '../../src/core/parsed.js'
import { check } from '../../src/rules/engine.js'
import { storyOf } from './story.js'

const text =
  '{headline:عودة العبّارة} {kicker:ميناء}\n{dateline.place:عمان} {dateline.date:6-10-2025} {dateline.source:بترا}{dateline.mark:-} {paragraph:عادت العبّارة.}'

function idsOf(story: ParsedStory, asOf: string | null = null): string[] {
  return check(story, { asOf }).map((one) => `${one.line}:${one.column} ${one.ruleId}`)
}

describe('notices', () => {
  it.each<[NoticeKind, string, string]>([
    ['second-dateline', 'عادت', '2:22 second-dateline'],
    ['unbalanced-dateline', 'بترا', '2:16 unbalanced-dateline'],
    ['glued-word', 'عادت', '2:22 glued-word'],
  ])('%s becomes a finding', (kind, words, found) => {
    expect(idsOf(storyOf(text))).not.toContain(found)
    expect(idsOf(storyOf(text, {}, [[kind, words]]))).toContain(found)
  })

  it.each([
    ['header-field', { field: 'priority', fault: 'is missing' }, 'The priority of the header is missing'],
    ['stray-control', { name: 'STX', fault: 'has no ETX behind it' }, 'STX has no ETX behind it'],
  ] as const)('%s says what is wrong with it', (kind, values, message) => {
    const story = storyOf(text)
    const found = check({ ...story, notices: [{ kind, start: 14, end: 19, values }] })
    expect(found.find((one) => one.ruleId === kind)).toMatchObject({
      column: 15,
      message: expect.stringContaining(message),
    })
  })

  it.each([
    [
      'malformed',
      { fault: 'disallowed character' },
      'malformed-document',
      'not well-formed here (disallowed character)',
    ],
    ['invalid', { fault: 'there is no uri' }, 'invalid-document', 'breaks its format: there is no uri.'],
    ['undeclared-entity', { name: '&nbsp;', character: 'x' }, 'undeclared-entity', 'write "x" itself'],
    ['undeclared-entity', { name: '&nbsp;', character: '\u00a0' }, 'undeclared-entity', 'write U+00A0 itself'],
    ['undeclared-entity', { name: '&foo;' }, 'undeclared-entity', '&foo; is declared nowhere'],
    ['unexpanded-entity', { name: '&foo;' }, 'undeclared-entity', '&foo; is declared in the document type'],
  ] as const)('%s is a finding about the document', (kind, values, ruleId, message) => {
    const story = storyOf(text)
    const found = check({ ...story, notices: [{ kind, start: 14, end: 19, values }] })
    expect(found.find((one) => one.ruleId === ruleId)).toMatchObject({
      column: 15,
      message: expect.stringContaining(message),
    })
  })

  it('ambiguous-date says how the figures were read', () => {
    const story = storyOf(text)
    const start = story.source.text.indexOf('6-10')
    const notices = [{ kind: 'ambiguous-day-month' as const, start, end: start + 9, values: { day: 6, month: 10 } }]
    expect(check({ ...story, notices }).find((one) => one.ruleId === 'ambiguous-date')).toMatchObject({
      column: 6,
      message: expect.stringContaining('day 6 of month 10'),
    })
  })
})

describe('killed-story', () => {
  it('warns of a story that is not to be published', () => {
    const killed = storyOf(`{status:KILL}\n${text}`, { status: 'canceled' })
    expect(idsOf(killed)).toContain('1:1 killed-story')
    expect(idsOf(storyOf(text, { status: 'withheld' }))).toContain('1:1 killed-story')
    expect(idsOf(storyOf(text))).not.toContain('1:1 killed-story')
  })
})

describe('embargo', () => {
  const under = (iso: string | null) => storyOf(`{embargo:EMBARGO}\n${text}`, { embargo: { text: 'EMBARGO', iso } })
  it('holds a story until its day, and asks for the line to go after it', () => {
    const message = (asOf: string | null) =>
      check(under('2025-10-07T06:00Z'), { asOf }).find((one) => one.ruleId === 'embargo')?.message ?? ''
    expect(message('2025-10-06')).toContain('hold it')
    expect(message('2025-10-07')).toContain('hold it until its hour')
    expect(message('2025-10-08')).toContain('The embargo ended')
    expect(message(null)).toContain('until 2025-10-07T06:00Z: hold it')
  })
  it('asks when the day cannot be read', () => expect(idsOf(under(null))).toContain('1:1 embargo'))
})

describe('word-count', () => {
  const counted = (said: string, found: number) => storyOf(`{wordCount:${said}}\n${text}`, { wordCount: found })
  it('compares the header with the text', () => {
    expect(idsOf(counted('1049', 400))).toContain('1:1 word-count')
    expect(idsOf(counted('1049', 1100))).not.toContain('1:1 word-count')
    expect(idsOf(counted('999999999', 400))).not.toContain('1:1 word-count')
    expect(idsOf(counted('00012a', 400))).not.toContain('1:1 word-count')
  })
})

describe('structure', () => {
  it('unknown-text reports what is no part of the story', () => {
    expect(idsOf(storyOf(`§§§\n${text}`))).toContain('1:1 unknown-text')
  })
  it('misplaced-part reports a headline behind the text', () => {
    expect(idsOf(storyOf(`${text}\n{headline:عودة}`))).toContain('3:1 misplaced-part')
  })
  it('empty-section reports a sub-head without text', () => {
    expect(idsOf(storyOf(`${text}\n{subhead:تذاكر}`))).toContain('3:1 empty-section')
    expect(idsOf(storyOf(`${text}\n{subhead:تذاكر}\n{paragraph:نفدت التذاكر.}`))).not.toContain('3:1 empty-section')
  })
  it('text-after-end reports an end mark with a paragraph behind it', () => {
    expect(idsOf(storyOf(`${text}\n{endMark:انتهى}\n{paragraph:وكانت ممتلئة.}`))).toContain('3:1 text-after-end')
  })
})
