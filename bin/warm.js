// The last step of the build: runs `wire parse` once on samples and keeps the compiled code beside the files.
'use strict'
const { rmSync } = require('node:fs')

const root = `${__dirname}/..`
const output = `${root}/dist/warm.jsonl`
const samples = ['reuters-en.txt', 'irna-ar.txt', 'ap.txt'].map((name) => `${root}/samples/${name}`)
process.argv.splice(2, process.argv.length, 'parse', '-o', output, ...samples)
process.on('exit', () => rmSync(output, { force: true }))
require('./cached.js')(true)
