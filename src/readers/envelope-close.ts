/** The end of a message: ETX, the time of transmission, EOT, and whatever stands behind it until the next one. */
import { isEmpty, type Line, lines } from '../recognise/lines.js'
import { type Frame, isControl, type Trailer, type TrailerForms } from './envelope.js'
import { lastTrailer, readTrailer } from './envelope-trailer.js'

export interface Closing {
  forms: TrailerForms
  /** Whose forms go first; null where the sender is not known. */
  owner: string | null
  /** Where the text's STX stands; -1 without one. */
  stx: number
  /** The first ETX behind it. */
  etx: number
  /** The message began with SOH. */
  led: boolean
}

/** Most ETX of one message that are looked at for a trailer, and the longest text that may stand in a trailer's place. */
const MOST_ETX = 8
const LONGEST = 80

/** Sets where the copy ends, marks what follows it, and reads the time; gives the trailer, null without one. */
export function closeFrame(frame: Frame, closing: Closing): Trailer | null {
  const { text, from } = frame
  const etx = chooseEtx(frame, closing)
  const eot = text.indexOf('\x04', Math.max(from, etx, 0))
  const end = eot < 0 ? text.length : eot
  const trailer =
    etx < 0 ? lastTrailer(text, from, end, closing.forms, closing.owner) : trailerBelow(frame, etx, end, closing)
  frame.to = etx >= 0 ? etx : (trailer?.start ?? end)
  if (trailer !== null) {
    frame.facts.sent = trailer.sent
    frame.day = trailer.day
    frame.mark('sent', trailer.start, trailer.end)
    if (trailer.sent.iso === null) frame.fault('time of transmission', 'cannot be read', trailer.start, trailer.end)
  } else if (etx >= 0 && eot >= 0) frame.fault('time of transmission', 'is missing', etx, etx + 1)
  controlsBehind(frame, trailer)
  reportBroken(frame, closing, etx, eot)
  return trailer
}

/** The ETX with a trailer behind it, else the first one. */
function chooseEtx(frame: Frame, { etx, forms, owner }: Closing): number {
  const { text, from } = frame
  const first = etx >= from ? etx : text.indexOf('\x03', from)
  const eot = text.indexOf('\x04', Math.max(first, from))
  let at = first
  for (let n = 0; n < MOST_ETX && at >= 0 && (eot < 0 || at < eot); n++) {
    const line = lineBelow(frame, at, eot < 0 ? text.length : eot)
    if (line !== null && readTrailer(text, line, forms, owner) !== null) return at
    at = text.indexOf('\x03', at + 1)
  }
  return first
}

/** The first line that prints between an ETX and the end, controls at its edges left out. */
function lineBelow({ text }: Frame, etx: number, end: number): Line | null {
  const window = Math.min(end, etx + 1 + 400)
  for (const line of lines(text, etx + 1, window)) {
    let { from, to } = line
    while (from < to && isEdge(text.charCodeAt(from))) from++
    while (to > from && isEdge(text.charCodeAt(to - 1))) to--
    if (!isEmpty({ ...line, from, to })) return { ...line, from, to }
  }
  return null
}

function isEdge(c: number): boolean {
  return c === 32 || isControl(c)
}

function trailerBelow(frame: Frame, etx: number, end: number, { forms, owner }: Closing): Trailer | null {
  const line = lineBelow(frame, etx, end)
  if (line === null) return null
  const read = readTrailer(frame.text, line, forms, owner)
  if (read !== null) return read
  if (line.to - line.from > LONGEST) return null
  const sent = { text: frame.slice(line.from, line.to).replace(/[\0-\x1f\x7f]/g, ''), iso: null }
  return { sent, day: null, owner: null, start: line.from, end: line.to }
}

function controlsBehind(frame: Frame, trailer: Trailer | null): void {
  const { text, to } = frame
  if (trailer === null) frame.controls(to, text.length)
  else {
    frame.controls(to, trailer.start)
    frame.controls(trailer.end, text.length)
  }
}

function reportBroken(frame: Frame, { stx, led }: Closing, etx: number, eot: number): void {
  const { text } = frame
  const soh = text.indexOf('\x01')
  if (led && stx < 0) frame.stray('SOH', 'has no STX behind it', soh, soh + 1)
  if (stx >= 0 && etx < 0) frame.stray('STX', 'has no ETX behind it', stx, stx + 1)
  if (etx >= 0 && stx < 0) frame.stray('ETX', 'has no STX before it', etx, etx + 1)
  if (etx >= 0 && eot < 0 && led) frame.stray('ETX', 'has no EOT behind it', etx, etx + 1)
  if (etx >= 0) repeated(frame, 'ETX', '\x03', etx)
  if (eot >= 0) repeated(frame, 'EOT', '\x04', eot)
}

/** More of one control than the one that counts, reported once. */
function repeated(frame: Frame, name: string, control: string, first: number): void {
  const { text } = frame
  let count = 0
  let at = -1
  for (let i = text.indexOf(control); i >= 0; i = text.indexOf(control, i + 1)) {
    if (i === first) continue
    if (count++ === 0) at = i
  }
  if (count > 0) frame.stray(name, count === 1 ? 'is there twice' : `is there ${count + 1} times`, at, at + 1)
}
