/**
 * The agencies as JSON by id, without sources. The build puts a reader of the table that `generate.ts` wrote in this
 * module's place (see `tsdown.config.ts`), so that what is for people is not loaded to read a story.
 */
import { type Buckets, bucketsOf, type PackedBuckets } from '../data/buckets.js'
import type { Agency } from './agency.js'
import { agencies } from './index.js'

export function agencyTable(): Buckets {
  return bucketsOf(packAgencies())
}

/** `known`: the agencies in it. */
export function packAgencies(known: readonly Agency[] = agencies): PackedBuckets {
  return new Map(known.map((agency) => [agency.id, withoutSources(agency)]))
}

function withoutSources(agency: Agency): string {
  return JSON.stringify(agency, (key, value) => (key === 'source' ? '' : key === 'sources' ? [] : value))
}
