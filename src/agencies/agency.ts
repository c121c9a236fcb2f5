/**
 * What `wire` knows of a news agency. Data only: one file an agency, no function, no regular expression.
 *
 * A *template* is literal text with slots. Blanks match any run of blanks, or none beside punctuation; letters match
 * folded (case, accents, hamza, yeh, kaf, tatweel, harakat, width). Slots:
 *
 *   {n} digits   {code} digits or letters   {initials} 1–6 groups of 1–4 letters joined by blank . / -   {text} anything
 *   {HH} {MM} {SS} clock   {DD} day   {MO} month in figures   {Mon} month name   {YY} {YYYY} year   {YYY} year of the Republic of China   {zone} a time zone
 *   {place} {date} {source} {byline} {time}: in datelines only
 */
import type { Status } from '../core/story.js'

export type Evidence = 'verified' | 'partly' | 'unverified'

/** One way in which the agency writes its dateline. */
export interface DatelineForm {
  /** `{place} / {date}/{source}- `: the separators are read from it. A form that ends in `\n` stands on its own line. */
  form: string
  language: string
  evidence: Evidence
  /** Where it was seen. */
  source: string
}

export interface EndMarkForm {
  /** `انتهى**{code}`. */
  form: string
  evidence: Evidence
  source: string
}

export interface StampForm {
  /** `AP-WF-{MO}-{DD}-{YY} {HH}{MM}{zone}<`. */
  form: string
  /** IANA zone where the stamp prints none. */
  zone?: string
  source: string
}

export interface AdvisoryForm {
  /** `UPDATE {n}-`, `KILL`. */
  form: string
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
  /** `headline`: before the headline on its line; `line`: a line of its own; `slug`: in the slug line. */
  where: 'headline' | 'line' | 'slug'
  status?: Status
  urgency?: number
  source: string
}

export interface Agency {
  /** Lower-case ASCII, as `--agency` takes it. */
  id: string
  /** Full English name. */
  name: string
  /** ISO 3166-1 alpha-2; null for a supranational one. */
  country: string | null
  /** BCP 47 tags of the languages it is known to print in. */
  languages: readonly string[]
  /** Every name that it prints in a dateline or credit, in every script. */
  names: readonly string[]
  /** Names that are ordinary words too (`وام`, `مهر`, `AA`): they count only between marks in a dateline. */
  commonWords?: readonly string[]
  datelines: readonly DatelineForm[]
  /** Order of a date in figures, where it differs from the language's. */
  numericOrder?: 'dmy' | 'mdy' | 'ymd'
  endMarks?: readonly EndMarkForm[]
  /** It signs with initials alone on the last line. */
  signsWithInitials?: boolean
  stamps?: readonly StampForm[]
  advisories?: readonly AdvisoryForm[]
  /** Templates of notes, credits and page lines that are this agency's own. */
  notes?: readonly string[]
  credits?: readonly string[]
  boilerplate?: readonly string[]
  /** Codes at the end of a paragraph that are for machines: `#L#`. */
  controls?: readonly string[]
  /** A line `category / headline`: the categories it prints before a slash. */
  categories?: readonly string[]
  /** Parts that it never prints, so that their absence is no finding. */
  never?: readonly ('headline' | 'dateline' | 'date' | 'source' | 'endMark')[]
  /** Most words that its style allows in a headline, or characters in a paragraph, where known. */
  limits?: { headlineWords?: number; paragraphCharacters?: number }
  evidence: Evidence
  /** Where names and general facts were seen. */
  sources: readonly string[]
}
