// Counts the blocks that V8 enters in the built library; see work.ts. Plain JavaScript: nothing may stand between V8
// and the code that is counted.
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { fileURLToPath } from 'node:url'
import { parse } from '../dist/index.js'
import { families } from './families.mjs'

const session = new Session()
session.connect()

function post(method, params) {
  let answer
  session.post(method, params, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`)
    answer = result
  })
  return answer
}

/** Blocks entered while `run` ran. */
function blocks(run) {
  post('Profiler.takePreciseCoverage')
  run()
  let count = 0
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result)
    if (url.includes('/dist/')) for (const { ranges } of functions) for (const range of ranges) count += range.count
  return count
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
    found[name] = Math.round(blocks(all) / texts.length)
  }
  return found
}

function growth() {
  const found = {}
  for (const [name, make] of Object.entries(families)) {
    const [small, large] = [make(2000), make(4000)]
    parse(small, { from: 'text' })
    parse(large, { from: 'text' })
    found[name] = [blocks(() => parse(small, { from: 'text' })), blocks(() => parse(large, { from: 'text' }))]
  }
  return found
}

post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
process.stdout.write(`${JSON.stringify(process.argv[2] === 'families' ? growth() : stories())}\n`)
