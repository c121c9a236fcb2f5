import { defineConfig } from 'tsdown'

/** Nothing is removed first and no name has a hash: a command that runs while `dist/` is built again still works. */
const shared = { platform: 'node', target: 'node20.19', clean: false, hash: false } as const

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: true,
    fixedExtension: false,
    copy: [{ from: 'src/data/**/*.json', to: 'dist/data', flatten: true }],
  },
  {
    // The command line: CommonJS in small chunks, since a command that loads only what it runs starts twice as fast.
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    fixedExtension: true,
    treeshake: { moduleSideEffects: false },
    deps: { alwaysBundle: ['commander', 'chalk', 'ignore'], onlyBundle: false },
  },
])
