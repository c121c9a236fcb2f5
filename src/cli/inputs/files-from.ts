/** `--files-from`: names from a file or standard input, one a line, or with `-0` one a NUL. */
import { closeSync, openSync } from 'node:fs'
import { readSome } from '../bytes.js'
import { isSystemError, Misuse, reasonOf } from '../errors.js'
import type { Operand } from './expand.js'

const NUL = 0
const LF = 10

/** Names are taken as they are: no glob, no trimming; an empty one is passed over. One that is not UTF-8 stays bytes. */
export function* readNames(list: string, nul: boolean): Generator<Operand> {
  const bytes = readList(list)
  const separator = nul ? NUL : LF
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(separator, start)
    const end = next < 0 ? bytes.length : next
    const raw = bytes.subarray(start, end)
    const name = raw.toString()
    if (name !== '') yield { name: name.includes('\ufffd') ? raw : name, glob: false }
    start = end + 1
  }
}

function readList(list: string): Buffer {
  let fd = 0
  try {
    if (list !== '-') fd = openSync(list, 'r')
    const chunks: Buffer[] = []
    for (;;) {
      const chunk = Buffer.allocUnsafe(65_536)
      const count = readSome(fd, chunk)
      if (count === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, count))
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new Misuse(`--files-from ${list}: ${reasonOf(error)}`)
  } finally {
    if (fd !== 0) closeSync(fd)
  }
}
