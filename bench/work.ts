/**
 * Work counted, not timed: how often V8 enters the blocks of `wire`'s code for a story. The same on every machine and
 * at any load, so a test can hold it to a recorded figure. Only JavaScript counts: what V8 does natively inside of one
 * call (a regular expression that backtracks, `indexOf`, `slice`) is one entry however long it takes.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const counter = fileURLToPath(new URL('count.mjs', import.meta.url))
const recorded = new URL('work.json', import.meta.url)

/** Blocks entered a story, by corpus. */
export function countedWork(): Record<string, number> {
  return JSON.parse(execFileSync(process.execPath, [counter, 'stories'], { encoding: 'utf8' })) as Record<
    string,
    number
  >
}

/** Blocks entered for a text of n and of 2n of each pathological family. */
export function countedGrowth(): Record<string, [number, number]> {
  const text = execFileSync(process.execPath, [counter, 'families'], { encoding: 'utf8' })
  return JSON.parse(text) as Record<string, [number, number]>
}

/** Writes down the work of today: the figure that the guard compares with. */
export function record(): void {
  const work = countedWork()
  writeFileSync(recorded, `${JSON.stringify(work, null, 2)}\n`)
  for (const [name, blocks] of Object.entries(work)) process.stdout.write(`${name} ${blocks}\n`)
}
