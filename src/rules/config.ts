/** The configuration: data only, checked key by key. Finding and reading the file is the caller's. */
import { agencyIds } from '../agencies/load.js'
import { rules } from './index.js'
import { levelOf, type RuleSetting, type RuleSettings, settingProblem, unknownName } from './plan.js'

export interface ConfigOverride {
  /** Globs, relative to the directory of the configuration file. */
  files: readonly string[]
  agency: string | null
  rules: RuleSettings
}

export interface Config {
  /** Agency of stories that name none. */
  agency: string | null
  rules: RuleSettings
  /** Later ones win over earlier ones. */
  overrides: readonly ConfigOverride[]
}

/** What holds for one file. */
export interface EffectiveConfig {
  agency: string | null
  rules: RuleSettings
}

/** Something in the configuration that is not as it must be; the message names the place, `overrides[0].rules`. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const keys = ['$schema', 'agency', 'rules', 'overrides']
const overrideKeys = ['files', 'agency', 'rules']

export const emptyConfig: Config = Object.freeze({ agency: null, rules: Object.freeze({}), overrides: [] })

/** Checks parsed JSON. Throws a {@link ConfigError} for the first thing that is wrong. */
export function readConfig(json: unknown): Config {
  const object = objectOf(json, 'the configuration')
  checkKeys(object, keys, '')
  if (object.$schema !== undefined && typeof object.$schema !== 'string') fail('$schema', 'must be a string')
  return {
    agency: readAgency(object.agency, 'agency'),
    rules: readRules(object.rules, 'rules'),
    overrides: readOverrides(object.overrides),
  }
}

function readOverrides(value: unknown): ConfigOverride[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) fail('overrides', 'must be a list')
  return value.map((one: unknown, i) => {
    const place = `overrides[${i}]`
    const object = objectOf(one, place)
    checkKeys(object, overrideKeys, `${place}: `)
    return {
      files: readFiles(object.files, `${place}.files`),
      agency: readAgency(object.agency, `${place}.agency`),
      rules: readRules(object.rules, `${place}.rules`),
    }
  })
}

function readFiles(value: unknown, place: string): string[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every((one) => typeof one === 'string' && one !== ''))
    fail(place, 'must be a list of globs')
  return value as string[]
}

function readAgency(value: unknown, place: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') fail(place, 'must be the id of an agency')
  const ids = agencyIds()
  if (!ids.includes(value)) fail(place, unknownName('agency', value, ids))
  return value
}

function readRules(value: unknown, place: string): RuleSettings {
  if (value === undefined) return {}
  const object = objectOf(value, place)
  const settings = new Map<string, RuleSetting>()
  for (const [id, setting] of Object.entries(object)) {
    const problem = settingProblem(rules, id, setting)
    if (problem !== null) fail(place, problem)
    settings.set(id, setting as RuleSetting)
  }
  return Object.fromEntries(settings)
}

function objectOf(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(place, 'must be an object')
  return value as Record<string, unknown>
}

function checkKeys(object: Record<string, unknown>, known: readonly string[], place: string): void {
  for (const key of Object.keys(object))
    if (!known.includes(key)) throw new ConfigError(place + unknownName('key', key, known))
}

function fail(place: string, problem: string): never {
  throw new ConfigError(`${place}: ${problem}`)
}

/**
 * What holds for a file: `matches` says whether globs match it. Settings of overrides are laid over the general ones
 * rule by rule: a level alone keeps the options. The same set of overrides gives the same object, so that the engine
 * plans once for it.
 */
export function configResolver(config: Config): (matches: (globs: readonly string[]) => boolean) => EffectiveConfig {
  const known = new Map<string, EffectiveConfig>()
  return (matches) => {
    const chosen = config.overrides.map((one) => matches(one.files))
    const key = chosen.map(Number).join('')
    let effective = known.get(key)
    if (effective === undefined) {
      const overrides = config.overrides.filter((_, i) => chosen[i])
      effective = {
        agency: overrides.findLast((one) => one.agency !== null)?.agency ?? config.agency,
        rules: overrides.reduce((settings, one) => mergeSettings(settings, one.rules), config.rules),
      }
      known.set(key, effective)
    }
    return effective
  }
}

/** `over` laid over `base`. */
export function mergeSettings(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged = new Map(Object.entries(base))
  for (const [id, setting] of Object.entries(over)) {
    const before = merged.get(id)
    merged.set(id, before === undefined ? setting : mergeSetting(before, setting))
  }
  return Object.fromEntries(merged)
}

function mergeSetting(before: RuleSetting, after: RuleSetting): RuleSetting {
  const a = typeof before === 'string' ? { severity: before } : before
  const b = typeof after === 'string' ? { severity: after } : after
  const severity = b.severity ?? a.severity
  return { ...(severity !== undefined && { severity }), options: { ...a.options, ...b.options } }
}

/** Reads `id=severity` of the command line. Throws a {@link ConfigError} that names the nearest rule. */
export function readRuleFlag(flag: string): RuleSettings {
  const at = flag.indexOf('=')
  const id = at < 0 ? flag : flag.slice(0, at)
  const level = levelOf(at < 0 ? '' : flag.slice(at + 1))
  const problem = settingProblem(rules, id, level ?? 'off')
  if (problem !== null) throw new ConfigError(problem)
  if (level === undefined)
    throw new ConfigError(`rule ${id}: write ${id}=off, ${id}=info, ${id}=warning or ${id}=error`)
  return { [id]: level }
}
