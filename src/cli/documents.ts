/** Every document that is made from the declarations, by its path in the project. A test holds the files to it. */
import { bashCompletion, fishCompletion, zshCompletion } from './completion.js'
import { manualPage } from './manual.js'
import { ruleDocuments } from './rule-markdown.js'

/** The directory that holds nothing but pages of rules. */
export const ruleDirectory = 'docs/rules'

export async function documents(): Promise<Map<string, string>> {
  const all = new Map<string, string>([
    ['docs/wire.1', manualPage()],
    ['docs/completions/wire.bash', bashCompletion()],
    ['docs/completions/_wire', zshCompletion()],
    ['docs/completions/wire.fish', fishCompletion()],
  ])
  for (const [name, text] of await ruleDocuments()) all.set(`${ruleDirectory}/${name}`, text)
  return all
}
