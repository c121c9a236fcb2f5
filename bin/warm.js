// The last step of the build, and of an installation (V8's compiled code is for one version of Node): runs `wire parse`
// once on samples and keeps the compiled code beside the files. Without them, in a clone, there is nothing to do yet.
'use strict'
const { existsSync, rmSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')

const root = `${__dirname}/..`
const output = `${root}/dist/warm.jsonl`
const samples = ['reuters-en.txt', 'irna-ar.txt', 'ap.txt'].map((name) => `${root}/samples/${name}`)

if (existsSync(`${root}/dist/cli.cjs`)) {
  process.argv.splice(2, process.argv.length, 'parse', '-o', output, ...samples)
  process.on('exit', () => {
    rmSync(output, { force: true })
    // V8 takes compiled code only under the flags that it was made under: those that the run has set go back.
    setFlagsFromString('--semi-space-growth-factor=2')
    setFlagsFromString('--heap-growing-percent=0')
    setFlagsFromString('--incremental-marking-hard-trigger=0')
  })
  require('./wire.js').make()
}
