/** `wire schema`: the JSON Schema of a story, a report or the configuration. */
import { nearest, readTable } from '../../index.js'
import { Misuse } from '../errors.js'
import { printJson } from '../table.js'

const names = ['story', 'report', 'config']

/** Gives the exit status. */
export function schemaCommand(name: string): number {
  if (!names.includes(name)) {
    const near = nearest(name, names)
    throw new Misuse(
      `no schema is called ${name}; ${near === null ? `it is one of ${names.join(', ')}` : `did you mean ${near}?`}`,
    )
  }
  printJson(readTable(`schema-${name}`))
  return 0
}
