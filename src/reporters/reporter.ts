/** What a reporter is: diagnostics in, text out. The caller writes it; a reporter keeps counts and nothing else. */
import type { Diagnostic, Rule } from '../core/diagnostic.js'
import type { Position } from '../core/source.js'

/** One story with its findings; stories come in order, also those without findings. */
export interface ReportedStory {
  /** Null for standard input. */
  path: string | null
  /** From 0, counted per input. */
  index: number
  id: string | null
  /** The input holds one record a line (JSONL), so that line and column count inside of the record's text. */
  record: boolean
  /** The decoded text that the offsets of the diagnostics are about. */
  text: string
  /** Where that text begins in the input, when it is a message behind others. */
  begins?: Position
  diagnostics: readonly Diagnostic[]
}

/** Counts of the whole run. */
export interface Summary {
  files: number
  stories: number
  errors: number
  warnings: number
  infos: number
  /** Findings that a baseline held back. */
  known?: number
  /** Of the findings, those with a fix that `--fix` would apply. */
  fixable?: number
}

export interface ReporterOptions {
  color: boolean
  /** The text goes to a terminal: right-to-left pieces are isolated. */
  terminal: boolean
  /** Described in formats that carry rule metadata. */
  rules?: readonly Rule[]
  /** Of `wire`. */
  version?: string
}

/** Every method returns text to be written as it is, possibly none. `begin` once, `report` per story, `end` once. */
export interface Reporter {
  begin?(): string
  report(story: ReportedStory): string
  end(summary: Summary): string
}

/** A line of the registry: what can be said about a reporter without loading it. */
export interface ReporterEntry {
  /** What `--reporter` takes. */
  readonly name: string
  /** One line for the table of formats. */
  readonly description: string
  load(): Promise<(options: ReporterOptions) => Reporter>
}
