/** `wire validate`: findings about the wire format of each story. */
import { type CheckOptions, type Diagnostic, readerNamed, rules, type Summary, validate } from '../../index.js'
import { Misuse } from '../errors.js'
import type { InputFlags } from '../options.js'
import { openReports, reportFiles, reportsAsked } from '../reports.js'
import { openSession } from '../session.js'

export interface ValidateFlags extends InputFlags {
  reporter?: string[]
  maxWarnings?: string
  quiet?: boolean
}

/** Gives the exit status. */
export async function validateCommand(paths: readonly string[], flags: ValidateFlags): Promise<number> {
  const asked = reportsAsked(flags.reporter ?? [])
  const limit = warningLimit(flags.maxWarnings)
  const session = await openSession(paths, flags, reportFiles(asked), false)
  const reports = await openReports(asked, flags.color ?? 'auto', rules)
  const options: CheckOptions = flags.asOf === undefined ? {} : { asOf: flags.asOf }
  const summary: Summary = { files: 0, stories: 0, errors: 0, warnings: 0, infos: 0 }
  reports.begin()
  await session.read({
    begin() {
      summary.files++
    },
    wait: () => reports.flush(),
    story(parsed) {
      const all = validate(parsed, options)
      count(summary, all)
      const diagnostics = flags.quiet === true ? all.filter((one) => one.severity === 'error') : all
      const { path, index, format } = parsed.story.source
      const record = readerNamed(format)?.lines ?? false
      reports.report({ path, index, id: parsed.story.id, record, text: parsed.source.text, diagnostics })
    },
  })
  reports.end(summary)
  if (summary.errors > 0) session.messages.raise(1)
  if (summary.warnings > limit) {
    session.messages.raise(1)
    session.messages.note(null, `${summary.warnings} warnings, and --max-warnings allows ${limit}`)
  }
  return session.messages.status
}

function count(summary: Summary, diagnostics: readonly Diagnostic[]): void {
  summary.stories++
  for (const { severity } of diagnostics) {
    if (severity === 'error') summary.errors++
    else if (severity === 'warning') summary.warnings++
    else summary.infos++
  }
}

function warningLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^[0-9]{1,9}$/.test(text)) return Number(text)
  throw new Misuse(`--max-warnings ${text}: not a number from 0 on`)
}
