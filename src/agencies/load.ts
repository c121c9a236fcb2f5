/**
 * The agencies as the recognisers need them: without what is for people, and each read when a story first asks for it.
 * `index.ts` has all that is known of them.
 */
import type { Buckets } from '../data/buckets.js'
import type { Agency } from './agency.js'
import { agencyTable } from './table.js'

let table: Buckets | null = null
const read = new Map<string, Agency>()

function tableOf(): Buckets {
  table ??= agencyTable()
  return table
}

/** The agency with this id, or undefined; the same object each time. */
export function agencyById(id: string): Agency | undefined {
  const known = read.get(id)
  if (known !== undefined) return known
  const json = tableOf().get(id)
  if (json === undefined) return undefined
  const agency = JSON.parse(json) as Agency
  read.set(id, agency)
  return agency
}

/** The ids of every agency, in the order of `index.ts`. */
export function agencyIds(): string[] {
  return tableOf().keys.split('\t').slice(0, -1)
}

/** Every agency, in that order. */
export function allAgencies(): Agency[] {
  return agencyIds().map((id) => agencyById(id)!)
}
