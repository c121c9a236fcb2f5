#!/usr/bin/env node
// Compares the scores of `score.mjs --json` (on standard input) with test/floors.json.
//
//   score.mjs --json GOLD… | node .ci/floors.mjs [--raise]
//
// A floor only rises: --raise writes the higher of the old floor and the score. Exit status 1 when a score is below its
// floor or a corpus that has floors was not scored.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../test/floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(file, 'utf8'))
const scores = JSON.parse(readFileSync(0, 'utf8'))

/** Rates by name: `whole`, `lossless`, `inOrder`, `fields.place` … */
const flat = ({ whole, lossless, inOrder, fields }) => ({
  whole,
  lossless,
  inOrder,
  ...Object.fromEntries(Object.entries(fields).map(([name, rate]) => [`fields.${name}`, rate])),
})
/** Rounded down, so that a floor never lies above the score that it came from. */
const cut = (rate) => Math.floor(rate * 10_000) / 10_000

function below() {
  const problems = []
  for (const [corpus, floor] of Object.entries(floors)) {
    if (!scores[corpus]) {
      problems.push(`${corpus}: not scored`)
      continue
    }
    const score = flat(scores[corpus])
    for (const [name, least] of Object.entries(flat(floor)))
      if (!(score[name] >= least)) problems.push(`${corpus} ${name}: ${score[name]} is below ${least}`)
  }
  return problems
}

function raised() {
  const higher = (name, score, floor) => Math.max(cut(score[name]), floor?.[name] ?? 0)
  const all = { ...floors }
  for (const [corpus, score] of Object.entries(scores)) {
    const floor = floors[corpus]
    const fields = Object.keys(score.fields).sort()
    all[corpus] = {
      whole: higher('whole', score, floor),
      lossless: higher('lossless', score, floor),
      inOrder: higher('inOrder', score, floor),
      fields: Object.fromEntries(fields.map((name) => [name, higher(name, score.fields, floor?.fields)])),
    }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

if (process.argv.includes('--raise')) writeFileSync(file, `${JSON.stringify(raised(), null, 2)}\n`)
else {
  for (const [corpus, { stories, whole, lossless, inOrder }] of Object.entries(scores))
    console.log(`${corpus}: ${stories} stories, whole ${whole}, lossless ${lossless}, in order ${inOrder}`)
  const problems = below()
  for (const problem of problems) console.log(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
