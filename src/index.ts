/** `wire` as a library: `parse`, `toStory`, `validate`, `write`, and their types. The commands call these and no others. */

export type { Agency } from './agencies/agency.js'
export { agencies, agencyById } from './agencies/index.js'
export { binaryKind, decode, UnsupportedEncodingError } from './core/decode.js'
export type { Diagnostic, Edit, Finding, Fix, Rule, RuleExample, RuleGroup, Severity } from './core/diagnostic.js'
export { unifiedDiff } from './core/diff.js'
export { encode, UnencodableError } from './core/encode.js'
export { escapeJson } from './core/json.js'
export type { DateReading, Mark, Notice, NoticeKind, ParsedStory } from './core/parsed.js'
export { toStory } from './core/record.js'
export type { BadBytes, Position, Source } from './core/source.js'
export { lineStarts, positionAt } from './core/source.js'
export type * from './core/story.js'
export { readTable } from './data/read.js'
export { isDay } from './readers/day.js'
export type { ReaderEntry, ReadOptions, Receiver, UnreadableRecord } from './readers/index.js'
export { detectFormat, formatSeen, headSize, isClaimed, readerNamed, readers, recordLimit } from './readers/index.js'
export { tooLong } from './readers/jsonl.js'
export { LineBatches } from './readers/lines.js'
export type { ParseOptions } from './readers/parse.js'
export { load, parse, parseEach, UnreadableRecordError } from './readers/parse.js'
export { toStoryError } from './readers/story-error.js'
export { reporterByName, reporters } from './reporters/index.js'
export type { ReportedStory, Reporter, ReporterEntry, ReporterOptions, Summary } from './reporters/reporter.js'
export { visible, visiblePath } from './reporters/visible.js'
export type { Baseline } from './rules/baseline.js'
export { BaselineError, baselineText, countFindings, holdBack, placeOf, readBaseline } from './rules/baseline.js'
export type { Config, ConfigOverride, EffectiveConfig } from './rules/config.js'
export { ConfigError, configResolver, emptyConfig, mergeSettings, readConfig, readRuleFlag } from './rules/config.js'
export type { CheckOptions } from './rules/engine.js'
export { check as validate } from './rules/engine.js'
export type { FixOptions, FixResult } from './rules/fix.js'
export { fix } from './rules/fix.js'
export { ruleById, rules } from './rules/index.js'
export { nearest } from './rules/nearest.js'
export type { RuleSetting, RuleSettings } from './rules/plan.js'
export { planRules } from './rules/plan.js'
export type {
  Carries,
  FieldName,
  FieldTable,
  Join,
  Loss,
  WriteOptions,
  Writer,
  WriterEntry,
  Written,
} from './writers/index.js'
export { describeLoss, fieldMatrix, formatNamed, formatOfPath, formats } from './writers/index.js'
export { recordLine } from './writers/json.js'
export { write } from './writers/write.js'
