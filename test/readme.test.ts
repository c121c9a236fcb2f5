/** Runs what the documents show. `npm` commands (in `sh` blocks) are run by .ci/run, on a clone. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import build from './cli/build.js'
import { fitted } from './cli/transcript.js'
import { door, root, temporaryDirectory } from './cli/wire.js'

const directory = temporaryDirectory()
const bin = join(directory, 'bin')

beforeAll(() => {
  build()
  mkdirSync(join(directory, 'node_modules'))
  symlinkSync(root, join(directory, 'node_modules', 'wire-story'))
  cpSync(join(root, 'samples'), join(directory, 'samples'), { recursive: true })
  mkdirSync(bin)
  addCommand('wire', door)
  // A machine with Node and nothing else has no jq.
  if (spawnSync('jq', ['--version']).status !== 0) addCommand('jq', join(root, 'test', 'jq.mjs'))
})

function addCommand(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`)
  chmodSync(join(bin, name), 0o755)
}

/** Both streams in one, as a reader of the document sees them. */
function perform(command: string): { lines: string[]; status: number | null } {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: directory,
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH}`, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  })
  return { lines: stdout.split('\n').filter((line) => line !== ''), status }
}

/** The fenced blocks of a kind. */
function blocksOf(markdown: string, kind: string): string[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    .filter((match) => match[1] === kind)
    .map((match) => match[2]!)
}

interface Step {
  command: string
  output: string[]
  status: number
}

/** `$ ` begins a command, `> ` goes on with it, `[exit N]` is a status other than 0; blank lines do not count. */
function stepsOf(block: string): Step[] {
  const steps: Step[] = []
  for (const line of block.split('\n')) {
    const step = steps.at(-1)
    const status = /^\[exit (\d+)\]$/.exec(line)
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), output: [], status: 0 })
    else if (step === undefined) expect(line, 'a block begins with a command').toBe('')
    else if (line.startsWith('> ') && step.output.length === 0) step.command += `\n${line.slice(2)}`
    else if (status !== null) step.status = Number(status[1])
    else if (line !== '') step.output.push(line)
  }
  return steps
}

describe.each(['README.md', 'docs/library.md', 'docs/json.md', 'docs/validate.md'])('%s', (name) => {
  const markdown = readFileSync(join(root, name), 'utf8')

  beforeAll(() => {
    for (const script of blocksOf(markdown, 'js')) {
      const file = /^\/\/ (\S+\.mjs)\n/.exec(script)?.[1]
      if (file !== undefined) writeFileSync(join(directory, file), script)
    }
  })

  const steps = blocksOf(markdown, 'console').flatMap(stepsOf)
  test.each(steps.map((step) => [step.command, step] as const))('$ %s', (_, step) => {
    const { lines, status } = perform(step.command)
    expect(fitted(lines, step.output)).toEqual(step.output)
    expect(status).toBe(step.status)
  })

  test('every npm command is run by .ci/run, and every script has a name', () => {
    const script = readFileSync(join(root, '.ci', 'run'), 'utf8')
    const commands = blocksOf(markdown, 'sh').flatMap((block) => block.trimEnd().split('\n'))
    expect(commands.filter((command) => !script.includes(command))).toEqual([])
    expect(blocksOf(markdown, 'js').filter((block) => !/^\/\/ \S+\.mjs\n/.test(block))).toEqual([])
    expect(steps.length).toBeGreaterThan(0)
  })
})
