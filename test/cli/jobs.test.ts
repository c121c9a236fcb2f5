import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
const wire = resolve('bin/wire.js')

/** A story of its own for each number, some hundred bytes long. */
function story(n: number): string {
  const place = ['HARBURY', 'LOWMOOR', 'EASTWICK'][n % 3]
  return `Council opens reading room ${n}\n\n${place}, Oct. ${1 + (n % 35)} (AP) -- The council opened a reading room on Monday.\n\nIt has ${n} books, said its keeper.`
}

function record(n: number): string {
  if (n % 97 === 0) return '{"id": broken'
  if (n % 89 === 0) return ''
  return JSON.stringify({ id: `n${n}`, text: story(n), date: '2025-10-07' })
}

function run(args: readonly string[], input?: string, door = wire) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [door, ...args], {
    cwd: folder,
    maxBuffer: 256 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wire-jobs-'))
  const records = Array.from({ length: 4500 }, (_, n) => record(n))
  writeFileSync(join(folder, 'stories.jsonl'), `${records.join('\n')}\n`)
  for (let n = 0; n < 300; n++) {
    const below = join(folder, 'tree', String(n % 7))
    mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `${n}.txt`), n % 41 === 0 ? '\u0000\u0001\u0002' : story(n))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the bytes, their order and the exit status are the same for every --jobs', () => {
  const commands = [
    ['parse', '--spans'],
    ['validate'],
    ['validate', '--reporter', 'json'],
    ['export', '--to', 'json'],
    ['export', '--to', 'markdown'],
  ]
  for (const command of commands)
    test(`wire ${command.join(' ')}`, () => {
      const inputs = ['tree', 'stories.jsonl', 'tree/1/1.txt']
      const [one, two] = ['1', '2'].map((jobs) => run([...command, '--jobs', jobs, ...inputs]))
      const three = run([...command, '--jobs', '3', ...inputs])
      expect(one!.status).toBe(2)
      expect(one!.stdout.length).toBeGreaterThan(10_000)
      for (const other of [two!, three]) {
        expect(other.stdout === one!.stdout).toBe(true)
        expect(other.status).toBe(one!.status)
        expect(other.stderr.split('\n').sort()).toEqual(one!.stderr.split('\n').sort())
      }
    })

  test('standard input', () => {
    const input = readFileSync(join(folder, 'stories.jsonl'), 'utf8')
    const [one, two] = ['1', '2'].map((jobs) => run(['parse', '--from', 'jsonl', '--jobs', jobs], input))
    expect(two!.stdout === one!.stdout).toBe(true)
    expect(one!.stdout.split('\n').length).toBe(4501)
  })

  test('without the option, where the work becomes large', () => {
    const inputs = ['stories.jsonl', 'stories.jsonl', 'stories.jsonl']
    const [one, many] = [['--jobs', '1'], []].map((jobs) => run(['parse', ...jobs, ...inputs]))
    expect(many!.stdout === one!.stdout).toBe(true)
  })

  test('records that are larger than what the threads share', () => {
    const records = Array.from({ length: 12 }, (_, n) => {
      const sentence = `It has ${n} books, said its keeper.\n\n`
      return JSON.stringify({ id: `n${n}`, text: `${story(n)}\n\n${sentence.repeat(n % 3 === 0 ? 30_000 : 3)}` })
    })
    writeFileSync(join(folder, 'large.jsonl'), `${records.join('\n')}\n`)
    const [one, two] = ['1', '2'].map((jobs) => run(['parse', '--jobs', jobs, 'large.jsonl']))
    expect(two!.stdout === one!.stdout).toBe(true)
    expect(two!.stdout.split('\n').length).toBe(13)
  })

  test('a heap of 256 MB', () => {
    const args = ['--max-old-space-size=256', wire, 'parse', '--jobs', '2', 'stories.jsonl']
    expect(spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }).status).toBe(2)
  })
})

describe('a thread that dies', () => {
  test('its records are errors in their place, the others are there, and the exit status is 2', () => {
    const root = join(folder, 'copy')
    mkdirSync(root)
    for (const part of ['bin', 'dist']) cpSync(part, join(root, part), { recursive: true })
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    const worker = join(root, 'dist', 'worker.cjs')
    const code = readFileSync(worker, 'utf8')
    const reads = 'async function readAndSend(work, task) {'
    expect(code).toContain(reads)
    writeFileSync(worker, code.replace(reads, `${reads}\nif (task.batch.kind === 'lines') process.exit(1)`))
    const { status, stdout, stderr } = run(
      ['parse', '--jobs', '2', 'stories.jsonl'],
      undefined,
      join(root, 'bin/wire.js'),
    )
    const lines = stdout.trimEnd().split('\n')
    const errors = lines.filter((line) => line.includes('the thread that read this ended'))
    expect(status).toBe(2)
    expect(lines.length).toBe(4500)
    expect(errors.length).toBeGreaterThan(10)
    expect(errors.length).toBeLessThan(4000)
    const first = lines.indexOf(errors[0]!)
    expect(lines.slice(first, first + errors.length)).toEqual(errors)
    lines.forEach((line, n) => {
      const lost = n >= first && n < first + errors.length
      if (!lost && n % 97 !== 0 && n % 89 !== 0) expect(JSON.parse(line).id).toBe(`n${n}`)
    })
    expect(stderr).toContain(`stories.jsonl:${first + 1}: the thread that read this ended`)
  })
})
