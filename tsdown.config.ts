import { defineConfig } from 'tsdown'

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
const generate = 'tsx src/recognise/generate.ts dist/data'

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: true,
    fixedExtension: false,
    plugins: [builtTables],
    onSuccess: generate,
    copy: [{ from: 'src/data/**/*.json', to: 'dist/data', flatten: true }],
  },
  {
    // The command line: CommonJS in small chunks, since a command that loads only what it runs starts twice as fast.
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    plugins: [leanCommander, builtTables],
    fixedExtension: true,
    treeshake: { moduleSideEffects: false },
    deps: { alwaysBundle: ['commander', 'chalk', 'ignore'], onlyBundle: false },
  },
])
