/** What is for the desk and not for print: notebooks, contact blocks, e-mail lines. CONVENTIONS.md section 7. */
import { fold } from '../core/fold.js'
import { type CreditContext, isAddress } from './credits.js'
import { type Form, formsFor, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { anyStart, firstOf, type Start, startOf } from './starts.js'
import { type Found, TemplateSet } from './templates.js'

/** How far from the end a notebook may begin, in lines, and the longest of its lines and headings in UTF-16 units. */
const LONGEST_NOTEBOOK = 60
const LONGEST_HEADING = 80
const LONGEST_CONTACT_LINE = 200
const LONGEST_NOTE = 160
const SHORTEST_OPENER = 7
const [T, DASH, BRACKET] = [0x74, 0x2d, 0x28]

/** Headings of contact blocks in press releases. */
const contactHeadings = [
  'Media contact:',
  'Media contacts:',
  'Press contact:',
  'Investor relations contact:',
  'Investor contact:',
  'Contact:',
  'Contacts:',
  'For further information:',
  'For further information, please contact:',
  'For further information contact:',
  'For more information, please contact:',
  'For more information contact:',
  'For additional information, please contact:',
  'For media inquiries:',
  'Media inquiries:',
  'Contact information:',
  'Investor relations:',
  'Media relations:',
  'For more information:',
  'For media enquiries:',
  'Pressekontakt:',
  'Contact presse :',
  'Contacto de prensa:',
]

let made: TemplateSet<null> | null = null

function headings(): TemplateSet<null> {
  if (made !== null) return made
  made = new TemplateSet<null>()
  for (const heading of contactHeadings) made.add(heading, () => null)
  return made
}

/** The line with which a notebook or contact block begins that runs to line `last`; -1 when there is none. */
export function notebookLine(context: CreditContext, last: number): number {
  const { lines, first } = context
  let found = -1
  let contact = true
  for (let i = last; i > Math.max(first, last - LONGEST_NOTEBOOK); i--) {
    const line = lines[i]!
    if (isEmpty(line)) continue
    if (line.to - line.from > LONGEST_CONTACT_LINE) contact = false
    const heading = headingKind(context, line, lines[i - 1]!)
    if (heading === 'notebook' || (heading === 'contact' && contact)) found = i
  }
  return found
}

function headingKind(context: CreditContext, line: Line, before: Line): 'notebook' | 'contact' | null {
  const { text } = context
  const { from, to } = line
  if (to - from > LONGEST_HEADING) return null
  if (!isEmpty(before) && text[from] !== '#') return null
  const start = startOf(text, from, to)
  if (headings().wholesOf(text, from, to, start).length > 0) return 'contact'
  for (const { notes } of formsFor(context))
    for (const found of notes.wholesOf(text, from, to, start))
      if (found.value.agency === context.agency?.id && isContact(found.value.form)) return 'contact'
      else if (isOwn(found.value, context) && (isHeading(found.value.form) || isBareOpener(text, line, found)))
        return 'notebook'
  return null
}

/** `CONTACT: Acme Corp., Jane Rowe`: in the copy of its agency more of them follow. */
function isContact(form: string): boolean {
  return form.startsWith('CONTACT: ')
}

/** A note that takes no text of its own heads what follows; a rule of stars heads nothing. */
function isHeading(form: string): boolean {
  return !form.includes('{') && !form.startsWith('(') && form.length > 7
}

/** `Notes to editors:` with nothing behind it. */
function isBareOpener(text: string, { from, to }: Line, { value, slots }: Found<Form>): boolean {
  if (!value.form.endsWith('{text}') || value.form.indexOf('{') !== value.form.lastIndexOf('{')) return false
  const slot = slots[0]
  const rest = slot === undefined ? null : fold(text, from, to).key.slice(slot.start, slot.end)
  return (rest === '' || rest === ':') && value.literal > SHORTEST_OPENER
}

/** A line that is a note to editors, an address alone, or a press release's `SOURCE`; `own`: one of its agency's notes. */
export function isDeskLine(context: CreditContext, line: Line, own: boolean): boolean {
  const { text, agency } = context
  const { from, to } = line
  if (to - from > LONGEST_NOTE || (own && agency === null)) return false
  const printed = text.slice(from, to)
  if (!own && (printed.startsWith('SOURCE ') || printed.startsWith('SOURCE:'))) return true
  const start = startOf(text, from, to)
  if (!own && mayBeAddress(printed, start) && isAddressLine(fold(text, from, to).key)) return true
  if (!own && isSigned(printed)) return true
  for (const { notes } of formsFor(context))
    for (const { value } of notes.wholesOf(text, from, to, start)) {
      const counts = own ? value.agency === agency?.id : isOwn(value, context)
      if (counts && isPrintedLike(value.form, printed)) return true
    }
  return false
}

/** `SOURCE` opens a note and `source` a line of a sentence: capitals of the form are capitals in the text. */
function isPrintedLike(form: string, printed: string): boolean {
  const word = form.split(/[ {:]/u, 1)[0]!
  const letter = word.slice(0, 2)
  return letter === letter.toLowerCase() || printed.startsWith(letter)
}

/** A line with a blank is an address only if it begins like one: `Tel. …`, `-- …`, `((…))`. */
function mayBeAddress(printed: string, start: Start): boolean {
  if (start === anyStart || !printed.includes(' ')) return true
  const first = firstOf(start)
  return first === T || first === DASH || first === BRACKET
}

const LONGEST_SIGNATURE = 60
const MOST_NAMES = 5

/** `홍길동 기자 gildong@…`: who wrote it, a few words, and where to write to. */
function isSigned(printed: string): boolean {
  if (printed.length > LONGEST_SIGNATURE || !printed.includes('@')) return false
  const words = printed.split(/\s+/u)
  const address = words.pop()!.replace(/^[(<[]|[)>\]]$/gu, '')
  if (words.length === 0 || words.length > MOST_NAMES || !/^[^@]+@[^@]+\.[a-z]+$/iu.test(address)) return false
  return !words.some((word) => '!?。'.includes(word.at(-1)!))
}

/** E-mail or web address and nothing else, or a bracket with an e-mail address, closed on the next line perhaps. */
function isAddressLine(key: string): boolean {
  if (key.startsWith('(') && key.includes('@')) return true
  if (key.includes(' ')) return /^(?:tel|--|\(\()/u.test(key) && isAddress(key)
  return (key.includes('@') && key.includes('.')) || key.startsWith('www.') || key.startsWith('http')
}
