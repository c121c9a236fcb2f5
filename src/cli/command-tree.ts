/** The declarations of the command line as plain data, for the manual page and the completions. */
import type { Command, Option } from 'commander'
import { program } from './program.js'

/** What may stand behind an option or as an operand, for completion. */
export type Values =
  | { kind: 'none' | 'file' | 'agency' | 'rule' | 'setting' | 'reader' | 'writer' | 'reporter' }
  | { kind: 'words'; words: readonly string[] }

export interface TreeOption {
  /** `-o`, or null. */
  short: string | null
  /** `--output`. */
  long: string
  /** `<file>`; null for one without a value. */
  placeholder: string | null
  description: string
  values: Values
}

export interface TreeCommand {
  name: string
  description: string
  /** As the usage shows it: `[paths...]`. */
  operands: string
  operandDescription: string
  values: Values
  options: readonly TreeOption[]
}

export interface CommandTree {
  name: string
  description: string
  options: readonly TreeOption[]
  commands: readonly TreeCommand[]
}

/** By the option, where its placeholder does not say it all. */
const optionValues: Readonly<Record<string, Values>> = {
  '--agency': { kind: 'agency' },
  '--color': { kind: 'words', words: ['auto', 'always', 'never'] },
  '--from': { kind: 'reader' },
  '--print-config': { kind: 'file' },
  '--reporter': { kind: 'reporter' },
  '--rule': { kind: 'setting' },
  '--to': { kind: 'writer' },
}

/** By the command. */
const operandValues: Readonly<Record<string, Values>> = {
  agencies: { kind: 'agency' },
  formats: { kind: 'none' },
  rules: { kind: 'rule' },
  schema: { kind: 'words', words: ['story', 'report', 'config'] },
}

export function commandTree(): CommandTree {
  const wire = program(() => {})
  return {
    name: wire.name(),
    description: wire.description(),
    options: optionsOf(wire),
    commands: wire.commands.map(commandOf),
  }
}

function commandOf(command: Command): TreeCommand {
  const name = command.name()
  const [operand] = command.registeredArguments
  return {
    name,
    description: command.description(),
    operands: command.registeredArguments.map((one) => operandText(one.name(), one.required, one.variadic)).join(' '),
    operandDescription: operand?.description ?? '',
    values: operandValues[name] ?? { kind: 'file' },
    options: optionsOf(command),
  }
}

function operandText(name: string, required: boolean, variadic: boolean): string {
  const text = variadic ? `${name}...` : name
  return required ? `<${text}>` : `[${text}]`
}

function optionsOf(command: Command): TreeOption[] {
  const help: Option[] = [...command.options]
  return [...help.map(optionOf), { ...helpOption }]
}

const helpOption: TreeOption = {
  short: '-h',
  long: '--help',
  placeholder: null,
  description: 'show what the command takes',
  values: { kind: 'none' },
}

function optionOf(option: Option): TreeOption {
  const placeholder = /<[^>]{1,40}>/.exec(option.flags)?.[0] ?? null
  const long = option.long ?? option.flags
  const usual: Values = { kind: placeholder === '<file>' ? 'file' : 'none' }
  return {
    short: option.short ?? null,
    long,
    placeholder,
    description: option.description,
    values: optionValues[long] ?? usual,
  }
}
