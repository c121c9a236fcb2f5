// Counts the blocks that V8 enters in the built library; see work.ts. Plain JavaScript: nothing may stand between V8
// and the code that is counted.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '../dist/index.js'
import { blocks } from './blocks.mjs'
import { families } from './families.mjs'

/** Blocks of the built library entered while `run` ran. */
function work(run) {
  return blocks(run, (url) => url.includes('/dist/'))
}

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const samples = {
  english: ['ap.txt', 'reuters-en.txt', 'reuters-en-1987.txt', 'irna-en.txt', 'xinhua-en.txt'],
  arabic: ['irna-ar.txt', 'reuters-ar.txt', 'spa-ar.txt', 'kuna-ar.txt', 'wam-ar.txt'],
}

function stories() {
  const found = {}
  for (const [name, files] of Object.entries(samples)) {
    const texts = files.map((file) => readFileSync(folder + file, 'utf8'))
    const all = () => {
      for (const text of texts) parse(text, { from: 'text' })
    }
    all()
    found[name] = Math.round(work(all) / texts.length)
  }
  return found
}

function growth() {
  const found = {}
  for (const [name, make] of Object.entries(families)) {
    const [small, large] = [make(2000), make(4000)]
    parse(small, { from: 'text' })
    parse(large, { from: 'text' })
    found[name] = [work(() => parse(small, { from: 'text' })), work(() => parse(large, { from: 'text' }))]
  }
  return found
}

process.stdout.write(`${JSON.stringify(process.argv[2] === 'families' ? growth() : stories())}\n`)
