/** The ways in which a run ends early, and words for what the system refused. */
import { getSystemErrorMap } from 'node:util'

/** The command line is wrong: nothing is read. Exit 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** No operand, no list and a terminal on standard input: the usage is shown. Exit 2. */
export class NothingNamed extends Error {
  override readonly name = 'NothingNamed'
}

/** The output cannot be written. Exit 2. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure'
}

/** An input cannot be opened or read. The others go on; exit 2. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
}

/** The reader of standard output went away. Silent; exit 141. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** An error of a system call, as `node:fs` throws it. */
export interface SystemError extends Error {
  code: string
  errno: number
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && typeof (error as Partial<SystemError>).errno === 'number'
}

/** `no such file or directory`, in the same words on every system. */
export function reasonOf(error: SystemError): string {
  if (error.code === 'EISDIR') return 'is a directory'
  return getSystemErrorMap().get(error.errno)?.[1] ?? error.code
}
