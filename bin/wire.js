#!/usr/bin/env node
// Loads the built command line with the code that V8 compiled for it when it was built or installed: on the Node that
// did so, a start is a sixth faster. Any other Node, or a file that is not as it was, is loaded as ever.
// CommonJS (see package.json beside it): to start Node's loader of ES modules alone takes as long as Node itself.
'use strict'
const fs = require('node:fs')

/** What `require('node:module')` gives, without the rest that it loads. */
const Module = module.constructor

const folder = `${__dirname}/../dist/`
const cacheFile = `${folder}code.cache`

/** The build puts a hash of what follows at the beginning of each file. */
const hashLength = 48
const longestHead = 4096

/** What Node puts around a module. */
const [before, behind] = Module.wrapper.map((text) => Buffer.from(text))

/** Reads at most `length` bytes of a file from `position` into `bytes` at `at`; gives how many there were. */
function readInto(bytes, at, file, position, length) {
  const handle = fs.openSync(file)
  try {
    return fs.readSync(handle, bytes, at, length, position)
  } finally {
    fs.closeSync(handle)
  }
}

/** What the first line of the cache says, and where the compiled code begins; null without a cache of this Node. */
function readCache() {
  try {
    const bytes = Buffer.allocUnsafe(longestHead)
    const read = readInto(bytes, 0, cacheFile, 0, longestHead)
    const end = bytes.subarray(0, read).indexOf(10)
    const { version, room, files } = JSON.parse(bytes.latin1Slice(0, end))
    return version === process.version && room > 0 ? { room, files, start: end + 1 } : null
  } catch {
    return null
  }
}

/** Sources and compiled code, through the same memory one after the other: new memory costs more than the reading. */
class Shelf {
  #files
  #start
  #bytes

  constructor({ room, files, start }) {
    this.#files = files
    this.#start = start
    this.#bytes = Buffer.allocUnsafeSlow(room)
  }

  /** The source with Node's wrapper, put around its bytes so that no text of this length is copied; null if it changed. */
  source(file) {
    const { size, hash } = this.#files[file] ?? {}
    if (size === undefined) return null
    const bytes = this.#bytes
    before.copy(bytes)
    const read = readInto(bytes, before.length, folder + file, 0, size + 1)
    if (read !== size || bytes.latin1Slice(before.length, before.length + hashLength) !== hash) return null
    behind.copy(bytes, before.length + size)
    return bytes.latin1Slice(0, before.length + size + behind.length)
  }

  /** The compiled code of a file that has not changed; it stands until the next is asked for. */
  compiled(file) {
    const { at, length } = this.#files[file]
    return this.#bytes.subarray(0, readInto(this.#bytes, 0, cacheFile, this.#start + at, length))
  }
}

/** Loads a file of `dist/`, and what it requires from there; `scripts` gets each file's script. */
function loader(vm, shelf, scripts) {
  const { Script, constants } = vm
  const importModuleDynamically = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER
  const loaded = new Map()
  const outer = Module.createRequire(`${folder}cli.cjs`)
  const load = (file) => {
    const known = loaded.get(file)
    if (known !== undefined) return known.exports
    const filename = folder + file
    const module = { exports: {}, filename }
    loaded.set(file, module)
    const source = shelf.source(file)
    const code = source ?? Module.wrap(fs.readFileSync(filename, 'latin1'))
    const cachedData = source === null ? undefined : shelf.compiled(file)
    const script = new Script(code, { filename, cachedData, importModuleDynamically })
    scripts?.set(file, { script, code })
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder.slice(0, -1))
    return module.exports
  }
  const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : outer(id))
  return load
}

function run() {
  const cache = readCache()
  if (cache !== null) return loader(require('node:vm'), new Shelf(cache), null)('cli.cjs')
  require('node:module').enableCompileCache?.()
  require('../dist/cli.cjs')
}

/** Runs the command line, and keeps what was compiled. */
function make() {
  const scripts = new Map()
  loader(require('node:vm'), new Shelf({ room: 0, files: {}, start: 0 }), scripts)('cli.cjs')
  process.on('exit', () => writeCache(scripts))
}

function writeCache(scripts) {
  const files = {}
  const parts = []
  let at = 0
  let room = 0
  for (const [file, { script, code }] of scripts) {
    const data = script.createCachedData()
    const hash = code.slice(before.length, before.length + hashLength)
    files[file] = { size: code.length - before.length - behind.length, hash, at, length: data.length }
    at += data.length
    parts.push(data)
    room = Math.max(room, code.length + 1, data.length)
  }
  const head = Buffer.from(`${JSON.stringify({ version: process.version, room, files })}\n`, 'latin1')
  fs.writeFileSync(`${cacheFile}.new`, Buffer.concat([head, ...parts]))
  fs.renameSync(`${cacheFile}.new`, cacheFile)
}

module.exports = { make }
if (require.main === module) run()
