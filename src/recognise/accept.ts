/**
 * Judges a reading: is it a dateline, or a sentence, a headline, a list that happens to be built like one?
 * CONVENTIONS.md sections 2 (last paragraph), 10 and 12.
 */
import { lookupPlace } from '../places/index.js'
import { isAllCapitals, isCapital, isSmall, wordsOf } from './casing.js'
import { LeadText } from './lead-text.js'
import { nameAt, plainMarks, traitsOf } from './names.js'
import { PlaceText } from './place-text.js'
import type { JudgedLine, Reading } from './reading.js'

/** `strong` stands on its own; `weak` (a place and a mark, no more) needs a lead that reads like one and no better line. */
export type Verdict = 'strong' | 'weak' | null

/** What a reading of a line is worth; null for none. */
export function judge(reading: Reading, line: JudgedLine): Verdict {
  if (reading.lead === null && !line.followed) return null
  const place = reading.place === null ? null : new PlaceText(reading.place, line)
  if (place !== null && !place.isLikely() && !isSmallCopy(reading, line)) return null
  return new Judge(reading, line, place).verdict()
}

/** `ashkhabad, oct 6, irna -- …`: an agency that sends small letters alone writes its places so too. */
function isSmallCopy({ names, date, mark, place }: Reading, { text, folded }: JudgedLine): boolean {
  if (names.length === 0 || date === null || mark === null || date.start < place!.end) return false
  const printed = text.slice(folded.at(0), folded.at(folded.key.length - 1))
  return printed === printed.toLowerCase() && wordsOf(text, folded.at(place!.start), folded.at(place!.end)).length <= 3
}

class Judge {
  readonly #reading: Reading
  readonly #line: JudgedLine
  readonly #place: PlaceText | null
  readonly #lead: LeadText

  constructor(reading: Reading, line: JudgedLine, place: PlaceText | null) {
    this.#reading = reading
    this.#line = line
    this.#place = place
    this.#lead = new LeadText(reading, line)
  }

  verdict(): Verdict {
    const { names, source, placeless, bracketed, date, dateless, mark, filed } = this.#reading
    if (filed) return 'strong'
    const closed = this.#place?.cased === true && bracketed && mark !== null && !this.#lead.isSmall()
    const sure = names.length > 0 && (date !== null || closed)
    if (!sure && this.#place?.beginsWithSmallWord() === true) return null
    if (names.length > 0) return this.#known()
    if (source !== null) return this.#unknown()
    if (placeless && bracketed) return mark === null ? null : 'strong'
    return date !== null || dateless ? this.#dated() : this.#placeAlone()
  }

  /** A known agency: a place, a date or a label beside it, or a form of its own that has none. */
  #known(): Verdict {
    const { date, placeless, lead, names, mark, bracketed } = this.#reading
    const place = this.#place
    if (place !== null && date === null && (this.#isOrdinaryWord(place) || !this.#mayStandBefore(place))) return null
    if (place !== null && date !== null && this.#isSignedAndDated(place)) return null
    if (date === null && this.#isLabelled()) return null
    if (place !== null || date !== null || placeless) return 'strong'
    const marks = lead === null ? '\n' : plainMarks(mark?.marks ?? '')
    const bare = names.some(({ agency, common }) => {
      const traits = traitsOf(agency)
      return traits.noPlace && (bracketed || !common || traits.alone.includes(marks))
    })
    if (bare && (lead !== null || names.some(({ agency }) => traitsOf(agency).alone.includes(marks)))) return 'strong'
    if (lead === null && mark !== null && this.#isSourceLine(plainMarks(mark.marks))) return 'strong'
    if (lead !== null && bracketed && marks === '-' && !names.every(({ common }) => common))
      return this.#lead.isSmall() ? null : 'strong'
    return this.#isSourceAlone() ? 'weak' : null
  }

  /** `Valley News Agency (VNA) Directory`: a word behind the bracket, and the line ends without a mark or a stop. */
  #isLabelled(): boolean {
    const { lead, mark, bracketed } = this.#reading
    if (!bracketed || mark !== null || lead === null) return false
    const rest = this.#line.folded.key.slice(lead)
    return rest.length < SHORTEST_LABEL && /^[a-z]+$/.test(rest)
  }

  /** `EFE.-`, `(Adnkronos) -` on a line of its own: the agency's form, and the lead below. */
  #isSourceLine(marks: string): boolean {
    const { names, bracketed } = this.#reading
    return names.some(({ agency, common }) => {
      const { noPlace, alone } = traitsOf(agency)
      return noPlace && !common && (alone.includes(marks) || (bracketed && marks === '-'))
    })
  }

  /** `REUTERS - The …`, `BSS : The …`: a paper names the agency alone. */
  #isSourceAlone(): boolean {
    const { names, source, bracketed, mark, lead, start } = this.#reading
    if (bracketed || lead === null || source!.start !== start || !/^(?:-+|:)$/.test(mark?.marks ?? '')) return false
    const { text, folded } = this.#line
    const capitals = isAllCapitals(text, folded.at(source!.start), folded.at(source!.end - 1) + 1)
    if (names.some(({ common }) => common) && !(capitals && mark!.marks !== ':')) return false
    return capitals && this.#lead.opensSentence() && !this.#lead.isAside()
  }

  /** `Jane Rowe (Reuters) — 26/05/2026` on a line of its own: an author, the author's agency and the page's day. */
  #isSignedAndDated(place: PlaceText): boolean {
    const { date, source, lead } = this.#reading
    if (lead !== null || !place.cased || place.words < 2 || place.isKnown() || place.inCapitals()) return false
    return source!.start > this.#reading.place!.start && date!.start > source!.end
  }

  /** What stands before an undated agency is its place, and no sentence or headline that names it. */
  #mayStandBefore(place: PlaceText): boolean {
    const { mark, lead, bracketed, source } = this.#reading
    const sourceFirst = source!.start < this.#reading.place!.start
    if (place.isKnown() || sourceFirst) return mark !== null || lead === null || !this.#lead.isSmall()
    if (!place.cased) return place.words <= (bracketed ? 3 : 4)
    // `Jane Rowe, The Canadian Press` on a line of its own is a byline.
    if (lead === null) return bracketed || (place.inCapitals() && place.words === 1)
    if (this.#lead.isSmall()) return false
    return mark !== null || !(place.inCapitals() && this.#lead.isCapitals())
  }

  /** `The app (APP) - free for all`, `شیراز، فارس - …`: a name that is a word too wants a place beyond doubt. */
  #isOrdinaryWord(place: PlaceText): boolean {
    const { names, source, bracketed, start, mark } = this.#reading
    if (!names.every((name) => name.common) || source!.start < this.#reading.place!.start) return false
    const { key } = this.#line.folded
    if (bracketed && '(['.includes(key[start]!)) return false
    const slashed = /[/([]/.test(key.slice(this.#reading.place!.end, source!.start))
    if (!place.cased && slashed) return place.words > 3
    if (place.inCapitals() || place.isKnown()) return false
    return mark === null || !slashed || this.#hasSmallWord(place)
  }

  #hasSmallWord(place: PlaceText): boolean {
    const { text } = this.#line
    return wordsOf(text, place.start, place.end).some((word) => isSmall(text.charCodeAt(word.start)))
  }

  /** An unknown name in brackets: beside a date (in capitals where no place is), or behind a known city in capitals (`CHICAGO (STNG) -- `). */
  #unknown(): Verdict {
    const { mark, placeless, date, source } = this.#reading
    if (this.#place === null && date === null && !placeless) return this.#outletAlone()
    const { text, folded } = this.#line
    if (this.#lead.isSmall() || this.#lead.isAside()) return null
    const from = folded.at(source!.start)
    const to = folded.at(source!.end - 1) + 1
    if (!hasLetter(text, from, to)) return null
    if (isSmall(text.charCodeAt(from))) return this.#isSmallSign(to - from) ? 'strong' : null
    const initials = to - from <= LONGEST_INITIALS && isAllCapitals(text, from, to)
    const signed = initials && date?.first.figures === false && this.#place !== null
    if (mark === null) return signed || this.#isDated() ? 'strong' : this.#closedByBracket()
    if (placeless) return 'strong'
    if (this.#place === null)
      return date !== null && !date.first.figures && isAllCapitals(text, from, to) && this.#lead.opensSentence()
        ? 'strong'
        : null
    if (date !== null)
      return this.#isMonthless() && !(this.#place.inCapitals() && isAllCapitals(text, from, to)) ? null : 'strong'
    if (wordsOf(text, from, to).length > 4 || /[\d.]/.test(folded.key.slice(source!.start, source!.end))) return null
    if (!this.#place.isKnownCity()) return null
    if (this.#place.inCapitals()) return 'strong'
    const alone = mark.marks.includes('-') && lookupPlace(text.slice(from, to)) === null && !this.#lead.hasBracket()
    return alone && (initials || !this.#place.cased) ? 'weak' : null
  }

  /** `BERLIN (abc). Die …`: papers print a writer's or an agency's sign in small letters behind a known city in capitals. */
  #isSmallSign(length: number): boolean {
    const { mark, date } = this.#reading
    if (mark === null || date !== null || length > LONGEST_INITIALS || !/^(?:\.?-*|\.)$/.test(mark.marks)) return false
    return this.#place?.inCapitals() === true && this.#place.isKnownCity() && this.#lead.opensSentence()
  }

  /** `لاہور (نمائندہ خصوصی) وزیر …`: so papers of the language open, and the lead has to read like one. */
  #closedByBracket(): Verdict {
    const { lead, source } = this.#reading
    if (this.#place?.isKnownCity() !== true) return null
    if (this.#place.cased) return this.#isWordInCapitalsPlace() ? 'weak' : null
    if (this.#line.language?.bracketCloses !== true) return null
    if (/\d/.test(this.#line.folded.key.slice(source!.start, source!.end))) return null
    return lead === null ? 'strong' : 'weak'
  }

  /** `STOCKHOLM (Direkt) Regeringen …`: one word behind a known city in capitals, and a sentence behind it. */
  #isWordInCapitalsPlace(): boolean {
    const { source, lead, date } = this.#reading
    const name = this.#line.folded.key.slice(source!.start, source!.end)
    if (lead === null || date !== null || !/^\p{L}{3,}$/u.test(name) || lookupPlace(name) !== null) return false
    return this.#place!.inCapitals() && this.#lead.opensSentence() && !this.#lead.isCapitals()
  }

  /** `Suara.com - …`, `(RV).- …`, and where papers do so `(Dân trí) - …`, `(TNO) …`: a name alone before a sentence. */
  #outletAlone(): Verdict {
    const { mark, lead, bracketed, source } = this.#reading
    if (lead === null || this.#lead.isAside() || !this.#lead.opensSentence()) return null
    if (!bracketed) return mark !== null && /^-+$/.test(mark.marks) ? 'weak' : null
    const { text, folded } = this.#line
    const from = folded.at(source!.start)
    const to = folded.at(source!.end - 1) + 1
    if (mark?.marks === '.-' && to - from <= LONGEST_INITIALS && isAllCapitals(text, from, to)) return 'strong'
    if (this.#line.language?.outlets !== true) return null
    if (to - from > LONGEST_OUTLET || !isCapital(text.charCodeAt(from))) return null
    return mark === null ? (isAllCapitals(text, from, to) ? 'weak' : null) : mark.marks.includes('-') ? 'weak' : null
  }

  /** `Rome, 12 mars 2008 (Apic) Le pape …`: a known place and a month by name need no mark behind an unknown agency. */
  #isDated(): boolean {
    const { date, source, lead } = this.#reading
    if (date === null || date.first.figures || this.#place?.isKnown() !== true) return false
    const { text, folded } = this.#line
    const words = wordsOf(text, folded.at(source!.start), folded.at(source!.end - 1) + 1)
    const named = words.length <= MOST_AGENCY_WORDS && words.every(({ start }) => isCapital(text.charCodeAt(start)))
    if (words.length > 1 && !named) return false
    return lead === null || this.#lead.opensSentence()
  }

  /** A day alone may be a score: an agency that nobody knows has to look like one. */
  #isMonthless(): boolean {
    const { date } = this.#reading
    return date !== null && date.first.month === null && date.first.figures
  }

  /** A date without a source: a place is needed, and more than figures that may be a score. */
  #dated(): Verdict {
    const { placeless, date, mark, lead } = this.#reading
    if (placeless) return mark === null ? null : 'strong'
    const place = this.#place
    if (place === null) return this.#dateAlone()
    if (place.isWeekday()) return null
    if (this.#mayBeScore(place)) return null
    const indian = place.isIndian() && place.words <= 2 && date?.first.figures === false
    const titled = lead === null && place.words > MOST_PLACE_WORDS
    const sure = (place.inCapitals() && !titled) || place.isKnown() || indian
    if (this.#dateFirst() && !place.inCapitals() && !this.#isKnownIndian(place)) return null
    if (!place.cased && !place.isKnown() && (this.#isGlued() || this.#isForeign())) return null
    // A label and a date alone on a line are the page's (`News Release 6-Oct-2020`).
    if (lead === null) {
      const town = place.isKnown() || (sure && place.words <= MOST_TOWN_WORDS) || place.isKnownCity()
      return town || (!place.cased && this.#mayStandAlone(place)) ? 'strong' : null
    }
    if (mark === null && place.cased) return this.#isUnmarked(place) ? 'weak' : null
    if (this.#lead.isAside() || (!sure && this.#lead.isSmall())) return null
    if (!sure && !place.cased && place.words > 2) return null
    if (mark !== null && !mark.marks.includes('-') && !mark.marks.includes('_'))
      return sure && !(mark.marks.includes(':') && this.#lead.isSmall()) ? 'strong' : null
    return sure || place.words <= 4 ? 'strong' : null
  }

  /** `१३ साउन, काठमाडौं । …`: Nepali papers print the day before the city. */
  #isKnownIndian(place: PlaceText): boolean {
    return this.#reading.mark !== null && place.isIndian() && place.isKnownCity()
  }

  /** `செப்டம்பர் 14-ந்தேதி`: a hyphen joins the figure to its ending. */
  #isGlued(): boolean {
    const { date, mark, lead } = this.#reading
    const { key } = this.#line.folded
    return mark?.marks === '-' && date?.end === mark.start && lead === mark.end && /\d/.test(key.charAt(date.end - 1))
  }

  /** `ข่าวการเมือง Tuesday September 2, 2008`: the page's own date, in another script than its section. */
  #isForeign(): boolean {
    const { date } = this.#reading
    return date?.first.figures === false && /[a-z]/.test(this.#line.folded.key.charAt(date.start))
  }

  /** Without capitals a headline that ends in a date looks the same, but for the comma. */
  #mayStandAlone(place: PlaceText): boolean {
    const { date } = this.#reading
    return (
      place.words <= 2 ||
      (place.words <= 4 && date !== null && this.#line.folded.key.slice(place.end, date.start).includes(','))
    )
  }

  /** `MOSCOW, Oct 13 The …`: archives cut the agency out of its dateline with the marks around it. */
  #isUnmarked(place: PlaceText): boolean {
    const { date } = this.#reading
    return place.inCapitals() && date?.first.figures === false && !this.#lead.isCapitals() && this.#lead.opensSentence()
  }

  /** `6 October 2009 – The …`, `1989. április 4., kedd - …`: a whole date and a dash open a paragraph. */
  #dateAlone(): Verdict {
    const { date, mark, lead } = this.#reading
    if (date === null || mark === null || lead === null || !/^-+$/.test(mark.marks)) return null
    const { figures, year, day } = date.first
    // A weekday beside the day is a dateline's habit, so that the lead may be a line that was cut at a width.
    const shortest = date.weekday === null ? SHORTEST_LEAD : SHORTEST_DATED
    if (figures || year === null || day === null || this.#line.folded.key.length - lead < shortest) return null
    return this.#place === null && !this.#lead.isAside() && this.#lead.opensSentence() ? 'weak' : null
  }

  /** Figures without a year, and no word for the day before them (`मुंबई, दि. १२ : …`). */
  #mayBeScore(place: PlaceText): boolean {
    const { date, timed, mark } = this.#reading
    if (date?.first.figures !== true || date.first.year !== null || timed) return false
    const led = date.start < date.first.start && mark !== null && place.isKnownCity()
    return !led && !this.#isDayAndMonth(place)
  }

  /** `Luanda, 12/03 - O governo …`: figures with a slash behind a known city, and a dash before a sentence. */
  #isDayAndMonth(place: PlaceText): boolean {
    const { date, mark, lead } = this.#reading
    if (date === null || mark === null || lead === null || !/^-+$/.test(mark.marks) || !place.isKnownCity())
      return false
    const printed = this.#line.folded.key.slice(date.first.start, date.first.end)
    return printed.includes('/') && date.first.month !== null && this.#lead.opensSentence()
  }

  /** `6 października Warszawa - …`: a date that no mark parts from what follows. */
  #dateFirst(): boolean {
    const { date, place } = this.#reading
    return date !== null && place !== null && date.start < place.start
  }

  /** A known city with a mark, or in capitals alone on a line. */
  #placeAlone(): Verdict {
    const { mark, lead } = this.#reading
    const place = this.#place
    if (place === null) return null
    if (!place.isKnownCity()) return this.#isUnknownTown(place) ? 'weak' : null
    if (this.#isBracketed() && !place.inCapitals()) return null
    if (lead === null) return this.#mayLead(place) ? 'weak' : null
    if (mark === null || this.#lead.isAside() || (place.cased && !this.#lead.opensSentence())) return null
    if (mark.marks.includes(':')) {
      if (!place.cased && this.#isSlashed()) return null
      return place.inCapitals() || place.isIndian() || this.#isColonOfCity(lead) ? 'weak' : null
    }
    if (mark.marks === '.') return this.#hasCityStop(place) && !this.#lead.isShort() ? 'weak' : null
    return place.cased || this.#isLeadApart(lead) ? 'weak' : null
  }

  /** `ZLATIBOR - Prvi sneg …`: a town that nobody lists, in capitals, and a dash before a sentence. */
  #isUnknownTown(place: PlaceText): boolean {
    const { mark, lead } = this.#reading
    if (mark === null || lead === null || !/^-+$/.test(mark.marks) || this.#isBracketed()) return false
    if (!place.isTown() || place.isWeekday() || this.#lead.isAside()) return false
    const { key } = this.#line.folded
    const apart = key[mark.start - 1] === ' ' && key[mark.end] === ' '
    return apart && this.#lead.opensSentence() && !this.#lead.isCapitals()
  }

  /** `أمد/ غزة: …`: what stands before the slash is no place, but who prints the story. */
  #isSlashed(): boolean {
    const { start, end } = this.#reading.place!
    return this.#line.folded.key.slice(start, end).includes('/')
  }

  /** A full stop behind a city: a habit of some languages, and of anybody's who print the city in capitals. */
  #hasCityStop(place: PlaceText): boolean {
    return this.#line.language?.cityStops === true || (place.cased && place.inCapitals())
  }

  /** `Mumbai: The state government …`: a sentence, and no entry of a list. */
  #isColonOfCity(lead: number): boolean {
    const { language, folded } = this.#line
    return folded.key.length - lead >= (language?.cityColons === true ? SHORTEST_ENTRY : SHORTEST_PARAGRAPH)
  }

  /** A dash says that the lead follows, on the next line too (`Muqdisho —`), in India a colon does (`சென்னை:`). */
  #mayLead(place: PlaceText): boolean {
    const { mark } = this.#reading
    if (mark === null) return place.inCapitals()
    return /^-+$/.test(mark.marks) || (mark.marks === ':' && place.isIndian())
  }

  /** Where there are no capitals a blank parts the mark from the lead, and the lead is no agency (`بغداد - واع`). */
  #isLeadApart(lead: number): boolean {
    const { key } = this.#line.folded
    return key[lead - 1] === ' ' && nameAt(key, lead) === null
  }

  /** `(ANKARA) - …`. */
  #isBracketed(): boolean {
    const { start, place } = this.#reading
    return place !== null && start < place.start && this.#line.folded.key[start] === '('
  }
}

/** Fewest characters behind a date that stands alone. */
const SHORTEST_LEAD = 60
const SHORTEST_DATED = 20
/** More words in capitals, and a date, alone on a line are a headline. */
const MOST_PLACE_WORDS = 4
const SHORTEST_LABEL = 20
/** Of a paper's name. */
const LONGEST_OUTLET = 20
/** Fewest characters behind a city and a colon, and where the language's papers have no such habit. */
const SHORTEST_ENTRY = 40
const SHORTEST_PARAGRAPH = 90
/** Of a town that nobody lists, alone on a line with a date: more are a title. */
const MOST_TOWN_WORDS = 3
/** Of an agency, in characters and in words. */
const LONGEST_INITIALS = 6
const MOST_AGENCY_WORDS = 3

function hasLetter(text: string, start: number, end: number): boolean {
  return /\p{L}\p{M}*\p{L}/u.test(text.slice(start, end))
}
