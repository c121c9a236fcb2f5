/** What is for the desk and not for print: notebooks, contact blocks, e-mail lines. CONVENTIONS.md section 7. */
import { fold } from '../core/fold.js'
import { type CreditContext, isAddress } from './credits.js'
import { type Form, formsFor, isOwn } from './forms.js'
import { isEmpty, type Line } from './lines.js'
import { type Found, TemplateSet } from './templates.js'

/** How far from the end a notebook may begin, in lines, and the longest of its lines and headings in UTF-16 units. */
const LONGEST_NOTEBOOK = 60
const LONGEST_HEADING = 80
const LONGEST_CONTACT_LINE = 200
const LONGEST_NOTE = 160
const SHORTEST_OPENER = 7

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
  'For more information:',
  'For media enquiries:',
  'Pressekontakt:',
  'Contact presse :',
  'Contacto de prensa:',
]

let headings: TemplateSet<null> | null = null

function isContactHeading(key: string): boolean {
  if (headings === null) {
    headings = new TemplateSet<null>()
    for (const heading of contactHeadings) headings.add(heading, () => null)
  }
  return headings.wholes(key).length > 0
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
  if (line.to - line.from > LONGEST_HEADING) return null
  if (!isEmpty(before) && text[line.from] !== '#') return null
  const { key } = fold(text, line.from, line.to)
  if (isContactHeading(key)) return 'contact'
  const own = formsFor(context).some((forms) =>
    forms.notes
      .wholes(key)
      .some((found) => isOwn(found.value, context) && (isHeading(found.value.form) || isBareOpener(key, found))),
  )
  return own ? 'notebook' : null
}

/** A note that takes no text of its own heads what follows; a rule of stars heads nothing. */
function isHeading(form: string): boolean {
  return !form.includes('{') && !form.startsWith('(') && form.length > 7
}

/** `Notes to editors:` with nothing behind it. */
function isBareOpener(key: string, { value, slots }: Found<Form>): boolean {
  if (!value.form.endsWith('{text}') || value.form.indexOf('{') !== value.form.lastIndexOf('{')) return false
  const slot = slots[0]
  return slot !== undefined && /^:?$/u.test(key.slice(slot.start, slot.end)) && value.literal > SHORTEST_OPENER
}

/** A line that is a note to editors, an address alone, or a press release's `SOURCE`; `own`: one of its agency's notes. */
export function isDeskLine(context: CreditContext, line: Line, own: boolean): boolean {
  const { text, agency } = context
  if (line.to - line.from > LONGEST_NOTE || (own && agency === null)) return false
  const printed = text.slice(line.from, line.to)
  if (!own && (printed.startsWith('SOURCE ') || printed.startsWith('SOURCE:'))) return true
  const { key } = fold(text, line.from, line.to)
  if (!own && isAddressLine(key)) return true
  return formsFor(context).some((forms) =>
    forms.notes.wholes(key).some(({ value }) => {
      const counts = own ? value.agency === agency?.id : isOwn(value, context)
      return counts && isPrintedLike(value.form, printed)
    }),
  )
}

/** `SOURCE` opens a note and `source` a line of a sentence: capitals of the form are capitals in the text. */
function isPrintedLike(form: string, printed: string): boolean {
  const word = form.split(/[ {:]/u, 1)[0]!
  const letter = word.slice(0, 2)
  return letter === letter.toLowerCase() || printed.startsWith(letter)
}

/** E-mail or web address and nothing else. */
function isAddressLine(key: string): boolean {
  if (key.includes(' ')) return /^(?:tel|--|\(\()/u.test(key) && isAddress(key)
  return (key.includes('@') && key.includes('.')) || key.startsWith('www.') || key.startsWith('http')
}
