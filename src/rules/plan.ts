/** Which rules run, how severe each is and with which settings: worked out once for a set of settings. */
import type { OptionValue, RuleOption, Severity } from '../core/diagnostic.js'
import type { WireRule } from './context.js'
import { nearest } from './nearest.js'

export type Level = Severity | 'off'

/** A level alone, or a level and options; what is left out keeps the rule's own value. */
export type RuleSetting = Level | { severity?: Level; options?: Readonly<Record<string, OptionValue>> }

export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface PlannedRule {
  readonly rule: WireRule
  readonly severity: Severity
  readonly options: Readonly<Record<string, OptionValue>>
}

const levels: readonly string[] = ['off', 'info', 'warning', 'error']

/** A level by its name, or undefined. */
export function levelOf(value: unknown): Level | undefined {
  return typeof value === 'string' && levels.includes(value) ? (value as Level) : undefined
}

/**
 * The rules that are not off, in the order of `rules`. Throws a RangeError that names the rule or option when a setting
 * names none that exists or has a value of the wrong type.
 */
export function planRules(rules: readonly WireRule[], settings: RuleSettings): PlannedRule[] {
  for (const [id, setting] of Object.entries(settings)) {
    const problem = settingProblem(rules, id, setting)
    if (problem !== null) throw new RangeError(problem)
  }
  const plan: PlannedRule[] = []
  for (const rule of rules) {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id]! : rule.severity
    const level = typeof setting === 'string' ? setting : (setting.severity ?? rule.severity)
    const given = typeof setting === 'string' ? undefined : setting.options
    if (level !== 'off') plan.push({ rule, severity: level, options: { ...defaultsOf(rule), ...given } })
  }
  return plan
}

function defaultsOf(rule: WireRule): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {}
  for (const [name, option] of Object.entries(rule.options ?? {})) values[name] = option.default
  return values
}

/** What is wrong with the setting of a rule, in one sentence, or null. `setting` may be anything that JSON holds. */
export function settingProblem(rules: readonly WireRule[], id: string, setting: unknown): string | null {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined)
    return unknownName(
      'rule',
      id,
      rules.map((one) => one.id),
    )
  if (levelOf(setting) !== undefined) return null
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting))
    return `rule ${id}: must be one of ${levels.join(', ')}, or an object with severity and options`
  return objectProblem(rule, setting as Record<string, unknown>)
}

function objectProblem(rule: WireRule, setting: Record<string, unknown>): string | null {
  for (const key of Object.keys(setting))
    if (key !== 'severity' && key !== 'options')
      return `rule ${rule.id}: ${unknownName('key', key, ['severity', 'options'])}`
  if (setting.severity !== undefined && levelOf(setting.severity) === undefined)
    return `rule ${rule.id}: severity must be one of ${levels.join(', ')}`
  if (setting.options === undefined) return null
  if (typeof setting.options !== 'object' || setting.options === null || Array.isArray(setting.options))
    return `rule ${rule.id}: options must be an object`
  for (const [name, value] of Object.entries(setting.options)) {
    const problem = optionProblem(rule, name, value)
    if (problem !== null) return problem
  }
  return null
}

function optionProblem(rule: WireRule, name: string, value: unknown): string | null {
  const options = rule.options ?? {}
  if (!Object.hasOwn(options, name)) return `rule ${rule.id}: ${unknownName('option', name, Object.keys(options))}`
  const type = optionType(options[name]!)
  if (type === 'list of strings' ? isStrings(value) : typeof value === type && !Number.isNaN(value)) return null
  return `rule ${rule.id}: option ${name} must be a ${type}`
}

/** The type of an option, as it is called in messages. */
export function optionType(option: RuleOption): 'string' | 'number' | 'boolean' | 'list of strings' {
  if (typeof option.default === 'object') return 'list of strings'
  return typeof option.default as 'string' | 'number' | 'boolean'
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** `unknown rule no-headlin; did you mean no-headline?` */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const shown = JSON.stringify(name)
  if (near !== null) return `unknown ${what} ${shown}; did you mean ${near}?`
  return known.length === 0 ? `unknown ${what} ${shown}; there is none` : `unknown ${what} ${shown}`
}
