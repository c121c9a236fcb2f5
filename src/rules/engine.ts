/** Runs the rules over a story and gives every finding its id, severity, message and place. */
import type { Diagnostic, Finding } from '../core/diagnostic.js'
import type { ParsedStory } from '../core/parsed.js'
import { positionsOf } from '../core/positions.js'
import { RuleContext, type WireRule } from './context.js'
import { rules } from './index.js'
import { type PlannedRule, planRules, type RuleSettings } from './plan.js'

export interface CheckOptions {
  /** By rule id; a rule that is not named keeps its own severity and defaults. */
  rules?: RuleSettings
  /** `YYYY-MM-DD`: the only "now" there is. Rules that need one find nothing without it. */
  asOf?: string | null
  /** Findings of one rule in one story that are shown one by one; 100 when left out. */
  limit?: number
  /** Other rules than the project's own. */
  registry?: readonly WireRule[]
}

const LIMIT = 100
const noSettings: RuleSettings = Object.freeze({})

/** Plans by the identity of settings and registry: a run over a million stories makes one. */
const plans = new WeakMap<object, WeakMap<object, PlannedRule[]>>()

interface Found {
  planned: PlannedRule
  finding: Finding
  message: string
}

/**
 * Checks one story; of XML and JSON the rules about typed text are left out. Diagnostics come in order of the text, then of the rule's id. When a rule finds more than `limit`,
 * its last diagnostic stands where the next finding would and says how many there are in all. Throws a RangeError on
 * settings that name no rule; what a rule itself throws is a bug and comes through.
 */
export function check(parsed: ParsedStory, options: CheckOptions = {}): Diagnostic[] {
  const found: Found[] = []
  const asOf = options.asOf ?? null
  const document = new RuleContext(parsed, asOf)
  const words = parsed.copy === undefined ? document : new RuleContext(parsed.copy.parsed, asOf, true)
  for (const planned of planFor(options)) {
    const context = readsDocument(planned.rule) ? document : words
    if (!context.isPlain && planned.rule.group === 'text') continue
    const from = found.length
    runRule(planned, context, options.limit ?? LIMIT, found)
    if (context !== document) for (let i = from; i < found.length; i++) locate(found[i]!, parsed)
  }
  return found.length === 0 ? [] : stamp(parsed, found, document.isPlain)
}

function readsDocument(rule: WireRule): boolean {
  return rule.reads === 'document' || rule.group === 'decoding'
}

/** From the words to the document; a fix of words is none of a document that escapes them. */
function locate(found: Found, parsed: ParsedStory): void {
  const { start, end } = found.finding
  found.finding = parsed.copy!.locate(start, end)
}

function planFor(options: CheckOptions): PlannedRule[] {
  const settings = options.rules ?? noSettings
  const registry = options.registry ?? rules
  let bySettings = plans.get(registry)
  if (bySettings === undefined) {
    bySettings = new WeakMap()
    plans.set(registry, bySettings)
  }
  let plan = bySettings.get(settings)
  if (plan === undefined) {
    plan = planRules(registry, settings)
    bySettings.set(settings, plan)
  }
  return plan
}

function runRule(planned: PlannedRule, context: RuleContext, limit: number, found: Found[]): void {
  const { rule } = planned
  let count = 0
  let over: Finding | null = null
  context.options = planned.options
  rule.check(
    context.story,
    (finding) => {
      count++
      if (count <= limit) found.push({ planned, finding, message: messageOf(rule, finding) })
      else over ??= finding
    },
    context,
  )
  if (over === null) return
  const { start, end } = over as Finding
  const message = `${count - limit} more of this kind (${count} in all) are not shown: mend these first.`
  found.push({ planned, finding: { start, end }, message })
}

function messageOf(rule: WireRule, finding: Finding): string {
  const name = finding.message ?? Object.keys(rule.messages)[0]!
  const template = rule.messages[name]
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${name}`)
  return fillMessage(template, finding.values ?? {})
}

/** Puts values into `{name}` slots; what a value holds is never a slot itself. Throws on a slot without a value. */
export function fillMessage(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]{1,30})\}/g, (slot, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`no value for ${slot} in ${JSON.stringify(template)}`)
    return String(values[name])
  })
}

/** Fixes are offered for plain copy alone: in XML and JSON a replacement would have to be escaped. */
function stamp(parsed: ParsedStory, found: Found[], plain: boolean): Diagnostic[] {
  const { text } = parsed.source
  const { path, index } = parsed.story.source
  found.sort((a, b) => a.finding.start - b.finding.start || compareIds(a.planned.rule.id, b.planned.rule.id))
  const offsets: number[] = []
  for (const { finding } of found) offsets.push(finding.start, finding.end)
  const places = positionsOf(
    text,
    offsets.sort((a, b) => a - b),
  )
  return found.map(({ planned, finding, message }) => {
    const from = places.get(finding.start)!
    const to = places.get(finding.end)!
    return {
      path,
      index,
      id: parsed.story.id,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      start: finding.start,
      end: finding.end,
      ruleId: planned.rule.id,
      severity: planned.severity,
      message,
      fix: plain ? (finding.fix ?? null) : null,
    }
  })
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
