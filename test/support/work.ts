/**
 * Work counted, not timed: how often V8 enters the blocks of the project's code and of the libraries it is built on.
 * A test file imports this before anything of the project has run: see `blocks`.
 */
import { blocks } from '../../bench/blocks.mjs'

/** Not V8's own code, the test runner's or any other library's. */
const counted = /^(?!node:)(?!.*\/node_modules\/(?!saxes|linkedom|htmlparser2|@mozilla\/readability))/

/** Blocks entered while `run` ran. */
export function work(run: () => void): number {
  return blocks(run, (url) => counted.test(url))
}

/**
 * How much more work `run` is for twice the input: at most 2 where cost grows with length. Tables are made before
 * anything is counted, by an input of another length: what was read last may be remembered.
 */
export function doubling(run: (n: number) => void, n: number): number {
  run(n / 2)
  const once = work(() => run(n))
  return work(() => run(2 * n)) / once
}
