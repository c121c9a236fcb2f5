/** How long work takes, for tests that prove that time grows with the input and no faster. */

const RUNS = 5
/** Below this many milliseconds a measurement is noise. */
const FLOOR = 4

/** Milliseconds of the quickest of several runs: the machine may be doing something else. */
function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i++) {
    const begin = process.hrtime.bigint()
    work()
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6)
  }
  return best
}

/**
 * How many times longer `large` takes than `small`. Work that is 32 times as much and quadratic would take 1,024 times
 * as long; linear work stays well below 64.
 */
export function growth(small: () => void, large: () => void): number {
  return quickest(large) / Math.max(quickest(small), FLOOR)
}
