/** docs/wire.1: the manual page, from the declarations of the command line. */
import { type CommandTree, commandTree, type TreeCommand, type TreeOption } from './command-tree.js'
import { version } from './version.js'

/** In roff with the man macros. */
export function manualPage(): string {
  const tree = commandTree()
  return `${[
    '.\\" Made by `npm run generate:docs` from the declarations of the command line: change those.',
    `.TH WIRE 1 "" "wire ${version}" "User Commands"`,
    '.SH NAME',
    `wire \\- ${roff('read, check and convert newswire stories')}`,
    '.SH SYNOPSIS',
    '.nf',
    ...tree.commands.map(synopsis),
    '.fi',
    '.SH DESCRIPTION',
    roff(tree.description),
    ...paragraphs(about),
    '.SH COMMANDS',
    ...tree.commands.flatMap((command) => commandLines(command, tree)),
    '.SH OPTIONS OF EVERY COMMAND THAT READS STORIES',
    ...shared(tree).flatMap(optionLines),
    ...tables.flatMap(([title, rows]) => [`.SH ${title}`, ...rows.flatMap(([term, text]) => item(term, text))]),
    '.SH EXAMPLES',
    ...examples.flatMap(([text, command]) => ['.TP', roff(text), '.nf', roff(command), '.fi']),
  ].join('\n')}\n`
}

const about = [
  'Inputs are files, directories, quoted globs, or standard input. Each command reads all of them, whatever one of them is like: what cannot be read is told on standard error and makes the exit status 2.',
  'Stories go to standard output, messages to standard error.',
]

const tables: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'EXIT STATUS',
    [
      ['0', 'Everything was read, and no error was found.'],
      ['1', 'validate: an error was found, or more warnings than --max-warnings.'],
      ['2', 'Something was not read, not written or asked wrongly; beats 1.'],
      ['70', 'A fault in wire itself.'],
      ['130, 143', 'Interrupted, terminated.'],
      ['141', 'The reader of the output went away.'],
    ],
  ],
  [
    'FILES',
    [
      ['wire.config.json, .wirerc.json', 'The configuration of validate, found upwards to the root of the repository.'],
      ['.wireignore', 'What a walk through a directory leaves out, in the syntax of .gitignore.'],
      ['.wirecache', 'What validate --cache remembers; it may be removed at any time.'],
    ],
  ],
  [
    'ENVIRONMENT',
    [
      ['NO_COLOR', 'No colour, unless --color always.'],
      ['FORCE_COLOR', 'Colour, where NO_COLOR is not set.'],
      ['WIRE_DEBUG', 'With 1, a fault in wire shows where it is.'],
    ],
  ],
]

const examples: readonly (readonly [string, string])[] = [
  ['The parts of a story:', 'wire parse story.txt'],
  [
    'What is wrong in a directory, and the fixes as a diff:',
    'wire validate feeds/\nwire validate --fix-dry-run feeds/',
  ],
  ['One story a line, in and out:', 'wire parse --from jsonl < stories.jsonl | jq -r .headline'],
  [
    'A report for code scanning beside the usual one:',
    'wire validate --reporter unix --reporter sarif=out.sarif feeds/',
  ],
]

/** Options that all commands with the first of them have: they are told once. */
function shared({ commands }: CommandTree): TreeOption[] {
  const readers = commands.filter((command) => command.options.some((option) => option.long === '--from'))
  const [first] = readers
  return (first?.options ?? []).filter((option) =>
    readers.every((command) =>
      command.options.some((one) => one.long === option.long && one.placeholder === option.placeholder),
    ),
  )
}

function synopsis({ name, operands }: TreeCommand): string {
  return `\\fBwire ${name}\\fR [\\fIoptions\\fR]${operands === '' ? '' : ` ${roff(operands)}`}`
}

function commandLines(command: TreeCommand, tree: CommandTree): string[] {
  const common = new Set(shared(tree).map((option) => option.long))
  const reads = command.options.some((option) => option.long === '--from')
  const own = command.options.filter((option) => option.long !== '--help' && !(reads && common.has(option.long)))
  const { name, description, operands, operandDescription } = command
  const what = operands === '' ? [] : item(operands, `${sentence(operandDescription)}`)
  return [`.SS wire ${name}`, roff(sentence(description)), ...what, ...own.flatMap(optionLines)]
}

function optionLines({ short, long, placeholder, description }: TreeOption): string[] {
  const names = short === null ? long : `${short}, ${long}`
  return item(placeholder === null ? names : `${names} ${placeholder}`, sentence(description))
}

function item(term: string, text: string): string[] {
  return ['.TP', `\\fB${roff(term)}\\fR`, roff(text)]
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => ['.PP', roff(text)])
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Text in which roff sees no request and no escape, and in which a hyphen stays one when it is copied. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
}
