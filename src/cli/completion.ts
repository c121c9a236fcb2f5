/** Completions for bash, zsh and fish, from the declarations of the command line. What is known is asked of `wire`. */
import { commandTree, type TreeCommand, type TreeOption, type Values } from './command-tree.js'

/** Names that may grow with every version come from the command itself, so that a script never lags behind it. */
const lists: Readonly<Record<string, string>> = {
  agency: "wire agencies 2>/dev/null | awk 'NR > 1 { print $1 }'",
  rule: "wire rules 2>/dev/null | awk 'NR > 1 { print $1 }'",
  setting:
    'wire rules 2>/dev/null | awk \'NR > 1 { print $1 "=off"; print $1 "=info"; print $1 "=warning"; print $1 "=error" }\'',
  reader: 'echo auto; wire formats 2>/dev/null | awk \'$2 == "read" { print $1 }\'',
  writer: 'wire formats 2>/dev/null | awk \'$2 == "write" { print $1 }\'',
  reporter: 'wire formats 2>/dev/null | awk \'$2 == "report" { print $1 }\'',
}

const made = '# Made by `npm run generate:docs` from the declarations of the command line: change those.'

/** A command that prints the values, one a line; null where there are none, or files. */
function listOf(values: Values): string | null {
  if (values.kind === 'words') return `printf '%s\\n' ${values.words.join(' ')}`
  return lists[values.kind] ?? null
}

function optionNames({ short, long }: TreeOption): string[] {
  return short === null ? [long] : [short, long]
}

/** For `source`, or a directory of bash-completion. */
export function bashCompletion(): string {
  const tree = commandTree()
  return `${made}
# shellcheck shell=bash
_wire() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  # bash makes three words of id=severity.
  if [[ $current == = ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}=" current=
  elif [[ $previous == = ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 3]}="
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _wire_words "$(printf '%s\\n' ${[...tree.commands.map((one) => one.name), ...tree.options.flatMap(optionNames)].join(' ')})"
    return
  fi
  case $command in
${tree.commands.map(bashCommand).join('\n')}
  esac
}

# The words of a list that begin with what is typed.
_wire_words() {
  local word
  while IFS= read -r word; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done <<<"$1"
}

complete -o default -F _wire wire
`
}

function bashCommand(command: TreeCommand): string {
  const { name, options, values } = command
  const cases = options.filter((option) => option.placeholder !== null).map((option) => bashOption(option))
  const list = listOf(values)
  const rest = list === null ? 'return' : `_wire_words "$(${list})"`
  return `    ${name})
      case $previous in
${cases.map((one) => `        ${one}\n`).join('')}        *=) return ;;
      esac
      if [[ $current == -* ]]; then
        _wire_words "$(printf '%s\\n' ${options.flatMap(optionNames).join(' ')})"
      else
        ${rest}
      fi
      ;;`
}

/** Without a list bash offers files, by `-o default`. */
function bashOption(option: TreeOption): string {
  if (option.values.kind === 'setting') return bashSetting(option)
  const list = listOf(option.values)
  const action = list === null ? 'return' : `_wire_words "$(${list})"; return`
  return `${optionNames(option).join(' | ')}) ${action} ;;`
}

/** The id first, then the severity. */
function bashSetting({ long, values }: TreeOption): string {
  return `${long}) _wire_words "$(${listOf(values)})"; return ;;
        ${long}=) _wire_words "$(printf '%s\\n' off info warning error)"; return ;;`
}

/** For a directory of `$fpath`, by the name `_wire`. */
export function zshCompletion(): string {
  const { commands, options } = commandTree()
  return `#compdef wire
${made}
_wire() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C \\
${options.map((option) => `    ${zshOption(option)} \\\n`).join('')}    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description}`)}\n`).join('')}      )
      _describe command commands
      ;;
    rest)
      case $words[1] in
${commands.map(zshCommand).join('\n')}
      esac
      ;;
  esac
}

# The command that prints the values is the last argument; those before it are for compadd.
_wire_list() {
  local -a found=("\${(@f)$(eval $argv[-1])}")
  compadd "\${@[1,-2]}" -a found
}

_wire "$@"
`
}

function zshCommand({ name, options, values }: TreeCommand): string {
  return `        ${name})
          _arguments \\
${options.map((option) => `            ${zshOption(option)} \\\n`).join('')}            ${quoted(`*: :${zshAction(values)}`)}
          ;;`
}

function zshOption(option: TreeOption): string {
  const { long, placeholder, values } = option
  const text = option.description.replace(/[[\]:\\]/g, '\\$&')
  const repeats = long === '--rule' || long === '--reporter' ? '*' : ''
  const value =
    placeholder === null ? '' : `:${placeholder.replace(/[<>]/g, '').replaceAll(':', '\\:')}:${zshAction(values)}`
  return optionNames(option)
    .map((name) => quoted(`${repeats}${name}[${text}]${value}`))
    .join(' ')
}

function zshAction(values: Values): string {
  if (values.kind === 'file') return '_files'
  if (values.kind === 'words') return `(${values.words.join(' ')})`
  const list = lists[values.kind]
  return list === undefined ? ' ' : `_wire_list ${quoted(list).replaceAll(':', '\\:')}`
}

/** For `~/.config/fish/completions`. */
export function fishCompletion(): string {
  const { commands, options } = commandTree()
  const names = commands.map((command) => command.name).join(' ')
  const first = `not __fish_seen_subcommand_from ${names}`
  return `${made}
complete -c wire -f
${commands.map(({ name, description }) => `complete -c wire -n ${quoted(first)} -a ${name} -d ${quoted(description)}`).join('\n')}
${options.map((option) => fishOption(option, first)).join('\n')}
${commands.map(fishCommand).join('\n')}
`
}

function fishCommand(command: TreeCommand): string {
  const seen = `__fish_seen_subcommand_from ${command.name}`
  return [...command.options.map((option) => fishOption(option, seen)), ...fishOperands(command.values, seen)].join(
    '\n',
  )
}

function fishOperands(values: Values, seen: string): string[] {
  if (values.kind === 'file') return [`complete -c wire -n ${quoted(seen)} -F`]
  const list = listOf(values)
  return list === null ? [] : [`complete -c wire -n ${quoted(seen)} -a ${quoted(`(${list})`)}`]
}

function fishOption({ short, long, placeholder, description, values }: TreeOption, condition: string): string {
  const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
  const list = listOf(values)
  const takes =
    placeholder === null
      ? ''
      : values.kind === 'file'
        ? ' -r -F'
        : list === null
          ? ' -x'
          : ` -x -a ${quoted(`(${list})`)}`
  return `complete -c wire -n ${quoted(condition)} ${names}${takes} -d ${quoted(description)}`
}

/** One word of any of the three shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
