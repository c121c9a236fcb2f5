/**
 * The law of the Markdown writer: read by an independent CommonMark reader, the document of any story has exactly the
 * story's text, and no link, image, code, rule, list, quotation or HTML, and no heading, that the story has not.
 * Read by an independent YAML reader, the front matter has exactly its values.
 */
import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { ParsedStory } from '../../src/core/parsed.js'
import type { Story } from '../../src/core/story.js'
import { markdown } from '../../src/writers/markdown.js'
import { visible as seen, stories, tokens } from '../writers/hostile.js'
import { samples } from '../writers/samples.js'
import { datelineOf, parsedOf } from '../writers/stories.js'

/** Blanks among invisible marks at the start of a line are no text in Markdown. */
function visible(text: string): string {
  const indent = /^(?:[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u180e\u00ad]| )+/
  return seen(text).replace(indent, (marks) => marks.replace(/ /g, ''))
}

/** The blocks that a story has: its heading levels, 0 for a paragraph. */
function expected(parsed: ParsedStory): { level: number; text: string }[] {
  const story = parsed.story
  const blocks: { level: number; text: string }[] = []
  const add = (level: number, text: string | null) => {
    if (text !== null && visible(text) !== '') blocks.push({ level, text: visible(text) })
  }
  add(0, story.kicker)
  add(1, story.headline)
  add(0, story.deck)
  add(0, story.byline)
  let lead: string | null = visible(story.dateline?.text ?? '')
  for (const [index, text] of story.body.entries()) {
    if (visible(text) === '') continue
    const subhead = parsed.paragraphs[index]!.label === 'subhead'
    if (subhead) add(0, lead)
    if (subhead) add(2, text)
    else if (lead) blocks.push({ level: 0, text: `${lead} ${visible(text)}` })
    else add(0, text)
    lead = null
  }
  add(0, lead)
  for (const credit of story.credits) add(0, credit)
  return blocks
}

const inlineKinds = ['text', 'emph', 'strong', 'heading', 'paragraph', 'document', 'html_block']

/** Walks what the reader saw. Anything but headings, paragraphs, emphasis and text fails. */
function read(body: string): { blocks: { level: number; text: string }[]; html: string[] } {
  const blocks: { level: number; text: string }[] = []
  const html: string[] = []
  const walker = new Parser().parse(body).walker()
  for (let step = walker.next(); step; step = walker.next()) {
    const node: Node = step.node
    if (!inlineKinds.includes(node.type)) throw new Error(`the reader sees a ${node.type}`)
    if (!step.entering) continue
    if (node.type === 'html_block') html.push(node.literal!)
    if (node.type === 'paragraph') blocks.push({ level: 0, text: '' })
    if (node.type === 'heading') blocks.push({ level: node.level, text: '' })
    if (node.type === 'text') blocks.at(-1)!.text += node.literal
  }
  return { blocks: blocks.map(({ level, text }) => ({ level, text: text.replace(/\s+/g, ' ') })), html }
}

/** Front matter and the rest, cut where any generator of pages cuts it. */
function cut(document: string): { front: string; body: string } {
  if (!document.startsWith('---\n')) return { front: '', body: document }
  const end = document.indexOf('\n---\n', 3)
  return { front: document.slice(4, end + 1), body: document.slice(end + 5) }
}

function expectedFront(story: Story): Record<string, string> {
  const date = story.dateline?.date?.iso ?? null
  const entries: [string, string | null | undefined][] = [
    ['title', story.headline],
    ['date', date?.includes('X') ? null : date],
    ['status', story.status === 'usable' ? null : story.status],
    ['embargo', story.embargo?.iso ?? story.embargo?.text],
    ['dateline', story.dateline?.text],
    ['place', story.dateline?.place],
    ['source', story.dateline?.source],
    ['agency', story.agency],
    ['lang', story.language],
    ['dir', story.direction],
    ['endMark', story.endMark?.text],
  ]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function holds(parsed: ParsedStory): void {
  const document = markdown.write(parsed).text
  const { front, body } = cut(document)
  const { blocks, html } = read(body)
  expect(blocks).toEqual(expected(parsed))
  const rtl = parsed.story.direction === 'rtl' && blocks.length > 0
  expect(html.map((tag) => tag.replace(/ lang="[A-Za-z0-9-]+"/, ''))).toEqual(rtl ? ['<div dir="rtl">', '</div>'] : [])
  for (const version of ['1.1', '1.2'] as const)
    expect(parseYaml(front, { version }) ?? {}).toEqual(expectedFront(parsed.story))
  expect(document).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/)
  expect(Buffer.from(document).toString()).toBe(document)
}

describe('the Markdown of any story', () => {
  test('reads back as exactly the story', () => {
    fc.assert(fc.property(stories, holds), { numRuns: 1500 })
  })

  test('and so does each single hostile piece, in every place, behind an invisible mark too', () => {
    for (const token of tokens)
      for (const mark of ['', '\u200f', '\u061c ', 'x', 'x '])
        for (const end of ['', ' x', '#']) {
          const text = mark + token + end
          const parts = { kicker: text, headline: text, deck: text, byline: text, dateline: datelineOf(text) }
          holds(parsedOf({ ...parts, body: [text, text, text], credits: [text] }, [1]))
        }
  })

  test('and so does that of every sample', () => {
    for (const parsed of samples()) holds(parsed)
  })

  test('and so does every line of the samples, in every place', () => {
    for (const parsed of samples()) {
      const lines = parsed.source.text.split('\n')
      holds(parsedOf({ direction: 'rtl', language: 'ar', headline: lines[0] ?? null, body: lines, credits: lines }))
    }
  })
})
