import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/recognise/index.js'
import { check } from '../../src/rules/engine.js'

const samples = new URL('../../samples/', import.meta.url)
const names = readdirSync(samples).filter((name) => name.endsWith('.txt'))

/** What the samples show on purpose, since their agencies' copy has it. Every other sample is clean. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'aa-ar-page.txt': ['duplicate-headline'],
  'aa-tr-page.txt': ['duplicate-headline'],
  'aswat.txt': ['no-headline'],
  'efe-efecom.txt': ['no-headline'],
  'globenewswire-fr.txt': ['correction-note'],
  'irna-ar-glued.txt': ['glued-word'],
  'kuna-ar.txt': ['blank-before-stop'],
  'kuna-en-relay.txt': ['unbalanced-dateline'],
  'lana.txt': ['blank-before-stop'],
  'mehr-ar.txt': ['captcha'],
  'mena-ar.txt': ['blank-before-stop'],
  'nina.txt': ['blank-before-stop'],
  'reuters-en-1996.txt': ['headline-stop'],
  'spa-ar-reprint.txt': ['no-end-mark'],
  'spa-ar-take.txt': ['blank-before-stop', 'latin-punctuation', 'unfinished-story'],
  'spa-ar.txt': ['blank-before-stop', 'latin-punctuation'],
  'turan.txt': ['no-headline'],
  'xinhua-ar.txt': ['blank-before-stop'],
  'xinhua-zh-title.txt': ['no-headline'],
}

/** Options of the sample's expected parse. */
function optionsOf(name: string): { agency?: string; language?: string; asOf?: string } {
  const file = new URL(`../samples/${name.replace('.txt', '.json')}`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).options ?? {}
}

describe('samples', () => {
  it.each(names)('%s is clean', (name) => {
    const text = readFileSync(new URL(name, samples), 'utf8')
    const source = { text, encoding: 'utf-8', encodingFrom: 'strict' as const, bom: false, bad: [], path: name }
    const story = recognise(source, optionsOf(name))
    const found = check(story).filter(
      (one) => one.ruleId !== 'page-boilerplate' || story.story.boilerplate.length === 0,
    )
    expect([...new Set(found.map((one) => one.ruleId))].sort()).toEqual(expected[name] ?? [])
    expect(found.filter((one) => one.severity === 'error')).toEqual([])
  })
})
