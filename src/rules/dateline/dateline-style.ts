import type { Agency } from '../../agencies/agency.js'
import type { ParsedStory } from '../../core/parsed.js'
import type { Label } from '../../core/story.js'
import type { WireRule } from '../context.js'
import { datelineMarks, datelinePlace } from '../marks.js'

export const datelineStyle: WireRule = {
  id: 'dateline-style',
  group: 'dateline',
  severity: 'info',
  summary: 'The dateline is not laid out in the manner of its agency.',
  why: "Other parsers look for the agency's own marks; a dateline without them is read as text.",
  sources: ['the dateline forms in `wire agencies`'],
  messages: { other: 'The dateline is written `{found}`, and {agency} writes `{form}`.' },
  examples: [
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر (ارنا) - عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 1,
    },
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة يوم الجمعة.\n\nانتهى**1426\n',
      findings: 0,
    },
  ],
  check(story, report, context) {
    const { agency, language } = context
    if (agency === null || story.story.dateline === null) return
    const shape = shapeOf(story)
    // A bracket without a partner is a finding of its own.
    if (shape.split('(').length !== shape.split(')').length) return
    const found = orderOf(shape)
    const alike = ordersOf(agency, language).filter((one) => sameParts(one, found))
    // The agency alone has no order.
    if (!found.includes(' ') || alike.length === 0 || alike.includes(found)) return
    const place = datelinePlace(story)
    if (place !== null) report({ ...place, values: { found, agency: agency.name, form: alike[0]! } })
  },
}

const known = new WeakMap<Agency, Map<string, readonly string[]>>()

/** The orders that the agency's forms in a language have, worked out once. */
function ordersOf(agency: Agency, language: string): readonly string[] {
  const byLanguage = known.get(agency) ?? new Map<string, readonly string[]>()
  known.set(agency, byLanguage)
  let orders = byLanguage.get(language)
  if (orders === undefined) {
    orders = agency.datelines.filter((one) => one.language === language).map((one) => orderOf(one.form))
    byLanguage.set(language, orders)
  }
  return orders
}

const slots: Partial<Record<Label, string>> = {
  'dateline.place': '{place}',
  'dateline.date': '{date}',
  'dateline.source': '{source}',
}

/** The dateline with its parts as slots, `{place}, {date} ({source}) -`; empty when it is too long to be one. */
function shapeOf(story: ParsedStory): string {
  let shape = ''
  let at = -1
  for (const { label, start, end } of datelineMarks(story)) {
    if (at >= 0) shape += story.source.text.slice(at, start)
    shape += slots[label] ?? story.source.text.slice(start, end)
    at = end
    if (shape.length > 200) return ''
  }
  return shape
}

/**
 * What agencies are told apart by: the order of the parts and the marks around the source. Dashes, commas and blanks
 * differ from desk to desk.
 */
function orderOf(shape: string): string {
  let order = ''
  for (const match of shape.matchAll(/([([/]?)\s?\{(place|date|source)\}\s?([)\]/]?)/g)) {
    const slot = `{${match[2]}}`
    const enclosed = match[2] === 'source' && match[1] !== '' && match[3] !== ''
    order += `${order === '' ? '' : ' '}${enclosed ? match[1] + slot + match[3] : slot}`
  }
  return order
}

function sameParts(a: string, b: string): boolean {
  return ['{place}', '{date}', '{source}'].every((slot) => a.includes(slot) === b.includes(slot))
}
