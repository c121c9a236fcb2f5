/**
 * The agencies that `wire` knows, one line each, in alphabetical order. A new agency is its file, its sample and its
 * line here.
 */
export { afp } from './afp.js'
export { ansa } from './ansa.js'
export { ap } from './ap.js'
export { dpa } from './dpa.js'
export { efe } from './efe.js'
export { fbis } from './fbis.js'
export { irna } from './irna.js'
export { reuters } from './reuters.js'
export { spa } from './spa.js'
export { tass } from './tass.js'
export { upi } from './upi.js'
