/**
 * The encoding that the WHATWG standard calls euc-kr: Unified Hangul Code (Windows 949). The platform's own decoder of
 * that name lacks its 8,822 further syllables, so the table comes from iconv-lite and the scan is ours.
 */
import { copyBytes, type Decoded, UnitWriter } from './decoded.js'
import { loadPackage } from './packages.js'

const BAD = 0xfffd
const FIRST_LEAD = 0x81
const FIRST_TRAIL = 0x41
const TRAILS = 0xff - FIRST_TRAIL

let table: Uint16Array | null = null

/** Decodes; an ASCII byte behind a lead byte that it does not fit is kept, and the lead byte alone is bad. */
export function decodeHangul(bytes: Uint8Array): Decoded {
  const pairs = pairTable()
  const out = new UnitWriter(bytes.length)
  const bad: Decoded['bad'] = []
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      out.unit(lead)
      i++
      continue
    }
    const trail = bytes[i + 1] ?? 0
    const unit = pairUnit(pairs, lead, trail)
    const length = unit !== BAD || (lead >= FIRST_LEAD && lead < 0xff && trail >= 0x80) ? 2 : 1
    if (unit === BAD) bad.push({ offset: out.offset, byteOffset: i, bytes: copyBytes(bytes, i, i + length) })
    out.unit(unit)
    i += length
  }
  return { text: out.text(), bad }
}

function pairUnit(pairs: Uint16Array, lead: number, trail: number): number {
  if (lead < FIRST_LEAD || lead === 0xff || trail < FIRST_TRAIL || trail === 0xff) return BAD
  return pairs[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL]!
}

function pairTable(): Uint16Array {
  if (table !== null) return table
  const iconv = loadPackage<typeof import('iconv-lite')>('iconv-lite')
  table = new Uint16Array((0xff - FIRST_LEAD) * TRAILS)
  for (let i = 0; i < table.length; i++) {
    const pair = Buffer.of(FIRST_LEAD + Math.floor(i / TRAILS), FIRST_TRAIL + (i % TRAILS))
    const text = iconv.decode(pair, 'cp949')
    table[i] = text.length === 1 ? text.charCodeAt(0) : BAD
  }
  return table
}
