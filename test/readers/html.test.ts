import { beforeAll, describe, expect, it } from 'vitest'
import { load, type ParsedStory, parse, validate } from '../../src/index.js'
import { doubling } from '../support/work.js'

beforeAll(() => load('html'))

const lead =
  'PORT LEWIS, Aug 29 (Reuters) - Dockworkers went back to the quays on Friday after twelve days, the union said, and ships that had waited off the coast for more than a week began to come in.'
const more =
  'The deal gives workers a rise of 4 percent, paid from October, and a day more of leave a year, the harbour master said &mdash; and he smiled, as he had not for weeks.'
const page = (article: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Workers return | The Exp</title>${head}</head><body><nav><a href="/">Home</a></nav><main><h1>Workers return</h1>${article}</main><footer><p>About us</p></footer></body></html>`

function read(text: string | Uint8Array): ParsedStory {
  const [parsed] = parse(text, { from: 'html' })
  const { source } = parsed!
  expect(
    parsed!
      .spans()
      .map(({ start, end }) => source.text.slice(start, end))
      .join(''),
  ).toBe(source.text)
  return parsed!
}

describe('a page', () => {
  it('gives its article to the recognisers, and the rest is page text', () => {
    const text = page(
      `<p>${lead}</p><div>${more}<br><br>It rained.</div><p>(Reporting by Jane Doe; Editing by John Roe)</p>`,
    )
    expect(read(text).story).toMatchObject({
      language: 'en',
      agency: 'reuters',
      headline: 'Workers return',
      dateline: { place: 'PORT LEWIS', source: 'Reuters' },
      body: [expect.stringMatching(/^Dockworkers/), expect.stringContaining('said — and'), 'It rained.'],
      credits: ['(Reporting by Jane Doe; Editing by John Roe)'],
      boilerplate: ['Home', 'About us'],
    })
  })

  it('keeps scripts, styles, comments and what is hidden out of the story', () => {
    const hidden =
      '<script>alert(1)</script><style>p{}</style><!-- note --><p style="display: none">secret</p><noscript>ad</noscript>'
    const { story } = read(page(`<p>${lead}</p>${hidden}<p>${more}</p>`))
    expect(story.body).toHaveLength(2)
    expect(JSON.stringify(story)).not.toMatch(/alert|note"|"ad"/)
  })

  it('takes from linked data what the page does not print, and is not stopped by a fault there', () => {
    const data = (json: string) =>
      page(`<p>${lead}</p><p>${more}</p>`, `<script type="application/ld+json">${json}</script>`)
    const good = data(
      '{"@graph":[{"@type":"NewsArticle","headline":"Workers return","author":[{"name":"Jane Doe"}],"datePublished":"2026-08-29T20:26:00Z","keywords":["strike"]}]}',
    )
    expect(read(good).story).toMatchObject({
      byline: 'Jane Doe',
      keywords: ['strike'],
      sent: { iso: '2026-08-29T20:26:00Z' },
      dateline: { date: { iso: '2026-08-29' } },
    })
    const broken = read(data('{"@type":"NewsArticle",'))
    expect(broken.story.headline).toBe('Workers return')
    expect(validate(broken).map(({ ruleId }) => ruleId)).toContain('malformed-document')
  })

  it('resolves references once, as HTML does', () => {
    const { story } = read(page(`<p>${lead}</p><p>${more} &amp;lt; &copy 2026 &#128; &#0; &zzz; &notit;</p>`))
    expect(story.body[1]).toMatch(/&lt; © 2026 € \ufffd &zzz; ¬it;$/)
  })

  it('is read in the encoding that it declares', () => {
    const text = page(`<p>${lead}</p><p>${more} caf\u00e9</p>`, '<meta charset="iso-8859-1">')
    expect(read(Buffer.from(text, 'latin1')).story.body[1]).toMatch(/café$/)
  })

  describe('that has lost its text', () => {
    const told = (text: string) =>
      validate(read(text))
        .filter(({ ruleId }) => ruleId === 'malformed-document')
        .map(({ line, message }) => `${line} ${/\((.*)\)/.exec(message)?.[1]}`)
    const little = ['2 less than a hundredth of the page is text']

    it('is reported where a long attribute drowns it, a quote takes it or a script is to load it', () => {
      expect(told(`<p>Ferry runs</p>\n<a href="http://a.test/${'x'.repeat(5000)}">on</a>`)).toEqual(little)
      const flood = Array.from({ length: 900 }, (_, i) => ` a${i}="${i}"`).join('')
      expect(told(`<p>Ferry runs</p>\n<p${flood}>on</p>`)).toEqual(little)
      expect(told(`<h1>Ferry</h1>\n<a title="open>${`<p>${lead}</p>`.repeat(20)}<b class="x">end</b>`)).toEqual(little)
      expect(told(`<h1>Ferry</h1>\n<script>${'run();'.repeat(500)}</script>`)).toEqual(little)
      expect(told('<title>Ferry</title>\n<body></body>')).toEqual(['1 the page has no text'])
    })

    it('is not reported for a page that is short, or a hundredth of which is text', () => {
      expect(told('<html><body><h1>x</h1></body></html>')).toEqual([])
      expect(told(`<p>${lead}</p><a href="${'x'.repeat(lead.length * 98)}">on</a>`)).toEqual([])
      expect(told(`<p>${lead}</p><a href="${'x'.repeat(lead.length * 102)}">on</a>`)).toHaveLength(1)
      expect(told(`<p>${'عادوا '.repeat(30)}</p><a href="${'x'.repeat(30_000)}"></a>`)).toEqual([])
    })
  })

  it.each([
    ['deep', '<div>'],
    ['mended', '<b><p>'],
    ['closed', '</p>'],
    ['unquoted', '<a href="'],
    ['signs', '<'],
    ['comments', '<!--'],
    ['references', '&#65;&amp;'],
    ['paragraphs', '<p>It rained, and it rained, and it rained.</p>'],
  ])('costs no more than twice as much when a page that is %s is twice as long', (_, piece) => {
    expect(doubling((n) => read(page(piece.repeat(n))), 2000)).toBeLessThan(2.2)
  })
})
