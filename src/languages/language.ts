/** What `wire` knows of a language. Data only; the tables that CLDR has are generated (see `generate.ts`). */
import type { CalendarId } from '../core/story.js'

/** ISO 15924 codes of the scripts that the carried languages are written in. */
export type Script =
  | 'Arab'
  | 'Armn'
  | 'Beng'
  | 'Cyrl'
  | 'Deva'
  | 'Ethi'
  | 'Geor'
  | 'Grek'
  | 'Gujr'
  | 'Guru'
  | 'Hang'
  | 'Hani'
  | 'Hebr'
  | 'Khmr'
  | 'Knda'
  | 'Laoo'
  | 'Latn'
  | 'Mlym'
  | 'Mymr'
  | 'Orya'
  | 'Sinh'
  | 'Taml'
  | 'Telu'
  | 'Thai'

/** Spellings of each month, month 1 first. The match folds case, accents, hamza, yeh, kaf, tatweel and full stops. */
export type MonthTable = readonly (readonly string[])[]

/** A word or phrase above, in or before a headline that says what the text is. */
export interface Advisory {
  /** As printed, without brackets or the mark that closes it; `{n}` is a number. */
  text: string
  means:
    | 'urgent'
    | 'update'
    | 'correction'
    | 'repeat'
    | 'continuation'
    | 'withdrawn'
    | 'canceled'
    | 'embargo'
    | 'advisory'
  /** 1 to 9, where the advisory fixes one. */
  urgency?: number
}

export interface Language {
  /** BCP 47. */
  tag: string
  /** English name. */
  name: string
  script: Script
  direction: 'ltr' | 'rtl'
  /** Forms that the wire prints and CLDR has not (CLDR's own are merged in when the tables are generated). */
  months: Partial<Record<CalendarId, MonthTable>>
  /** Days as words: `اول` 1, `1er` 1, `छह` 6. */
  dayWords?: Readonly<Record<string, number>>
  /** What follows a month in figures: `5 дугаар сарын 12`. */
  monthMarks?: readonly string[]
  /** What may be glued to or follow a day number, without the hyphen or colon that may join it: `st`, `º`, `.`, `日`. */
  dayMarks?: readonly string[]
  /** What may stand between the parts of a date: `de`, `of`, `сарын`. */
  dateJoiners?: readonly string[]
  /** What may stand before a date inside a dateline: Arabic `في`, French `le`. */
  dateLeaders?: readonly string[]
  /** Era marks and year words behind (or before) a year: `م` gregory, `هـ` islamic-umalqura, `г` gregory, `พ.ศ.` buddhist. */
  eras?: Readonly<Record<string, CalendarId>>
  /** Between two dates that are one day in two calendars: `الموافق`. */
  sameDay?: readonly string[]
  /** Sunday first. Generated from CLDR; the wire's own forms are added to them. */
  weekdays?: readonly (readonly string[])[]
  /** Languages so like it that short copy in one is taken for the other: their months are read too. */
  siblings?: readonly string[]
  /** Order of a date in figures. */
  numericOrder?: 'dmy' | 'mdy' | 'ymd'
  /** A city alone may be closed by a full stop: `Malmö. Sommarens regn …`. */
  cityStops?: true
  /** Papers open a story with their name or initials alone: `(Dân trí) - …`, `TTO - …`. */
  outlets?: true
  /** Papers that print their name behind the city: `Jakarta, Kompas - …`. */
  papers?: readonly string[]
  /** A city in small letters too may be closed by a colon: `Mumbai: The state government …`. */
  cityColons?: true
  /** Labels in the place slot that are no place: `متابعة`, `CLANDESTINE`, `Undated`. */
  noPlace?: readonly string[]
  /** Words that open or end the name of a paper, a site or an agency, in scripts without capitals: `نيوز`, `خبرگزاری`. */
  paperWords?: readonly string[]
  /** Papers print a city and their name, or a reporter and a city, on a line above the text: `ANKARA Milliyet`. */
  paperLines?: true
  /** A bracket behind a city closes its dateline, whatever stands in it and no mark behind: `لاہور (نمائندہ خصوصی) …`. */
  bracketCloses?: true
  /** Labels in the date slot that are no date: `NO DATE`. */
  noDate?: readonly string[]
  /** What a page prints beside the day of a story: `Published`, `Last updated`, `Issued on`. */
  dated?: readonly string[]
  /** Words before and after the names of a byline: `By …`, `كتب: …`, `… 기자`. */
  byline?: { before?: readonly string[]; after?: readonly string[] }
  /** Line openers of a note to editors: `Eds:`, `(Adds`. Templates, see `agency.ts`. */
  notes?: readonly string[]
  /** Credit lines: `(Reporting by {text})`. Templates. */
  credits?: readonly string[]
  /** End marks of any agency in this language: `انتهى`, `-30-`, `END`. Templates. */
  endMarks?: readonly string[]
  /** `(يتبع)`, `(more)`: to be continued. Templates. */
  continued?: readonly string[]
  advisories?: readonly Advisory[]
  /** Lines that web pages put around a story in this language. Templates; a whole line must match. */
  boilerplate?: readonly string[]
  /** How a paragraph ends by which a page asks for something: `Sign up here.` */
  invitations?: readonly string[]
  /** Navigation words that scraping glues to the first word: `أخبار`. */
  glued?: readonly string[]
  /** Characters that end a sentence. */
  stops?: string
  /** Pairs of quotation marks in use, opening first. */
  quotes?: readonly (readonly [string, string])[]
  /** Letters that tell this language from others of its script. */
  letters?: string
  /** The commonest short function words, for detection: hashed into `words-SCRIPT.json`. */
  words?: readonly string[]
  /** Beginnings of words, two or three letters, that tell this language from others of its script: `ال`. */
  prefixes?: readonly string[]
  /** Where each fact that is not CLDR's was seen; empty in the generated table. */
  sources: readonly string[]
}
