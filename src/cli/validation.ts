/** One run of `wire validate`: each story checked, fixed when that is asked, counted and reported. */
import {
  type CheckOptions,
  type Diagnostic,
  decode,
  type ParsedStory,
  type ParseOptions,
  type ReaderEntry,
  type ReportedStory,
  readerNamed,
  type Summary,
  validate,
} from '../index.js'
import type { BaselineFile } from './baseline-file.js'
import type { Cache, CachedStory } from './cache.js'
import type { Settings } from './config-file.js'
import type { Fixer } from './fix.js'
import type { Input } from './inputs/input.js'
import type { Handler } from './inputs/read.js'
import type { Reports } from './reports.js'

export interface ValidationPlan {
  /** As the command line gives them; what the configuration adds is in `settings`. */
  options: ParseOptions
  settings: Settings
  asOf: string | null
  /** Report errors only; warnings are counted all the same. */
  quiet: boolean
  reports: Reports
  baseline: BaselineFile | null
  cache: Cache | null
  fixer: Fixer | null
}

/** The one format that is rewritten: in the others the words are escaped, or counted by their envelope. */
export const rewritten = 'text'

/** What a story is to a report, before anything is known of its findings, and whether `--fix` would write to its file. */
interface Described extends Omit<ReportedStory, 'diagnostics'> {
  rewritable: boolean
}

export class Validation implements Handler {
  readonly #plan: ValidationPlan
  readonly summary: Summary & { known: number; fixable: number } = {
    files: 0,
    stories: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    known: 0,
    fixable: 0,
  }
  readonly #checks: Checks
  /** The input that is being read, when its findings are to be remembered. */
  #pending: { key: string; bytes: Uint8Array; stories: CachedStory[] } | null = null

  constructor(plan: ValidationPlan) {
    this.#plan = plan
    this.#checks = new Checks(plan.settings, plan.asOf)
  }

  wait(): void {
    this.#plan.reports.flush()
  }

  begin(input: Input, format: ReaderEntry): void {
    const { baseline, fixer } = this.#plan
    this.summary.files++
    baseline?.begin(input.path)
    fixer?.begin(input, format.name, format.lines)
  }

  whole(bytes: Uint8Array, input: Input, format: ReaderEntry): boolean {
    const { asOf, cache, fixer, options, settings } = this.#plan
    fixer?.read(bytes, input)
    if (cache === null) return false
    const key = cache.keyOf(bytes, format.name, settings.of(input.path), { options, asOf })
    const known = cache.get(key)
    if (known !== null && (fixer === null || !known.some((story) => story.diagnostics.some(isFixable)))) {
      this.#recall(known, bytes, input, format)
      fixer?.unchanged(input)
      return true
    }
    this.#pending = { key, bytes, stories: [] }
    return false
  }

  story(read: ParsedStory, input: Input): void {
    const { fixer } = this.#plan
    const options = this.#optionsOf(input)
    const parsed = fixer?.fix(read, input, options, this.#checks.of(input.path)) ?? read
    const diagnostics = validate(parsed, this.#checks.of(input.path))
    if (parsed !== read) this.#pending = null
    this.#remember(parsed, diagnostics)
    fixer?.leave(parsed, input, diagnostics)
    this.#report(describe(parsed), diagnostics)
  }

  unreadable(): void {
    this.#pending = null
  }

  end(): void {
    const pending = this.#pending
    if (pending !== null) this.#plan.cache?.set(pending.key, pending.stories)
    this.#pending = null
  }

  /** What another thread found, in its order. */
  replay(events: readonly ValidationEvent[]): void {
    for (const { story, diagnostics, begun } of events)
      if (story !== null) this.#report(story, diagnostics)
      else {
        this.summary.files++
        this.#plan.baseline?.begin(begun)
      }
  }

  #optionsOf({ path }: Input): ParseOptions {
    const { options, settings } = this.#plan
    return { ...options, ...usualAgency(settings, path), path }
  }

  #recall(stories: readonly CachedStory[], bytes: Uint8Array, { path }: Input, { name, lines }: ReaderEntry): void {
    const some = stories.some((story) => story.diagnostics.length > 0)
    const { encoding } = this.#plan.options
    const text = some ? decode(bytes, encoding === undefined ? {} : { encoding }).text : ''
    for (const { index, id, diagnostics } of stories) {
      for (const one of diagnostics) one.path = path
      this.#report({ path, index, id, record: lines, text, rewritable: name === rewritten }, diagnostics)
    }
  }

  /** The text of findings that come from the cache is the input, decoded: where it is another, nothing is kept. */
  #remember({ source, story }: ParsedStory, diagnostics: readonly Diagnostic[]): void {
    const pending = this.#pending
    if (pending === null) return
    const { encoding } = this.#plan.options
    const isWhole =
      diagnostics.length === 0 || source.text === decode(pending.bytes, encoding === undefined ? {} : { encoding }).text
    if (!isWhole) this.#pending = null
    else
      pending.stories.push({
        index: story.source.index,
        id: story.id,
        diagnostics: diagnostics.map((one) => ({ ...one, path: null })),
      })
  }

  #report(story: Described, all: readonly Diagnostic[]): void {
    const { baseline, quiet, reports } = this.#plan
    const { fresh, known } = baseline?.sift(story, all) ?? { fresh: all, known: 0 }
    this.summary.known += known
    this.#count(fresh, story.rewritable)
    const diagnostics = quiet ? fresh.filter((one) => one.severity === 'error') : fresh
    reports.report({ ...story, diagnostics })
  }

  #count(diagnostics: readonly Diagnostic[], rewritable: boolean): void {
    const { summary } = this
    summary.stories++
    for (const { severity, fix } of diagnostics) {
      if (severity === 'error') summary.errors++
      else if (severity === 'warning') summary.warnings++
      else summary.infos++
      if (rewritable && fix?.safe === true) summary.fixable++
    }
  }
}

/** How each input is checked. */
class Checks {
  readonly #settings: Settings
  readonly #asOf: string | null
  /** The engine plans its rules once for each of these. */
  readonly #options = new Map<object, CheckOptions>()

  constructor(settings: Settings, asOf: string | null) {
    this.#settings = settings
    this.#asOf = asOf
  }

  of(path: string | null): CheckOptions {
    const { rules } = this.#settings.of(path)
    let options = this.#options.get(rules)
    if (options === undefined) {
      options = { rules, asOf: this.#asOf }
      this.#options.set(rules, options)
    }
    return options
  }
}

/** An input that was begun, `story` being null, or a checked story; its text is there only with findings. */
export interface ValidationEvent {
  begun: string | null
  story: Described | null
  diagnostics: readonly Diagnostic[]
}

/** The checking of a run in a thread of its own. */
export class CheckedStories implements Handler {
  readonly #checks: Checks
  #events: ValidationEvent[] = []

  constructor(settings: Settings, asOf: string | null) {
    this.#checks = new Checks(settings, asOf)
  }

  begin({ path }: Input): void {
    this.#events.push({ begun: path, story: null, diagnostics: [] })
  }

  story(parsed: ParsedStory, { path }: Input): void {
    const diagnostics = validate(parsed, this.#checks.of(path))
    const story = describe(parsed)
    this.#events.push({ begun: null, story: diagnostics.length > 0 ? story : { ...story, text: '' }, diagnostics })
  }

  take(): readonly ValidationEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }
}

function isFixable({ fix }: Diagnostic): boolean {
  return fix !== null
}

function describe({ story, source }: ParsedStory): Described {
  const { path, index, format } = story.source
  const { text, begins } = source
  const record = readerNamed(format)?.lines ?? false
  const rewritable = format === rewritten
  return { path, index, id: story.id, record, text, rewritable, ...(begins !== undefined && { begins }) }
}

/** What the configuration says about how an input is read. */
export function usualAgency(settings: Settings, path: string | null): ParseOptions {
  const { agency } = settings.of(path)
  return agency === null ? {} : { usualAgency: agency }
}
