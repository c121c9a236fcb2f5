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

/** A known place that differs by one letter: exchanged with its neighbour, one too many or too few, else another one. */
function nearPlace(key: string): string | null {
  if (key.length < SHORTEST || key.length > LONGEST) return null
  const alphabet = alphabets.find((letters) => letters.includes(key[key.length - 1]!)) ?? ''
  return (
    candidate(key, (head, at) => [
      `${head}${key[at + 1] ?? ''}${key[at] ?? ''}${key.slice(at + 2)}`,
      head + key.slice(at + 1),
      ...[...alphabet].map((letter) => `${head}${letter}${key.slice(at)}`),
    ]) ?? candidate(key, (head, at) => [...alphabet].map((letter) => `${head}${letter}${key.slice(at + 1)}`))
  )
}

/** The first place among the spellings that `change` makes at each letter. */
function candidate(key: string, change: (head: string, at: number) => readonly string[]): string | null {
  for (let at = 0; at < key.length; at++) {
    const found = change(key.slice(0, at), at).find(isPlace)
    if (found !== undefined) return found
  }
  return null
}
