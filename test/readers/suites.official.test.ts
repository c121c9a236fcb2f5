/** The official suites of ninjs and NewsML-G2: what must pass, what must fail, version by version. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { load, type ParsedStory, parse, validate } from '../../src/index.js'
import { ninjsShape, ninjsVersions } from '../../src/readers/ninjs-shapes.js'

const suites = `${process.env.WIRE_CORPORA ?? '../shared/corpora'}/suites`
const schemas = process.env.WIRE_SCHEMAS ?? '../shared/schemas'

interface File {
  version: string
  kind: string
  path: string
}

function filesOf(suite: string): File[] {
  if (!existsSync(`${suites}/${suite}`)) return []
  return readdirSync(`${suites}/${suite}`, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const [version, kind, name] = path.split('/')
    return name === undefined ? [] : [{ version: version!, kind: kind!, path: `${suites}/${suite}/${path}` }]
  })
}

interface Outcome {
  stories: ParsedStory[]
  faults: string[]
}

function outcomeOf(path: string, from: string, formatVersion?: string): Outcome {
  const faults: string[] = []
  const options = formatVersion === undefined ? { from } : { from, formatVersion }
  const stories = parse(readFileSync(path), { ...options, onUnreadable: (record) => faults.push(record.message) })
  const ids = ['invalid-document', 'malformed-document']
  for (const story of stories)
    faults.push(
      ...validate(story)
        .filter((one) => ids.includes(one.ruleId))
        .map((one) => one.message),
    )
  return { stories, faults }
}

describe.skipIf(!existsSync(suites))('ninjs', () => {
  beforeAll(() => load('ninjs'))
  // The drafts of 1.x and 2.x have no published schema.
  const files = filesOf('ninjs').filter(({ version }) => ninjsVersions.includes(version))

  test('all that must pass is read, and nothing is wrong with it', () => {
    const passing = files.filter(({ kind }) => kind === 'should_pass')
    const wrong = passing.filter(({ path, version }) => {
      const { stories, faults } = outcomeOf(path, 'ninjs', version)
      return stories.length !== 1 || faults.length > 0
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(passing.length).toBeGreaterThan(100)
  })

  test('all that must fail is reported', () => {
    const failing = files.filter(({ kind }) => kind === 'should_fail')
    expect(failing.filter(({ path, version }) => outcomeOf(path, 'ninjs', version).faults.length === 0)).toEqual([])
    expect(failing.length).toBeGreaterThan(40)
  })

  test('drafts are read too', () => {
    const drafts = filesOf('ninjs').filter(({ version, kind }) => version.endsWith('_dev') && kind === 'should_pass')
    for (const { path } of drafts) expect(outcomeOf(path, 'ninjs').stories).toHaveLength(1)
  })
})

describe.skipIf(!existsSync(schemas))('the shapes of ninjs', () => {
  test.each(ninjsVersions)('%s has the top properties of the schema', (version) => {
    const schema = JSON.parse(readFileSync(`${schemas}/ninjs/ninjs-schema_${version}.json`, 'utf8'))
    const properties = schema.properties ?? schema.$defs.ninjsType.properties
    expect(Object.keys(ninjsShape(version)!.members).sort()).toEqual(Object.keys(properties).sort())
  })
})

describe.skipIf(!existsSync(suites))('NewsML-G2', () => {
  beforeAll(() => load('xml'))
  const files = filesOf('newsml-g2').filter(({ path }) => path.endsWith('.xml'))

  test('all is read; catalogs alone hold no story', () => {
    for (const { path } of files) {
      const { stories, faults } = outcomeOf(path, 'xml')
      expect([path, faults.filter((fault) => fault.includes('cut off') || fault.includes('holds no'))]).toEqual([
        path,
        [],
      ])
      if (stories.length === 0) expect(readFileSync(path, 'utf8')).toMatch(/<catalog\s/)
    }
    expect(files.length).toBeGreaterThan(150)
  })

  test("what must pass is not refused, but where a declared encoding is not the file's", () => {
    const wrong = files
      .filter(({ kind }) => kind === 'should_pass')
      .flatMap(({ path }) => outcomeOf(path, 'xml').faults)
    expect(wrong.filter((fault) => !fault.includes('says that it is ISO-8859-1'))).toEqual([])
  })

  // Two more are right by the version that they state themselves, and one is a catalog that states none.
  test('of the ten that must fail seven are reported', () => {
    const failing = files.filter(({ kind }) => kind === 'should_fail')
    const reported = failing.filter(({ path }) => outcomeOf(path, 'xml').faults.length > 0)
    expect(failing).toHaveLength(10)
    expect(reported.length).toBeGreaterThanOrEqual(7)
  })
})
