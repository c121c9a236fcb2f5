/** SARIF 2.1.0, as GitHub, GitLab and Azure read it. Written as it grows. */
import type { Diagnostic, Edit, Rule, Severity } from '../core/diagnostic.js'
import { positionsOf } from '../core/positions.js'
import type { Position } from '../core/source.js'
import { inFile } from './in-file.js'
import type { ReportedStory, Reporter, ReporterOptions } from './reporter.js'
import { safeJson } from './safe-json.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

export function sarif(options: ReporterOptions): Reporter {
  const rules = options.rules ?? []
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  let first = true
  return {
    begin() {
      const driver = {
        name: 'wire',
        ...(options.version && { version: options.version }),
        rules: rules.map(descriptor),
      }
      const tool = safeJson({ driver })
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"unicodeCodePoints","results":[`
    },
    report(story) {
      let text = ''
      for (const one of story.diagnostics) {
        const result = safeJson(resultOf(story, one, indexes.get(one.ruleId)))
        text += `${first ? '\n' : ',\n'}${result}`
        first = false
      }
      return text
    },
    end: () => `${first ? '' : '\n'}]}]}\n`,
  }
}

function descriptor(rule: Rule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}` },
    help: { text: `${rule.why}\n\nSources: ${rule.sources.join('; ')}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.group] },
  }
}

function resultOf(story: ReportedStory, one: Diagnostic, ruleIndex: number | undefined): object {
  return {
    ruleId: one.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[one.severity],
    message: { text: one.message },
    locations: [locationOf(story, one)],
    ...(one.fix !== null && !story.record && { fixes: [fixOf(story, one.fix.edits)] }),
  }
}

/** A record is one line of its file; the place inside of the record is said by a logical location. */
function locationOf(story: ReportedStory, one: Diagnostic): object {
  const artifactLocation = { uri: uriOf(story.path) }
  const inner = regionOf(story, { line: one.line, column: one.column }, { line: one.endLine, column: one.endColumn })
  if (!story.record) return { physicalLocation: { artifactLocation, region: inner } }
  const fullyQualifiedName = `#${story.index}:${one.line}:${one.column}`
  return {
    physicalLocation: { artifactLocation, region: { startLine: story.index + 1 } },
    logicalLocations: [{ ...(story.id !== null && { name: story.id }), fullyQualifiedName, kind: 'element' }],
    properties: { record: story.index, ...inner },
  }
}

function regionOf(story: ReportedStory, start: Position, end: Position): object {
  const from = inFile(story, start.line, start.column)
  const to = inFile(story, end.line, end.column)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

function fixOf(story: ReportedStory, edits: readonly Edit[]): object {
  const offsets: number[] = []
  for (const edit of edits) offsets.push(edit.start, edit.end)
  const places = positionsOf(
    story.text,
    offsets.sort((a, b) => a - b),
  )
  const replacements = edits.map((edit) => {
    const from = places.get(edit.start)!
    const to = places.get(edit.end)!
    const deletedRegion = regionOf(story, from, to)
    return edit.text === '' ? { deletedRegion } : { deletedRegion, insertedContent: { text: edit.text } }
  })
  return { artifactChanges: [{ artifactLocation: { uri: uriOf(story.path) }, replacements }] }
}

/** A path as a relative or file URI reference; every byte that RFC 3986 does not allow in a path is escaped. */
function uriOf(path: string | null): string {
  if (path === null) return 'stdin'
  // `encodeURI` throws on half a surrogate pair.
  const slashed = new TextDecoder().decode(new TextEncoder().encode(path)).replaceAll('\\', '/')
  const escaped = encodeURI(slashed).replaceAll('?', '%3F').replaceAll('#', '%23')
  if (slashed.startsWith('/')) return `file://${escaped}`
  const colon = escaped.indexOf(':')
  return colon >= 0 && !escaped.slice(0, colon).includes('/') ? `./${escaped}` : escaped
}
