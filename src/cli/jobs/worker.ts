/** A thread that reads batches: it is told one, sends what came of it, and goes on to the next. */
import { parentPort, workerData } from 'node:worker_threads'
import { keepSmall } from '../memory.js'
import type { Batch, WorkerSetup } from './producer.js'
import { Work } from './work.js'

async function main(setup: WorkerSetup): Promise<void> {
  keepSmall()
  const work = await Work.begin(setup)
  /** Batches are read one behind the other, however many were told. */
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (batch: Batch) => {
    last = last.then(() => readAndSend(work, batch))
  })
}

async function readAndSend(work: Work, batch: Batch): Promise<void> {
  const result = await work.read(batch)
  parentPort?.postMessage(result, [result.bytes.buffer])
}

void main(workerData as WorkerSetup)
