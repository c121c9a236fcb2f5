import { isBlank } from '../../core/characters.js'
import type { RuleContext, WireRule } from '../context.js'
import { codePointName } from '../excerpt.js'
import { gather, type Place } from '../gather.js'
import { INVISIBLE } from '../scan.js'

export const invisibleCharacters: WireRule = {
  id: 'invisible-characters',
  group: 'characters',
  severity: 'warning',
  summary: 'A character that shows nothing: zero-width space, soft hyphen, word joiner, stray byte order mark, filler.',
  why: 'Nobody sees it, and it breaks searches, word counts and links; it is also a way to mark or hide text.',
  sources: [
    'Unicode 17, chapter 23: special areas and format characters',
    'web pages put U+200B and U+00AD into long words',
  ],
  messages: {
    one: 'Invisible {code} ({name}): searches and links break at it. Remove it.',
    several: 'Invisible {code} ({name}) at {count} places: searches and links break at them. Remove them.',
  },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: 'کشتی به راه افتاد\n\nتهران- ایرنا- کشتی‌های مسافربری به راه افتادند.\n', findings: 0 },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The har\u00adbour reopened on Friday.\n',
      findings: 1,
      fixed: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The harbour reopened on Friday.\n',
    },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت\u200b العبّارة إلى العمل.\n',
      findings: 1,
      fixed: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- عادت العبّارة إلى العمل.\n',
    },
  ],
  check(_story, report, context) {
    if ((context.scan.seen & INVISIBLE) === 0) return
    const groups = new Map<string, { unit: number; safe: boolean; places: Place[] }>()
    for (const start of context.offsets(INVISIBLE)) {
      const unit = context.text.charCodeAt(start)
      if (isLegitimate(unit, context.language)) continue
      const safe = joinsNothing(context, start, unit)
      const group = groups.get(`${unit}${safe}`) ?? { unit, safe, places: [] }
      group.places.push({ start, end: start + 1 })
      groups.set(`${unit}${safe}`, group)
    }
    for (const { unit, safe, places } of groups.values())
      report(gather(places, safe, { code: codePointName(unit), name: names[unit] ?? 'filler' }))
  },
}

const names: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  6158: 'Mongolian vowel separator',
  8203: 'zero-width space',
  8288: 'word joiner',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  65279: 'byte order mark',
}

/** Scripts that write no blanks between words mark the places for a line break with U+200B. */
const withoutBlanks = new Set(['th', 'lo', 'km', 'my', 'ja', 'zh'])

function isLegitimate(unit: number, language: string): boolean {
  if (unit === 0x200b) return withoutBlanks.has(language)
  return unit === 0x180e && language === 'mn'
}

/** A zero-width space between two letters may stand for a blank: removing it would make one word of two. */
function joinsNothing(context: RuleContext, at: number, unit: number): boolean {
  if (unit !== 0x200b && unit !== 0xfeff) return true
  const { text } = context
  return at === 0 || at + 1 >= text.length || isEdge(text.charCodeAt(at - 1)) || isEdge(text.charCodeAt(at + 1))
}

function isEdge(c: number): boolean {
  return isBlank(c) || (c < 128 && !/[a-zA-Z0-9]/.test(String.fromCharCode(c)))
}
