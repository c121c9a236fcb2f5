/** Copy as the archives of agencies keep it: parts behind labels, a relay's tags, headlines and signatures run into the text. */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const headline = 'New riverside library opens its doors'
const lead = 'A library with three thousand books for children opened on the river bank on Monday.'
const second = 'The rooms are heated with water from the river, the librarian said.'

describe('a record with its parts behind labels', () => {
  const record = (labels: string, body = `${lead}\n\n${second}`) =>
    `River Press Agency\n\nApril 9, 1998, Thursday\n\nSECTION: Home news\n\n${labels}\n\n${body}\n\nLOAD-DATE: April 10, 1998\n`

  test('headline, byline and dateline; the rest is the page’s', () => {
    for (const body of ['', 'BODY:\n'])
      reads(
        record(
          `LENGTH: 246 words\n\nHEADLINE: ${headline}\n\nBYLINE: Jane Rowe\n\nDATELINE: VIENNA, April 9`,
          `${body}${lead}\n\n${second}`,
        ),
        {
          headline,
          byline: 'Jane Rowe',
          place: 'VIENNA',
          iso: '1998-04-09',
          body: [lead, second],
        },
      )
  })

  test('a dateline that is a known city alone, or a place that nobody knows', () => {
    reads(record(`HEADLINE: ${headline}\n\nDATELINE: JERUSALEM`), {
      place: 'JERUSALEM',
      date: null,
      body: [lead, second],
    })
    reads(record(`HEADLINE: ${headline}\n\nDATELINE: Riverside Rooms`), { dateline: false, body: [lead, second] })
  })

  test('a headline on two lines, and text right below a headline', () => {
    reads(record(`HEADLINE: ${headline}\non the bank of the river\n\nBYLINE: Jane Rowe`), {
      headline: `${headline} on the bank of the river`,
      byline: 'Jane Rowe',
      body: [lead, second],
    })
    reads(`River Post\nLENGTH: 90 words\nHEADLINE: ${headline}\n${lead}\n  ${second}\n  ${second}\n  ${lead}\n`, {
      headline,
    })
  })

  test('a name of an agency above gives credit', () => {
    reads(`Agence France Presse\n\nSECTION: News\n\nHEADLINE: ${headline}\n\n${lead}\n`, { agency: 'afp', headline })
  })

  test('title, publisher and text; the labels of a script', () => {
    reads(`TITLE: ${headline}\nPUBLISHER: The River Press\nTEXT: VIENNA - ${lead}\n\n${second}\n`, {
      headline,
      place: 'VIENNA',
      body: [lead, second],
    })
    reads(
      `${headline}\n\nTYPE=CORRESPONDENT REPORT\nNUMBER=2-25\nCONTENT=\nVOICED AT:\n\nINTRO: ${lead}\n\n${second}\n`,
      {
        headline,
        dateline: false,
        body: [`INTRO: ${lead}`, second],
      },
    )
  })

  test('no record: one label, or labels in the text', () => {
    reads(`TITLE: ${headline}\n\n${lead}\n\n${second}\n`, { body: [lead, second] })
    reads(`${headline}\n\n${lead}\n\n${second}\n\nSOURCE: River Post\n\nTITLE: Librarian\n`, { headline, lead })
  })
})

describe('what a relay puts before the text', () => {
  test('its tag before a dateline, and before text that has none', () => {
    reads(`${headline}\n\n  [Text] Brasilia, 3 Mar (EFE) -- ${lead}\n`, { notes: ['[Text]'], place: 'Brasilia', lead })
    reads(`${headline}\n\n  [Text] ${lead}\n\n${second}\n`, { headline, notes: ['[Text]'], body: [lead, second] })
    reads(`${headline}\n\n[Article by Jane Rowe] [Text] Brasilia, 3 Mar (EFE) -- ${lead}\n`, {
      place: 'Brasilia',
      lead,
    })
  })

  test('the language and the kind of the text on its line', () => {
    for (const after of [' ', '\n\n'])
      reads(`Language: Spanish Article Type:BFN${after}[Text] Santiago, 3 Mar (EFE) -- ${lead}\n`, {
        headline: null,
        notes: ['[Text]'],
        boilerplate: ['Language: Spanish Article Type:BFN'],
        place: 'Santiago',
        lead,
      })
  })

  test('where it found the text', () => {
    for (const tag of ['[From the "River News" programme]', '[By River Daily: "A new library\non the river"]'])
      reads(`${headline}\n\n${tag}\n\n${lead}\n\n${second}\n`, { headline, body: [lead, second] })
  })

  test('a note that is cut at the width of the page', () => {
    reads(
      `BBC Monitoring Alert - AUSTRIA\n\n${headline}\n\nText of report in English by Austrian radio station River\nFM on 12 August\n\n${lead}\n\n${second}\n`,
      {
        headline,
        body: [lead, second],
      },
    )
  })

  test('a day that opens the lead behind a dash', () => {
    reads(`${headline}\n\nBrasilia -- On 25 March, ${lead}\n`, {
      place: 'Brasilia',
      date: null,
      lead: `On 25 March, ${lead}`,
    })
  })

  test('the day in brackets between place and agency', () => {
    reads(`${headline}\n\nVIENNA (May 14) XINHUA - ${lead}\n`, {
      place: 'VIENNA',
      date: 'May 14',
      source: 'XINHUA',
      lead,
    })
  })
})

describe('a headline in capitals', () => {
  test('that opens its paragraph', () => {
    for (const stop of ['.', '?', '...'])
      reads(`TALKS ON THE RIVER RESUME${stop} ${lead}\n\n${second}\n`, {
        headline: `TALKS ON THE RIVER RESUME${stop}`,
        body: [lead, second],
      })
    const wrapped =
      'TALKS ON THE RIVER RESUME. The ministers of the\nvalley met on Monday to speak of the water, and\nagreed on nothing.\n'
    reads(wrapped, { headline: 'TALKS ON THE RIVER RESUME.' })
  })

  test('none: a place, initials, text in capitals', () => {
    reads(`SAN SALVADOR. Oct 6 (Interfax) - ${lead}\n`, { headline: null, place: 'SAN SALVADOR' })
    reads(`ATHENS, 6/10/2026 (ANA - N. Karras) ${lead}\n`, { headline: null, place: 'ATHENS' })
    reads(`YEREVAN, NOVEMBER 5, ARMENPRESS. ${lead}\n`, {
      headline: null,
      place: 'YEREVAN',
      source: 'ARMENPRESS',
      lead,
    })
  })

  test('above its author in small letters', () => {
    reads(`NEW LIBRARY OPENS BY THE RIVER\nby Jane Rowe\n\n${lead}\n\n${second}\n`, {
      headline: 'NEW LIBRARY OPENS BY THE RIVER',
      byline: 'by Jane Rowe',
      body: [lead, second],
    })
  })
})

describe('who signs behind the last sentence', () => {
  test.each([' (Jane Rowe)', ' -- Jane Rowe', ' — Jane Ann Rowe'])('a person:%s', (end) => {
    reads(`${headline}\n\n${lead}\n\n${second}${end}\n`, { body: [lead, second], credits: [end.trim()] })
  })

  test.each([' (the head of the council)', ' -- Rowe', ' - Jane Rowe and the others of the house'])(
    'no person:%s',
    (end) => {
      expect.soft(readAs(`${headline}\n\n${lead}\n\n${second}${end}\n`, { credits: [] })).toEqual({ credits: [] })
    },
  )

  test('an end mark between slashes with initials', () => {
    reads(`VIENNA, Oct 3 (River Press) - ${lead}\n\n${second} /end/ A.S.\n`, {
      endMark: '/end/ A.S.',
      body: [lead, second],
    })
  })

  test('an agency and its editors are no photographer', () => {
    reads(`${headline} VIENNA, Oct. 9 (WAM) -- ${lead} ${second} WAM/RA/MN\n`, {
      place: 'VIENNA',
      endMark: 'WAM/RA/MN',
    })
  })
})

test('a sentence up to its dash is no byline behind the agency', () => {
  reads(
    `${headline}\n\nNicosia, Mar 9 (CNA) -- Jane Rowe was chosen mayor of the river- side town on Monday.\n\n${second}\n`,
    {
      byline: null,
      place: 'Nicosia',
    },
  )
})

test('the paper’s name ends in a state', () => {
  reads(`${headline}\nBy Jane Rowe, River Herald, N.D.\n\n${lead}\n\n${second}\n`, {
    byline: 'By Jane Rowe, River Herald, N.D.',
    body: [lead, second],
  })
})

test('a town that nobody knows in a part of a known country', () => {
  reads(`${headline}\n\nRIVERSIDE, South Russia - ${lead}\n\n${second}\n`, { place: 'RIVERSIDE, South Russia', lead })
})

test('a month that is another language’s weekday, behind a headline', () => {
  reads(`Village elects its first mayor Nicosia, Mar 9 (CNA) -- ${lead}\n`, { place: 'Nicosia', date: 'Mar 9' })
})

test('contacts of a press release below the first one', () => {
  reads(
    `${headline}\n\nFREMONT, Calif.--(BUSINESS WIRE)--March 9, 1993--${lead}\n\n${second}\n\nCONTACT: River Corp., Fremont\n         Jane Rowe, 510/555-0100\n`,
    {
      body: [lead, second],
    },
  )
  reads(
    `${headline}\n\nWESTLAKE, Ohio, Aug. 16 /PRNewswire/ -- ${lead}\n\n${second}\n    -0-         8/16/94\n    /CONTACT: Jane Rowe of River, 216-555-0100/\n\nCO: River Corp.\nST: Ohio\nIN: MAC\nSU: ERN\n`,
    {
      body: [lead, second],
    },
  )
})

test('a picture’s credit above the text', () => {
  reads(`Photo courtesy River Lines\n\nNov. 28 (UPI) -- ${lead}\n\n${second}\n`, {
    headline: null,
    body: [lead, second],
  })
})

test('the page’s day below a headline that ends in its source', () => {
  reads(`Two countries of the valley agree on a library by the river (Xinhua)\n2011-10-11\n${lead} ${second}\n`, {
    headline: 'Two countries of the valley agree on a library by the river (Xinhua)',
    boilerplate: ['2011-10-11'],
    body: [`${lead} ${second}`],
  })
})
