/**
 * The agencies that `wire` knows, one line each, in alphabetical order. A new agency is its file, its sample and its
 * line here.
 */
export { reuters } from './reuters.js'
