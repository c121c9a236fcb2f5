/** `wire rules`: the checks, as a table or one as a page. */
import { nearest, type Rule, ruleById, rules } from '../../index.js'
import { Misuse } from '../errors.js'
import { printJson, printPage, printTable, type Section, sample, wrap } from '../table.js'

/** Gives the exit status. */
export function rulesCommand(id: string | undefined, flags: { json?: boolean }): number {
  if (id !== undefined) printRule(ruleNamed(id), flags.json ?? false)
  else if (flags.json === true) printJson(rules.map((rule) => summaryOf(rule)))
  else
    printTable(
      ['rule', 'severity', 'group', 'summary'],
      rules.map((rule) => [rule.id, rule.severity, rule.group, rule.summary]),
    )
  return 0
}

function ruleNamed(id: string): Rule {
  const rule = ruleById(id)
  if (rule !== undefined) return rule as Rule
  const near = nearest(
    id,
    rules.map((one) => one.id),
  )
  throw new Misuse(`no rule is called ${id}; ${near === null ? 'wire rules lists them' : `did you mean ${near}?`}`)
}

function summaryOf({ id, group, severity, summary }: Pick<Rule, 'id' | 'group' | 'severity' | 'summary'>) {
  return { id, group, severity, summary }
}

function printRule(rule: Rule, json: boolean): void {
  const { why, sources, messages, examples } = rule
  if (json) {
    const plain = examples.map((example) => {
      const bytes = example.options?.bytes
      return bytes === undefined ? example : { ...example, options: { ...example.options, bytes: [...bytes] } }
    })
    printJson({ ...summaryOf(rule), why, sources, messages, options: rule.options ?? {}, examples: plain })
    return
  }
  printPage(`${rule.id}: ${rule.summary}`, [
    { title: 'Severity', lines: [`${rule.severity} (${rule.group})`] },
    { title: 'Why', lines: wrap(why) },
    { title: 'Messages', lines: Object.values(messages).flatMap(wrap) },
    optionsSection(rule),
    { title: 'Fine', lines: exampleLines(rule, (findings) => findings === 0) },
    { title: 'Reported', lines: exampleLines(rule, (findings) => findings > 0) },
    { title: 'Sources', lines: sources },
  ])
}

function optionsSection(rule: Rule): Section {
  const lines = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `${name} (${JSON.stringify(option.default)}): ${option.summary}`,
  )
  return { title: 'Options', lines }
}

function exampleLines(rule: Rule, wanted: (findings: number) => boolean): string[] {
  return rule.examples
    .filter((example) => wanted(example.findings))
    .flatMap((example) => [...example.text.split('\n').map(sample), ''])
    .slice(0, -1)
}
