/** All about one rule, for the terminal and for docs/rules: worked out from the rule itself, its examples by running it. */
import { type Diagnostic, parse, type Rule, type RuleExample, validate } from '../index.js'

/** What a rule does about its findings. */
export type Mending = 'safe' | 'unsafe' | null

/** An example with what the rule says about it. */
export interface ShownExample {
  text: string
  /** `with agency irna, as of 2024-03-01`; empty when the text stands for itself. */
  given: string
  findings: readonly Diagnostic[]
  /** The text after `--fix` or `--fix-unsafe`; null when nothing of it is fixed. */
  fixed: string | null
}

export interface RulePage {
  rule: Rule
  mending: Mending
  options: readonly { name: string; value: string; summary: string }[]
  fine: readonly ShownExample[]
  reported: readonly ShownExample[]
  /** How to set it off: on the command line, and in the configuration. */
  off: { flag: string; config: string }
}

export function rulePage(rule: Rule): RulePage {
  const examples = rule.examples.map((example) => showExample(rule, example))
  const isReported = (_: ShownExample, i: number) => rule.examples[i]!.findings > 0
  return {
    rule,
    mending: mendingOf(examples.flatMap((one) => one.findings)),
    options: Object.entries(rule.options ?? {}).map(([name, option]) => ({
      name,
      value: JSON.stringify(option.default),
      summary: option.summary,
    })),
    fine: examples.filter((one, i) => !isReported(one, i)),
    reported: examples.filter(isReported),
    off: { flag: `--rule ${rule.id}=off`, config: JSON.stringify({ rules: { [rule.id]: 'off' } }) },
  }
}

/** Of a rule by its examples. */
export function mendingOf(findings: readonly Diagnostic[]): Mending {
  const fixes = findings.map((one) => one.fix).filter((fix) => fix !== null)
  if (fixes.length === 0) return null
  return fixes.some((fix) => fix.safe) ? 'safe' : 'unsafe'
}

function showExample(rule: Rule, example: RuleExample): ShownExample {
  const { agency, language, asOf, bytes } = example.options ?? {}
  const options = { ...(agency && { agency }), ...(language && { language }), ...(asOf && { asOf }) }
  const [parsed] = parse(bytes ?? example.text, { ...options, from: 'text' })
  const settings = example.settings === undefined ? {} : { [rule.id]: { options: example.settings } }
  const all = parsed === undefined ? [] : validate(parsed, { asOf: asOf ?? null, rules: settings })
  const findings = all.filter((one) => one.ruleId === rule.id)
  const { text } = parsed?.source ?? example
  return { text, given: givenBy(example), findings, fixed: fixedText(text, findings) }
}

function givenBy({ options = {}, settings = {} }: RuleExample): string {
  const given = [
    options.agency === undefined ? [] : [`--agency ${options.agency}`],
    options.language === undefined ? [] : [`--language ${options.language}`],
    options.asOf === undefined ? [] : [`--as-of ${options.asOf}`],
    Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ]
  return given.flat().join(', ')
}

/** Edits of one rule in one example do not meet. */
function fixedText(text: string, findings: readonly Diagnostic[]): string | null {
  const edits = findings.flatMap((one) => one.fix?.edits ?? []).sort((a, b) => b.start - a.start)
  if (edits.length === 0) return null
  let fixed = text
  for (const { start, end, text: put } of edits) fixed = fixed.slice(0, start) + put + fixed.slice(end)
  return fixed
}
