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
