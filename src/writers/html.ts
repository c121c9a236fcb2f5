/**
 * One page a story: no script that runs, no style, picture or font from elsewhere, direction and language on the root.
 * The page is well-formed XML too, so that strict readers take it.
 */
import { escapeJson } from '../core/json.js'
import type { ParsedStory } from '../core/parsed.js'
import { type Block, blocksWithDateline } from './blocks.js'
import { languageTag, oneLine } from './clean.js'
import { newsArticle } from './schema-org.js'
import { type FieldTable, lossesOf, type Writer } from './writer.js'
import { escapeText } from './xml.js'

const fields: FieldTable = {
  id: 'yes',
  language: 'yes',
  direction: 'yes',
  agency: 'yes',
  slugline: 'yes',
  keywords: 'yes',
  urgency: 'no',
  category: 'yes',
  status: 'yes',
  version: 'yes',
  kicker: 'yes',
  headline: 'yes',
  deck: 'yes',
  byline: 'yes',
  dateline: 'yes',
  body: 'yes',
  notes: 'no',
  credits: 'yes',
  endMark: 'no',
  sent: 'yes',
  embargo: 'yes',
  boilerplate: 'no',
  wordCount: 'yes',
}

export const html: Writer = {
  name: 'html',
  fields,
  join: null,
  write: (parsed) => ({ text: page(parsed), losses: lossesOf(parsed.story, fields, 'HTML') }),
}

/** The whole style sheet; the policy names it by its digest, so it cannot hold anything of a story. */
export const style =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}' +
  'h1{line-height:1.25}.kicker,.dateline{font-weight:bold}.deck{font-size:1.15em}.credits{opacity:.75}'
/** Base64 of the SHA-256 of {@link style}; a test keeps it true. */
export const styleDigest = 'i+4+KxwunGPcq+uqtTHM4CSTPGKvpYHw2Hna2xslFk8='

const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'`

function page(parsed: ParsedStory): string {
  const { language, direction, headline } = parsed.story
  const lang = languageTag(language)
  const root = `${lang === null ? '' : ` lang="${lang}"`}${direction === null ? '' : ` dir="${direction}"`}`
  return `<!DOCTYPE html>
<html${root}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width"/>
<title>${escapeText(oneLine(headline ?? ''))}</title>
<style>${style}</style>
<script type="application/ld+json">${scriptJson(newsArticle(parsed))}</script>
</head>
<body>
<article>
${article(parsed).join('\n')}
</article>
</body>
</html>
`
}

function article(parsed: ParsedStory): string[] {
  const story = parsed.story
  const lines: string[] = []
  const add = (tag: string, name: string | null, text: string | null) => {
    const line = oneLine(text ?? '')
    if (line !== '') lines.push(`<${tag}${name === null ? '' : ` class="${name}"`}>${escapeText(line)}</${tag}>`)
  }
  add('p', 'kicker', story.kicker)
  add('h1', null, story.headline)
  add('p', 'deck', story.deck)
  add('p', 'byline', story.byline)
  for (const block of blocksWithDateline(parsed)) {
    if (block.kind === 'subhead') add('h2', null, block.text)
    else lines.push(paragraph(block))
  }
  for (const credit of story.credits) add('p', 'credits', credit)
  return lines
}

function paragraph(block: Block): string {
  const text = escapeText(block.text)
  if (block.dateline === '') return `<p>${text}</p>`
  return `<p><span class="dateline">${escapeText(block.dateline)}</span>${text === '' ? '' : ' '}${text}</p>`
}

/** JSON that no HTML or XML reader takes for mark-up, whatever it holds. */
function scriptJson(value: unknown): string {
  return escapeJson(JSON.stringify(value)).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
}
