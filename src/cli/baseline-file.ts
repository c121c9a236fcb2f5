/** `--baseline FILE` and `--update-baseline`: findings that are known are held back. */
import { dirname, relative, resolve, sep } from 'node:path'
import {
  type Baseline,
  BaselineError,
  baselineText,
  countFindings,
  type Diagnostic,
  holdBack,
  placeOf,
  type ReportedStory,
  readBaseline,
} from '../index.js'
import { AtomicFile } from './atomic-file.js'
import { Misuse } from './errors.js'
import { JsonFile } from './json-file.js'

export interface BaselineFlags {
  baseline?: string
  updateBaseline?: boolean
}

/** Null when no baseline is wanted. Throws {@link Misuse} for one that is missing or broken. */
export function openBaseline({ baseline: path, updateBaseline = false }: BaselineFlags): BaselineFile | null {
  if (path === undefined) {
    if (updateBaseline) throw new Misuse('--update-baseline needs to know the file: --baseline FILE')
    return null
  }
  const file = JsonFile.read(path)
  if (file === null && !updateBaseline) throw new Misuse(`${path}: no such file; --update-baseline makes it`)
  return new BaselineFile(path, updateBaseline, file === null ? new Map() : checked(file))
}

function checked(file: JsonFile): Baseline {
  try {
    return readBaseline(file.value)
  } catch (error) {
    if (error instanceof BaselineError) throw new Misuse(`${file.path}: ${error.message}`)
    throw error
  }
}

export class BaselineFile {
  readonly #before: Baseline
  readonly #directory: string
  /** What the file will hold. Null when it is only read. */
  readonly #after: Map<string, Map<string, number>> | null
  /** Places by the part of their name before the first `#`. */
  readonly #groups = new Map<string, string[]>()

  constructor(
    readonly path: string,
    update: boolean,
    before: Baseline,
  ) {
    this.#before = before
    this.#directory = dirname(resolve(path))
    this.#after = update ? new Map() : null
    if (!update) return
    for (const [place, counts] of before) this.#add(place, counts)
  }

  /** An input is read anew: what was known of it is forgotten, when the file is to be updated. */
  begin(path: string | null): void {
    if (this.#after === null) return
    const whole = this.#nameOf(path) ?? '<stdin>'
    for (const place of this.#groups.get(groupOf(whole)) ?? [])
      if (place === whole || place.startsWith(`${whole}#`)) this.#after.delete(place)
  }

  /** The findings that are not known, and how many are. */
  sift(story: Omit<ReportedStory, 'diagnostics'>, all: readonly Diagnostic[]): { fresh: Diagnostic[]; known: number } {
    if (all.length === 0) return { fresh: [], known: 0 }
    const place = placeOf({ ...story, path: this.#nameOf(story.path) })
    if (this.#after !== null) {
      this.#add(place, countFindings(story.text, all))
      return { fresh: [], known: all.length }
    }
    const { fresh, known } = holdBack(this.#before, place, story.text, all)
    return { fresh, known: known.length }
  }

  /** Records with one id share a place. */
  #add(place: string, counts: ReadonlyMap<string, number>): void {
    const group = this.#groups.get(groupOf(place))
    if (group === undefined) this.#groups.set(groupOf(place), [place])
    else group.push(place)
    const sums = new Map(this.#after!.get(place) ?? [])
    for (const [fingerprint, count] of counts) sums.set(fingerprint, (sums.get(fingerprint) ?? 0) + count)
    this.#after!.set(place, sums)
  }

  /** Paths count from the directory of the baseline, so that it holds wherever the command runs. */
  #nameOf(path: string | null): string | null {
    if (path === null) return null
    const below = relative(this.#directory, resolve(path))
    return sep === '/' ? below : below.split(sep).join('/')
  }

  /** Writes the file, when it is to be updated. */
  end(): void {
    if (this.#after === null) return
    const file = new AtomicFile(this.path)
    file.sink.write(baselineText(this.#after))
    file.commit()
  }
}

function groupOf(place: string): string {
  const sign = place.indexOf('#')
  return sign < 0 ? place : place.slice(0, sign)
}
