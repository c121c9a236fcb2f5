/**
 * Work counted, not timed: how often V8 enters the blocks of the project's code and of the libraries it is built on.
 * The same on every machine and at any load. A test file imports this before anything of the project has run: V8
 * counts only what is compiled after counting began.
 */
import { Session } from 'node:inspector'

/** Not V8's own code, the test runner's or any other library's. */
const counted = /^(?!node:)(?!.*\/node_modules\/(?!saxes|linkedom|htmlparser2|@mozilla\/readability))/

const session = new Session()
session.connect()

function post<T>(method: string, params: object = {}): T {
  let answer: T | undefined
  session.post(method, params, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`)
    answer = result as T
  })
  return answer as T
}

post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}

/** Blocks entered while `run` ran. */
export function work(run: () => void): number {
  post('Profiler.takePreciseCoverage')
  run()
  let count = 0
  for (const { url, functions } of post<Coverage>('Profiler.takePreciseCoverage').result)
    if (counted.test(url)) for (const { ranges } of functions) for (const range of ranges) count += range.count
  return count
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
