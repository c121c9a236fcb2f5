/** `npm run bench -- stages`: what each stage of reading a story costs, so that a regression shows where it is. */
import { Buffer } from 'node:buffer'
import { decode } from '../src/core/decode.js'
import { escapeJson } from '../src/core/json.js'
import { partition } from '../src/core/partition.js'
import { toStory } from '../src/core/record.js'
import type { Story } from '../src/core/story.js'
import { recognise } from '../src/recognise/index.js'
import { detectLanguage } from '../src/recognise/language.js'
import { lines } from '../src/recognise/lines.js'
import { type Kind, recordsOf } from './corpus.js'
import { median } from './picture.js'

const stories = 4000
const rounds = 5

/** A name and what is done for each of the records. */
type Stage = readonly [name: string, run: (i: number) => unknown]

function stagesOf(kind: Kind): Stage[] {
  const records = [...recordsOf(kind, stories)].map((record) => Buffer.from(record))
  const all = Buffer.concat(records)
  const texts = records.map((record) => record.toString())
  const bodies = texts.map((text) => (JSON.parse(text) as { text: string }).text)
  const sources = bodies.map((text) => decode(Buffer.from(text)))
  const parsed = sources.map((source) => recognise(source, {}))
  const records2: Story[] = parsed.map((one) => toStory(one, false))
  const out = Buffer.allocUnsafe(1024 * 1024)
  let at = 0
  return [
    ['split', () => (at = all.indexOf(10, at) + 1)],
    ['decode', (i) => decode(records[i]!)],
    ['JSON.parse', (i) => JSON.parse(texts[i]!)],
    ['lines', (i) => lines(bodies[i]!)],
    ['language', (i) => detectLanguage(bodies[i]!)],
    ['recognise, all of it', (i) => recognise(sources[i]!, {})],
    ['partition', (i) => partition(bodies[i]!, parsed[i]!.marks)],
    ['JSON.stringify', (i) => JSON.stringify(records2[i])],
    ['escape', (i) => escapeJson(texts[i]!)],
    ['write', (i) => out.write(texts[i]!)],
  ]
}

/** Prints µs a story for each stage and language. */
export function stages(): void {
  for (const kind of ['en', 'ar'] as const)
    for (const [name, run] of stagesOf(kind)) {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        const before = process.cpuUsage()
        for (let i = 0; i < stories; i++) run(i)
        const { user, system } = process.cpuUsage(before)
        times.push((user + system) / stories)
      }
      process.stdout.write(`${kind}  ${name.padEnd(22)} ${median(times).toFixed(1).padStart(8)} µs\n`)
    }
}
