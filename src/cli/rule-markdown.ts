/** docs/rules: a page for each rule, and the list of them. */
import { type Rule, rules, visible } from '../index.js'
import { type RulePage, rulePage, type ShownExample } from './rule-page.js'

const generated = '<!-- Made by `npm run generate:docs` from the rules themselves: change those. -->'

/** By path below docs/rules. */
export async function ruleDocuments(): Promise<Map<string, string>> {
  const documents = new Map<string, string>([['README.md', listOfRules()]])
  for (const rule of rules) documents.set(`${rule.id}.md`, pageOf(await rulePage(rule as Rule)))
  return documents
}

function listOfRules(): string {
  const groups = [...new Set(rules.map((rule) => rule.group))].sort()
  const tables = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${prose(summary)} |`)
    return `## ${group}\n\n| rule | severity | finds |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  const intro = `What \`wire validate\` checks: ${rules.length} rules. [validate.md](../validate.md) says how to set them.`
  return `${generated}\n\n# Rules\n\n${intro}\n\n${tables.join('\n')}`
}

function pageOf(page: RulePage): string {
  const { id, summary, severity, group, why, messages, sources } = page.rule
  const sections = [
    `# ${id}`,
    prose(summary),
    `Severity: **${severity}**. Group: ${group}. ${fixText(page)}`,
    `## Why\n\n${prose(why)}`,
    `## What it says\n\n${list(Object.values(messages).map(prose))}`,
    page.options.length === 0
      ? ''
      : `## Options\n\n${list(page.options.map(({ name, value, summary: what }) => `\`${name}\` (${value}): ${prose(what)}`))}`,
    page.fine.length === 0 ? '' : `## Fine\n\n${page.fine.map((one) => exampleOf(one)).join('\n\n')}`,
    page.reported.length === 0 ? '' : `## Reported\n\n${page.reported.map(reportedOf).join('\n\n')}`,
    `## To set it off\n\n\`\`\`sh\nwire validate ${page.off.flag} story.txt\n\`\`\`\n\nor in \`wire.config.json\`:\n\n${fenced(page.off.config, 'json')}`,
    sources.length === 0 ? '' : `## Sources\n\n${list(sources.map(prose))}`,
  ]
  return `${generated}\n\n${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function fixText({ mending }: RulePage): string {
  if (mending === null) return 'Nothing is fixed by itself.'
  return mending === 'safe' ? '`--fix` makes its fix.' : 'Its fix needs a human eye: `--fix-unsafe` makes it.'
}

function reportedOf(example: ShownExample): string {
  const said = example.findings.map(({ line, column, message }) => `${line}:${column} ${prose(visible(message))}`)
  const fixed = example.fixed === null ? '' : `\n\nis fixed as\n\n${fenced(shown(example.fixed), 'text')}`
  return `${exampleOf(example)}${said.length === 0 ? '' : `\n\n${list(said)}`}${fixed}`
}

function exampleOf({ text, given }: ShownExample): string {
  return `${given === '' ? '' : `With ${prose(given)}:\n\n`}${fenced(shown(text), 'text')}`
}

/** Every invisible and control character by its name, line by line. */
function shown(text: string): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  return body.split('\n').map(visible).join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A fence longer than any in the text. */
function fenced(text: string, kind: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${kind}\n${text}\n${fence}`
}

/** Text in which nothing is Markdown; code in backticks stays code. */
function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 2 ? part : part.replace(/[\\`*_[\]<>|#~&]/g, '\\$&')))
    .join('')
}
