/** Every report format, each loaded when it is asked for. A new one is its file and one entry here. */
import type { ReporterEntry } from './reporter.js'

export const reporters: readonly ReporterEntry[] = [
  {
    name: 'pretty',
    description: 'for people: grouped by file, with the text in question',
    load: async () => (await import('./pretty.js')).pretty,
  },
  {
    name: 'unix',
    description: 'one line a finding, PATH:LINE:COL: severity: message [rule]',
    load: async () => (await import('./unix.js')).unix,
  },
  {
    name: 'json',
    description: 'one object, wire-report/1',
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    description: 'one object a line, one line a finding',
    load: async () => (await import('./ndjson.js')).ndjson,
  },
  {
    name: 'sarif',
    description: 'SARIF 2.1.0, for code scanning services',
    load: async () => (await import('./sarif.js')).sarif,
  },
  {
    name: 'junit',
    description: 'JUnit XML, for build servers',
    load: async () => (await import('./junit.js')).junit,
  },
  {
    name: 'github',
    description: 'annotations of GitHub Actions',
    load: async () => (await import('./github.js')).github,
  },
]

/** The reporter with this name, or undefined. */
export function reporterByName(name: string): ReporterEntry | undefined {
  return reporters.find((reporter) => reporter.name === name)
}
