import { describe, expect, it } from 'vitest'
import { fixedText, runExample } from '../../src/cli/rule-page.js'
import { rules } from '../../src/rules/index.js'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example, i) => [i + 1, example] as const))('example %i', async (_i, example) => {
    const { findings } = await runExample(rule, example)
    expect(findings.map((one) => one.message)).toHaveLength(example.findings)
    if (example.fixed !== undefined) expect(fixedText(example.text, findings)).toBe(example.fixed)
  })

  it('has an example that is fine, one that is not, and one from right to left', () => {
    expect(rule.examples.some((one) => one.findings === 0)).toBe(true)
    expect(rule.examples.some((one) => one.findings > 0)).toBe(true)
    expect(rule.examples.some((one) => /[\u0590-\u08ff]/.test(one.text))).toBe(true)
  })
})
