/** `wire rules`: the checks, as a table or one as a page. */
import { nearest, type Rule, ruleById, rules, visible } from '../../index.js'
import { Misuse } from '../errors.js'
import { type Mending, type RulePage, rulePage, type ShownExample } from '../rule-page.js'
import { printJson, printPage, printTable, type Section, wrap } from '../table.js'

/** Gives the exit status. */
export async function rulesCommand(id: string | undefined, flags: { json?: boolean }): Promise<number> {
  if (id !== undefined) await printRule(ruleNamed(id), flags.json ?? false)
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

async function printRule(rule: Rule, json: boolean): Promise<void> {
  const page = await rulePage(rule)
  if (json) {
    const { why, sources, messages, options = {}, examples } = rule
    const plain = examples.map((example) => {
      const bytes = example.options?.bytes
      return bytes === undefined ? example : { ...example, options: { ...example.options, bytes: [...bytes] } }
    })
    printJson({ ...summaryOf(rule), fix: page.mending, why, sources, messages, options, examples: plain })
    return
  }
  printPage(`${rule.id}: ${rule.summary}`, [
    { title: 'Severity', lines: [`${rule.severity} (${rule.group})`] },
    { title: 'Why', lines: wrap(rule.why) },
    { title: 'Messages', lines: Object.values(rule.messages).flatMap(wrap) },
    { title: 'Fix', lines: mendingText[page.mending ?? 'none'] },
    {
      title: 'Options',
      lines: page.options.flatMap(({ name, value, summary }) => wrap(`${name} (${value}): ${summary}`)),
    },
    ...exampleSections(page),
    {
      title: 'To set it off',
      lines: [`wire validate ${page.off.flag} …`, `or in wire.config.json: ${page.off.config}`],
    },
    { title: 'Sources', lines: rule.sources },
  ])
}

const mendingText: Readonly<Record<NonNullable<Mending> | 'none', readonly string[]>> = {
  none: [],
  safe: ['wire validate --fix makes it.'],
  unsafe: ['It needs a human eye: wire validate --fix-unsafe makes it.'],
}

function exampleSections({ fine, reported }: RulePage): Section[] {
  return [
    ...fine.map((one) => ({ title: titled('Fine', one), lines: linesOf(one.text) })),
    ...reported.map((one) => ({ title: titled('Reported', one), lines: reportedLines(one) })),
  ]
}

function titled(title: string, { given }: ShownExample): string {
  return given === '' ? title : `${title} (${given})`
}

function reportedLines({ text, findings, fixed }: ShownExample): string[] {
  const said = findings.map(({ line, column, message }) => `→ ${line}:${column} ${visible(message)}`)
  return [...linesOf(text), '', ...said, ...(fixed === null ? [] : ['', 'is fixed as', '', ...linesOf(fixed)])]
}

/** Every invisible and control character by its name; line breaks as they are, but for the last. */
function linesOf(text: string): string[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  return body.split('\n').map(visible)
}
