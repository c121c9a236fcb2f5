/** `wire agencies`: the agencies that are known, as a table or one as a page. */
import { type Agency, agencies, agencyById, nearest } from '../../index.js'
import { Misuse } from '../errors.js'
import { printJson, printPage, printTable, type Section, sample } from '../table.js'

/** Gives the exit status. */
export function agenciesCommand(id: string | undefined, flags: { json?: boolean }): number {
  if (id !== undefined) printAgency(agencyNamed(id), flags.json ?? false)
  else if (flags.json === true) printJson(agencies.map(summaryOf))
  else
    printTable(
      ['agency', 'country', 'evidence', 'languages', 'name'],
      agencies.map((one) => [one.id, one.country ?? '-', one.evidence, one.languages.join(' '), one.name]),
    )
  return 0
}

function agencyNamed(id: string): Agency {
  const agency = agencyById(id)
  if (agency !== undefined) return agency
  const near = nearest(
    id,
    agencies.map((one) => one.id),
  )
  throw new Misuse(`no agency is called ${id}; ${near === null ? 'wire agencies lists them' : `did you mean ${near}?`}`)
}

function summaryOf({ id, name, country, languages, evidence }: Agency) {
  return { id, name, country, languages, evidence }
}

function printAgency(agency: Agency, json: boolean): void {
  if (json) {
    printJson(agency)
    return
  }
  const { id, name, names, datelines, endMarks = [], stamps = [], advisories = [], sources } = agency
  const seen = (form: string, source: string, evidence?: string): string[] => [
    sample(form),
    `    ${evidence === undefined ? '' : `${evidence}: `}${source}`,
  ]
  printPage(`${id}: ${name}`, [
    { title: 'Country', lines: [agency.country ?? 'none: it belongs to no one country'] },
    { title: 'Languages', lines: [agency.languages.join(', ')] },
    { title: 'Evidence', lines: [agency.evidence] },
    { title: 'Names in a dateline', lines: names.map(sample) },
    {
      title: 'Datelines',
      lines: datelines.flatMap((one) => seen(`${one.language}  ${one.form}`, one.source, one.evidence)),
    },
    { title: 'End marks', lines: endMarks.flatMap((one) => seen(one.form, one.source, one.evidence)) },
    { title: 'Stamps', lines: stamps.flatMap((one) => seen(one.form, one.source)) },
    { title: 'Advisories', lines: advisories.flatMap((one) => seen(`${one.form} (${one.means})`, one.source)) },
    ...phraseSections(agency),
    { title: 'Never printed', lines: agency.never ?? [] },
    { title: 'Sources', lines: sources },
  ])
}

function phraseSections(agency: Agency): Section[] {
  const { notes = [], credits = [], boilerplate = [], categories = [] } = agency
  return [
    { title: 'Notes to editors', lines: notes.map(sample) },
    { title: 'Credits', lines: credits.map(sample) },
    { title: 'Categories', lines: categories.map(sample) },
    { title: 'Text of its pages', lines: boilerplate.map(sample) },
  ]
}
