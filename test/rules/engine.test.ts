import { describe, expect, it } from 'vitest'
import type { WireRule } from '../../src/rules/context.js'
import { check, fillMessage } from '../../src/rules/engine.js'
import { rules } from '../../src/rules/index.js'
import { storyOf } from './story.js'
import { wordRule } from './stub.js'

const registry = [wordRule('b-rule', 'aa'), wordRule('a-rule', 'aa')]

describe('check', () => {
  it('gives every finding its rule, severity, message and place in code points', () => {
    const story = storyOf('{headline:one}\r\n{paragraph:\u{1f6a2}\u{1f6a2} aa عبّارة}', { id: 'x-1' })
    expect(check(story, { registry: [registry[0]!] })).toEqual([
      {
        path: null,
        index: 0,
        id: 'x-1',
        line: 2,
        column: 4,
        endLine: 2,
        endColumn: 6,
        start: 10,
        end: 12,
        ruleId: 'b-rule',
        severity: 'warning',
        message: 'Found aa.',
        fix: null,
      },
    ])
  })

  it('sorts by place, then by rule', () => {
    const found = check(storyOf('{paragraph:aa b aa}'), { registry })
    expect(found.map((one) => `${one.column} ${one.ruleId}`)).toEqual(['1 a-rule', '1 b-rule', '6 a-rule', '6 b-rule'])
  })

  it('shows a limited number of findings and says how many there are', () => {
    const found = check(storyOf(`{paragraph:${'aa '.repeat(250)}}`), { registry: [registry[0]!], limit: 10 })
    expect(found).toHaveLength(11)
    expect(found.at(-1)).toMatchObject({ column: 31, message: expect.stringContaining('240 more') })
    expect(found.at(-1)!.message).toContain('250 in all')
  })

  it('takes severities and options from the settings', () => {
    const story = storyOf('{paragraph:aa cc}')
    expect(check(story, { registry, rules: { 'a-rule': 'off', 'b-rule': 'error' } })).toMatchObject([
      { ruleId: 'b-rule', severity: 'error' },
    ])
    const settings = { 'a-rule': 'off', 'b-rule': { severity: 'info', options: { word: 'cc' } } } as const
    expect(check(story, { registry, rules: settings })).toMatchObject([{ column: 4, severity: 'info' }])
  })

  it('refuses settings that name nothing, and says what was meant', () => {
    const story = storyOf('{paragraph:aa}')
    expect(() => check(story, { registry, rules: { 'a-rul': 'off' } })).toThrow(
      'unknown rule "a-rul"; did you mean a-rule?',
    )
    expect(() => check(story, { registry, rules: { 'a-rule': { options: { wrd: 'x' } } } })).toThrow(
      'did you mean word?',
    )
    expect(() => check(story, { registry, rules: { 'a-rule': { options: { word: 1 } } } })).toThrow('must be a string')
    expect(() => check(story, { registry, rules: JSON.parse('{"__proto__": "off"}') })).toThrow('unknown rule')
  })

  it('keeps rules about typed text, and all fixes, away from XML and JSON', () => {
    const source = { path: null, index: 0, format: 'nitf', encoding: null }
    const rule: WireRule = {
      ...registry[0]!,
      group: 'characters',
      check: (_story, report) => report({ start: 0, end: 0, values: { word: 'x' }, fix: { safe: true, edits: [] } }),
    }
    const xml = storyOf('<nitf>{paragraph:aa}</nitf>', { source })
    expect(check(xml, { registry: [registry[0]!, { ...rule, id: 'c' }] })).toMatchObject([{ ruleId: 'c', fix: null }])
    const envelope = storyOf('ZCZC\n{paragraph:aa}', { source: { ...source, format: 'iptc7901' } })
    expect(check(envelope, { registry: [registry[0]!] })).toHaveLength(1)
  })

  it('lets the bug of a rule come through', () => {
    const broken: WireRule = {
      ...registry[0]!,
      check() {
        throw new Error('broken')
      },
    }
    expect(() => check(storyOf('{paragraph:x}'), { registry: [broken] })).toThrow('broken')
  })
})

describe('fillMessage', () => {
  it('fills each slot once: a value is never a template', () => {
    expect(fillMessage('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&')
    expect(() => fillMessage('{a}', {})).toThrow('no value for {a}')
  })
})

describe('the registry', () => {
  it('is in order, each rule once, each with its documentation', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      for (const text of [rule.summary, rule.why, ...Object.values(rule.messages)])
        expect(text, rule.id).toMatch(/[.]$/)
      expect(rule.sources.length, rule.id).toBeGreaterThan(0)
    }
  })
})
