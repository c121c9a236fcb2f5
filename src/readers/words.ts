/** The words of a story put together from pieces of its document, and the way back. */
import type { Mark } from '../core/parsed.js'
import type { Label } from '../core/story.js'
import type { Piece, Run } from './pieces.js'

/** Text that grows piece by piece. Offsets of marks are offsets into {@link Words.text}. */
export class Words {
  #text = ''
  readonly #pieces: Piece[] = []
  /** The offset in the text at which each piece begins. */
  readonly #starts: number[] = []

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  /** Text that stands nowhere in the document: what parts two fields. */
  gap(text: string): void {
    this.#text += text
  }

  /** Adds a run; its stretch of the text. */
  add(run: Run): { start: number; end: number } {
    const start = this.#text.length
    for (const piece of run) {
      if (piece.text === '') continue
      this.#pieces.push(piece)
      this.#starts.push(this.#text.length)
      this.#text += piece.text
    }
    return { start, end: this.#text.length }
  }

  /** Adds a field on lines of its own: an empty line parts it from what is before it. */
  field(run: Run): { start: number; end: number } {
    if (this.#text !== '') this.gap('\n\n')
    return this.add(run)
  }

  /** The stretches of the document that `[start, end)` of the text came from, in the order of the text. */
  places(start: number, end: number): { start: number; end: number }[] {
    const places: { start: number; end: number }[] = []
    for (let i = Math.max(0, this.#pieceAt(start)); i < this.#pieces.length && this.#starts[i]! < end; i++) {
      const place = cut(this.#pieces[i]!, start - this.#starts[i]!, end - this.#starts[i]!)
      if (place === null) continue
      const last = places.at(-1)
      if (last !== undefined && (place.start === last.end || place.start === last.start)) last.end = place.end
      else places.push(place)
    }
    return places
  }

  /** References of the document that stand for nothing but blanks (`&nbsp;`). */
  blankReferences(): Piece[] {
    return this.#pieces.filter(({ text, start, end }) => text.length !== end - start && text.trim() === '')
  }

  /** The one stretch from the first to the last of {@link places}; a point in a gap is where the next piece begins. */
  locate(start: number, end: number): { start: number; end: number } {
    const places = this.places(start, end)
    if (places.length > 0)
      return {
        start: places.reduce((least, place) => Math.min(least, place.start), Infinity),
        end: places.reduce((most, place) => Math.max(most, place.end), 0),
      }
    const i = this.#pieceAt(start)
    const inside = i < 0 ? null : cut(this.#pieces[i]!, start - this.#starts[i]!, start - this.#starts[i]! + 1)
    const point = inside?.start ?? this.#pieces[i + 1]?.start ?? this.#pieces.at(-1)?.end ?? 0
    return { start: point, end: point }
  }

  /** Index of the last piece that begins at or before an offset; -1 when none does. */
  #pieceAt(offset: number): number {
    let low = -1
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** The part of a piece between two offsets of its text; a reference is whole or not at all. */
function cut(piece: Piece, from: number, to: number): { start: number; end: number } | null {
  const { text, start, end } = piece
  const first = Math.max(0, from)
  const last = Math.min(text.length, to)
  if (first >= last) return null
  return text.length === end - start ? { start: start + first, end: start + last } : { start, end }
}

/** Marks of the words as marks of the document, in its order; where two claim one stretch the earlier one keeps it. */
export function documentMarks(words: Words, marks: readonly Mark[], more: readonly Labelled[]): Mark[] {
  const found: Mark[] = []
  const add = (label: Label, start: number, end: number) => {
    if (end > start) found.push({ label, start, end })
  }
  for (const { label, start, end } of marks)
    for (const place of words.places(start, end)) add(label, place.start, place.end)
  for (const { label, run } of more) for (const piece of run) add(label, piece.start, piece.end)
  // At the edge of a paragraph they belong to nothing, and say no more than a blank would.
  for (const { start, end } of words.blankReferences()) add('control', start, end)
  return inOrder(found)
}

/** A field that is no part of the words. */
export interface Labelled {
  label: Label
  run: Run
}

function inOrder(marks: Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    const start = last === undefined ? mark.start : Math.max(mark.start, last.end)
    if (start >= mark.end) continue
    if (last !== undefined && last.label === mark.label && last.end === start) last.end = mark.end
    else kept.push({ label: mark.label, start, end: mark.end })
  }
  return kept
}

/** Marks with the mark-up between them: `control` stretches, in order, give way to marks. */
export function withControls(marks: readonly Mark[], controls: readonly { start: number; end: number }[]): Mark[] {
  const all: Mark[] = []
  let next = 0
  const take = (until: number) => {
    while (next < marks.length && marks[next]!.start < until) all.push(marks[next++]!)
  }
  for (const control of controls) {
    take(control.start)
    let at = Math.max(control.start, all.at(-1)?.end ?? 0)
    while (at < control.end) {
      const mark = marks[next]
      const end = mark === undefined ? control.end : Math.min(control.end, mark.start)
      if (end > at) all.push({ label: 'control', start: at, end })
      at = end
      if (at < control.end && mark !== undefined) {
        all.push(mark)
        next++
        at = Math.max(at, mark.end)
      }
    }
  }
  take(Infinity)
  return all
}
