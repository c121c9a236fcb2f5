import { beforeAll, describe, expect, it } from 'vitest'
import type { Label } from '../../src/core/story.js'
import { load, type ParsedStory, parse, type UnreadableRecord, validate } from '../../src/index.js'
import { doubling } from '../support/work.js'

beforeAll(() => load('nitf'))

const head = `<docdata management-status="embargoed"><doc-id id-string="exp-42" regsrc="AP"/><urgency ed-urg="3"/>
<date.issue norm="20260829T202600Z"/><date.release norm="20260830T060000+0200"/><ed-msg info="Eds: new"/>
<du-key key="HARBOUR"/><key-list><keyword key="strike"/></key-list></docdata>`
const page = (inner: string, more = '') =>
  `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n<nitf${more}><head>${head}</head><body>${inner}</body></nitf>\n`
const story = page(
  `<body.head><hedline><hl1>Port &amp; pay</hl1></hedline><byline>By<person>Jane Doe</person><byttl>Exp Writer</byttl></byline>
<dateline><location>PORT LEWIS</location></dateline></body.head>
<body.content><p>PORT LEWIS (AP) — Dockworkers went <em>back</em>.</p><hl2>Next</hl2><p>It<br/>rained.</p></body.content>
<body.end><tagline>Jane Doe reported.</tagline></body.end>`,
)

function read(text: string | Uint8Array): ParsedStory {
  const [parsed] = parse(text, { from: 'nitf' })
  return parsed!
}

function refused(text: string): UnreadableRecord {
  const found: UnreadableRecord[] = []
  expect(parse(text, { from: 'nitf', onUnreadable: (record) => found.push(record) })).toEqual([])
  return found[0]!
}

function findings(text: string | Uint8Array, ...ids: string[]): string[] {
  const all = validate(read(text)).filter(({ ruleId }) => ids.includes(ruleId))
  return all.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('NITF', () => {
  it('has every field where the standard has it', () => {
    expect(read(story).story).toMatchObject({
      id: 'exp-42',
      agency: 'ap',
      slugline: 'HARBOUR',
      keywords: ['strike'],
      urgency: 3,
      status: 'usable',
      headline: 'Port & pay',
      byline: 'By Jane Doe Exp Writer',
      dateline: { text: 'PORT LEWIS (AP) —', place: 'PORT LEWIS', source: 'AP' },
      body: ['Dockworkers went back.', 'Next', 'It rained.'],
      notes: ['Eds: new'],
      credits: ['Jane Doe reported.'],
      sent: { text: '20260829T202600Z', iso: '2026-08-29T20:26:00Z' },
      embargo: { text: '20260830T060000+0200', iso: '2026-08-30T06:00:00+02:00' },
    })
  })

  it('labels the pieces of the document and loses none', () => {
    const parsed = read(story)
    const of = (label: Label) =>
      parsed
        .spans()
        .filter((span) => span.label === label)
        .map(({ start, end }) => story.slice(start, end))
    expect(of('headline')).toEqual(['Port &amp; pay'])
    expect(of('urgency')).toEqual(['3'])
    expect(of('dateline.source')).toEqual(['AP'])
    expect(of('paragraph').slice(0, 3)).toEqual(['Dockworkers went ', 'back', '.'])
    expect(of('unknown')).toEqual([])
    expect(
      parsed
        .spans()
        .map(({ start, end }) => story.slice(start, end))
        .join(''),
    ).toBe(story)
  })

  it('finds what is wrong with words at their place in the bytes', () => {
    const text = page('<body.content><p>The ferry &amp; the the harbour.</p></body.content>')
    const column = text.split('\n')[4]!.indexOf('the the') + 1
    expect(findings(text, 'doubled-word')[0]).toMatch(new RegExp(`^5:${column} `))
    expect(findings(text, 'entity', 'markup')).toEqual([])
  })

  it('believes bytes that are UTF-8 before a declaration that says otherwise, and says so', () => {
    const text =
      '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body><body.content><p>Ærø</p></body.content></body></nitf>'
    expect(read(Buffer.from(text)).story.body).toEqual(['Ærø'])
    expect(findings(Buffer.from(text), 'invalid-document')[0]).toMatch(/^1:31 .*iso-8859-1, and it is utf-8/)
    expect(read(Buffer.from(text, 'latin1')).story.body).toEqual(['Ærø'])
  })
})

describe('XML that is hostile or broken', () => {
  const body = (text: string) => page(`<body.content><p>${text}</p></body.content>`)

  it('expands no entity and fetches nothing', () => {
    const bomb = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">'
    const text = body('&b; &x;').replace('SYSTEM "nitf-3-6.dtd"', `[${bomb}]`)
    expect(read(text).story.body).toEqual(['&b; &x;'])
    expect(findings(text, 'undeclared-entity')).toHaveLength(2)
  })

  it('reads the names of HTML, with a finding, and resolves references once', () => {
    expect(read(body('a&mdash;b&nbsp;c &amp;lt; &#65;')).story.body).toEqual(['a—b\u00a0c &lt; A'])
    expect(findings(body('a&mdash;b'), 'undeclared-entity')[0]).toContain('write "—" itself')
  })

  it('reports faults of syntax and reads on', () => {
    expect(findings(body('a &#0; b'), 'malformed-document')).toHaveLength(1)
    const control = body('a\u0001b')
    const column = control.split('\n')[4]!.indexOf('\u0001') + 1
    expect(findings(control, 'malformed-document')[0]).toMatch(new RegExp(`^5:${column} `))
    expect(findings(page('<body.content><p a="1" a="2">x</p></body.content>'), 'malformed-document')[0]).toContain(
      'duplicate',
    )
    expect(findings(`${body('x')}<nitf/>`, 'malformed-document')[0]).toContain('one root')
    expect(findings(body('<x:y>x</x:y>'), 'malformed-document')[0]).toContain('unbound')
  })

  it('refuses what is cut off, at the place where it was begun', () => {
    expect(refused(story.slice(0, -8))).toMatchObject({
      line: 3,
      column: 1,
      message: expect.stringContaining('cut off'),
    })
    expect(refused('<nitf>\n <!-- x')).toMatchObject({ line: 2, column: 2 })
    expect(refused('<foo/>').message).toContain('holds no NITF')
    expect(refused('no mark-up').message).toContain('not XML')
  })

  it('takes any number of references in one paragraph', () => {
    expect(read(body('&#65;&amp;'.repeat(200_000))).story.body[0]).toHaveLength(400_000)
  })

  it('has limits for nesting and attributes', () => {
    expect(refused(`${'<a>'.repeat(300)}`)).toMatchObject({
      message: expect.stringContaining('deeper than 256'),
      column: 769,
    })
    const many = Array.from({ length: 1200 }, (_, i) => ` a${i}=""`).join('')
    expect(refused(`<nitf${many}/>`).message).toContain('more than 1000 attributes')
  })

  it.each([
    ['references', (n: number) => body('&#65;&amp;'.repeat(n))],
    ['comments', (n: number) => body('<!-- x -->'.repeat(n))],
    ['unclosed comments', (n: number) => `<nitf>${'<!-- '.repeat(n)}`],
    ['elements', (n: number) => body('<b>x</b>'.repeat(n))],
    ['stray signs', (n: number) => body('a < b '.repeat(n))],
  ])('costs no more than twice as much for twice as many %s', (_, make) => {
    const reading = (n: number) => void parse(make(n), { from: 'nitf', onUnreadable: () => undefined })
    expect(doubling(reading, 2000)).toBeLessThan(2.2)
  })
})
