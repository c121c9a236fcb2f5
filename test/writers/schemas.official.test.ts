/** Every document validates by the official schema of its standard, whatever the story holds. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ParsedStory } from '../../src/core/parsed.js'
import { newsmlG2 } from '../../src/writers/newsml-g2.js'
import { ninjs } from '../../src/writers/ninjs.js'
import { nitf } from '../../src/writers/nitf.js'
import type { Writer } from '../../src/writers/writer.js'
import { stories } from './hostile.js'
import { samples } from './samples.js'
import { arabic, english, parsedOf } from './stories.js'

const schemas = process.env.WIRE_SCHEMAS ?? '../shared/schemas'

function everyStory(holds: (parsed: ParsedStory) => void): void {
  for (const parsed of [arabic, english, parsedOf({}), ...samples()]) holds(parsed)
  fc.assert(fc.property(stories, holds), { numRuns: 400 })
}

describe('ninjs 3.1', () => {
  const read = (name: string) => JSON.parse(readFileSync(`${schemas}/ninjs/${name}`, 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(read('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
  const validate = ajv.compile(read('ninjs-schema_3.1.json'))

  test('every object is valid', () => {
    everyStory((parsed) => {
      validate(JSON.parse(ninjs.write(parsed).text))
      expect(validate.errors ?? []).toEqual([])
    })
  })

  test('the schema does refuse what is wrong', () => {
    expect(validate({ uri: 'no uri' })).toBe(false)
    expect(validate({ uri: 'urn:x:y', dateline: 'PARIS' })).toBe(false)
  })
})

/** Validates with libxml2, the included schemas handed over from memory: nothing is fetched. */
function describeXsd(title: string, folder: string, file: string, included: string[], writer: Writer): void {
  describe(title, () => {
    let validator: XsdValidator
    beforeAll(() => {
      const read = (name: string) => readFileSync(`${schemas}/${folder}/${name}`)
      const files = Object.fromEntries(included.map((name) => [`mem:/${folder}/${name}`, new Uint8Array(read(name))]))
      xmlRegisterInputProvider(new XmlBufferInputProvider(files))
      const schema = XmlDocument.fromBuffer(read(file), { url: `mem:/${folder}/${file}` })
      validator = XsdValidator.fromDoc(schema)
      schema.dispose()
    })
    afterAll(() => validator.dispose())

    const check = (xml: string) => {
      const document = XmlDocument.fromString(xml)
      try {
        validator.validate(document)
      } finally {
        document.dispose()
      }
    }

    test('every document is valid', () => {
      everyStory((parsed) => check(writer.write(parsed).text))
    })

    test('the schema does refuse what is wrong', () => {
      const wrong = writer.write(english).text.replaceAll('dateline>', 'datelime>')
      expect(() => check(wrong)).toThrow()
    })
  })
}

describeXsd('NITF 3.6', 'nitf', 'nitf-3-6.xsd', ['nitf-3-6-ruby-include.xsd', 'xml.xsd'], nitf)
describeXsd('NewsML-G2 2.35', 'newsml-g2', 'NewsML-G2_2.35-spec-All-Power.xsd', ['xml.xsd'], newsmlG2)
