import { describe, expect, it } from 'vitest'
import { decode } from '../../src/core/decode.js'
import type { RuleExample } from '../../src/core/diagnostic.js'
import type { Source } from '../../src/core/source.js'
import { recognise } from '../../src/recognise/index.js'
import type { WireRule } from '../../src/rules/context.js'
import { check } from '../../src/rules/engine.js'
import { rules } from '../../src/rules/index.js'

function sourceOf(example: RuleExample): Source {
  const { bytes } = example.options ?? {}
  if (bytes !== undefined) return decode(bytes, {})
  return { text: example.text, encoding: null, encodingFrom: null, bom: false, bad: [], path: null }
}

function findingsOf(rule: WireRule, example: RuleExample) {
  const { agency, language, asOf } = example.options ?? {}
  const options = { ...(agency && { agency }), ...(language && { language }), ...(asOf && { asOf }) }
  const parsed = recognise(sourceOf(example), options)
  return check(parsed, {
    asOf: asOf ?? null,
    rules: example.settings === undefined ? {} : { [rule.id]: { options: example.settings } },
  }).filter((one) => one.ruleId === rule.id)
}

/** Their faults come from envelopes and advisories, or from text that this recogniser always knows: see by-hand.test.ts. */
const byHand = new Set([
  'ambiguous-date',
  'embargo',
  'empty-section',
  'header-field',
  'invalid-document',
  'killed-story',
  'malformed-document',
  'misplaced-part',
  'stray-control',
  'undeclared-entity',
  'unknown-text',
  'word-count',
])

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example, i) => [i + 1, example] as const))('example %i', (_i, example) => {
    const found = findingsOf(rule, example)
    expect(found.map((one) => one.message)).toHaveLength(example.findings)
    if (example.fixed === undefined) return
    const edits = found.flatMap((one) => one.fix?.edits ?? []).sort((a, b) => b.start - a.start)
    let text = example.text
    for (const edit of edits) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    expect(text).toBe(example.fixed)
  })

  it('has an example that is fine, one that is not, and one from right to left', () => {
    expect(rule.examples.some((one) => one.findings === 0)).toBe(true)
    if (byHand.has(rule.id)) return
    expect(rule.examples.some((one) => one.findings > 0)).toBe(true)
    expect(rule.examples.some((one) => /[\u0590-\u08ff]/.test(one.text))).toBe(true)
  })
})
