/** The JSON Schema of the configuration, made from the rules. */
import { agencyIds } from '../agencies/load.js'
import type { RuleOption } from '../core/diagnostic.js'
import type { WireRule } from './context.js'
import { rules } from './index.js'
import { optionType } from './plan.js'

const level = { enum: ['off', 'info', 'warning', 'error'] }

/** A schema of draft 2020-12. */
export function configSchema(): object {
  const agency = { enum: agencyIds(), description: 'Agency of stories that name none.' }
  const settings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:wire:schema:config:1',
    title: 'wire configuration',
    description: 'Settings of wire, in wire.config.json or .wirerc.json. Data only.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      agency,
      rules: { $ref: '#/$defs/rules' },
      overrides: { type: 'array', items: overrideSchema(agency) },
    },
    $defs: { rules: settings },
  }
}

function overrideSchema(agency: object): object {
  const glob = { type: 'string', minLength: 1 }
  return {
    type: 'object',
    additionalProperties: false,
    required: ['files'],
    properties: {
      files: { type: 'array', minItems: 1, items: glob, description: 'Globs, relative to the directory of this file.' },
      agency,
      rules: { $ref: '#/$defs/rules' },
    },
  }
}

function ruleSchema(rule: WireRule): object {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)] as const)
  const object = {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: level,
      options: { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) },
    },
  }
  return { description: rule.summary, default: rule.severity, anyOf: [level, object] }
}

function optionSchema(option: RuleOption): object {
  const type = optionType(option)
  const about = { description: option.summary, default: option.default }
  return type === 'list of strings' ? { ...about, type: 'array', items: { type: 'string' } } : { ...about, type }
}
