/** What a rule is, what it finds, and what a finding becomes once it has a place. */
import type { ParsedStory } from './parsed.js'

export type Severity = 'error' | 'warning' | 'info'

/** A replacement of `[start, end)` in the decoded text. */
export interface Edit {
  start: number
  end: number
  text: string
}

export interface Fix {
  /** False when the change needs a human eye (`--fix-unsafe`). */
  safe: boolean
  edits: Edit[]
}

/** What a rule reports: a stretch of the text (`start` = `end` for a point) and the values of its message. */
export interface Finding {
  start: number
  end: number
  /** Which of the rule's `messages`; its first when left out. */
  message?: string
  /** Fills `{name}` in the message. Values come from the story: reporters escape them. */
  values?: Readonly<Record<string, string | number>>
  fix?: Fix
}

/** Options of the library's `parse` that an example needs, and what it takes them from. */
export interface ExampleOptions {
  agency?: string
  language?: string
  asOf?: string
  /** The input format that `text` is in, by the name that `--from` takes; plain text when left out. */
  format?: string
  /** What is read in place of `text`. */
  bytes?: Uint8Array
}

/** An input with its expected findings: documentation and test in one. */
export interface RuleExample {
  text: string
  /** How many findings of this rule the text must give; 0 for a good example. */
  findings: number
  options?: ExampleOptions
  /** Options of the rule that the example needs. */
  settings?: Readonly<Record<string, OptionValue>>
  /** The text after the fix, where the rule has one. */
  fixed?: string
}

export type RuleGroup = 'structure' | 'dateline' | 'transmission' | 'text' | 'characters' | 'leftovers' | 'decoding'

export type OptionValue = string | number | boolean | readonly string[]

/** One setting of a rule. Its type is that of `default`; a list is one of strings. */
export interface RuleOption {
  default: OptionValue
  /** One line, for the rule's page. */
  summary: string
}

/**
 * One check: a plain object. The engine stamps id, severity and position; a rule only finds. `Context` is what the
 * engine hands to every check besides the story (`RuleContext` of the rules).
 */
export interface Rule<Context = unknown> {
  /** kebab-case. */
  id: string
  group: RuleGroup
  severity: Severity
  /** One line, for the table. */
  summary: string
  /** Why a newsroom should care. */
  why: string
  /** Where the convention is written down or was seen. */
  sources: readonly string[]
  /** Message templates by name: what is wrong, and what to do. */
  messages: Readonly<Record<string, string>>
  examples: readonly RuleExample[]
  options?: Readonly<Record<string, RuleOption>>
  /** The rule reads the document as it was sent, mark-up and all, and not the story's words alone. */
  reads?: 'document'
  check(story: ParsedStory, report: (finding: Finding) => void, context: Context): void
}

/** A finding at its place, as every reporter gets it. */
export interface Diagnostic {
  path: string | null
  /** The record in its input, from 0. */
  index: number
  id: string | null
  /** From 1; columns count code points. */
  line: number
  column: number
  endLine: number
  endColumn: number
  start: number
  end: number
  ruleId: string
  severity: Severity
  message: string
  fix: Fix | null
}
