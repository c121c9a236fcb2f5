/** One object, `wire-report/1`. It is written as it grows, so that a run over millions of stories keeps nothing. */
import { diagnosticJson } from './diagnostic-json.js'
import type { Reporter } from './reporter.js'

export function json(): Reporter {
  let first = true
  return {
    begin: () => '{"schema":"wire-report/1","diagnostics":[',
    report(story) {
      let text = ''
      for (const diagnostic of story.diagnostics) {
        text += `${first ? '\n' : ',\n'}${diagnosticJson(diagnostic)}`
        first = false
      }
      return text
    },
    end: ({ files, stories }) => `${first ? '' : '\n'}],"files":${files},"stories":${stories}}\n`,
  }
}
