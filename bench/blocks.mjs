// How often V8 enters the blocks of some code: work that is counted, not timed, the same on every machine and at any
// load. Plain JavaScript, so that bench/count.mjs runs with nothing between V8 and what it counts.
import { Session } from 'node:inspector'

const session = new Session()
session.connect()

/**
 * @param {string} method
 * @param {object} [params]
 * @returns {{ result: { url: string, functions: { ranges: { count: number }[] }[] }[] }}
 */
function post(method, params) {
  let answer
  session.post(method, params, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`)
    answer = result
  })
  // @ts-expect-error: the answer has come when `post` is back.
  return answer
}

post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * Blocks entered while `run` ran, in the files whose URL `counted` says yes to. Of code that was compiled before this
 * module was loaded nothing is counted.
 *
 * @param {() => void} run
 * @param {(url: string) => boolean} counted
 */
export function blocks(run, counted) {
  post('Profiler.takePreciseCoverage')
  run()
  let count = 0
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result)
    if (counted(url)) for (const { ranges } of functions) for (const range of ranges) count += range.count
  return count
}
