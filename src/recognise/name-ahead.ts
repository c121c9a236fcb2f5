/** What the name of an agency on a dateline is: asked before it is taken, by what was read so far and what stands around it. */
import { FIRST_UNCASED, isKnownPlace, type Marks } from './ahead.js'
import { traitsOf } from './names.js'
import type { Reading } from './reading.js'
import type { Item, Scanner } from './scan.js'

type NameItem = Item & { kind: 'name' }

export class NameAhead {
  readonly #scanner: Scanner
  readonly #reading: Reading

  constructor(scanner: Scanner, reading: Reading) {
    this.#scanner = scanner
    this.#reading = reading
  }

  /** `تهران، خبرگزاری جمهوری اسلامی ۸۳/۰۵/۱۲ …`: the day right behind an agency that a comma parts from a known place. */
  isBeforeDay({ names }: NameItem, before: Item | null): boolean {
    const { place, source, date, dateless } = this.#reading
    if (place === null || source !== null || date !== null || dateless) return false
    if (before?.kind !== 'marks' || before.marks !== ',') return false
    const { key } = this.#scanner
    if (key.charCodeAt(place.start) < FIRST_UNCASED || names.every((name) => name.common)) return false
    return isKnownPlace(key, place)
  }

  /** `Paris (6 Oct) AFP - …`: the bracket held the date alone. */
  isBehindDay({ end }: Item): boolean {
    const { place, date, source } = this.#reading
    return place !== null && date !== null && source === null && this.#scanner.at(end).kind === 'marks'
  }

  /** `AKP Phnom Penh, November 9, 2022 -- `: the agency prints its name right before the place. */
  opensUnmarked(item: NameItem, next: Item): boolean {
    if (this.#reading.place !== null) return false
    const place = this.#scanner.key.slice(next.start, next.end)
    if (place.split(' ').length > 4 || this.#scanner.at(next.end).kind !== 'marks') return false
    return item.names.some((name) =>
      traitsOf(name.agency).placeAfterSource.some(({ between, after }) => between === '' && after === ','),
    )
  }

  /** `غزة/ …/ الأناضول قال …`: the lead may follow the agency behind a slash. */
  isUnclosed(item: NameItem, before: Item | null): boolean {
    if (this.#reading.place === null || before?.kind !== 'marks' || before.marks !== '/') return false
    return item.names.some((name) => traitsOf(name.agency).unclosed)
  }

  /** `الرياض - واس أكد …`: a dateline that had its line to itself, run into the lead. */
  ranOn(item: Marks, next: NameItem): boolean {
    const { place } = this.#reading
    const { key } = this.#scanner
    if (place === null || (item.marks !== '-' && item.marks !== '/') || this.#scanner.at(next.end).kind !== 'text')
      return false
    if (key.charCodeAt(place.start) < FIRST_UNCASED || !isKnownPlace(key, place)) return false
    return next.names.some((name) => traitsOf(name.agency).ownLine)
  }

  /** `MADRID. EFE La ministra …`, `Баку, 6 октября, АЗЕРТАДЖ Министр …`: a known agency in capitals before a sentence. */
  isRunIn({ marks }: Marks, { start, end, names }: NameItem): boolean {
    if ((marks !== '.' && marks !== ',') || names.some((name) => name.common)) return false
    if (this.#reading.place === null || this.#reading.source !== null) return false
    if (marks === ',' && this.#reading.date === null) return false
    const lead = this.#scanner.at(end)
    if (lead.kind !== 'text' || !this.#scanner.isCapital(start) || !this.#scanner.isCapital(start + 1)) return false
    return this.#scanner.isCapital(lead.start) && !this.#scanner.isCapital(lead.start + 1)
  }

  /** `Turku STT – `: the agency prints its name right behind the place. */
  isUnmarked(item: NameItem): boolean {
    const next = this.#scanner.at(item.end)
    if (next.kind === 'end' || (next.kind === 'marks' && next.marks === ':')) return this.#isOnItsLine(item, next)
    if (next.kind !== 'marks') return false
    // `BERLIN dpa | `: a newspaper's own frame, whatever agency it prints.
    if (next.marks === '|') return item.names.some((name) => !name.common)
    if (!next.marks.startsWith('-')) return false
    return item.names.some((name) => traitsOf(name.agency).sourceUnmarked)
  }

  /** `الرياض واس:`: a known city and an agency have a line to themselves, in a script without capitals. */
  #isOnItsLine({ names }: NameItem, next: Item): boolean {
    const { place } = this.#reading
    if (place === null || (next.kind === 'marks' && this.#scanner.at(next.end).kind !== 'end')) return false
    const { key } = this.#scanner
    if (key.charCodeAt(place.start) < FIRST_UNCASED || names.every((name) => name.common)) return false
    return isKnownPlace(key, place)
  }
}
