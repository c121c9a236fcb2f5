/** A run that writes files cleans up when it is told to end; any other run just ends, as the system does it. */
import { removeUnfinished } from './unfinished.js'

const fatal = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** From here on a signal removes unfinished files and then ends the process as the signal would have. */
export function cleanUpOnSignals(): void {
  for (const signal of fatal) {
    process.once(signal, () => {
      removeUnfinished()
      process.kill(process.pid, signal)
    })
  }
}

/** Signals are heard between two turns of the event loop: long synchronous work has to pause for them. */
export function pauseForSignals(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
