import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { door, root, run, temporaryDirectory, wire } from './wire.js'

const record = '{"id":"a","text":"Ferry runs again\\n\\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran."}\n'

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [door, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
}

describe('a live pipe', () => {
  it('gets each story while the input is still open', async () => {
    const child = start(['parse', '--from', 'jsonl'], root)
    child.stdin!.write(record)
    const [first] = (await once(child.stdout!, 'data')) as [Buffer]
    expect(JSON.parse(first.toString())).toHaveProperty('id', 'a')
    child.stdin!.write(record.replace('"a"', '"b"'))
    const [second] = (await once(child.stdout!, 'data')) as [Buffer]
    expect(JSON.parse(second.toString())).toHaveProperty('id', 'b')
    child.stdin!.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('is the same for any way in which the bytes arrive', async () => {
    const bytes = Buffer.from(`\n${record}no JSON\n{"text":"${'س'.repeat(5000)}"}\n`)
    const whole = wire(['parse', '--keep-errors', '--from', 'jsonl'], bytes).stdout
    for (const size of [1, 2000, 4096]) {
      const child = start(['parse', '--keep-errors', '--from', 'jsonl'], root)
      let out = ''
      child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
        out += piece
      })
      const pieces = size === 1 ? [...bytes.subarray(0, 300)].map((byte) => Buffer.of(byte)) : []
      for (let at = size === 1 ? 300 : 0; at < bytes.length; at += size === 1 ? bytes.length : size)
        pieces.push(bytes.subarray(at, size === 1 ? bytes.length : at + size))
      for (const piece of pieces) {
        child.stdin!.write(piece)
        if (pieces.length < 100) await new Promise((resolve) => setTimeout(resolve, 5))
      }
      child.stdin!.end()
      await once(child, 'close')
      expect(out).toBe(whole)
    }
  })
})

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends the run and leaves no file half written', async (signal) => {
    const directory = temporaryDirectory()
    const child = start(['export', '--to', 'ndjson', '--from', 'jsonl', '-o', 'out.ndjson'], directory)
    for (let i = 0; i < 2000; i++) child.stdin!.write(record)
    while (!readdirSync(directory).some((name) => name.endsWith('.tmp')))
      await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(readdirSync(directory)).toEqual([])
  })
})

describe('a failure while a file is written', () => {
  it('leaves the file of before', () => {
    const directory = temporaryDirectory()
    mkdirSync(join(directory, 'in'))
    const first = wire(['export', '-o', 'out.ndjson', '--from', 'jsonl'], record, directory)
    expect(first.status).toBe(0)
    const before = readFileSync(join(directory, 'out.ndjson'))
    // A file may not grow beyond one block: the write fails with EFBIG.
    const command = `ulimit -f 1; trap '' XFSZ; yes '${record.trim()}' | head -5000 | wire export -o out.ndjson --from jsonl`
    const { status, stderr } = run('bash', ['-c', command], '', directory)
    expect(status).toBe(2)
    expect(stderr).toBe('wire: out.ndjson: file too large\n')
    expect(readFileSync(join(directory, 'out.ndjson'))).toEqual(before)
    expect(readdirSync(directory).sort()).toEqual(['in', 'out.ndjson'])
  })
})

describe('a terminal', () => {
  const onTerminal = (command: string) => run('script', ['-qec', command, '/dev/null'], '', root).stdout

  it('gets indented JSON in colour', () => {
    const out = onTerminal(`TERM=xterm ${process.execPath} ${door} parse samples/ap.txt`)
    expect(out).toContain('\u001b[34m"schema"\u001b[39m: \u001b[32m"wire-story/1"\u001b[39m,')
    expect(out.replace(/\u001b\[\d+m/g, '').replaceAll('\r', '')).toBe(
      wire(['parse', '--pretty', 'samples/ap.txt']).stdout,
    )
  })

  it('gets no colour where none is wanted', () => {
    expect(onTerminal(`NO_COLOR=1 ${process.execPath} ${door} parse samples/ap.txt`)).not.toContain('\u001b')
    expect(onTerminal(`TERM=dumb ${process.execPath} ${door} parse samples/ap.txt`)).not.toContain('\u001b')
    expect(onTerminal(`TERM=xterm ${process.execPath} ${door} parse --compact samples/ap.txt`).split('\n').length).toBe(
      2,
    )
  })
})
