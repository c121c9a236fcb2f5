import { expect, test } from 'vitest'
import { positionBehind } from '../../src/core/source.js'

test.each([
  ['', { line: 3, column: 2 }],
  ['أبا', { line: 3, column: 5 }],
  ['one\r\n', { line: 4, column: 1 }],
  ['one\ntwo\rعاد\u{1f6a2}', { line: 5, column: 5 }],
])('behind %j', (text, position) => expect(positionBehind(text, { line: 3, column: 2 })).toEqual(position))
