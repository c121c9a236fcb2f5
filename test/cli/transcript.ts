/**
 * Transcripts: what one types and what one sees.
 *
 *     # A comment: why this is here.
 *     $ wire parse story.txt
 *     what is printed
 *     2> what is printed on standard error
 *     [exit 2]
 *
 * A command goes on behind `> ` on the next line. `…` in a line stands for any text, alone on a line for any lines.
 * Without `[exit N]` the status must be 0. The steps of a file share one directory, empty at first.
 */
import { run } from './wire.js'

export interface Step {
  /** The line in the file, from 1. */
  line: number
  title: string
  command: string
  stdout: string[]
  stderr: string[]
  status: number
}

export function stepsOf(transcript: string): Step[] {
  const steps: Step[] = []
  let title = ''
  for (const [i, line] of transcript.split('\n').entries()) {
    const step = steps.at(-1)
    if (line.startsWith('# ')) title = line.slice(2)
    else if (line.startsWith('$ '))
      steps.push({ line: i + 1, title, command: line.slice(2), stdout: [], stderr: [], status: 0 })
    else if (step === undefined || line === '') continue
    else addTo(step, line)
  }
  return steps
}

function addTo(step: Step, line: string): void {
  const status = /^\[exit (\d+)\]$/.exec(line)
  if (status !== null) step.status = Number(status[1])
  else if (line.startsWith('2> ')) step.stderr.push(line.slice(3))
  else if (line.startsWith('> ') && step.stdout.length + step.stderr.length === 0) step.command += `\n${line.slice(2)}`
  else step.stdout.push(line)
}

/** What a step did, in the form in which a transcript expects it. Blank lines of the output are not told. */
export function perform(step: Step, directory: string): Pick<Step, 'stdout' | 'stderr' | 'status'> {
  const { stdout, stderr, status } = run('bash', ['-c', step.command], '', directory)
  return { stdout: linesOf(stdout), stderr: linesOf(stderr), status: status ?? -1 }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** `expected` itself where `actual` fits it, so that a difference is shown line by line. */
export function fitted(actual: readonly string[], expected: readonly string[]): readonly string[] {
  const pattern = expected.map((line) => (line === '…' ? '(?:[^\\n]*\\n)*' : `${lineParts(line)}\\n`)).join('')
  return new RegExp(`^${pattern}$`).test(actual.map((line) => `${line}\n`).join('')) ? expected : actual
}

function lineParts(line: string): string {
  return line
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[^\\n]*')
}
