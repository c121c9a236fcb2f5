import { foldKey } from '../../core/fold.js'
import { isPlace } from '../../places/index.js'
import type { WireRule } from '../context.js'
import { quote } from '../excerpt.js'
import { firstMark } from '../marks.js'

export const placeUnknown: WireRule = {
  id: 'place-unknown',
  group: 'dateline',
  severity: 'info',
  summary: 'The place of the dateline is in no gazetteer, and one that differs by a letter is.',
  why: 'A misspelt city looks just like an unknown one: a story without country and time zone is missed by every filter.',
  sources: ['CLDR 48, exemplar cities and territories'],
  messages: {
    near: '"{place}" is in no gazetteer, and "{near}" is: check the spelling.',
    unknown: '"{place}" is in no gazetteer: check the spelling.',
  },
  options: {
    all: { default: false, summary: 'Also report places that are like no known one: most of them are small towns.' },
  },
  examples: [
    { text: 'Ferry runs again\n\nLONDON, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
    { text: 'Ferry runs again\n\nSINGAPROE, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 1 },
    { text: 'عودة العبّارة\n\nالقاهرد 6 أكتوبر (رويترز) - عادت العبّارة يوم الجمعة.\n', findings: 1 },
    {
      text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n',
      settings: { all: true },
      findings: 1,
    },
  ],
  check(story, report, context) {
    const { dateline } = story.story
    if (dateline === null || dateline.place === null) return
    if (dateline.located.some((place) => place.country !== null)) return
    const mark = firstMark(story, 'dateline.place')
    if (mark === undefined) return
    const key = foldKey(dateline.place.slice(0, LONGEST + 1))
    if (isPlace(key)) return
    const near = nearPlace(key)
    if (near !== null && near.replaceAll(' ', '') === key.replaceAll(' ', '')) return
    if (near === null && context.options.all !== true) return
    const place = quote(context.text, mark.start, mark.end)
    const message = near === null ? 'unknown' : 'near'
    report({ start: mark.start, end: mark.end, message, values: near === null ? { place } : { place, near } })
  },
}

/** Letters of a name: among shorter ones too many true places differ by a letter. */
const SHORTEST = 7
const LONGEST = 30
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ', 'абвгдежзийклмнопрстуфхцчшщыьэюя']

/** A known place that differs by one letter: exchanged with its neighbour, left out, added, or another one. */
function nearPlace(key: string): string | null {
  if (key.length < SHORTEST || key.length > LONGEST) return null
  const alphabet = alphabets.find((letters) => letters.includes(key[key.length - 1]!)) ?? ''
  for (let i = 0; i < key.length; i++) {
    const head = key.slice(0, i)
    const swapped = `${head}${key[i + 1] ?? ''}${key[i]}${key.slice(i + 2)}`
    if (isPlace(swapped)) return swapped
    const shorter = head + key.slice(i + 1)
    if (isPlace(shorter)) return shorter
    for (const letter of alphabet) {
      const longer = `${head}${letter}${key.slice(i)}`
      if (isPlace(longer)) return longer
      const other = `${head}${letter}${key.slice(i + 1)}`
      if (isPlace(other)) return other
    }
  }
  return null
}
