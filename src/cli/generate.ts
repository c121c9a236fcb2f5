/** Writes the documents that are made from the declarations: `npm run generate:docs`, in the directory of the project. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { documents, ruleDirectory } from './documents.js'

const all = await documents()
mkdirSync(ruleDirectory, { recursive: true })
for (const name of readdirSync(ruleDirectory))
  if (!all.has(`${ruleDirectory}/${name}`)) rmSync(join(ruleDirectory, name))
for (const [path, text] of all) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
