/** Stories with findings, made by hand. */
import type { Diagnostic } from '../../src/core/diagnostic.js'
import { reporterByName } from '../../src/reporters/index.js'
import type { ReportedStory, Reporter, ReporterOptions, Summary } from '../../src/reporters/reporter.js'

export function diagnosticOf(parts: Partial<Diagnostic>): Diagnostic {
  return {
    path: null,
    index: 0,
    id: null,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    start: 0,
    end: 0,
    ruleId: 'doubled-word',
    severity: 'warning',
    message: 'A word stands twice.',
    fix: null,
    ...parts,
  }
}

export function storyOf(
  text: string,
  diagnostics: readonly Partial<Diagnostic>[],
  parts: Partial<ReportedStory> = {},
): ReportedStory {
  const { path = 'story.txt', index = 0, id = null } = parts
  return {
    path,
    index,
    id,
    record: false,
    text,
    diagnostics: diagnostics.map((one) => diagnosticOf({ path, index, id, ...one })),
    ...parts,
  }
}

export async function reporterOf(name: string, options: Partial<ReporterOptions> = {}): Promise<Reporter> {
  const create = await reporterByName(name)!.load()
  return create({ color: false, terminal: false, ...options })
}

/** The whole report on some stories. */
export async function reportOf(
  name: string,
  stories: readonly ReportedStory[],
  options: Partial<ReporterOptions> = {},
): Promise<string> {
  const reporter = await reporterOf(name, options)
  let text = reporter.begin?.() ?? ''
  for (const story of stories) text += reporter.report(story)
  return text + reporter.end(summaryOf(stories))
}

export function summaryOf(stories: readonly ReportedStory[]): Summary {
  const all = stories.flatMap((story) => [...story.diagnostics])
  const count = (severity: string) => all.filter((one) => one.severity === severity).length
  return {
    files: new Set(stories.map((story) => story.path)).size,
    stories: stories.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  }
}

export const names = ['pretty', 'unix', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const

export const arabic = 'عودة العبّارة\nعادت العبّارة\u202e إلى العمل'

export const ferry: ReportedStory = storyOf(
  arabic,
  [
    {
      line: 2,
      column: 6,
      endLine: 2,
      endColumn: 15,
      start: 19,
      end: 28,
      message: 'The paragraph ends without a stop.',
    },
    {
      line: 2,
      column: 14,
      endLine: 2,
      endColumn: 15,
      start: 27,
      end: 28,
      ruleId: 'bidi-controls',
      severity: 'error',
      message: 'U+202E is not closed.',
      fix: { safe: true, edits: [{ start: 27, end: 28, text: '' }] },
    },
  ],
  { path: 'dir/عبّارة.txt' },
)
