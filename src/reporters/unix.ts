/** One line a finding, as compilers and grep print them: `PATH:LINE:COL: severity: message [rule]`. */
import type { Reporter } from './reporter.js'
import { visible, visiblePath } from './visible.js'

export function unix(): Reporter {
  return {
    report(story) {
      if (story.diagnostics.length === 0) return ''
      const path = visiblePath(story.path) + (story.record || story.index > 0 ? `#${story.index}` : '')
      let lines = ''
      for (const { line, column, severity, message, ruleId } of story.diagnostics)
        lines += `${path}:${line}:${column}: ${severity}: ${visible(message)} [${ruleId}]\n`
      return lines
    },
    end: () => '',
  }
}
