/** The names of agencies as datelines print them, from the agencies' data. */
import type { Agency } from '../agencies/agency.js'
import { foldKey } from '../core/fold.js'

/** A name in its agency's data, and where it stands in what is printed; `common` is 1 for an ordinary word. */
export type PackedName = readonly [agency: string, from: number, to: number, common: 0 | 1]

/** Every printed form of every name. */
export function* namesOf(agencies: readonly Agency[]): Generator<[text: string, name: PackedName]> {
  for (const agency of agencies) {
    const common = new Set((agency.commonWords ?? []).map(foldKey))
    const frames = framesOf(agency)
    for (const printed of agency.names)
      for (const text of spellings(printed)) {
        const { length } = foldKey(text)
        yield [text, [agency.id, 0, length, common.has(foldKey(printed)) ? 1 : 0]]
        for (const [before, after] of frames) {
          const from = foldKey(before).length
          yield [before + text + after, [agency.id, from, from + length, 0]]
        }
      }
  }
}

/** A name of single letters is printed with blanks, dots, both or neither: `أ ف ب`, `ا.ف.ب`, `(أ. ف. ب)`. */
function spellings(name: string): string[] {
  if (!name.includes(' ')) return [name]
  const letters = name.split(' ')
  if (letters.length < 2 || !letters.every((letter) => foldKey(letter).length === 1)) return [name]
  return [
    name,
    letters.join('.'),
    `${letters.join('.')}.`,
    letters.join('. '),
    `${letters.join('. ')}.`,
    letters.join(''),
  ]
}

/** Words that the agency's forms print before and behind the source, where they are more than marks. */
function framesOf(agency: Agency): [string, string][] {
  const frames: [string, string][] = []
  for (const { form } of agency.datelines) {
    const at = form.indexOf('{source}')
    if (at < 0 || !isFramed(form, at)) continue
    const before = /[^}\s/([–—-]*\p{L}[^}/([–—-]*$/u.exec(form.slice(0, at))?.[0] ?? ''
    const after = /^[^{\n)\]/]*\p{L}[^{\n)\]/]*/u.exec(form.slice(at + '{source}'.length))?.[0].trimEnd() ?? ''
    if (before !== '' || after !== '') frames.push([before, after])
  }
  return frames
}

/** A letter stands beside the source's slot: worth the closer look. */
function isFramed(form: string, at: number): boolean {
  const before = form[at - 1] === ' ' ? form[at - 2] : form[at - 1]
  const behind = form.slice(at + '{source}'.length, at + '{source}'.length + 3)
  return (before !== undefined && /\p{L}/u.test(before)) || /\p{L}/u.test(behind) || before === '.'
}
