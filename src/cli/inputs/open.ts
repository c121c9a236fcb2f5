/** Opening an input and reading its bytes, one piece or all. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { recordLimit } from '../../index.js'
import { readLater, readSome } from '../bytes.js'
import { isSystemError, ReadFailure, reasonOf } from '../errors.js'
import type { Input } from './input.js'

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
const first = 256 * 1024

/** One buffer for all inputs: it grows to the largest and no further than a record may. */
let shared = new Uint8Array(first)

/** The open descriptor, or null when what a walk found is no regular file any more. */
export function openInput(input: Input): number | null {
  try {
    return open(input)
  } catch (error) {
    throw failure(error)
  }
}

/** Any other error is no matter of the input and comes through. */
function failure(error: unknown): unknown {
  return isSystemError(error) ? new ReadFailure(reasonOf(error)) : error
}

function open(input: Input): number | null {
  if (input.file === null) return 0
  if (input.named) return openSync(input.file, O_RDONLY)
  // A FIFO that took the file's place must not hang the run, and a link must not lead out of the tree.
  const fd = openSync(input.file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  if (fstatSync(fd).isFile()) return fd
  closeSync(fd)
  return null
}

/** Bytes of a regular file; null for a pipe or a device. */
export function sizeOf(fd: number): number | null {
  const found = fstatSync(fd)
  return found.isFile() ? found.size : null
}

export function closeInput(fd: number): void {
  if (fd !== 0) closeSync(fd)
}

/**
 * The first bytes: up to {@link first}, to the end, or until they are enough. Of a pipe that fills slowly, records can
 * then be read as they come.
 */
export function readHead(fd: number, enough: (bytes: Uint8Array) => boolean): { bytes: Uint8Array; atEnd: boolean } {
  let length = 0
  while (length < first) {
    const count = readPiece(fd, shared.subarray(length, first))
    if (count === 0) return { bytes: shared.subarray(0, length), atEnd: true }
    length += count
    if (enough(shared.subarray(0, length))) break
  }
  return { bytes: shared.subarray(0, length), atEnd: false }
}

/** A head and the rest behind it. Null when the input has more than {@link recordLimit}. */
export function readRest(fd: number, head: Uint8Array): Uint8Array | null {
  let { length } = head
  shared.set(head)
  for (;;) {
    if (shared.length < recordLimit + 1) {
      const larger = new Uint8Array(Math.min(4 * shared.length, recordLimit + 1))
      larger.set(shared.subarray(0, length))
      shared = larger
    }
    const { bytes, atEnd } = fill(fd, length, shared.length)
    if (bytes.length > recordLimit) return null
    if (atEnd) return bytes
    length = bytes.length
  }
}

function fill(fd: number, from: number, to: number): { bytes: Uint8Array; atEnd: boolean } {
  let length = from
  while (length < to) {
    const count = readPiece(fd, shared.subarray(length, to))
    if (count === 0) return { bytes: shared.subarray(0, length), atEnd: true }
    length += count
  }
  return { bytes: shared.subarray(0, length), atEnd: false }
}

/** The next bytes of an input; 0 at its end. */
export function readPiece(fd: number, space: Uint8Array): number {
  try {
    return readSome(fd, space)
  } catch (error) {
    throw failure(error)
  }
}

/** {@link readPiece}, while signals are heard. */
export async function readPieceLater(fd: number, space: Uint8Array): Promise<number> {
  try {
    return await readLater(fd, space)
  } catch (error) {
    throw failure(error)
  }
}
