/** The reporters of one run, each with the place that its text goes to. */
import { type ReportedStory, type Reporter, type Rule, reporterByName, reporters, type Summary } from '../index.js'
import { Stream } from './destination.js'
import { Misuse } from './errors.js'
import { suggestion } from './suggestion.js'
import { type ColorWhen, isTerminal, wantsColor } from './terminal.js'
import { version } from './version.js'

interface Asked {
  name: string
  /** Absent for standard output. */
  file?: string
}

/**
 * `NAME` or `NAME=FILE`, each checked. Without any: `pretty` on a terminal, `unix` on a pipe. `fd`: where reports without
 * a file go; 2 when standard output holds something else.
 */
export function reportsAsked(values: readonly string[], fd: 1 | 2 = 1): Asked[] {
  const asked = values.map(askedBy)
  if (fd === 2 && asked.some((one) => one.file === undefined))
    throw new Misuse('standard output holds the fixed text or the diff; give the report a file, --reporter NAME=FILE')
  if (asked.filter((one) => one.file === undefined).length > 1)
    throw new Misuse('only one --reporter can have standard output; give the others a file, --reporter NAME=FILE')
  const files = reportFiles(asked)
  if (new Set(files).size < files.length) throw new Misuse('two reports cannot be written to one file')
  if (asked.length > 0) return asked
  return [{ name: isTerminal(fd) ? 'pretty' : 'unix' }]
}

function askedBy(value: string): Asked {
  const sign = value.indexOf('=')
  const name = sign < 0 ? value : value.slice(0, sign)
  const known = reporters.map((entry) => entry.name)
  if (!known.includes(name))
    throw new Misuse(`--reporter ${name}: no such report${suggestion(name, known)}; it is one of ${known.join(', ')}`)
  if (sign < 0) return { name }
  const file = value.slice(sign + 1)
  if (file === '') throw new Misuse(`--reporter ${value}: the name of the file is missing`)
  return { name, file }
}

export function reportFiles(asked: readonly Asked[]): string[] {
  return asked.flatMap(({ file }) => (file === undefined ? [] : [file]))
}

export interface Reports {
  begin(): void
  report(story: ReportedStory): void
  /** Writes out what a terminal or pipe should see by now. */
  flush(): void
  end(summary: Summary): void
}

export async function openReports(
  asked: readonly Asked[],
  color: ColorWhen,
  rules: readonly Rule[],
  fd: 1 | 2 = 1,
): Promise<Reports> {
  const open: { reporter: Reporter; stream: Stream }[] = []
  for (const { name, file } of asked) {
    const terminal = file === undefined && isTerminal(fd)
    const make = await reporterByName(name)!.load()
    const options = { color: file === undefined && wantsColor(color, fd), terminal, rules, version }
    open.push({ reporter: make(options), stream: new Stream(file, fd) })
  }
  const put = (text: (reporter: Reporter) => string): void => {
    for (const { reporter, stream } of open) {
      const piece = text(reporter)
      if (piece !== '') stream.sink.write(piece)
    }
  }
  return {
    begin: () => put((reporter) => reporter.begin?.() ?? ''),
    report: (story) => put((reporter) => reporter.report(story)),
    flush() {
      for (const { stream } of open) stream.flush()
    },
    end(summary) {
      put((reporter) => reporter.end(summary))
      for (const { stream } of open) stream.end()
    },
  }
}
