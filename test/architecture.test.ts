import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder of src may import besides itself. The generated tables in `data` are read by those above them. */
const knowledge = ['core', 'data', 'languages', 'agencies', 'places']
const story = [...knowledge, 'recognise']
const may: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  languages: ['core', 'data'],
  places: ['core', 'data', 'languages'],
  agencies: ['core', 'data', 'languages'],
  recognise: knowledge,
  readers: story,
  writers: story,
  rules: story,
  reporters: story,
  'index.ts': [...story, 'readers', 'writers', 'rules', 'reporters'],
  cli: ['index.ts'],
}
/** Files and the process belong to the command line; tables are read and generated, and packages loaded, by these. */
const worldly = [
  'src/core/packages.ts',
  'src/data/read.ts',
  'src/languages/generate.ts',
  'src/places/generate.ts',
  'src/recognise/generate.ts',
]
const world =
  /from 'node:(?:fs|fs\/promises|process|child_process|os|tty|readline|worker_threads|stream)'|\bprocess\.|\bDate\.now\b|new Date\(\)|\bMath\.random\b/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const folderOf = (file: string) => file.split('/')[0]!

test('imports point one way', () => {
  const wrong: string[] = []
  for (const file of files)
    for (const [, path] of readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
      const target = folderOf(relative('src', join('src', file, '..', path!.replace(/\.js$/, '.ts'))))
      if (target !== folderOf(file) && !may[folderOf(file)]?.includes(target)) wrong.push(`${file} imports ${path}`)
    }
  expect(wrong).toEqual([])
})

test('only the command line sees files, the process, the clock and chance', () => {
  const inner = files.filter((file) => folderOf(file) !== 'cli' && !worldly.includes(`src/${file}`))
  expect(inner.filter((file) => world.test(readFileSync(join('src', file), 'utf8')))).toEqual([])
  expect(inner.length).toBeGreaterThan(50)
})
