// Loads the built command line with the code that V8 compiled for it when it was built: on the Node that built it, a
// start is a sixth faster. Any other Node, or a file that is not as it was, is loaded as ever.
'use strict'
const fs = require('node:fs')
const vm = require('node:vm')

/** What `require('node:module')` gives, without the rest that it loads. */
const Module = module.constructor

const folder = `${__dirname}/../dist/`
const name = `${folder}code.cache`

/** The build puts a hash of what follows at the beginning of each file. */
const hashLength = 48

/** What Node puts around a module. Put around its bytes, so that no text of this length is copied in V8's memory. */
const [before, behind] = Module.wrapper.map((text) => Buffer.from(text))

/** Compiled code by file; null without a cache. V8 looks at a file's length alone, so the hash is compared here. */
function readCache() {
  let bytes
  try {
    bytes = fs.readFileSync(name)
  } catch {
    return null
  }
  const end = bytes.indexOf(10)
  const { version, files } = JSON.parse(bytes.latin1Slice(0, end))
  if (version !== process.version) return null
  const found = new Map()
  let at = end + 1
  for (const { file, hash, length } of files) {
    found.set(file, { hash, data: bytes.subarray(at, at + length) })
    at += length
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
    const code = Buffer.concat([before, fs.readFileSync(filename), behind]).latin1Slice()
    const hash = code.slice(before.length, before.length + hashLength)
    const cached = cache.get(file)
    const script = new vm.Script(code, {
      filename,
      cachedData: cached?.hash === hash ? cached.data : undefined,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    scripts.set(file, { script, hash })
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
    require('node:module').enableCompileCache?.()
    require('../dist/cli.cjs')
    return
  }
  const { load, scripts } = loader(cache)
  load('cli.cjs')
  if (make) process.on('exit', () => writeCache(scripts))
}

function writeCache(scripts) {
  const files = []
  const parts = []
  for (const [file, { script, hash }] of scripts) {
    const data = script.createCachedData()
    files.push({ file, hash, length: data.length })
    parts.push(data)
  }
  const head = Buffer.from(`${JSON.stringify({ version: process.version, files })}\n`, 'latin1')
  fs.writeFileSync(`${name}.new`, Buffer.concat([head, ...parts]))
  fs.renameSync(`${name}.new`, name)
}
