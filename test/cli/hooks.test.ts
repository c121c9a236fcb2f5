import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { detectFormat } from '../../src/index.js'
import { root, temporaryDirectory, wire } from './wire.js'

interface Hook {
  id: string
  entry: string
  language: string
  files: string
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[]

describe.each(hooks.map((hook) => [hook.id, hook] as const))('%s', (_, hook) => {
  it('runs a command that there is, on the files that it is given', () => {
    const [command, ...args] = hook.entry.split(' ')
    expect([command, hook.language]).toEqual(['wire', 'node'])
    const directory = temporaryDirectory()
    copyFileSync(join(root, 'samples', 'reuters-en.txt'), join(directory, 'story.txt'))
    const { status, stderr } = wire([...args, 'story.txt'], '', directory)
    expect([status, stderr]).toEqual([0, ''])
  })

  it('is about stories and not about other text', () => {
    const files = new RegExp(hook.files)
    expect(['a.txt', 'b/c.text', 'd.asc'].every((name) => files.test(name))).toBe(true)
    expect(['a.md', 'b.json', 'c.txt.gz', 'txt'].some((name) => files.test(name))).toBe(false)
    expect(files.test('a.jsonl')).toBe(!hook.entry.includes('--fix'))
    expect(detectFormat(new Uint8Array(0), 'a.jsonl').name).toBe('jsonl')
  })
})
