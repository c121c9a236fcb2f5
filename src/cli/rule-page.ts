/** All about one rule, for the terminal and for docs/rules: worked out from the rule itself, its examples by running it. */
import { type Diagnostic, load, type ParsedStory, parse, type Rule, type RuleExample, validate } from '../index.js'

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

export async function rulePage(rule: Rule): Promise<RulePage> {
  const examples: ShownExample[] = []
  for (const example of rule.examples) examples.push(await showExample(rule, example))
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

/** The story of an example, null where it has none, and what the rule finds in it. */
export async function runExample(
  rule: Pick<Rule, 'id'>,
  { text, options = {}, settings }: RuleExample,
): Promise<{ parsed: ParsedStory | null; findings: Diagnostic[] }> {
  const { format = 'text', bytes, ...known } = options
  await load(format)
  const [parsed = null] = parse(bytes ?? text, { ...known, from: format })
  if (parsed === null) return { parsed, findings: [] }
  const rules = settings === undefined ? {} : { [rule.id]: { options: settings } }
  const all = validate(parsed, { asOf: options.asOf ?? null, rules })
  return { parsed, findings: all.filter((one) => one.ruleId === rule.id) }
}

async function showExample(rule: Rule, example: RuleExample): Promise<ShownExample> {
  const { parsed, findings } = await runExample(rule, example)
  const { text } = parsed?.source ?? example
  return { text, given: givenBy(example), findings, fixed: fixedText(text, findings) }
}

function givenBy({ options = {}, settings = {} }: RuleExample): string {
  const given = [
    options.format === undefined ? [] : [`--from ${options.format}`],
    options.agency === undefined ? [] : [`--agency ${options.agency}`],
    options.language === undefined ? [] : [`--language ${options.language}`],
    options.asOf === undefined ? [] : [`--as-of ${options.asOf}`],
    Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ]
  return given.flat().join(', ')
}

/** Edits of one rule in one example do not meet. */
export function fixedText(text: string, findings: readonly Diagnostic[]): string | null {
  const edits = findings.flatMap((one) => one.fix?.edits ?? []).sort((a, b) => b.start - a.start)
  if (edits.length === 0) return null
  let fixed = text
  for (const { start, end, text: put } of edits) fixed = fixed.slice(0, start) + put + fixed.slice(end)
  return fixed
}
