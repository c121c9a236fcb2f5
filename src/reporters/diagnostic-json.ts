/** A diagnostic as the JSON formats write it. */
import type { Diagnostic } from '../core/diagnostic.js'
import { safeJson } from './safe-json.js'

/** One line, its keys always in the same order. */
export function diagnosticJson(d: Diagnostic): string {
  return safeJson({
    path: d.path,
    index: d.index,
    id: d.id,
    line: d.line,
    column: d.column,
    endLine: d.endLine,
    endColumn: d.endColumn,
    start: d.start,
    end: d.end,
    ruleId: d.ruleId,
    severity: d.severity,
    message: d.message,
    fix: d.fix === null ? null : { safe: d.fix.safe, edits: d.fix.edits },
  })
}
