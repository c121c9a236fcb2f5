/**
 * From a draft to a story. The words of the document are put one below the other, the body is read by the recognisers of
 * plain copy, and what they mark goes back to the places in the document that the words came from.
 */
import { append } from '../core/append.js'
import type { Copy, Mark, Notice, ParsedStory } from '../core/parsed.js'
import { partition } from '../core/partition.js'
import type { Source } from '../core/source.js'
import type { Derived, Label, Span, Story } from '../core/story.js'
import { languageOf } from '../languages/load.js'
import { joinLines } from '../recognise/body.js'
import { bodyWords } from '../recognise/count.js'
import { detectLanguage } from '../recognise/language.js'
import { agencyIdOf } from './agency-name.js'
import { readBody } from './body.js'
import type { Draft, ListLabel } from './draft.js'
import { momentOf } from './moments.js'
import { textOfRun } from './pieces.js'
import type { ReadOptions } from './reader.js'
import { documentMarks, Words, withControls } from './words.js'

/** Fields that stand above the story, and those that stand behind it, in the order of the words. */
const above = ['id', 'slugline', 'keywords', 'urgency', 'category', 'status', 'version', 'sent', 'embargo'] as const
const head = ['wordCount', 'notes', 'kicker', 'headline', 'deck', 'byline'] as const

export function assemble(draft: Draft, options: ReadOptions): ParsedStory {
  return new Assembler(draft, options).story()
}

class Assembler {
  readonly #words = new Words()
  readonly #marks: Mark[] = []
  readonly #derived: Derived[] = []

  constructor(
    readonly draft: Draft,
    readonly options: ReadOptions,
  ) {}

  story(): ParsedStory {
    const { draft } = this
    for (const label of [...above, ...head]) this.#fields(label)
    const language = this.#language()
    const named = this.options.agency ?? agencyIdOf(draft.agencyNames, language)
    const body = readBody(draft, this.#words, { language, agency: named, asOf: this.options.asOf ?? null })
    append(this.#marks, body.marks)
    this.#fields('credits')
    // Where every part is marked up, what names no agency has none.
    const agency = named ?? (draft.accepts.size === 0 ? null : body.agency)
    if (this.options.agency !== undefined) this.#derived.push({ field: 'agency', from: 'option' })
    else if (named === null && agency !== null) this.#derived.push({ field: 'agency', from: 'agency' })
    append(this.#derived, body.derived)
    const direction = this.#direction(language)
    const story: Story = {
      schema: 'wire-story/1',
      id: draft.id ?? this.#text('id'),
      source: {
        path: draft.source.path,
        index: draft.index,
        format: draft.format,
        encoding: draft.source.encoding,
      },
      language,
      direction,
      agency,
      slugline: this.#text('slugline'),
      keywords: this.#all('keywords'),
      urgency: this.#urgency() ?? body.found.urgency ?? null,
      category: this.#text('category') ?? body.found.category ?? null,
      status: draft.status ?? body.found.status ?? 'usable',
      version: this.#text('version') ?? body.found.version ?? null,
      kicker: this.#text('kicker') ?? body.found.kicker ?? null,
      headline: this.#text('headline') ?? body.found.headline ?? null,
      deck: this.#text('deck') ?? body.found.deck ?? null,
      byline: this.#text('byline') ?? body.found.byline ?? null,
      dateline: body.dateline,
      body: body.paragraphs.map((mark) => joinLines(this.#words.text, mark.start, mark.end)),
      notes: [...this.#all('notes'), ...(body.found.notes ?? [])],
      credits: [...(body.found.credits ?? []), ...this.#all('credits')],
      endMark: body.endMark,
      sent: this.#moment('sent') ?? body.found.sent ?? null,
      embargo: this.#moment('embargo') ?? body.found.embargo ?? null,
      boilerplate: [...(body.found.boilerplate ?? []), ...this.draft.pageText],
      wordCount: 0,
    }
    story.wordCount = bodyWords(story.body, language)
    return parsedOf(draft, this.#words, story, this.#marks, body.paragraphs, this.#derived, body.notices)
  }

  #fields(label: Exclude<Label, 'dateline'>): void {
    for (const run of this.draft.fields.get(label as 'id') ?? []) {
      const { start, end } = this.#words.field(run)
      if (end > start) this.#marks.push({ label, start, end })
    }
  }

  #all(label: ListLabel): string[] {
    return (this.draft.fields.get(label) ?? []).map(textOfRun).filter((text) => text !== '')
  }

  #text(label: 'id' | 'slugline' | 'category' | 'version' | 'kicker' | 'headline' | 'deck' | 'byline'): string | null {
    const runs = this.draft.fields.get(label)
    return runs === undefined ? null : textOfRun(runs[0]!)
  }

  #urgency(): number | null {
    const runs = this.draft.fields.get('urgency')
    const urgency = Number(runs === undefined ? '0' : textOfRun(runs[0]!))
    return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : null
  }

  #moment(label: 'sent' | 'embargo') {
    const runs = this.draft.fields.get(label)
    return runs === undefined ? null : momentOf(textOfRun(runs[0]!))
  }

  /** As the options say, as the document says, or as its words tell. */
  #language(): string | null {
    if (this.options.language !== undefined) {
      this.#derived.push({ field: 'language', from: 'option' })
      return languageOf(this.options.language)?.tag ?? this.options.language
    }
    if (this.draft.language !== null) return this.draft.language
    const words = this.draft.blocks.map(({ run }) => textOfRun(run))
    const found = detectLanguage([this.#text('headline') ?? '', this.#text('deck') ?? '', ...words].join('\n\n'))
    if (found === null) return null
    this.#derived.push({ field: 'language', from: found.from })
    return languageOf(found.tag)?.tag ?? found.tag
  }

  #direction(language: string | null): Story['direction'] {
    if (this.draft.direction !== null) return this.draft.direction
    const direction = language === null ? null : (languageOf(language)?.direction ?? null)
    if (direction !== null) this.#derived.push({ field: 'direction', from: 'script' })
    return direction
  }
}

/** The story with its marks in the document, and the words beside it for those who read words. */
export function parsedOf(
  draft: Pick<Draft, 'source' | 'aside' | 'controls' | 'notices'>,
  words: Words,
  story: Story,
  wordMarks: Mark[],
  paragraphs: readonly Mark[],
  derived: Derived[],
  notices: readonly Notice[],
): ParsedStory {
  wordMarks.sort((a, b) => a.start - b.start)
  const moved = (mark: Mark): Mark => ({ label: mark.label, ...words.locate(mark.start, mark.end) })
  const marks = withControls(documentMarks(words, wordMarks, draft.aside), draft.controls)
  const { source } = draft
  const inWords: Source = { ...source, text: words.text, bad: [] }
  const parts = { story, derived }
  const locate: Copy['locate'] = (start, end) => words.locate(start, end)
  return {
    ...parts,
    source,
    marks,
    notices: [...draft.notices, ...notices.map((notice) => ({ ...notice, ...words.locate(notice.start, notice.end) }))],
    paragraphs: paragraphs.map(moved),
    copy: { parsed: tiled({ ...parts, source: inWords, marks: wordMarks, notices, paragraphs }), locate },
    spans: lazily(() => partition(source.text, marks)),
  }
}

function tiled(parsed: Omit<ParsedStory, 'spans'>): ParsedStory {
  return { ...parsed, spans: lazily(() => partition(parsed.source.text, parsed.marks)) }
}

function lazily(make: () => Span[]): () => Span[] {
  let spans: Span[] | null = null
  return () => {
    spans ??= make()
    return spans
  }
}
