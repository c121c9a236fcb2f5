import { beforeAll, describe, expect, it } from 'vitest'
import { detectFormat, load, parse, validate } from '../../src/index.js'
import { newsmlG2 } from '../../src/writers/newsml-g2.js'

beforeAll(() => load('newsml-g2'))

/** Two items in a message, under a prefix that nobody uses. */
const item = (guid: string, content: string) => `<q:newsItem guid="${guid}" version="3" standard="NewsML-G2"
 standardversion="2.29" xml:lang="ar" dir="rtl"><q:catalogRef href="http://c.test/c.xml"/><q:itemMeta>
<q:itemClass qcode="ninat:text"/><q:provider literal="reuters.com"/><q:versionCreated>2026-08-29T20:26:00Z</q:versionCreated>
<q:embargoed>2026-08-30T06:00:00Z</q:embargoed><q:pubStatus qcode="stat:canceled"/><q:edNote>Adds quote</q:edNote></q:itemMeta>
<q:contentMeta><q:urgency>2</q:urgency><q:contentCreated>2026-08-29</q:contentCreated><q:located><q:name>PORT LEWIS</q:name></q:located>
<q:language tag="en"/><q:keyword>strike</q:keyword><q:subject qcode="cat:i"/><q:slugline>HARBOUR</q:slugline>
<q:headline>Workers return</q:headline><q:dateline>PORT LEWIS, Aug 29 (Reuters) -</q:dateline><q:by>Jane Doe</q:by>
<q:creditline>Reuters</q:creditline><q:description>Strike over</q:description></q:contentMeta>
<q:contentSet>${content}</q:contentSet></q:newsItem>`
const message = (...items: string[]) =>
  `<q:newsMessage xmlns:q="http://iptc.org/std/nar/2006-10-01/"><q:header><q:sent>2026-08-29T21:00:00Z</q:sent></q:header>
<q:itemSet>${items.join('\n')}</q:itemSet></q:newsMessage>`
const html =
  '<q:inlineXML contenttype="application/xhtml+xml" wordcount="2"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Workers return</h:title></h:head><h:body><h:p>They came.</h:p><h:h2>Next</h:h2><h:p>Ships.</h:p></h:body></h:html></q:inlineXML>'
const nitf =
  '<q:inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>They came.</p></body.content></body></nitf></q:inlineXML>'
const plain = '<q:inlineData contenttype="text/plain">They came.\n\nShips sailed &amp; sang.</q:inlineData>'
const escaped =
  '<q:inlineData contenttype="text/html">&lt;p&gt;They &amp;amp; we.&lt;/p&gt;&lt;p&gt;Ships.&lt;/p&gt;</q:inlineData>'

describe('NewsML-G2', () => {
  it('has every field where the standard has it, whatever the prefix', () => {
    const [parsed] = parse(message(item('urn:a', html)), { from: 'newsml-g2' })
    expect(parsed!.story).toMatchObject({
      id: 'urn:a',
      language: 'en',
      direction: 'rtl',
      agency: 'reuters',
      slugline: 'HARBOUR',
      keywords: ['strike'],
      urgency: 2,
      category: 'cat:i',
      status: 'canceled',
      version: '3',
      headline: 'Workers return',
      deck: 'Strike over',
      byline: 'Jane Doe',
      dateline: {
        text: 'PORT LEWIS, Aug 29 (Reuters) -',
        place: 'PORT LEWIS',
        date: { iso: '2026-08-29' },
        source: 'Reuters',
      },
      body: ['They came.', 'Next', 'Ships.'],
      notes: ['Adds quote'],
      credits: ['Reuters'],
      sent: { iso: '2026-08-29T21:00:00Z' },
      embargo: { iso: '2026-08-30T06:00:00Z' },
    })
    expect(parsed!.paragraphs.map(({ label }) => label)).toEqual(['paragraph', 'subhead', 'paragraph'])
  })

  it('reads each item of a message, each in the whole document', () => {
    const text = message(item('urn:a', html), item('urn:b', nitf), item('urn:c', plain), item('urn:d', escaped))
    const found = parse(text, { from: 'newsml-g2' })
    expect(found.map(({ story }) => [story.id, story.source.index, story.body.at(-1)])).toEqual([
      ['urn:a', 0, 'Ships.'],
      ['urn:b', 1, 'They came.'],
      ['urn:c', 2, 'Ships sailed & sang.'],
      ['urn:d', 3, 'Ships.'],
    ])
    expect(found[3]!.story.body[0]).toBe('They & we.')
    for (const parsed of found) {
      expect(
        parsed
          .spans()
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text)
      expect(parsed.spans().filter(({ label }) => label === 'unknown')).toEqual([])
    }
  })

  it('says what an item lacks, at the item', () => {
    const text =
      '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" standard="NewsML-G2" standardversion="2.29">\n<itemMeta/></newsItem>'
    const found = parse(text)
      .flatMap((parsed) => validate(parsed))
      .filter(({ ruleId }) => ruleId === 'invalid-document')
    expect(found.map(({ line, message }) => `${line} ${message.slice(27)}`)).toEqual([
      expect.stringContaining('1 '),
      expect.stringContaining('2 '),
      expect.stringContaining('2 '),
      expect.stringContaining('2 '),
    ])
    expect(found.map(({ message }) => message).join(' ')).toContain('neither catalogRef nor catalog')
  })

  it('is known by its root, behind comments and declarations', () => {
    const of = (text: string) => detectFormat(Buffer.from(text), 'a.txt').name
    expect(of(`\ufeff<?xml version="1.0"?>\n<!-- x -->\n${message()}`)).toBe('newsml-g2')
    expect(of('<!DOCTYPE nitf SYSTEM "x" [<!ENTITY a "b">]><nitf>')).toBe('nitf')
    expect(of('<NewsML Version="1.2">')).toBe('newsml1')
    expect(of('<!DOCTYPE html><p>')).toBe('html')
    expect(of('<not-known/>')).toBe('text')
    expect(detectFormat(Buffer.from('<not-known/>'), 'a.xml').name).toBe('xml')
    expect(detectFormat(Buffer.from(`\ufeff${message()}`, 'utf16le'), null).name).toBe('newsml-g2')
  })

  describe('what its schema refuses', () => {
    /** The faults of an item of 2.35 with this in it. */
    const faults = (inner: string, { name = 'newsItem', version = '2.35' } = {}) =>
      parse(
        `<${name} xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:f="urn:f" guid="urn:a" standard="NewsML-G2" standardversion="${version}"><catalogRef href="http://c.test/c.xml"/><itemMeta><itemClass qcode="ninat:text"/><provider literal="exp"/><versionCreated>2026-08-29T20:26:00Z</versionCreated></itemMeta>${inner}</${name}>`,
      )
        .flatMap((parsed) => validate(parsed))
        .filter(({ ruleId }) => ruleId === 'invalid-document')
        .map(({ message }) => message.split(': ')[2])
    const related = (deep: number) => `${'<related qcode="a:b">'.repeat(deep)}${'</related>'.repeat(deep)}`

    it.each([
      ['<contentMeta><topic/></contentMeta>', 'contentMeta may not have topic.'],
      ['<contentMeta><guid/></contentMeta>', 'contentMeta may not have guid.'],
      ['<headline>Ferry</headline>', 'newsItem may not have headline.'],
      [`<assert qcode="a:b">${related(4)}</assert>`, 'related stands in more than 2 of its name.'],
      ['<contentMeta><contentCreated>soon</contentCreated></contentMeta>', 'contentCreated is no date of XML Schema.'],
      [
        '<contentMeta><subject qcode="a:b" modified="Friday"/></contentMeta>',
        'modified of subject is not a date of XML Schema.',
      ],
      [
        '<contentMeta><subject qcode="fish"/></contentMeta>',
        'qcode of subject is not a code behind the alias of its scheme.',
      ],
      ['<contentMeta><subject uri="http://a.test/%zz"/></contentMeta>', 'uri of subject is not a URI.'],
      ['<contentMeta><language/></contentMeta>', 'language has no tag.'],
      [
        '<contentSet><inlineData wordcount="many">Fish.</inlineData></contentSet>',
        'wordcount of inlineData is not a whole number.',
      ],
    ])('%s', (inner, fault) => expect(faults(inner)).toEqual([fault]))

    it('an attribute that came later, and what a catalog has no use for', () => {
      const scheme = '<schemeMeta uri="http://a.test/" schemeretired="2026-08-29"/>'
      expect(faults(scheme, { name: 'knowledgeItem' })).toEqual([])
      expect(faults(scheme, { name: 'knowledgeItem', version: '2.28' })).toEqual([
        'schemeretired of schemeMeta came with version 2.29.',
      ])
      const content = '<contentMeta><urgency>2</urgency></contentMeta>'
      expect(faults(content)).toEqual([])
      expect(faults(content, { name: 'catalogItem' })).toEqual(['contentMeta may not have urgency.'])
    })

    it.each([
      `<assert qcode="a:b"><oddity/>${related(3)}<f:x><headline/></f:x></assert>`,
      '<contentMeta><contentCreated>2026-08</contentCreated><f:topic qcode="x"/><subject f:qcode="x" literal="x"/></contentMeta>',
      '<contentSet><inlineXML contenttype="x/x"><topic><headline/></topic></inlineXML></contentSet>',
    ])('and not %s', (inner) => expect(faults(inner)).toEqual([]))

    it('is nothing that is written here', () => {
      const copies = [
        'UPDATE 1-Workers return\n\nBy Jane Doe\n\nPORT LEWIS, Aug 29 (Reuters) - They came.\n\n(Reporting by John Roe)\n',
        'عودة العمال\n\nبورت لويس 29 آب (رويترز) - عادوا.\n',
        'x',
      ]
      for (const copy of copies)
        for (const parsed of parse(copy, { from: 'text' }))
          for (const written of parse(newsmlG2.write(parsed).text))
            expect(written.notices.filter(({ kind }) => kind === 'invalid')).toEqual([])
    })

    it('is told twenty times at most, in the order of the document', () => {
      expect(faults(`<contentMeta>${'<topic/>'.repeat(500)}</contentMeta>`)).toHaveLength(20)
      expect(
        faults('<contentMeta><subject qcode="x"/><topic/></contentMeta><oddity/>').map((one) => one?.slice(0, 5)),
      ).toEqual(['qcode', 'conte', 'newsI'])
    })
  })
})
