/** The door of the command line: arguments in, exit status out. */
import { run } from './run.js'

void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
