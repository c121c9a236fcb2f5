/** What stands beside the date and the time that a page prints, in the scripts that part words by blanks and in the others. */
import { unitAt } from '../core/characters.js'
import { foldKey } from '../core/fold.js'
import { localZones } from './zone.js'

/** Words beside a date and a time that say nothing of their own, and what a page calls the two, folded. */
export const fillers: ReadonlySet<string> = new Set(
  [
    'at on am pm a m p hrs h hs hours horas uhr klo kl alle ore ora saat local time في ص م صباحا مساء الساعه بتوقيت ساعت تاريخ',
    'बजे পূর্বাহ্ন পূর্বাহ্ণ অপরাহ্ন অপরাহ্ণ',
    'wib wita wit eastern central mountain pacific standard daylight',
    ...localZones,
  ].flatMap((words) => words.split(' ')),
)

/** The halves of the day, folded: true for the second. */
export const halves: ReadonlyMap<string, boolean> = new Map([
  ...['am', 'ص', 'صباحا', 'পূর্বাহ্ন', 'পূর্বাহ্ণ'].map((word) => [foldKey(word), false] as const),
  ...['pm', 'م', 'مساء', 'অপরাহ্ন', 'অপরাহ্ণ'].map((word) => [foldKey(word), true] as const),
])

/** What a page in a script that glues its words puts beside the figures. */
interface CompactLabel {
  length: number
  /** It is what the page calls the date. */
  labels: boolean
  /** The half of the day that it names. */
  afternoon: boolean | null
}

const dated =
  '発信 配信 最終更新 更新 公開 掲載 発表 发布时间 发布 发表 發布 最後更新 时间 時間 日期 송고시간 송고 등록 입력 ' +
  '수정 승인 기사입력 기사등록 기사작성 최종수정 최종편집 업데이트 게재 시간'

const compactLabels = [
  ...labelled(dated, true, null),
  ...labelled('오전 午前 上午', false, false),
  ...labelled('오후 午後 下午', false, true),
  ...labelled('เวลา ที่ น.', false, null),
]

function labelled(words: string, labels: boolean, afternoon: boolean | null): [string, CompactLabel][] {
  return words.split(' ').map((word) => {
    const key = foldKey(word)
    return [key, { length: key.length, labels, afternoon }]
  })
}

const FIRST_THAI = 0xe00

/** The label that stands at `at` of a folded key, or null. */
export function compactLabel(key: string, at: number): CompactLabel | null {
  if (key.charCodeAt(at) < FIRST_THAI) return null
  return compactLabels.find(([known]) => key.startsWith(known, at))?.[1] ?? null
}

/** What a Chinese page says behind its date: where the story is from. */
const origins = ['来源:', '來源:']

export function isOrigin(key: string, at: number): boolean {
  return origins.some((origin) => key.startsWith(origin, at))
}

const compactDays = ['日', '一', '二', '三', '四', '五', '六']
const compactInBrackets = foldKey('日月火水木金土일월화수목금토')

/** Length of `星期二`, `周二` or, in brackets, `火`; 0 for anything else. */
export function compactWeekday(key: string, at: number): number {
  if (unitAt(key, at) < 0x3000) return 0
  const named = key.startsWith('星期', at) ? 2 : key[at] === '周' ? 1 : 0
  if (named > 0) return compactDays.includes(key[at + named] ?? ' ') || key[at + named] === '天' ? named + 1 : 0
  return key[at - 1] === '(' && key[at + 1] === ')' && compactInBrackets.includes(key[at]!) ? 1 : 0
}

const OUTLET_ENDS = ['新聞', '通信', '新闻', '网', '網', '报', '報', '社']
const SHORTEST_OUTLET = 3
const LONGEST_OUTLET = 12

/** Where the paper ends that stands at `at`, up to the end or a bracket (`(2017年8月23日 13時47分 川辺新聞)`); -1 for none. */
export function compactOutletEnd(key: string, at: number): number {
  let end = at
  while (unitAt(key, end) >= FIRST_EAST_ASIAN_LETTER) end++
  if (end - at < SHORTEST_OUTLET || end - at > LONGEST_OUTLET) return -1
  const closed = end === key.length || ')>]'.includes(key[end]!)
  return closed && OUTLET_ENDS.some((sign) => key.endsWith(sign, end)) ? end : -1
}

const FIRST_EAST_ASIAN_LETTER = 0x3040
