/** The agency that a document names as its provider or source. */
import type { Agency } from '../agencies/agency.js'
import { agencyById, allAgencies } from '../agencies/load.js'
import { foldKey } from '../core/fold.js'

let byName: Map<string, Agency[]> | null = null

/**
 * The id of the agency that goes by one of these names: its id, its full name, a name that it prints, or a host name of
 * it (`reuters.com`). Of several with one name the one that prints in `language` is meant. Null when none is known.
 */
export function agencyIdOf(names: readonly string[], language: string | null): string | null {
  for (const name of names) {
    const known = agencyById(name) ?? named(name, language) ?? named(labelOfHost(name), language)
    if (known !== undefined) return known.id
  }
  return null
}

function named(name: string, language: string | null): Agency | undefined {
  byName ??= build()
  const key = keyOf(name)
  const found = key === '' ? undefined : byName.get(key)
  const primary = language?.split('-')[0] ?? null
  return found?.find((agency) => primary !== null && agency.languages.includes(primary)) ?? found?.[0]
}

function build(): Map<string, Agency[]> {
  const names = new Map<string, Agency[]>()
  for (const agency of allAgencies())
    for (const key of new Set([agency.id, agency.name, ...agency.names].map(keyOf))) {
      const known = names.get(key)
      if (known === undefined) names.set(key, [agency])
      else known.push(agency)
    }
  return names
}

/** `The Associated Press` and `Thomson Reuters` are known without what stands before them. */
function keyOf(name: string): string {
  const key = foldKey(name.slice(0, 200)).trim()
  for (const opening of ['the ', 'thomson ']) if (key.startsWith(opening)) return key.slice(opening.length)
  return key
}

/** `ritzau` of `ritzau.dk` and `www.ritzau.dk`; empty for anything that is no host name. */
function labelOfHost(name: string): string {
  const labels = /^(?:www\.)?([a-z0-9-]{2,40})(?:\.[a-z]{2,10}){1,2}$/i.exec(name.slice(0, 80))
  return labels?.[1] ?? ''
}
