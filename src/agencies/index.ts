/** Every agency that `wire` knows. A new one is listed in `all.ts`, by one line. */
import type { Agency } from './agency.js'
import * as all from './all.js'

/** Frozen, in alphabetical order of their export names. */
export const agencies: readonly Agency[] = Object.freeze(
  Object.values(all).map((agency: Agency) => Object.freeze(agency)),
)

const byId = new Map(agencies.map((agency) => [agency.id, agency]))

/** The agency with this id, or undefined. */
export function agencyById(id: string): Agency | undefined {
  return byId.get(id)
}
