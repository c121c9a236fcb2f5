/** Stories made of what is mark-up, control or formula for some reader, in every field. */
import fc from 'fast-check'
import type { Moment } from '../../src/core/story.js'
import { datelineOf, dateOf, parsedOf } from './stories.js'

/** Pieces that mean something to some reader of Markdown, HTML, YAML or a template language. */
// biome-ignore format: a table
export const tokens = [
  '#', '##', ' #', '>', '-', '+', '*', '**', '_', '__', '=', '===', '---', '***', '1.', '1)', '12345678901.', '(1)', 'a.', 'iv)',
  '`', '``', '```', '~', '~~', '~~~', '[', ']', '(', ')', '[x]: /u', '[^1]: n', '[^1]', '![', '](u)', '- [ ] ', '<', '>', '<b>', '</div>',
  '<div>', '<script>', '<!--', '-->', '<?', '<![CDATA[', ']]>', '" onx="', 'javascript:', '<svg>', '&#106;', '</script>', '</title>', '</style>', '\x01', '\x02', '\x03', '\x04', '\x1f', '<\r\n^', '=\r\n', '_', '@', '=1+1', '\uff1d1', '\t=1', '<http://a.b>', '<a@b.c>', 'http://a.b', 'https://', 'www.a.b', 'a@b.c', '&', '&copy;',
  '&#35;', '&#x2a;', '&lt;', ';', '\\', '\\\n', '  \n', '\n', '\r\n', '\r', '\t', ' ', '    ', '|', '| - |', ':', ':-', '%', '{{', '{%',
  '{#i}', '$', '$x$', '$5', '^', '!', '"', "'", 'x', 'word', 'ا', 'ارنا', '\u200f', '\u200e', '\u200b', '\ufeff', '\u202e', '\u2066', '\u2069',
  '\u00a0', '\u3000', '\u2028', '\u2029', '\u0085', '\0', '\u001b[2J', '\u009b', '\u007f', '\ud800', '\udc00', '😀', 'é', 'e\u0301', '.', ',',
]
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
)
const maybe = fc.option(hostile)
const some = fc.array(hostile, { maxLength: 2 })
const moments: fc.Arbitrary<Moment | null> = fc.option(
  fc.record({
    text: hostile,
    iso: fc.constantFrom(
      null,
      '2026-08-29T20:26Z',
      '2026-08-29T20:26',
      '2026-08-29T20:26:07+03:30',
      '2026-02-30T20:26Z',
      '20:26',
      '<',
    ),
  }),
)

export const stories = fc
  .record({
    id: fc.oneof(
      maybe,
      fc.constantFrom('tag:exp.test,2026:17', 'https://exp.test/a?b=c#d', 'exp0042', 'urn:x:%zz', 'http://['),
    ),
    language: fc.oneof(maybe, fc.constantFrom('ar', 'en-GB', 'zh-Hant')),
    slugline: maybe,
    keywords: some,
    urgency: fc.constantFrom(null, 1, 5, 9),
    category: maybe,
    status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
    version: fc.oneof(maybe, fc.constantFrom('3', 'UPDATE 1')),
    sent: moments,
    embargo: moments,
    wordCount: fc.nat(20_000),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const, null),
    agency: maybe,
    kicker: maybe,
    headline: maybe,
    deck: maybe,
    byline: maybe,
    dateline: fc.option(fc.tuple(hostile, maybe, maybe, fc.constantFrom(null, 'XXXX-10-06', '2026-08-29'))),
    body: fc.array(hostile, { maxLength: 4 }),
    subheads: fc.uniqueArray(fc.nat(3)),
    notes: some,
    credits: some,
    endMark: maybe,
    boilerplate: some,
  })
  .map(({ subheads, dateline, endMark, ...parts }) =>
    parsedOf(
      {
        ...parts,
        dateline:
          dateline === null
            ? null
            : datelineOf(dateline[0], { place: dateline[1], source: dateline[2], date: dateOf('6 Oct', dateline[3]) }),
        endMark: endMark === null ? null : { text: endMark, codes: [] },
      },
      subheads,
    ),
  )

/** What no text format carries is U+FFFD; any white space is one space and none at the ends. */
export function visible(text: string): string {
  const shown = Array.from(text, (character) => {
    const c = character.codePointAt(0)!
    if ((c >= 9 && c <= 13) || c === 0x85 || c === 0x2028 || c === 0x2029) return ' '
    const control = c < 32 || (c >= 0x7f && c < 0xa0)
    const broken = (c >= 0xd800 && c < 0xe000) || c === 0xfffe || c === 0xffff || (c >= 0xfdd0 && c <= 0xfdef)
    return control || broken ? '\ufffd' : character
  }).join('')
  return shown.replace(/\s+/g, ' ').trim()
}
