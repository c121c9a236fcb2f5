/** `--agency`, apart from the other options: only this one needs the list of agencies before anything is read. */
import { agencies, agencyById } from '../index.js'
import { Misuse } from './errors.js'
import { suggestion } from './suggestion.js'

export function checkedAgency(id: string): string {
  if (agencyById(id) !== undefined) return id
  const known = agencies.map((agency) => agency.id)
  throw new Misuse(`--agency ${id}: no such agency${suggestion(id, known)}; wire agencies lists them`)
}
