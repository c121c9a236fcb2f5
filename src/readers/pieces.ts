/** Decoded text that remembers where in the document each piece of it stood. */
import { isBlank } from '../core/characters.js'

/**
 * A stretch of decoded text and the stretch of the document that it was decoded from. Where both are of one length the
 * text stands in the document as it is; otherwise it is one reference or escape and has no inside.
 */
export interface Piece {
  text: string
  start: number
  end: number
}

/** The value of a field: its text in pieces, in order. */
export type Run = readonly Piece[]

export function textOfRun(run: Run): string {
  return run.length === 1 ? run[0]!.text : run.map((piece) => piece.text).join('')
}

/** Whether a run has no text but the white space of mark-up. */
export function isBlankRun(run: Run): boolean {
  return run.every(({ text }) => isAllMarkupSpace(text))
}

export function isAllBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}

/** White space of mark-up: it is one blank, however much of it there is. Other white space is text. */
function isMarkupSpace(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9 || c === 12
}

/**
 * White space as mark-up means it: every run of it is one blank, and none is left at the ends. With `paragraphs` a run
 * with an empty line in it becomes two line feeds, as wire copy parts its paragraphs.
 */
export function collapse(run: Run, paragraphs = false): Piece[] {
  const collapser = new Collapser(paragraphs)
  for (const piece of run) collapser.add(piece)
  return collapser.pieces
}

class Collapser {
  readonly pieces: Piece[] = []
  /** White space that waits for text behind it. */
  #space: Piece | null = null
  #breaks = 0

  constructor(readonly paragraphs: boolean) {}

  add(piece: Piece): void {
    const { text, start, end } = piece
    if (text.length !== end - start) {
      this.#addAtom(piece)
      return
    }
    let at = 0
    for (let i = 0; i <= text.length; i++) {
      const blank = i < text.length && isMarkupSpace(text.charCodeAt(i))
      if (i < text.length && !blank) continue
      if (i > at) this.#word({ text: text.slice(at, i), start: start + at, end: start + i })
      if (blank) this.#blank(text.charCodeAt(i), start + i, start + i + 1)
      at = i + 1
    }
  }

  #addAtom(piece: Piece): void {
    const { text, start, end } = piece
    if (text === '' || !isAllMarkupSpace(text)) this.#word(piece)
    else for (let i = 0; i < text.length; i++) this.#blank(text.charCodeAt(i), start, end)
  }

  #blank(c: number, start: number, end: number): void {
    if (c === 10) this.#breaks++
    if (this.#space === null) this.#space = { text: ' ', start, end }
    else this.#space.end = end
  }

  #word(piece: Piece): void {
    if (piece.text === '') return
    if (this.#space !== null && this.pieces.length > 0) {
      const { start, end } = this.#space
      this.#push({ text: this.paragraphs && this.#breaks > 1 ? '\n\n' : ' ', start, end })
    }
    this.#space = null
    this.#breaks = 0
    this.#push(piece)
  }

  /** Pieces that stand side by side in the document as they are become one. */
  #push(piece: Piece): void {
    const last = this.pieces.at(-1)
    if (
      last !== undefined &&
      isPlain(last) &&
      isPlain(piece) &&
      last.end === piece.start &&
      !isParting(last) &&
      !isParting(piece)
    ) {
      last.text += piece.text
      last.end = piece.end
    } else this.pieces.push({ ...piece })
  }
}

/** What parts two paragraphs is a piece of its own. */
function isParting({ text }: Piece): boolean {
  return text === '\n\n'
}

function isAllMarkupSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isMarkupSpace(text.charCodeAt(i))) return false
  return true
}

function isPlain(piece: Piece): boolean {
  return piece.text.length === piece.end - piece.start
}

/** Gives the part of a run between two offsets of its text. They are asked for in order: no piece is passed twice. */
export function runSlicer(run: Run): (from: number, to: number) => Piece[] {
  let index = 0
  let at = 0
  return (from, to) => {
    while (index < run.length && at + run[index]!.text.length <= from) at += run[index++]!.text.length
    const cut: Piece[] = []
    for (let i = index, offset = at; i < run.length && offset < to; offset += run[i++]!.text.length) {
      const piece = run[i]!
      const start = Math.max(from - offset, 0)
      const end = Math.min(to - offset, piece.text.length)
      if (start >= end) continue
      const text = piece.text.slice(start, end)
      cut.push(isPlain(piece) ? { text, start: piece.start + start, end: piece.start + end } : { ...piece, text })
    }
    return cut
  }
}
