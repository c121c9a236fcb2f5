/** Lines under a picture: they have a place and a date too, and end in the photographer's credit (CONVENTIONS 12.30). */
import { fold } from '../core/fold.js'
import type { Line } from './lines.js'

const LONGEST_CREDIT = 80
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
  '사진',
]

/** The line ends in a bracket that names the photographer: `(AP Photo/Jane Marsh)`, `(Photo by …)`, `(تصوير …)`. */
export function isCaption(text: string, line: Line): boolean {
  const last = text[line.to - 1]
  if (last !== ')' && last !== '）') return false
  const start = Math.max(line.from, line.to - LONGEST_CREDIT)
  const { key } = fold(text, start, line.to)
  const credit = key.slice(key.lastIndexOf('(') + 1)
  return PICTURE.some((word) => credit.includes(word))
}
