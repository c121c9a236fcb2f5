import type { WireRule } from '../context.js'
import { english } from '../example.js'
import { quote } from '../excerpt.js'
import { CYRILLIC, GREEK, kindOf, LATIN } from '../scan.js'

export const homoglyphs: WireRule = {
  id: 'homoglyphs',
  group: 'characters',
  severity: 'warning',
  summary: 'A word of Latin letters with a Cyrillic or Greek look-alike in it, or the other way round.',
  why: 'The name cannot be found, and the address leads elsewhere: it is how links and bylines are forged.',
  sources: ['Unicode Technical Standard 39, confusables', 'Unicode Technical Report 36'],
  messages: {
    mixed: '"{word}" is {script} with a letter of another script that looks the same ({code}): type it anew.',
  },
  examples: [
    { text: english('The μ-meson ferry ran to Омск again.'), findings: 0 },
    { text: english('The f\u0435rry ran again.'), findings: 1 },
    { text: 'Паром вышел в море\n\nМОСКВА, 29 августа. /ТАСС/. Паром cнова вышел в море.\n', findings: 1 },
    {
      text: 'عودة العبّارة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- نشرت الشركة الخبر على ferry\u0430.example.\n\nانتهى**1426\n',
      findings: 1,
    },
  ],
  check(_story, report, context) {
    const { seen } = context.scan
    if ((seen & LATIN) === 0 || (seen & (CYRILLIC | GREEK)) === 0) return
    for (const word of mixedWords(context.text)) {
      if (context.labelAt(word.start) === 'boilerplate') continue
      const values = { word: quote(context.text, word.start, word.end), script: names[word.most]!, code: word.code }
      report({ start: word.start, end: word.end, values })
    }
  },
}

interface MixedWord {
  start: number
  end: number
  most: number
  code: string
}

const names: Readonly<Record<number, string>> = { [LATIN]: 'Latin', [CYRILLIC]: 'Cyrillic', [GREEK]: 'Greek' }
const ANY = LATIN | CYRILLIC | GREEK

/** Letters that have a twin in the other two scripts. */
const twins = new Set('aceopxyijsABCEHIKMOPTXYSJаеорсухіјѕАВЕКМНОРСТУХІЈЅοαρνυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ')

/** Words whose letters are of two scripts, where every letter of the rarer one has a twin. */
function mixedWords(text: string): MixedWord[] {
  const words: MixedWord[] = []
  let i = 0
  while (i < text.length) {
    let script = kindOf(text.charCodeAt(i)) & ANY
    if (script === 0) {
      i++
      continue
    }
    const start = i
    for (; i < text.length; i++) {
      const kind = kindOf(text.charCodeAt(i)) & ANY
      if (kind === 0) break
      script |= kind
    }
    if ((script & (script - 1)) !== 0) {
      const word = mixture(text, start, i)
      if (word !== null) words.push(word)
    }
  }
  return words
}

function mixture(text: string, start: number, end: number): MixedWord | null {
  const counts = new Map<number, number>()
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i)) & ANY
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  let most = 0
  for (const [kind, count] of counts) if (count > (counts.get(most) ?? 0)) most = kind
  let code = ''
  for (let i = start; i < end; i++) {
    if ((kindOf(text.charCodeAt(i)) & ANY) === most) continue
    if (!twins.has(text[i]!)) return null
    code ||= `U+${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}`
  }
  return { start, end, most, code }
}
