import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  configResolver,
  emptyConfig,
  mergeSettings,
  readConfig,
  readRuleFlag,
} from '../../src/rules/config.js'
import { configSchema } from '../../src/rules/config-schema.js'

const good = {
  $schema: './config.json',
  agency: 'irna',
  rules: { 'no-headline': 'off', 'long-headline': { severity: 'error', options: { words: 12 } } },
  overrides: [
    { files: ['reuters/**'], agency: 'reuters', rules: { 'long-headline': 'warning' } },
    { files: ['old/**', '*.txt'], rules: { 'no-headline': 'error' } },
  ],
}

const bad: readonly (readonly [string, unknown, string])[] = [
  ['no object', [], 'the configuration: must be an object'],
  ['a key', { rule: {} }, 'unknown key "rule"; did you mean rules?'],
  ['a rule', { rules: { 'no-headlin': 'off' } }, 'rules: unknown rule "no-headlin"; did you mean no-headline?'],
  [
    'a level',
    { rules: { 'no-headline': 'loud' } },
    'rules: rule no-headline: must be one of off, info, warning, error',
  ],
  ['a level inside', { rules: { 'no-headline': { severity: 1 } } }, 'rule no-headline: severity must be one of'],
  ['an option', { rules: { 'long-headline': { options: { word: 1 } } } }, 'unknown option "word"; did you mean words?'],
  [
    'an option of none',
    { rules: { 'no-headline': { options: { words: 1 } } } },
    'unknown option "words"; there is none',
  ],
  ['a type', { rules: { 'long-headline': { options: { words: '9' } } } }, 'option words must be a number'],
  ['a setting key', { rules: { 'no-headline': { level: 'off' } } }, 'rule no-headline: unknown key "level"'],
  ['an agency', { agency: 'reuter' }, 'agency: unknown agency "reuter"; did you mean reuters?'],
  ['overrides', { overrides: {} }, 'overrides: must be a list'],
  ['no files', { overrides: [{ rules: {} }] }, 'overrides[0].files: must be a list of globs'],
  [
    'an override key',
    { overrides: [{ files: ['x'], rulez: {} }] },
    'overrides[0]: unknown key "rulez"; did you mean rules?',
  ],
  [
    'a rule in an override',
    { overrides: [{ files: ['x'], rules: { x: 'off' } }] },
    'overrides[0].rules: unknown rule "x"',
  ],
  ['__proto__', JSON.parse('{"rules":{"__proto__":{"severity":"off"}}}'), 'rules: unknown rule "__proto__"'],
]

describe('readConfig', () => {
  it('takes severities, options, overrides and an agency', () => {
    expect(readConfig(good)).toEqual({
      agency: 'irna',
      rules: good.rules,
      overrides: [
        { files: ['reuters/**'], agency: 'reuters', rules: { 'long-headline': 'warning' } },
        { files: ['old/**', '*.txt'], agency: null, rules: { 'no-headline': 'error' } },
      ],
    })
    expect(readConfig({})).toEqual(emptyConfig)
  })

  it.each(bad)('refuses %s and says what was meant', (_name, json, message) => {
    expect(() => readConfig(json)).toThrow(ConfigError)
    expect(() => readConfig(json)).toThrow(message)
  })
})

describe('configSchema', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema())
  it('accepts and refuses what readConfig does', () => {
    expect(validate(good)).toBe(true)
    for (const [name, json] of bad) expect(validate(json), name).toBe(false)
  })
})

describe('configResolver', () => {
  it('lays overrides over the general settings, rule by rule', () => {
    const resolve = configResolver(readConfig(good))
    const forGlob = (glob: string) => resolve((globs) => globs.includes(glob))
    expect(forGlob('none')).toEqual({ agency: 'irna', rules: good.rules })
    expect(forGlob('reuters/**')).toEqual({
      agency: 'reuters',
      rules: { 'no-headline': 'off', 'long-headline': { severity: 'warning', options: { words: 12 } } },
    })
    expect(forGlob('*.txt').rules['no-headline']).toEqual({ severity: 'error', options: {} })
    expect(forGlob('*.txt')).toBe(forGlob('old/**'))
  })
})

describe('readRuleFlag', () => {
  it('reads id=severity', () => {
    expect(readRuleFlag('no-headline=error')).toEqual({ 'no-headline': 'error' })
    expect(() => readRuleFlag('no-headlines=error')).toThrow('did you mean no-headline?')
    expect(() => readRuleFlag('no-headline')).toThrow('write no-headline=off')
    expect(() => readRuleFlag('no-headline=loud')).toThrow('write no-headline=off')
  })

  it('wins over the configuration and keeps its options', () => {
    const merged = mergeSettings(readConfig(good).rules, readRuleFlag('long-headline=info'))
    expect(merged['long-headline']).toEqual({ severity: 'info', options: { words: 12 } })
  })
})
