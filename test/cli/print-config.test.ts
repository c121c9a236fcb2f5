import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { rules } from '../../src/index.js'
import { wire } from './wire.js'

it('prints a configuration that the schema allows and that names every rule', () => {
  const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(wire(['schema', 'config']).stdout) as object,
  )
  const printed = JSON.parse(wire(['validate', '--print-config', 'a.txt']).stdout) as { rules: object }
  expect(check(printed) ? [] : check.errors).toEqual([])
  expect(Object.keys(printed.rules)).toEqual(rules.map((rule) => rule.id))
})
