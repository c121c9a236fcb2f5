/** Runs the built command. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const door = join(root, 'bin', 'wire.js')

export interface Result {
  stdout: string
  stderr: string
  status: number | null
}

/** `wire ARGS` with `input` on standard input. */
export function wire(args: readonly string[], input: string | Uint8Array = '', cwd = root): Result {
  return run(process.execPath, [door, ...args], input, cwd)
}

export function run(file: string, args: readonly string[], input: string | Uint8Array, cwd: string): Result {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  const path = `${shims}${delimiter}${env.PATH}`
  const { stdout, stderr, status, error } = spawnSync(file, args, {
    cwd,
    input,
    env: { ...env, PATH: path, samples: join(root, 'samples') },
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  return { stdout, stderr, status }
}

/** A directory that is gone when the tests are. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'wire-test-'))
  process.on('exit', () => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Holds `wire` for the shell of the transcripts. */
const shims = temporaryDirectory()
writeFileSync(join(shims, 'wire'), `#!/bin/sh\nexec '${process.execPath}' '${door}' "$@"\n`)
chmodSync(join(shims, 'wire'), 0o755)
