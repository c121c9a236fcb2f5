/** Whether a descriptor is a terminal, and whether it gets colour. */
import { fstatSync, statSync } from 'node:fs'
import { isSystemError } from './errors.js'

/** Asks the cheap question first: most output goes to a file or a pipe, and `node:tty` takes time to load. */
export function isTerminal(fd: number): boolean {
  try {
    const found = fstatSync(fd)
    if (!found.isCharacterDevice() || found.rdev === nullDevice()) return false
    return process.getBuiltinModule('node:tty').isatty(fd)
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

/** `/dev/null` is a character device too, and many a run's messages go there. Undefined where there is none. */
function nullDevice(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev
}

export type ColorWhen = 'auto' | 'always' | 'never'

/** `--color` beats NO_COLOR, which beats FORCE_COLOR; else a terminal that is not dumb. */
export function wantsColor(when: ColorWhen, fd: number, env = process.env): boolean {
  if (when !== 'auto') return when === 'always'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal(fd) && env.TERM !== 'dumb'
}
