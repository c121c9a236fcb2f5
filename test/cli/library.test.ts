import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { escapeJson, parse, toStory, validate, write } from '../../src/index.js'
import { root, wire } from './wire.js'

/** The three commands are the library's three functions: they add streams, and nothing to a story. */
describe.each(['samples/irna-ar.txt', 'samples/reuters-en.txt', 'samples/spa-ar.txt'])('%s', (path) => {
  const parsed = parse(readFileSync(join(root, path)), { path, asOf: '2023-10-10' })

  it('is parsed by `parse`', () => {
    const { stdout } = wire(['parse', '--spans', '--as-of', '2023-10-10', path])
    expect(stdout).toBe(parsed.map((one) => `${escapeJson(JSON.stringify(toStory(one, true)))}\n`).join(''))
  })

  it('is checked by `validate`', () => {
    const { stdout } = wire(['validate', '--reporter', 'json', '--as-of', '2023-10-10', path])
    const { diagnostics, files, stories } = JSON.parse(stdout)
    expect(diagnostics).toEqual(parsed.flatMap((one) => validate(one, { asOf: '2023-10-10' })))
    expect([files, stories]).toEqual([1, 1])
  })

  it.each(['json', 'ndjson', 'markdown'])('is written by `write` as %s', async (format) => {
    const { stdout } = wire(['export', '--to', format, '--as-of', '2023-10-10', path])
    expect(stdout).toBe((await write(format, parsed)).text)
  })
})

it('prints the version of the package', () => {
  expect(wire(['--version']).stdout).toBe(`${packageJson.version}\n`)
})

it('prints JSON that a schema names', () => {
  for (const name of ['story', 'report', 'config'])
    expect(JSON.parse(wire(['schema', name]).stdout)).toHaveProperty('$schema')
})

describe('tables', () => {
  it.each([['rules'], ['agencies'], ['formats']])('%s --json is an array of objects', (command) => {
    const rows: unknown = JSON.parse(wire([command, '--json']).stdout)
    expect(Array.isArray(rows)).toBe(true)
    for (const row of rows as object[]) expect(Object.keys(row).length).toBeGreaterThan(2)
  })

  it.each([
    ['rules', 'bad-bytes', 'Why'],
    ['agencies', 'irna', 'Datelines'],
  ])('%s ID is a page', (command, id, heading) => {
    const { stdout, status } = wire([command, id])
    expect(status).toBe(0)
    expect(stdout.startsWith(`${id}: `)).toBe(true)
    expect(stdout.split('\n')).toContain(heading)
  })
})
