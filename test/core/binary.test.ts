import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { binaryKind } from '../../src/core/decode.js'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['PNG image', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['JPEG image', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['GIF image', latin1('GIF89a\x01\0')],
  ['WebP image', latin1('RIFF\x10\0\0\0WEBPVP8 ')],
  ['gzip archive', gzipSync('text')],
  ['zip archive or Office document', latin1('PK\x03\x04\x14\0')],
  ['PDF document', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
  ['ELF program', latin1('\x7fELF\x02\x01\x01')],
  ['RTF document', latin1('{\\rtf1\\ansi text}')],
  ['Office document (OLE)', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['tar archive', latin1(`name${'\0'.repeat(253)}ustar\0`)],
  ['mailbox (mbox)', latin1('From desk@example.org Mon Mar  4 10:00:00 2019\nSubject: x\n\ntext\n')],
  ['binary data', new Uint8Array(64)],
  ['binary data', latin1('\x01\0\x05\0\x09\0\x0e\0\x12\0\x18\0\x00\0\x07\0')],
])('%s', (kind, bytes) => {
  expect(binaryKind(bytes)).toBe(kind)
})

test.each([
  ['nothing', ''],
  ['a letter', 'a'],
  ['a story that begins with the word From', 'From correspondents in Lima, Mon. - The port reopened.\n'],
  ['a text with NULs in it', `${'The port reopened on Sunday. '.repeat(3)}\0\0 More.\n`],
  ['an IPTC 7901 envelope', '\x16\x16\x01ABC0123 4 i 42 \r\n\x02Headline\r\ntext.\r\n\x03\x16\x16\x04'],
  ['a terminal capture', '\x1b[1mHEADLINE\x1b[0m\r\nLIMA, March 3 - text.\r\n'],
  ['Persian in windows-1256', '\xc8\xe4\xcf\xd1 \xd5\xc8\xcd'],
])('%s is text', (_, text) => {
  expect(binaryKind(latin1(text))).toBeNull()
})

test('UTF-16 and UTF-32 are text', () => {
  expect(binaryKind(Buffer.from('The port reopened.', 'utf16le'))).toBeNull()
  expect(binaryKind(Buffer.from('\ufeff新桥通车', 'utf16le'))).toBeNull()
  expect(binaryKind(Buffer.from('000000feff00000041'.slice(2), 'hex'))).toBeNull()
  expect(binaryKind(Buffer.from('عاجل', 'utf16le').swap16())).toBeNull()
})
