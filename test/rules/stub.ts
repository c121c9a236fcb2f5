import type { WireRule } from '../../src/rules/context.js'

/** A rule that is nothing but its check: it may say `Found {word}.` */
export function stubRule(id: string, check: WireRule['check'], parts: Partial<WireRule> = {}): WireRule {
  return {
    id,
    group: 'text',
    severity: 'warning',
    summary: '',
    why: '',
    sources: [],
    messages: { found: 'Found {word}.' },
    examples: [],
    check,
    ...parts,
  }
}

/** A rule that reports every place of a word. */
export function wordRule(id: string, word: string): WireRule {
  const check: WireRule['check'] = (story, report, context) => {
    const wanted = String(context.options.word)
    const { text } = story.source
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      report({ start: at, end: at + wanted.length, values: { word: wanted } })
  }
  return stubRule(id, check, { options: { word: { default: word, summary: 'The word.' } } })
}
