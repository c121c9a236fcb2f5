/**
 * Every carried language as it was written down by hand, without what CLDR adds. Only the generator, the tests and the
 * tables of `wire` read this; the recognisers read the generated tables through `load.ts`.
 */
import { language as ar } from './ar.js'
import { language as en } from './en.js'
import { language as fa } from './fa.js'
import type { Language } from './language.js'

export const languages: readonly Language[] = [ar, en, fa]
