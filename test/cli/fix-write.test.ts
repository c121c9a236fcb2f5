import {
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refusal, replaceFile, stampOf, targetOf } from '../../src/cli/fix-write.js'
import { temporaryDirectory } from './wire.js'

const before = Buffer.from('The ferry  ran.\n')
const after = Buffer.from('The ferry ran.\n')

function fileIn(directory: string): string {
  const path = join(directory, 'a.txt')
  writeFileSync(path, before)
  return path
}

/** Reads the file, lets `meddle` do something to it, and tries to replace it. */
function replaceAfter(meddle: (path: string, directory: string) => void): { text: string; names: string[] } {
  const directory = temporaryDirectory()
  const path = fileIn(directory)
  const stamp = stampOf(path)
  const target = targetOf(path, [])
  meddle(path, directory)
  expect(() => replaceFile(target, stamp, before, after)).toThrow(Refusal)
  return { text: readFileSync(path, 'utf8'), names: readdirSync(directory) }
}

describe('replaceFile', () => {
  it('puts the new bytes in place and leaves nothing else', () => {
    const directory = temporaryDirectory()
    const path = fileIn(directory)
    expect(replaceFile(targetOf(path, []), stampOf(path), before, after)).toBe(true)
    expect([readFileSync(path), readdirSync(directory)]).toEqual([after, ['a.txt']])
  })

  it('leaves a file that was edited meanwhile', () => {
    const left = replaceAfter((path) => writeFileSync(path, 'The ferry  ran, and ran.\n'))
    expect(left).toEqual({ text: 'The ferry  ran, and ran.\n', names: ['a.txt'] })
  })

  it('leaves one that was edited to the same length at the same time', () => {
    const left = replaceAfter((path) => {
      const { atime, mtime } = statSync(path)
      writeFileSync(path, 'The barge  ran.\n')
      utimesSync(path, atime, mtime)
    })
    expect(left).toEqual({ text: 'The barge  ran.\n', names: ['a.txt'] })
  })

  it('keeps the owner', () => {
    const path = fileIn(temporaryDirectory())
    if (process.getuid?.() === 0) chownSync(path, 12_345, 54_321)
    const { uid, gid } = statSync(path)
    replaceFile(targetOf(path, []), stampOf(path), before, after)
    expect(statSync(path)).toMatchObject({ uid, gid })
  })
})

describe('targetOf', () => {
  it('refuses what is no file, and what would be parted', () => {
    const directory = temporaryDirectory()
    const path = fileIn(directory)
    expect(() => targetOf(directory, [])).toThrow('is no regular file')
    linkSync(path, join(directory, 'b.txt'))
    expect(() => targetOf(path, [])).toThrow('has 2 hard links')
    symlinkSync('nowhere', join(directory, 'c.txt'))
    expect(() => targetOf(join(directory, 'c.txt'), [])).toThrow('no such file or directory')
  })

  it('follows a link into a directory that was named', () => {
    const inside = temporaryDirectory()
    const path = fileIn(temporaryDirectory())
    const link = join(inside, 'link.txt')
    symlinkSync(path, link)
    expect(() => targetOf(link, [])).toThrow('leads out of here')
    expect(targetOf(link, [join(path, '..')]).path).toBe(path)
  })
})
