/** The command line as declarations: help, usage and errors come from here. Each command's body is loaded when it runs. */
import { Command } from 'commander'

/** Takes the exit status of the command that ran. */
export type Finish = (status: number) => void

/** With the name of a command as `first`, the others are left out: to declare them all takes as long as to read a story. */
export function program(finish: Finish, first?: string): Command {
  const wire = new Command('wire')
    .description('Reads, checks and converts newswire stories of any agency, in any script.')
    .option('-V, --version', 'print the version')
    .addHelpText('after', `\n${exitCodes}`)
  const declare = first === undefined || !Object.hasOwn(reading, first) ? undefined : reading[first]
  if (declare !== undefined) declare(wire, finish)
  else {
    for (const one of Object.values(reading)) one(wire, finish)
    tableCommands(wire, finish)
  }
  return wire
}

/** The commands that read stories. */
const reading: Readonly<Record<string, (wire: Command, finish: Finish) => void>> = {
  parse: parseCommand,
  validate: validateCommand,
  export: exportCommand,
}

const exitCodes = `Exit status: 0 all was read and no error found; 1 an error found, or too many warnings (validate);
2 something was not read, not written or asked wrongly; 70 a fault in wire itself.`

const paths = ['[paths...]', 'files, directories, quoted globs, or - for standard input'] as const
const outputFlag = ['-o, --output <file>', 'a file, or a directory with "/" at its end for one file a story'] as const

function parseCommand(wire: Command, finish: Finish): void {
  const command = wire
    .command('parse')
    .description('print each story as JSON')
    .argument(...paths)
    .option('--spans', 'with the place of each part in the text, and what was worked out')
    .option('--pretty', 'indented, as on a terminal')
    .option('--compact', 'one line a story, as on a pipe')
    .option(...outputFlag)
  inputOptions(command).action(async (operands: string[], flags: object) => {
    const { parseCommand: run } = await import('./commands/parse.js')
    finish(await run(operands, flags))
  })
}

function validateCommand(wire: Command, finish: Finish): void {
  const command = wire
    .command('validate')
    .description('check the wire format of each story')
    .argument(...paths)
    .option('--reporter <name[=file]>', 'a report of wire formats; may be given several times', collect)
    .option('--max-warnings <n>', 'more warnings than this make the exit status 1')
    .option('--quiet', 'report errors only')
    .option('--fix', 'make the safe fixes in the files; of standard input on standard output')
    .option('--fix-dry-run', 'print the fixes as a unified diff, and write nothing')
    .option('--fix-unsafe', 'also make the fixes that need a human eye')
    .option('--config <file>', 'the configuration; wire.config.json or .wirerc.json found upwards when not given')
    .option('--rule <id=severity>', 'off, info, warning or error; may be given several times', collect)
    .option('--print-config <path>', 'print what holds for a file, and check nothing')
    .option('--baseline <file>', 'hold back the findings that this file knows')
    .option('--update-baseline', 'write the findings of this run into that file')
    .option('--cache', 'do not check again what has not changed; .wirecache remembers')
  inputOptions(command).action(async (operands: string[], flags: object) => {
    const { validateCommand: run } = await import('./commands/validate.js')
    finish(await run(operands, flags))
  })
}

function exportCommand(wire: Command, finish: Finish): void {
  const command = wire
    .command('export')
    .description('convert stories to another format')
    .argument(...paths)
    .option('--to <format>', 'a format of wire formats; by the extension of -o when not given')
    .option(...outputFlag)
    .option('--spans', 'json and ndjson: with the place of each part in the text, and what was worked out')
    .option('--strict-export', 'exit 2 when the format could not hold something')
  inputOptions(command).action(async (operands: string[], flags: object) => {
    const { exportCommand: run } = await import('./commands/export.js')
    finish(await run(operands, flags))
  })
}

function tableCommands(wire: Command, finish: Finish): void {
  const json = ['--json', 'as JSON'] as const
  wire
    .command('rules')
    .description('list the checks, or tell all about one')
    .argument('[id]', 'of a rule')
    .option(...json)
    .action(async (id: string | undefined, flags: object) => {
      const { rulesCommand } = await import('./commands/rules.js')
      finish(await rulesCommand(id, flags))
    })
  wire
    .command('agencies')
    .description('list the agencies, or tell all about one')
    .argument('[id]', 'of an agency')
    .option(...json)
    .action(async (id: string | undefined, flags: object) => {
      const { agenciesCommand } = await import('./commands/agencies.js')
      finish(agenciesCommand(id, flags))
    })
  wire
    .command('formats')
    .description('list what is read, written and reported')
    .option(...json)
    .action(async (flags: object) => {
      const { formatsCommand } = await import('./commands/formats.js')
      finish(await formatsCommand(flags))
    })
  wire
    .command('schema')
    .description('print a JSON Schema')
    .argument('<name>', 'story, report or config')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.js')
      finish(schemaCommand(name))
    })
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** What every command that reads stories takes. */
function inputOptions(command: Command): Command {
  return command
    .option('--from <format>', 'how to read: auto, or a format of wire formats', 'auto')
    .option('--encoding <label>', 'of the input; found by its bytes when not given')
    .option('--agency <id>', 'the agency, when it is known')
    .option('--language <tag>', 'the language, when it is known')
    .option('--as-of <date>', 'the day (YYYY-MM-DD) that a date without a year is reckoned from')
    .option('--text-field <key>', 'jsonl: the key that holds the text', 'text')
    .option('--keep-errors', 'jsonl: records that cannot be read do not make the exit status 2')
    .option('--files-from <file>', 'read the names of the inputs from a file, or - for standard input')
    .option('-0, --null', 'the names in that file end with NUL and not with a line feed')
    .option('--jobs <n>', 'how many threads may work')
    .option('--color <when>', 'auto, always or never', 'auto')
}
