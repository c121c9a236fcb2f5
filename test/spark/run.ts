/**
 * `npm run test:spark`: 100,000 records, bad ones among them, through `wire` on a Spark cluster of two workers and
 * through GNU parallel; the sorted output has to be what one machine writes, byte for byte. What a record's place in
 * its own input is (`index`, and `line` of an error) is another on every split, so it is taken out of both.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const count = 100_000
const spark = 'pyspark==4.3.0'
const wire = `${process.execPath} ${resolve('bin/wire.js')} parse --from jsonl --keep-errors --jobs 1`
const environment = join(tmpdir(), 'wire-spark')

/** A short story; every thousandth record is broken and some have no text. */
function record(n: number): string {
  if (n % 1000 === 7) return `{"id":"n${n}","text":"no end`
  if (n % 1000 === 19) return `{"id":"n${n}","title":"no text"}`
  const place = ['LONDON', 'CAIRO', 'GENEVA'][n % 3]
  const english = `Reading room opens ${n}\n\n${place}, Oct. ${1 + (n % 28)} (AP) -- The council opened a reading room on Monday.\n\nIt has ${n} books.`
  const arabic = `افتتاح قاعة للمطالعة ${n}\n\nبيروت / ${1 + (n % 28)} تشرين الاول /اكتوبر/ارنا- افتتح المجلس البلدي قاعة للمطالعة يوم الاثنين.\n\nانتهى**${n}`
  return JSON.stringify({ id: `n${n}`, text: n % 2 === 0 ? english : arabic })
}

function step(name: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${name}\n`)
}

/** Lines sorted by code unit, their places in the input taken out. */
function digestOf(texts: readonly string[]): { lines: number; errors: number; digest: string } {
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''))
  const bare = lines.map((line) => line.replace(/"(index|line)":\d+/g, '"$1":0')).sort()
  const digest = createHash('sha256').update(bare.join('\n')).digest('hex')
  return { lines: bare.length, errors: bare.filter((line) => line.includes('"error":')).length, digest }
}

function python(): string {
  const found = join(environment, 'bin/python')
  if (!existsSync(found)) execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' })
  if (spawnSync(found, ['-c', 'import pyspark']).status !== 0)
    execFileSync(found, ['-m', 'pip', 'install', '--quiet', spark], { stdio: 'inherit' })
  return found
}

function shell(command: string): string {
  return execFileSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 1024 ** 3 })
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'wire-spark-run-'))
  const source = join(folder, 'stories.jsonl')
  const fd = openSync(source, 'w')
  for (let n = 0; n < count; n++) writeSync(fd, `${record(n)}\n`)
  closeSync(fd)
  step(`${count} records are written`)
  const one = digestOf([shell(`${wire} <'${source}' 2>/dev/null`)])
  step(`one machine: ${one.lines} lines, ${one.errors} error records, ${one.digest}`)
  const target = join(folder, 'out')
  execFileSync(python(), [resolve('test/spark/job.py'), wire, source, target], {
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  const parts = readdirSync(target).filter((name) => name.startsWith('part-'))
  const many = digestOf(parts.map((name) => readFileSync(join(target, name), 'utf8')))
  step(`Spark, two workers, ${parts.length} parts: ${many.lines} lines, ${many.errors} error records, ${many.digest}`)
  const results = [many]
  if (spawnSync('parallel', ['--version']).status === 0) {
    const gnu = digestOf([shell(`parallel --pipe --block 4M -k '${wire} 2>/dev/null' <'${source}'`)])
    step(`GNU parallel: ${gnu.lines} lines, ${gnu.errors} error records, ${gnu.digest}`)
    results.push(gnu)
  } else step('GNU parallel is not installed: left out')
  rmSync(folder, { recursive: true })
  const wrong = results.filter(({ digest }) => digest !== one.digest)
  if (one.lines !== count || wrong.length > 0) throw new Error('the outputs differ')
  step('all outputs are the same')
}

main()
