import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProgress, progressText } from '../../src/cli/progress.js'

test('stories and rate, and the time that a file will take', () => {
  expect(progressText(12_345, 2, null)).toBe('12,345 stories, 6,173/s')
  expect(progressText(1000, 1, 7.2)).toBe('1,000 stories, 1,000/s, 8 s to the end of the file')
})

test('no line where it could not be taken back', () => {
  expect(openProgress({ TERM: 'dumb' })).toBeNull()
  expect(openProgress({ TERM: 'xterm', CI: 'true' })).toBeNull()
  expect(openProgress({ TERM: 'xterm' })).not.toBeNull()
})

const wire = resolve('bin/wire.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wire-progress-'))
  const text = `Council opens room\n\nHARBURY, Oct. 5 (AP) -- ${'The council opened a room. '.repeat(40)}\n`
  const record = `${JSON.stringify({ text })}\n`
  writeFileSync(join(folder, 'many.jsonl'), record.repeat(30_000))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a command writes to a terminal of its own. */
function onTerminal(command: string): string {
  const code = `import pty,sys;sys.exit(pty.spawn(['sh','-c',${JSON.stringify(command)}]))`
  const env = { ...process.env, TERM: 'xterm', CI: '' }
  return execFileSync('python3', ['-c', code], { encoding: 'utf8', env, maxBuffer: 1 << 26 })
}

const hasPython = spawnSync('python3', ['--version']).status === 0

describe.runIf(hasPython)('on a terminal', () => {
  test('standard error shows how far the run is, and is clean at its end', () => {
    const shown = onTerminal(`'${process.execPath}' '${wire}' parse --jobs 1 '${folder}/many.jsonl' >/dev/null`)
    expect(shown).toMatch(/\r[\d,]+ stories, [\d,]+\/s, \d+ s to the end of the file\x1b\[K/)
    expect(shown.endsWith('\r\x1b[K')).toBe(true)
  })
})

test('a pipe shows nothing of it', () => {
  const { status, stderr } = spawnSync(process.execPath, [wire, 'parse', '--jobs', '1', `${folder}/many.jsonl`], {
    env: { ...process.env, TERM: 'xterm', CI: '' },
    maxBuffer: 1 << 28,
  })
  expect(status).toBe(0)
  expect(stderr.toString()).toBe('')
})
