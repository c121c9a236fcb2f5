/** V8 takes the code that was compiled at the build only when the flags are those of then: a start would be slower, and silent. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

test('the compiled code of the build is taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wire-compiled-'))
  const hook = join(folder, 'hook.cjs')
  writeFileSync(
    hook,
    `const vm = require('node:vm')
     vm.Script = class extends vm.Script {
       constructor(code, options) {
         super(code, options)
         process.stderr.write(String(this.cachedDataRejected) + '\\n')
       }
     }`,
  )
  const args = ['-r', hook, resolve('bin/wire.js'), 'parse', resolve('samples/ap.txt')]
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  const taken = stderr.trim().split('\n')
  expect(taken.length).toBeGreaterThan(1)
  expect(new Set(taken)).toEqual(new Set(['false']))
})
