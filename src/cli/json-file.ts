/** JSON files of ours (configuration, baseline), read so that what is wrong in one has a line and a column. */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { lineStarts, positionAt } from '../index.js'
import { readSome } from './bytes.js'
import { isSystemError, Misuse, reasonOf } from './errors.js'
import { type JsonMap, JsonSyntaxError, mapJson } from './json-map.js'

/** The most bytes that such a file may have. */
const limit = 64 * 1024 * 1024

export class JsonFile {
  #map: JsonMap | null = null

  private constructor(
    readonly path: string,
    readonly text: string,
    readonly value: unknown,
  ) {}

  /** Null when there is none. Throws {@link Misuse} for one that cannot be read or is no JSON. */
  static read(path: string): JsonFile | null {
    const text = readText(path)
    if (text === null) return null
    try {
      return new JsonFile(path, text, JSON.parse(text))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    mapOf(path, text)
    throw new Misuse(`${path}: is not JSON`)
  }

  /** `PATH:LINE:COL` of the key or list entry at the end of a way through the value. */
  placeOf(way: readonly (string | number)[]): string {
    this.#map ??= mapOf(this.path, this.text)
    return placeIn(this.path, this.text, this.#map.offsetOf(way))
  }

  /** Ways to keys that stand in their object twice: the value holds the last only. */
  repeated(): (string | number)[][] {
    this.#map ??= mapOf(this.path, this.text)
    return this.#map.repeated
  }
}

function mapOf(path: string, text: string): JsonMap {
  try {
    return mapJson(text)
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    throw new Misuse(`${placeIn(path, text, error.offset)}: ${error.message}`)
  }
}

function placeIn(path: string, text: string, offset: number): string {
  const { line, column } = positionAt(text, lineStarts(text), offset)
  return `${path}:${line}:${column}`
}

/** The text without its byte order mark; null when there is no such file. */
function readText(path: string): string | null {
  let bytes: Buffer
  try {
    bytes = readBytes(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') return null
    throw new Misuse(`${path}: ${reasonOf(error)}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // A fatal decoder throws for one reason.
    throw new Misuse(`${path}: is not UTF-8`)
  }
}

function readBytes(path: string): Buffer {
  const fd = openSync(path, 'r')
  try {
    if (fstatSync(fd).size > limit) throw new Misuse(`${path}: has more than 64 MiB`)
    const pieces: Buffer[] = []
    for (let length = 0; ; ) {
      const piece = Buffer.allocUnsafe(65_536)
      const count = readSome(fd, piece)
      if (count === 0) return Buffer.concat(pieces)
      length += count
      if (length > limit) throw new Misuse(`${path}: has more than 64 MiB`)
      pieces.push(piece.subarray(0, count))
    }
  } finally {
    closeSync(fd)
  }
}
