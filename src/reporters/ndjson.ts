/** One object a line, one line a finding, for `jq` and for streams. */
import { diagnosticJson } from './diagnostic-json.js'
import type { Reporter } from './reporter.js'

export function ndjson(): Reporter {
  return {
    report(story) {
      let lines = ''
      for (const diagnostic of story.diagnostics) lines += `${diagnosticJson(diagnostic)}\n`
      return lines
    },
    end: () => '',
  }
}
