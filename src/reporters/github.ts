/** Annotations of GitHub Actions: `::warning file=…,line=…,col=…,title=rule::message`. */
import type { Diagnostic, Severity } from '../core/diagnostic.js'
import { inFile } from './in-file.js'
import type { ReportedStory, Reporter } from './reporter.js'
import { visible } from './visible.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export function github(): Reporter {
  return {
    report(story) {
      let lines = ''
      for (const one of story.diagnostics) {
        const file = story.path === null ? '' : `file=${property(story.path)},`
        const place = story.record ? `line=${story.index + 1}` : region(story, one)
        // A record is one line of its file; where in the record the finding is can only be said in words.
        const prefix = story.record ? `record ${story.index}, ${one.line}:${one.column}: ` : ''
        const message = data(prefix + one.message)
        lines += `::${commands[one.severity]} ${file}${place},title=${property(one.ruleId)}::${message}\n`
      }
      return lines
    },
    end: () => '',
  }
}

/** Columns mean something only inside of one line. */
function region(story: ReportedStory, one: Diagnostic): string {
  const from = inFile(story, one.line, one.column)
  const to = inFile(story, one.endLine, one.endColumn)
  const lines = `line=${from.line},endLine=${to.line}`
  return from.line === to.line ? `${lines},col=${from.column},endColumn=${to.column}` : lines
}

/** The toolkit's own escapes, over text that is one visible line already. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
