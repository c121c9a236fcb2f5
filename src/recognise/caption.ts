/** Lines under a picture: they have a place and a date too, and end in the photographer's credit (CONVENTIONS 12.30). */
import { fold, foldKey } from '../core/fold.js'
import { isAllCapitals, isCapital } from './casing.js'
import type { Line } from './lines.js'
import { nameAt } from './names.js'

const LONGEST_CREDIT = 80
const LONGEST_FILED = 120
const LONGEST_FILE_MARK = 6
const [LETTER_F, LETTER_P] = [0x66, 0x70]
/** Words for a picture, folded, in the languages in which captions were seen. */
const PICTURE = [
  'photo',
  'foto',
  'تصوير',
  'صوره',
  'عكس',
  'фото',
  'bild/',
  'afp/getty',
  'getty images',
  '写真',
  '图片',
  '照片',
  '資料照',
  '资料图',
  '資料圖',
  '供图',
  '供圖',
  '摄',
  '攝',
  '사진',
]

/**
 * The line ends in a bracket that names the photographer: `(AP Photo/Jane Marsh)`, `(Photo by …)`, `(تصوير …)`; or in the
 * agency and the photographer: `REUTERS/Jane Marsh`.
 */
export function isCaption(text: string, line: Line): boolean {
  const last = text[line.to - 1]
  if (last === 'E' && isFromFile(text, line)) return true
  if (last !== ')' && last !== '）') return endsWithPhotographer(text, line)
  const start = Math.max(line.from, line.to - LONGEST_CREDIT)
  const { key } = fold(text, start, line.to)
  const credit = key.slice(key.lastIndexOf('(') + 1)
  return PICTURE.some((word) => credit.includes(word))
}

/** `Foreign Minister John Marsh - FILE`: a picture out of the archive. */
export function isFromFile(text: string, { from, to }: Line): boolean {
  return to - from <= LONGEST_FILED && /[-–—/] ?FILE$/u.test(text.slice(to - LONGEST_FILE_MARK, to))
}

/** `Foto: Jane Marsh/AFP`, `Photo © Jane Marsh`: nothing but who made the picture. */
export function isPictureCredit(text: string, { from, to }: Line): boolean {
  if (to - from > LONGEST_CREDIT) return false
  const first = text.charCodeAt(from) | 0x20
  if (first !== LETTER_F && first !== LETTER_P) return false
  return (
    /^(?:foto|photo|fotos|photos|fotografía)(?: ?: | ?© ?|\/| courtesy | by )\S/iu.test(text.slice(from, to)) &&
    text[to - 1] !== '.'
  )
}

/** `… (Photo/ANI). Image Credit: ANI`. */
const CREDIT = 'redit: '
const LONGEST_NAME = 40

/** An agency in capitals behind a full stop, a slash and a name; `/File Photo` may follow. */
function endsWithPhotographer(text: string, { from, to }: Line): boolean {
  const printed = text.slice(Math.max(from, to - LONGEST_CREDIT), to)
  const credit = printed.lastIndexOf(CREDIT)
  if (credit > 0 && printed.length - credit <= LONGEST_NAME) return true
  const slash = printed.indexOf('/')
  const stop = slash < 0 ? -1 : printed.lastIndexOf('. ', slash)
  if (stop < 0 || !isCapital(printed.charCodeAt(slash + 1)) || '.!?'.includes(printed[printed.length - 1]!))
    return false
  // `… said. WAM/RA/MN`: the agency and its editors.
  if (!printed.includes(' ', slash) && isAllCapitals(printed, slash, printed.length)) return false
  const name = printed.slice(stop + 2, slash)
  return isAllCapitals(name, 0, name.length) && nameAt(foldKey(name), 0)?.key.length === name.length
}
