/** `wire.config.json` or `.wirerc.json`: found, read, and what it says about each file. */
import { lstatSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import {
  type Config,
  ConfigError,
  configResolver,
  type EffectiveConfig,
  emptyConfig,
  mergeSettings,
  type RuleSettings,
  readConfig,
  readRuleFlag,
} from '../index.js'
import { isSystemError, Misuse, reasonOf } from './errors.js'
import { globMatcher, type Matcher } from './glob.js'
import { JsonFile } from './json-file.js'
import type { Way } from './json-map.js'

const names = ['wire.config.json', '.wirerc.json'] as const

export interface ConfigFlags {
  config?: string
  rule?: string[]
}

/** What holds for each input of a run. */
export interface Settings {
  /** The configuration file; null when there is none. */
  readonly path: string | null
  /** Where its globs begin, and where what belongs to it lies: its directory, or the working one. */
  readonly directory: string
  /** The same object for all inputs to which the same overrides apply. `path` null: standard input. */
  of(path: string | null): EffectiveConfig
}

/** Throws {@link Misuse} for a configuration or a `--rule` that is not as it must be. */
export function openSettings(flags: ConfigFlags): Settings {
  const path = flags.config === undefined ? findConfig(process.cwd()) : flags.config
  const config = path === null ? emptyConfig : readConfigFile(path)
  const directory = path === null ? process.cwd() : dirname(resolve(path))
  const always: readonly string[] = ['**']
  const flagged = { files: always, agency: null, rules: readRuleFlags(flags.rule ?? []) }
  const resolver = configResolver({ ...config, overrides: [...config.overrides, flagged] })
  const matchers = new Map<readonly string[], Matcher>()
  for (const { files } of config.overrides) matchers.set(files, globMatcher(files))
  const settle = (input: string | null) => {
    const below = input === null ? null : pathBelow(directory, input)
    return resolver((globs) => globs === always || (below !== null && matchers.get(globs)!(below)))
  }
  // A file may have a million stories, and each asks.
  let last: { input: string | null; settled: EffectiveConfig } | null = null
  return {
    path,
    directory,
    of(input) {
      if (last === null || last.input !== input) last = { input, settled: settle(input) }
      return last.settled
    },
  }
}

/** Null for what does not lie below the directory. */
function pathBelow(directory: string, path: string): string | null {
  const below = relative(directory, resolve(path))
  if (below === '..' || below.startsWith(`..${sep}`) || below === '') return null
  return sep === '/' ? below : below.split(sep).join('/')
}

function readRuleFlags(flags: readonly string[]): RuleSettings {
  try {
    return flags.map(readRuleFlag).reduce(mergeSettings, {})
  } catch (error) {
    if (error instanceof ConfigError) throw new Misuse(`--rule: ${error.message}`)
    throw error
  }
}

/** In this directory or the nearest one above it, and not above the root of its repository. */
function findConfig(from: string): string | null {
  for (let directory = from; ; directory = dirname(directory)) {
    const found = names.map((name) => join(directory, name)).filter(isThere)
    if (found.length > 1) throw new Misuse(`${found.map(shown).join(' and ')}: keep one of the two configurations`)
    if (found.length === 1) return shown(found[0]!)
    if (isThere(join(directory, '.git')) || dirname(directory) === directory) return null
  }
}

/** As a user would name it. */
function shown(path: string): string {
  return relative('', path)
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    if (isSystemError(error)) throw new Misuse(`${path}: ${reasonOf(error)}`)
    throw error
  }
}

function readConfigFile(path: string): Config {
  const file = JsonFile.read(path)
  if (file === null) throw new Misuse(`${path}: no such file or directory`)
  const [twice] = file.repeated()
  if (twice !== undefined)
    throw new Misuse(`${file.placeOf(twice)}: the key ${JSON.stringify(twice.at(-1))} is here twice`)
  try {
    return readConfig(file.value)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const [way, problem] = firstFault(file.value) ?? [[], error.message]
    throw new Misuse(`${file.placeOf(way)}: ${problem}`)
  }
}

/**
 * The first part of a configuration that is wrong even alone, by its way, and what is wrong with it. Each part is put
 * into a configuration of its own, from the outer ones to the inner ones.
 */
function firstFault(value: unknown): [Way, string] | null {
  return descend(value, [], (part) => part)
}

type Wrap = (part: unknown) => unknown

function descend(value: unknown, way: Way, wrap: Wrap): [Way, string] | null {
  const problem = problemOf(wrap(value))
  if (problem === null) return null
  if (mayDescend(value, way))
    for (const [key, part] of Object.entries(value)) {
      const list = Array.isArray(value)
      const inner = list ? [...way, Number(key)] : [...way, key]
      const found = descend(part, inner, (one) => wrap(list ? alone(one, Number(key)) : own(key, one, way)))
      if (found !== null) return found
    }
  return [way, problem]
}

/** Into objects, and into the list of overrides. */
function mayDescend(value: unknown, way: Way): value is object {
  if (typeof value !== 'object' || value === null) return false
  return !Array.isArray(value) || (way.length === 1 && way[0] === 'overrides')
}

/** An entry at its place in a list whose other entries are fine. */
function alone(entry: unknown, at: number): unknown[] {
  return [...new Array<unknown>(at).fill({ files: ['*'] }), entry]
}

/** An object with one key; an override needs its `files` besides. `__proto__` is a key like any other. */
function own(key: string, value: unknown, way: Way): object {
  const needed = way.length === 2 && way[0] === 'overrides' && key !== 'files' ? [['files', ['*']] as const] : []
  return Object.fromEntries([...needed, [key, value]])
}

function problemOf(config: unknown): string | null {
  try {
    readConfig(config)
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}
