/** `--print-config PATH`: what holds for a file, as a configuration that says all of it. */
import { planRules, rules } from '../index.js'
import type { Settings } from './config-file.js'
import { say } from './messages.js'
import { printJson } from './table.js'

/** Gives the exit status. The file need not be there; `-` is standard input. */
export function printConfig(settings: Settings, path: string): number {
  const { agency, rules: given } = settings.of(path === '-' ? null : path)
  const running = new Map(planRules(rules, given).map((one) => [one.rule.id, one]))
  const effective = rules.map(({ id }) => {
    const planned = running.get(id)
    if (planned === undefined) return [id, 'off'] as const
    const { severity, options } = planned
    return [id, Object.keys(options).length === 0 ? severity : { severity, options }] as const
  })
  say(settings.path === null ? 'no configuration was found; these are the defaults' : `by ${settings.path}`)
  printJson({ ...(agency !== null && { agency }), rules: Object.fromEntries(effective) })
  return 0
}
