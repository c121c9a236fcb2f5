/** Reading and writing descriptors, synchronously: in bulk that is the fastest way, and nothing is left to wait for. */
import { read, readSync, writeSync } from 'node:fs'
import { isSystemError } from './errors.js'

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Up to `length` bytes; 0 at the end. A descriptor that another program made non-blocking is waited for. */
export function readSome(fd: number, buffer: Uint8Array, offset = 0, length = buffer.length - offset): number {
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    try {
      return readSync(fd, buffer, offset, length, null)
    } catch (error) {
      if (!isSystemError(error)) throw error
      if (error.code === 'EOF') return 0
      if (error.code !== 'EAGAIN') throw error
      pause(wait)
    }
  }
}

/** {@link readSome} without blocking: for runs that must hear a signal while they wait for a pipe. */
export async function readLater(fd: number, buffer: Uint8Array): Promise<number> {
  for (let wait = 1; ; wait = Math.min(2 * wait, 50)) {
    try {
      return await new Promise((resolve, reject) => {
        read(fd, buffer, 0, buffer.length, null, (error, count) => (error === null ? resolve(count) : reject(error)))
      })
    } catch (error) {
      if (!isSystemError(error)) throw error
      if (error.code === 'EOF') return 0
      if (error.code !== 'EAGAIN') throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** All of the bytes, in as many writes as it takes. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let at = 0
  let wait = 1
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at, bytes.length - at)
      wait = 1
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EAGAIN') throw error
      pause(wait)
      wait = Math.min(2 * wait, 50)
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(sleeper, 0, 0, milliseconds)
}
