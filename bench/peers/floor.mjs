// The floor: what it takes to read, parse as JSON, print as JSON and write the same bytes in Node, and nothing else.
import { openSync, readSync, writeSync } from 'node:fs'

const buffer = Buffer.allocUnsafe(512 * 1024)
const out = Buffer.allocUnsafe(256 * 1024)
let used = 0

function write(text) {
  if (used + 3 * text.length > out.length) flush()
  used += out.write(text, used)
}

function flush() {
  for (let at = 0; at < used; ) at += writeSync(1, out, at, used - at)
  used = 0
}

for (const path of process.argv.slice(2)) {
  const fd = openSync(path, 'r')
  let held = 0
  for (;;) {
    const count = readSync(fd, buffer, held, 256 * 1024, null)
    if (count === 0) break
    const end = held + count
    let start = 0
    for (let feed = buffer.indexOf(10, held); feed >= 0 && feed < end; feed = buffer.indexOf(10, start)) {
      write(`${JSON.stringify(JSON.parse(buffer.toString('utf8', start, feed)))}\n`)
      start = feed + 1
    }
    buffer.copyWithin(0, start, end)
    held = end - start
  }
}
flush()
