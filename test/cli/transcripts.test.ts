import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitted, perform, stepsOf } from './transcript.js'
import { root, temporaryDirectory } from './wire.js'

const folder = join(root, 'test', 'cli', 'transcripts')

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const directory = temporaryDirectory()
  const steps = stepsOf(readFileSync(join(folder, name), 'utf8'))
  it.each(steps.map((step) => [`line ${step.line}: ${step.title}`, step] as const))('%s', (_, step) => {
    const did = perform(step, directory)
    const { stdout, stderr, status } = step
    const seen = { stdout: fitted(did.stdout, stdout), stderr: fitted(did.stderr, stderr), status: did.status }
    expect(seen, step.command).toEqual({ stdout, stderr, status })
  })
})
