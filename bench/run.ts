/**
 * `npm run bench`: `wire` beside its peers on an invented corpus, each run in a fresh process, the commands taking turns
 * so that a machine that slows down slows all of them. Prints a table, and writes `RESULTS.md` and `throughput.svg`.
 * Arguments: `stages` for the time of each stage; `work` for the work that the guard counts; `--full` adds a million
 * stories.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { cpus, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kind, recordsOf } from './corpus.js'
import { buildWithFew } from './few-agencies.js'
import { median, picture, type Scale, spreadOf } from './picture.js'
import { targetTable } from './targets.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(tmpdir(), 'wire-bench')
const kinds: readonly Kind[] = ['en', 'ar', 'mix']
const stories = 50_000
const rounds = 3

interface Peer {
  name: string
  /** Null where it is missing; `why` says what is. */
  command: readonly string[] | null
  why?: string
}

/** A corpus file, made once. */
function corpus(kind: Kind): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${kind}-${stories}.jsonl`)
  if (existsSync(path)) return path
  const fd = openSync(path, 'w')
  for (const record of recordsOf(kind, stories)) writeSync(fd, record)
  closeSync(fd)
  return path
}

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function rustPeer(): Peer {
  const name = 'Rust peer'
  if (!works('cargo', '--version')) return { name, command: null, why: 'cargo is not installed' }
  const target = join(folder, 'rust')
  const build = [
    'build',
    '--release',
    '--quiet',
    '--offline',
    '--manifest-path',
    join(root, 'bench/peers/rust/Cargo.toml'),
  ]
  if (!works('env', `CARGO_TARGET_DIR=${target}`, 'cargo', ...build))
    return { name, command: null, why: 'cargo could not build it' }
  return { name, command: [join(target, 'release/wire-peer')] }
}

function peerOf(name: string, check: readonly string[], command: readonly string[]): Peer {
  const [program = '', ...args] = check
  return works(program, ...args) ? { name, command } : { name, command: null, why: `${program} is not installed` }
}

const wire = join(root, 'bin/wire.js')
const node = process.execPath

function peers(): Peer[] {
  return [
    { name: 'wire parse', command: [node, wire, 'parse', '--from', 'jsonl', '--jobs', '1'] },
    { name: 'wire validate', command: [node, wire, 'validate', '--from', 'jsonl', '--jobs', '1'] },
    { name: 'no-parse floor', command: [node, join(root, 'bench/peers/floor.mjs')] },
    peerOf('jq -c .', ['jq', '--version'], ['jq', '-c', '.']),
    peerOf('Python peer', ['python3', '--version'], ['python3', join(root, 'bench/peers/peer.py')]),
    rustPeer(),
    peerOf('wc -w', ['wc', '--version'], ['wc', '-w']),
  ]
}

interface Cost {
  /** Seconds, of the processor and by the wall. */
  cpu: number
  wall: number
}

/** Runs a command with its output thrown away; bash tells what it cost. */
function costOf(command: readonly string[], inputs: readonly string[]): Cost {
  const words = [...command, ...inputs].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const script = `TIMEFORMAT='%U %S %R'; { time ${words} >/dev/null 2>&1; } 2>&1`
  const [user = 0, system = 0, wall = 0] = execFileSync('bash', ['-c', script], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number)
  return { cpu: user + system, wall }
}

/** Each command's costs, the commands taking turns. */
function interleaved(commands: readonly (readonly string[])[], inputs: readonly string[], times = rounds): Cost[][] {
  const costs: Cost[][] = commands.map(() => [])
  for (let round = 0; round < times; round++)
    commands.forEach((command, i) => {
      costs[i]!.push(costOf(command, inputs))
    })
  return costs
}

/** Peak memory of `wire`, in MB, told by the process itself. */
function memoryOf(args: readonly string[], inputs: readonly string[]): number {
  const hook = join(folder, 'memory.cjs')
  writeFileSync(hook, `process.on('exit', () => require('fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS))`)
  const run = spawnSync(node, ['-r', hook, ...args, ...inputs], { stdio: ['ignore', 'ignore', 'pipe'] })
  return Number(run.stderr.toString().trim().split('\n').at(-1)) / 1024
}

const lines: string[] = []
function say(line = ''): void {
  lines.push(line)
  process.stdout.write(`${line}\n`)
}

function machine(): string {
  const [first] = cpus()
  return `Node ${process.version}, ${cpus().length} × ${first?.model ?? 'unknown'}, Linux ${release()}`
}

/** CPU seconds of each peer on each corpus. */
function throughput(): Record<Kind, Map<string, number>> {
  const found: Record<Kind, Map<string, number>> = { en: new Map(), ar: new Map(), mix: new Map() }
  const all = peers()
  const there = all.filter((peer) => peer.command !== null)
  for (const peer of all) if (peer.command === null) say(`- ${peer.name} is left out: ${peer.why}`)
  for (const kind of kinds) {
    const path = corpus(kind)
    const megabytes = statSync(path).size / 1e6
    say(`\n## JSONL, one thread, ${stories} stories, ${kind} (${megabytes.toFixed(0)} MB)\n`)
    say('| command | CPU s, median | spread | µs a story | MB/s | against wire parse |\n|---|---|---|---|---|---|')
    const costs = interleaved(
      there.map((peer) => peer.command!),
      [path],
    )
    const own = median(costs[0]!.map(({ cpu }) => cpu))
    there.forEach(({ name }, i) => {
      const cpu = costs[i]!.map((cost) => cost.cpu)
      const middle = median(cpu)
      found[kind].set(name, middle)
      const cells = [
        middle.toFixed(2),
        spreadOf(cpu),
        ((middle / stories) * 1e6).toFixed(0),
        (megabytes / middle).toFixed(1),
      ]
      say(`| ${name} | ${cells.join(' | ')} | ${(middle / own).toFixed(2)} |`)
    })
  }
  return found
}

/** A program that does nothing. */
function empty(): string {
  const path = join(folder, 'empty.cjs')
  writeFileSync(path, '')
  return path
}

/** One story: what a start costs, as a multiple of an empty Node's. */
function startup(): number {
  const story = join(root, 'samples/reuters-en.txt')
  const [bare, own] = interleaved(
    [
      [node, empty()],
      [node, wire, 'parse', story],
    ],
    [],
    15,
  )
  const [first, second] = [bare!, own!].map((costs) => median(costs.map(({ cpu }) => cpu)))
  say(
    `\n## Start-up: one story\n\n\`node -e 0\` ${(first! * 1000).toFixed(0)} ms, \`wire parse\` ${(second! * 1000).toFixed(0)} ms: ${(second! / first!).toFixed(2)} ×`,
  )
  return second! / first!
}

/** Cost against the number of stories, with one thread and with two. */
function scale(counts: readonly number[]): Scale[] {
  const path = corpus('mix')
  say(
    '\n## Scale, mix\n\n| stories | 1 thread, wall s | 2 threads, wall s | gain | peak MB, 1 | peak MB, 2 |\n|---|---|---|---|---|---|',
  )
  return counts.map((count) => {
    const inputs = count < stories ? [shorter(path, count)] : Array.from({ length: count / stories }, () => path)
    const args = (jobs: number) => [wire, 'parse', '--from', 'jsonl', '--jobs', String(jobs)]
    const [one, two] = interleaved(
      [
        [node, ...args(1)],
        [node, ...args(2)],
      ],
      inputs,
      count >= 100_000 ? 1 : 3,
    )
    const [first, second] = [one!, two!].map((costs) => median(costs.map(({ wall }) => wall)))
    const [small, large] = [memoryOf(args(1), inputs), memoryOf(args(2), inputs)]
    say(
      `| ${count} | ${first!.toFixed(2)} | ${second!.toFixed(2)} | ${(first! / second!).toFixed(2)} | ${small.toFixed(0)} | ${large.toFixed(0)} |`,
    )
    return { count, one: first!, two: second!, memoryOne: small, memoryTwo: large }
  })
}

/** CPU of one thread with all agencies, as a multiple of that with three. */
function agencies(): number {
  const few = buildWithFew(root, join(folder, 'few'))
  const command = (door: string) => [node, door, 'parse', '--from', 'jsonl', '--jobs', '1']
  const [all, three] = interleaved([command(wire), command(few)], [corpus('mix')])
  const [first, second] = [all!, three!].map((costs) => median(costs.map(({ cpu }) => cpu)))
  say(
    `\n## Agencies, mix, ${stories} stories\n\nAll of them ${first!.toFixed(2)} s, three ${second!.toFixed(2)} s: ${(first! / second!).toFixed(2)} ×`,
  )
  return first! / second!
}

function shorter(path: string, count: number): string {
  const cut = join(folder, `mix-${count}.jsonl`)
  const text = readFileSync(path, 'utf8')
  let end = 0
  for (let n = 0; n < count; n++) end = text.indexOf('\n', end) + 1
  writeFileSync(cut, text.slice(0, end))
  return cut
}

function main(args: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  say(
    `# Benchmarks\n\n${machine()}. CPU is user and system time; each command in a fresh process, in turns, ${rounds} rounds.\n`,
  )
  const figures = {
    costs: throughput(),
    startup: startup(),
    agencies: agencies(),
    scales: scale(args.includes('--full') ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000]),
    emptyMemory: median(Array.from({ length: 5 }, () => memoryOf([empty()], []))),
  }
  say(`\n## Targets\n\n${targetTable(figures)}`)
  const megabytes = statSync(corpus('mix')).size / 1e6
  const rates = new Map([...figures.costs.mix].map(([name, cpu]) => [name, megabytes / cpu]))
  writeFileSync(join(root, 'bench/throughput.svg'), picture(rates, figures.scales))
  say('\n![throughput against peers, and cost against the number of stories](throughput.svg)')
  writeFileSync(join(root, 'bench/RESULTS.md'), `${lines.join('\n')}\n`)
}

const [first] = process.argv.slice(2)
if (first === 'stages') (await import('./stages.js')).stages()
else if (first === 'work') (await import('./work.js')).record()
else main(process.argv.slice(2))
