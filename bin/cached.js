// Loads the built command line with the code that V8 compiled for it when it was built: on the Node that built it, a
// start is a sixth faster. Any other Node, or a file that is not as it was, is loaded as ever.
'use strict'
const fs = require('node:fs')
const Module = require('node:module')
const vm = require('node:vm')

const folder = `${__dirname}/../dist/`
const name = `${folder}code.cache`

/** What the cache was made with and of: the first line of its file. */
function stampOf(files) {
  const states = files.map((file) => {
    const { size, mtimeMs } = fs.statSync(folder + file)
    return [file, size, mtimeMs]
  })
  return JSON.stringify([process.version, process.arch, process.execArgv, states])
}

/** Compiled code by file; null without a cache that fits. */
function readCache() {
  let bytes
  try {
    bytes = fs.readFileSync(name)
  } catch {
    return null
  }
  const end = bytes.indexOf(10)
  const next = bytes.indexOf(10, end + 1)
  const lengths = JSON.parse(bytes.latin1Slice(end + 1, next))
  try {
    if (bytes.latin1Slice(0, end) !== stampOf(Object.keys(lengths))) return null
  } catch {
    return null
  }
  const found = new Map()
  let at = next + 1
  for (const file of Object.keys(lengths)) {
    found.set(file, bytes.subarray(at, at + lengths[file]))
    at += lengths[file]
  }
  return found
}

/** Loads a file of `dist/`, and what it requires from there, with the code of the cache. */
function loader(cache) {
  const loaded = new Map()
  const scripts = new Map()
  const outer = Module.createRequire(`${folder}cli.cjs`)
  const load = (file) => {
    const known = loaded.get(file)
    if (known !== undefined) return known.exports
    const filename = folder + file
    const module = { exports: {}, filename }
    loaded.set(file, module)
    const script = new vm.Script(Module.wrap(fs.readFileSync(filename, 'latin1')), {
      filename,
      cachedData: cache.get(file),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    scripts.set(file, script)
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder.slice(0, -1))
    return module.exports
  }
  const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : outer(id))
  return { load, scripts }
}

/** Runs the command line; `make` writes the cache when it has run. */
module.exports = function run(make = false) {
  const cache = make ? new Map() : readCache()
  if (cache === null) {
    Module.enableCompileCache?.()
    require('../dist/cli.cjs')
    return
  }
  const { load, scripts } = loader(cache)
  load('cli.cjs')
  if (make) process.on('exit', () => writeCache(scripts))
}

function writeCache(scripts) {
  const lengths = {}
  const parts = []
  for (const [file, script] of scripts) {
    const data = script.createCachedData()
    lengths[file] = data.length
    parts.push(data)
  }
  const head = `${stampOf([...scripts.keys()])}\n${JSON.stringify(lengths)}\n`
  fs.writeFileSync(`${name}.new`, Buffer.concat([Buffer.from(head, 'latin1'), ...parts]))
  fs.renameSync(`${name}.new`, name)
}
