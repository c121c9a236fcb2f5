/**
 * The law of the HTML writer: read strictly, the page of any story has the writer's own elements and attributes, exactly
 * the story's text, and JSON-LD with the story's values; nothing of it runs or is fetched.
 */
import fc from 'fast-check'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { html } from '../../src/writers/html.js'
import { newsArticle } from '../../src/writers/schema-org.js'
import { stories, tokens, visible } from '../writers/hostile.js'
import { samples } from '../writers/samples.js'
import { arabic, datelineOf, english, parsedOf } from '../writers/stories.js'

const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  script: ['type'],
  body: [],
  article: [],
  p: ['class'],
  h1: [],
  h2: [],
  span: ['class'],
}

function elements(document: XmlDocument): XmlElement[] {
  return document.root.find('descendant-or-self::*') as XmlElement[]
}

/** What the reader of a browser does not do and an XML reader does, or the other way, must not matter for the page. */
function holds(parsed: ParsedStory): void {
  const page = html.write(parsed).text
  expect(page.startsWith('<!DOCTYPE html>\n<html')).toBe(true)
  const document = XmlDocument.fromString(page)
  try {
    for (const element of elements(document)) {
      expect(Object.keys(allowed)).toContain(element.name)
      for (const attribute of element.attrs) expect(allowed[element.name]).toContain(attribute.name)
    }
    const text = (path: string) => document.root.find(path).map((node) => (node as XmlElement).content)
    expect(text('body/article/*').map(visible).filter(Boolean)).toEqual(expected(parsed))
    expect(text('head/title').map(visible)).toEqual([visible(parsed.story.headline ?? '')])
    expect(text('head/script/@type')).toEqual(['application/ld+json'])
    expect(JSON.parse(text('head/script')[0]!)).toEqual(JSON.parse(JSON.stringify(newsArticle(parsed))))
  } finally {
    document.dispose()
  }
  // The raw script and style of HTML end at the first `</`, and nothing in them may look like a comment.
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<\/script/g)).toHaveLength(1)
  expect(page.match(/<style>/g)).toHaveLength(1)
  expect(page).not.toMatch(/<!--|\bsrc=|\bhref=|[\0-\x08\x0b-\x1f\x7f-\x9f]/)
}

function expected(parsed: ParsedStory): string[] {
  const { kicker, headline, deck, byline, dateline, body, credits } = parsed.story
  const paragraphs = body.map(visible).filter(Boolean)
  const first = body.findIndex((text) => visible(text) !== '')
  const glued = dateline !== null && visible(dateline.text) !== '' && parsed.paragraphs[first]?.label === 'paragraph'
  const lead = glued ? [`${visible(dateline.text)} ${paragraphs.shift()}`] : [visible(dateline?.text ?? '')]
  const head = [kicker, headline, deck, byline].map((text) => visible(text ?? ''))
  return [...head, ...lead, ...paragraphs, ...credits.map(visible)].filter(Boolean)
}

describe('the HTML of any story', () => {
  test('has its text and nothing else', () => {
    for (const parsed of [arabic, english, parsedOf({}), ...samples()]) holds(parsed)
    fc.assert(fc.property(stories, holds), { numRuns: 500 })
  })

  test('whatever stands in one place', () => {
    for (const token of tokens) {
      const parts = { kicker: token, headline: token, deck: token, byline: token, slugline: token, language: token }
      holds(parsedOf({ ...parts, dateline: datelineOf(token), body: [token, token], credits: [token] }, [1]))
    }
  })
})
