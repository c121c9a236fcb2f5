/** A thread that reads batches: it is told one, sends what came of it, and goes on to the next. */
import { parentPort, workerData } from 'node:worker_threads'
import { keepSmall } from '../memory.js'
import type { Task, WorkerSetup } from './producer.js'
import type { Work } from './work.js'

async function main(setup: WorkerSetup): Promise<void> {
  // First of all: until then the first thread's memory may grow.
  keepSmall()
  const { Work } = await import('./work.js')
  const work = await Work.begin(setup)
  /** Batches are read one behind the other, however many were told. */
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (task: Task) => {
    last = last.then(() => readAndSend(work, task))
  })
}

async function readAndSend(work: Work, task: Task): Promise<void> {
  const result = await work.read(task)
  const { buffer } = result.bytes
  parentPort?.postMessage(result, buffer instanceof ArrayBuffer ? [buffer] : [])
}

void main(workerData as WorkerSetup)
