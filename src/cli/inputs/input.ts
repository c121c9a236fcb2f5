/** Something to read. */

export interface Input {
  /** As messages and records name it; null for standard input. */
  path: string | null
  /** What to open: bytes where the name is not UTF-8. Null for standard input. */
  file: string | Buffer | null
  /** How it was found. A named input is always read; one that was found must be a regular file of text. */
  named: boolean
  /** Its place in a mirrored tree: the path below the directory that was walked, the bare name of a named file. */
  relative: string
}

export const standardInput: Input = { path: null, file: null, named: true, relative: 'stdin' }
