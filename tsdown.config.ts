import { createHash } from 'node:crypto'
import { defineConfig } from 'tsdown'
import { inAscii } from './src/core/json.js'

/** Nothing is removed first and no name has a hash: a command that runs while `dist/` is built again still works. */
const shared = { platform: 'node', target: 'node20.19', clean: false, hash: false } as const

/**
 * commander can start other programs as subcommands. `wire` never does, and what it would take for that is loaded on
 * every start unless it is cut out.
 */
const leanCommander = {
  name: 'lean-commander',
  transform(code: string, id: string) {
    if (!/commander[\\/]lib[\\/]command\.js$/.test(id)) return null
    return code.replace("require('node:child_process')", '{}').replace("require('node:process')", 'globalThis.process')
  },
}

/**
 * What the recognisers know is worked out from the data when `wire` runs from its sources. Built, it is read from the
 * tables of `src/recognise/generate.ts`, and the data with its sources is loaded by the commands that show it.
 */
const readers: Readonly<Record<string, string>> = {
  'src/recognise/tables.ts': `export { readSections as sectionsOf } from '../data/read.js'`,
  'src/agencies/table.ts': `import { readSections } from '../data/read.js'
export const agencyTable = () => readSections('agencies').get('agencies')`,
}
const builtTables = {
  name: 'built-tables',
  load(id: string) {
    const file = Object.keys(readers).find((path) => id.replaceAll('\\', '/').endsWith(path))
    return file === undefined ? null : { code: readers[file]!, moduleType: 'js' as const, moduleSideEffects: false }
  },
}

/** What `wire parse` of a text needs, in one file: each file more costs a start a third of a millisecond. */
const onParsePath =
  /src\/(?:core\/(?!multi-byte|single-byte|encodings|diff|hangul)|data\/|languages\/(?:load|script|clues)|places\/index|agencies\/(?:load|table)|recognise\/|readers\/(?:day|index|jsonl|json-fault|lines|parse|reader|recognise-options|sniff|source|story-error|text)\.|writers\/json|cli\/(?:commands\/parse|session|destination|options|byte-sink|jobs\/(?:parallel|pool|lines|gathered|text-buffer)|inputs\/(?:expand|input|open|read)))/

/** Comments and blanks are for the sources; without a letter beyond ASCII a file is read twice as fast. */
const lean = {
  name: 'lean',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue
      const code = inAscii(withoutComments(chunk.code))
      // `bin/wire.js` tells by the hash whether compiled code is of this file.
      chunk.code = `//${createHash('sha256').update(code).digest('hex').slice(0, 46)}\n${code}`
    }
  },
}

/** Comments that begin a line, as this project has them. */
function withoutComments(code: string): string {
  return code.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^[ \t]*\/\/.*\n/gm, '')
}

/** The tables of the recognisers, then a warm start. */
const finish = 'tsx src/recognise/generate.ts dist/data && node bin/warm.js'

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: true,
    fixedExtension: false,
    plugins: [builtTables],
  },
  {
    // The command line: CommonJS in small chunks, since a command that loads only what it runs starts twice as fast.
    ...shared,
    entry: { cli: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts' },
    format: 'cjs',
    dts: false,
    plugins: [leanCommander, builtTables, lean],
    outputOptions: {
      // Code that comes from the cache cannot import, but it can require, and both load the same.
      dynamicImportInCjs: false,
      advancedChunks: {
        groups: [
          { name: 'base', test: /src\/cli\/(?:errors|messages|bytes|escape|memory|unfinished|version)\./, priority: 2 },
          { name: 'story', test: onParsePath },
        ],
      },
    },
    copy: [{ from: 'src/data/**/*.json', to: 'dist/data', flatten: true }],
    onSuccess: finish,
    fixedExtension: true,
    treeshake: { moduleSideEffects: false },
    deps: { alwaysBundle: ['commander', 'chalk', 'ignore'], onlyBundle: false },
  },
])
