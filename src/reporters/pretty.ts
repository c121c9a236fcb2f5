/** For people: findings grouped by file, place and severity first, the story's own words isolated and last. */
import type { Diagnostic } from '../core/diagnostic.js'
import { excerpt } from './excerpt.js'
import type { ReportedStory, Reporter, ReporterOptions, Summary } from './reporter.js'
import { type Style, styleOf } from './style.js'
import { visible, visiblePath } from './visible.js'

/** First strong isolate and its end: right-to-left words must not move what stands before them on the line. */
const FSI = '\u2068'
const PDI = '\u2069'

export function pretty(options: ReporterOptions): Reporter {
  const style = styleOf(options.color)
  const isolate = (text: string) => (options.terminal ? `${FSI}${text}${PDI}` : text)
  return {
    report(story) {
      if (story.diagnostics.length === 0) return ''
      const lines = rows(story, style, isolate)
      return `${style.bold(isolate(title(story)))}\n${lines.join('\n')}\n\n`
    },
    end: (summary) => `${summaryLine(summary, style)}\n`,
  }
}

/** `file.txt`, `stories.jsonl#3 (reuters-17)`. */
function title(story: ReportedStory): string {
  const place = story.record || story.index > 0 ? `#${story.index}` : ''
  const id = story.id === null ? '' : ` (${visible(story.id)})`
  return `${visiblePath(story.path)}${place}${id}`
}

function rows(story: ReportedStory, style: Style, isolate: (text: string) => string): string[] {
  const places = story.diagnostics.map((one) => `${one.line}:${one.column}`)
  const wide = widest(places)
  const ids = widest(story.diagnostics.map((one) => one.ruleId))
  return story.diagnostics.map((one, i) => {
    const severity = style.severity(one.severity, one.severity.padEnd(7))
    const head = `  ${places[i]!.padStart(wide)}  ${severity}  ${style.dim(one.ruleId.padEnd(ids))}  `
    return head + isolate(visible(one.message)) + quotation(story, one, style, isolate)
  })
}

function widest(texts: readonly string[]): number {
  let width = 0
  for (const text of texts) width = Math.max(width, text.length)
  return width
}

function quotation(story: ReportedStory, one: Diagnostic, style: Style, isolate: (text: string) => string): string {
  const shown = excerpt(story.text, one.start, one.end)
  return shown === '' ? '' : `  ${style.dim('›')} ${isolate(shown)}`
}

function summaryLine(summary: Summary, style: Style): string {
  const { files, stories, errors, warnings, infos } = summary
  const read = `${counted(stories, 'story', 'stories')} in ${counted(files, 'file', 'files')}`
  const known = summary.known ? `, ${summary.known} held back by the baseline` : ''
  if (errors + warnings + infos === 0) return style.bold(`No findings in ${read}${known}.`)
  const parts = [
    style.severity('error', counted(errors, 'error', 'errors')),
    style.severity('warning', counted(warnings, 'warning', 'warnings')),
  ]
  if (infos > 0) parts.push(style.severity('info', counted(infos, 'note', 'notes')))
  const fixable = summary.fixable ? ` ${summary.fixable} can be mended with --fix.` : ''
  return `${parts.join(', ')} in ${read}${known}.${fixable}`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
