/** The command line as declarations: help, usage and errors come from here. Each command's body is loaded when it runs. */
import { Command } from 'commander'

/** Runs a command; the number is the exit status. */
export type Finish = (status: number) => void

export function program(finish: Finish): Command {
  const wire = new Command('wire')
    .description('Reads, checks and converts newswire stories of any agency, in any script.')
    .option('-V, --version', 'print the version')
    .configureHelp({ sortSubcommands: false })
  parseCommand(wire, finish)
  return wire
}

function parseCommand(wire: Command, finish: Finish): void {
  const command = wire
    .command('parse')
    .description('print each story as JSON')
    .argument('[paths...]', 'files, directories, quoted globs, or - for standard input')
    .option('--spans', 'with the span of each part in the text, and what was worked out')
    .option('--pretty', 'indented, as on a terminal')
    .option('--compact', 'one line a story, as on a pipe')
  inputOptions(command)
    .option('--keep-errors', 'records that cannot be read are no failure')
    .action(async (paths: string[], flags: object) => {
      const { parseCommand: run } = await import('./commands/parse.js')
      finish(await run(paths, flags))
    })
}

/** What every command that reads stories takes. */
function inputOptions(command: Command): Command {
  return command
    .option('--from <format>', 'auto, text, jsonl', 'auto')
    .option('--encoding <label>', 'of the input; found by its bytes when not given')
    .option('--agency <id>', 'the agency, when it is known')
    .option('--language <tag>', 'the language, when it is known')
    .option('--as-of <date>', 'the latest day (YYYY-MM-DD) that a date without a year may mean')
    .option('--text-field <key>', 'jsonl: the key that holds the text', 'text')
    .option('--files-from <file>', 'read the names of the inputs from a file, or - for standard input')
    .option('-0, --null', 'the names end with NUL and not with a line feed')
    .option('--jobs <n>', 'how many threads may work')
    .option('--color <when>', 'auto, always or never', 'auto')
}
