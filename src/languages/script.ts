/** Which script a letter is of. */
import type { Script } from './language.js'

/** Letters, vowel signs and accents of the carried scripts, by code unit; digits and stops belong to no script. */
const ranges: readonly (readonly [Script, string])[] = [
  [
    'Latn',
    '41-5A 61-7A AA BA C0-D6 D8-F6 F8-2AF 1E00-1EFF 2C60-2C7F A722-A787 A78B-A7FF FB00-FB06 FF21-FF3A FF41-FF5A',
  ],
  ['Grek', '370-373 376-377 37B-37D 386 388-3E1 3F0-3FF 1F00-1FFF'],
  ['Cyrl', '400-52F 1C80-1C88 2DE0-2DFF A640-A69F'],
  ['Armn', '531-556 560-588 FB13-FB17'],
  ['Hebr', '591-5BD 5BF 5C1-5C2 5C4-5C5 5C7 5D0-5EA 5EF-5F4 FB1D-FB4F'],
  ['Arab', '620-65F 66E-6D3 6D5-6DC 6DF-6E8 6EA-6EF 6FA-6FF 750-77F 8A0-8FF FB50-FDFF FE70-FEFC'],
  ['Deva', '900-963 971-97F A8E0-A8FF'],
  ['Beng', '980-9E5 9F0-9F1'],
  ['Guru', 'A01-A65 A70-A75'],
  ['Gujr', 'A81-AE5 AF9-AFF'],
  ['Orya', 'B01-B65 B71'],
  ['Taml', 'B82-BE5'],
  ['Telu', 'C00-C65'],
  ['Knda', 'C80-CE5 CF1-CF3'],
  ['Mlym', 'D00-D65 D7A-D7F'],
  ['Sinh', 'D81-DE5 DF2-DF3'],
  ['Thai', 'E01-E3A E40-E4E'],
  ['Laoo', 'E81-ECE EDC-EDF'],
  ['Mymr', '1000-103F 1050-109D AA60-AA7F A9E0-A9FE'],
  ['Geor', '10A0-10FF 1C90-1CBF 2D00-2D2D'],
  ['Hang', '1100-11FF 3131-318E A960-A97C AC00-D7A3'],
  ['Ethi', '1200-135A 1380-138F 2D80-2DDE AB01-AB2E'],
  ['Khmr', '1780-17D3 17D7 17DC'],
  ['Hani', '3005-3007 3041-3096 309D-309F 30A1-30FA 30FC-30FF 31F0-31FF 3400-4DBF 4E00-9FFF F900-FAFF FF66-FF9D'],
]

/** The carried scripts in the order of their numbers, the first being number 1. */
export const scripts: readonly Script[] = ranges.map(([script]) => script)

const table = buildTable()

/** The number of a letter's script, 0 for a code unit that is of none: for counting without strings. */
export function scriptNumber(codeUnit: number): number {
  return table[codeUnit]!
}

/** The script of a letter, Japanese kana being `Hani`; null for digits, stops, blanks and scripts that are not carried. */
export function scriptOf(codeUnit: number): Script | null {
  const number = scriptNumber(codeUnit)
  return number === 0 ? null : scripts[number - 1]!
}

function buildTable(): Uint8Array {
  const units = new Uint8Array(0x10000)
  ranges.forEach(([, spans], index) => {
    for (const span of spans.split(' ')) {
      const [first, last] = span.split('-')
      units.fill(index + 1, Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16) + 1)
    }
  })
  return units
}
