/** Copy as archives of pages and newspapers keep it: their own day before the text, the agency cut out or named at the end. */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const headline = 'New riverside library opens its doors'
const lead = 'A library with three thousand books for children opened on the river bank on Monday.'
const second = 'The rooms are heated with water from the river, the librarian said.'

const story = (dateline: string, first = lead) => `${headline}\n\n${dateline}${first}\n\n${second}\n`

describe('the archive’s day before the text', () => {
  test('before a dateline on the same line: it gives the year', () => {
    reads(` date 2012-10-23 VIENNA, Oct 23 (Reuters) - ${lead}\n\n${second}\n`, {
      headline: null,
      place: 'VIENNA',
      iso: '2012-10-23',
      yearFrom: 'page',
      source: 'Reuters',
      lead,
      boilerplate: ['date 2012-10-23'],
    })
  })

  test('before a headline, with the month alone, and on a line of its own', () => {
    reads(`date 2012-10-23 ${story('VIENNA (AP) — ')}`, { headline, place: 'VIENNA', lead })
    reads(`date 2012-10 ${lead}\n\n${second}\n`, { headline: null, lead, boilerplate: ['date 2012-10'] })
    reads(`date 2012-10-23\n\n${story('')}`, { headline, body: [lead, second] })
  })

  test('a sentence that begins like one', () => {
    reads(`Date 2012-10-235 is no day of the library, the librarian said.\n\n${second}\n`, { boilerplate: [] })
    reads(`The date 2012-10-23 was chosen for the library, the librarian said.\n\n${second}\n`, { boilerplate: [] })
  })
})

describe('other parts that share a line with the page’s', () => {
  test('the subject of a news group’s message is the headline, its header the page’s', () => {
    const header = ['From: clarinews@clarinet.com (UPI)', 'Newsgroups: clari.world.europe.alpine']
    const text = `${header.join('\n')}\nSubject: ${headline}\nDate: Mon, 14 Jul 97 5:30:11 PDT\n\n\tVIENNA, July 14 (UPI) _ ${lead}\n`
    reads(text, {
      headline,
      place: 'VIENNA',
      lead,
      boilerplate: [...header, 'Subject:', 'Date: Mon, 14 Jul 97 5:30:11 PDT'],
    })
    reads(`Subject: ${headline}\n\nVIENNA, July 14 (UPI) _ ${lead}\n`, { headline: `Subject: ${headline}` })
    reads('Newsgroups: a.b\nSubject:\n', { dateline: false })
  })

  test('the place behind the time of an Indian page', () => {
    const time = 'May 26, 2015 04:34 pm | Updated 04:34 pm IST -'
    reads(`${headline}\n\n${time} PANAJI\n\n${lead}\n\n${second}\n`, {
      headline,
      place: 'PANAJI',
      body: [lead, second],
      boilerplate: [time],
    })
    reads(`${headline}\n\nThe bus leaves at 04:34 pm IST - so the driver says.\n\n${second}\n`, { dateline: false })
  })

  test('a field that holds nothing, and one that holds the page’s time', () => {
    const page = ['ID :', 'Tue, 09/15/2015 - 10:51', 'Author :']
    reads(`${page.join('\n')}\n\n${story('VIENNA, September 14 /TASS/. ')}`, { headline, boilerplate: page })
  })

  test('a state that ends in a full stop, alone with its town', () => {
    const text = `July 9, 1990, Monday, Home Edition\n\n${headline}\n\nBy IDA HOLM, TIMES STAFF WRITER\n\nFALLBROOK, Calif.\n\n${lead}\n`
    reads(text, { headline, byline: 'By IDA HOLM, TIMES STAFF WRITER', place: 'FALLBROOK, Calif.', lead })
  })
})

describe('datelines without their agency', () => {
  test('place in capitals, month and day, and the lead at once', () => {
    for (const dateline of ['VIENNA Oct 23 ', 'VIENNA, Oct 23 ', 'SALT LAKE CITY Feb. 3 '])
      reads(story(dateline), { headline, place: dateline.split(/,? [OF]/)[0]!, source: null, lead })
  })

  test('in lines cut at a width, some of them short where a code was cut out', () => {
    const lines = [
      'VIENNA Oct 23 The following are some of the leading stories in',
      "the town's papers on Tuesday. Nobody has verified them.",
      'RIVER POST',
      'www.riverpost.example',
      '- The library on the bank will stay open on Sundays in the',
      'winter, and the rooms are heated with water that a pump lifts',
      'from the river.',
      'THE BANK',
      'www.thebank.example',
      '- A wooden bridge opened in the old town a year after the last',
      'one fell, and boats may pass again from the coming Tuesday on,',
      'the council says. It has asked three carpenters of the valley to',
      'look after it.',
    ]
    const { place, body } = readAs(`${lines.join('\n')}\n`, { place: null, body: [] })
    expect(place).toBe('VIENNA')
    expect(body).toEqual([
      `${lines[0]!.slice(14)} ${lines[1]}`,
      ...lines.slice(2, 4),
      lines.slice(4, 7).join(' '),
      ...lines.slice(7, 9),
      lines.slice(9).join(' '),
    ])
  })

  test('no dateline: a place in small letters, a lead in capitals or small letters, a headline', () => {
    reads(story('In Vienna Oct 23 '), { dateline: false })
    reads(story('Vienna Oct 23 '), { dateline: false })
    reads(story('', 'VIENNA Oct 23 was the day on which the library opened its doors to readers.'), { dateline: false })
    reads(`VIENNA Oct 23 Market Report\n\n${lead}\n\n${second}\n`, { dateline: false })
  })

  test('a region in square brackets beside a known city', () => {
    reads(story('New Delhi [India], Aug 17 : '), { place: 'New Delhi [India]', date: 'Aug 17', source: null, lead })
  })

  test('a city in small letters and a colon, a region in brackets perhaps', () => {
    for (const place of ['Mumbai', 'New Delhi', 'Gwalior (Madhya Pradesh)']) {
      reads(story(`${place}: `), { headline, place, source: null, date: null, lead })
      reads(`${place}: ${lead}\n${second}\n`, { headline: null, place, lead })
    }
    reads(story('Moscow : '), { place: 'Moscow', lead })
  })

  test('a sentence with a credit behind it is a lead too', () => {
    const long = `${lead} Its rooms are heated with water from the river, and the doors stay open on Sundays. TNS`
    reads(`Mumbai: ${long}\n\nBridge opens\n\n${second}\n`, { place: 'Mumbai' })
  })

  test('no dateline: a list, a talk, a country, a short entry, a headline', () => {
    reads(`${headline}\n\nParis: ${lead}\n\nLondon: ${lead}\n`, { dateline: false })
    reads(`${headline}\n\nSydney: ${lead}\n\nMr Ames: ${second}\n`, { dateline: false })
    reads(story('Austria: '), { dateline: false })
    reads(story('Mumbai: ', 'Rain, 31 degrees.'), { dateline: false })
    reads(`Mumbai: a new library opens its doors to the children\n\n${lead}\n\n${second}\n`, {
      dateline: false,
      headline: 'Mumbai: a new library opens its doors to the children',
    })
  })
})

describe('the headline, the dateline and the text on one line', () => {
  const flat = (dateline: string) => `Library opens its doors ${dateline}${lead} ${second}\n`

  test('a town in capitals with its state or country', () => {
    for (const place of ['LA PAZ, Bolivia', 'LITTLE ROCK, Ark.', 'VIENNA'])
      reads(flat(`${place} (AP) -- `), { headline: 'Library opens its doors', place, source: 'AP' })
  })

  test('a known city in capitals and a dash or a colon, no agency', () => {
    for (const mark of [' - ', ' — ', ' _ ', ': '])
      reads(flat(`VIENNA${mark}`), { headline: 'Library opens its doors', place: 'VIENNA', source: null })
  })

  test('no dateline: a short entry, a sentence before it, a place that a word leads to, one that nobody knows', () => {
    reads('Library opens its doors VIENNA - Three thousand books.\n', { dateline: false })
    reads(flat('. It is new. VIENNA - '), { dateline: false })
    for (const place of ['in Vienna', 'at Linz, Vienna', 'RIVERSIDE ROOMS'])
      reads(flat(`${place} - `), { dateline: false })
    reads(flat('Vienna - Budapest: '), { dateline: false })
  })

  test('a known city in small letters and a dash, its date and region perhaps, where no word leads to it', () => {
    for (const dash of ['–', '—', '--'])
      reads(flat(`Vienna ${dash} `), { headline: 'Library opens its doors', place: 'Vienna', date: null })
    reads(flat('Vienna - '), { dateline: false })
    for (const place of ['Vienna', 'Accra (Greater Accra)'])
      for (const date of ['2 April 2002', 'April 2'])
        reads(flat(`${place}, ${date} - `), { headline: 'Library opens its doors', place, date })
  })

  test('a date before the dash, an agency without brackets, a date in brackets', () => {
    const parts = { headline: 'Library opens its doors', place: 'VIENNA' }
    reads(flat('VIENNA, May 16 - '), { ...parts, date: 'May 16', source: null })
    reads(flat('VIENNA, May 16, Kyodo - '), { ...parts, date: 'May 16', source: 'Kyodo' })
    reads(flat('VIENNA (May 16) XINHUA - '), { ...parts, date: 'May 16', source: 'XINHUA' })
    reads(`Vienna: library opens its doors LINZ, May 16 - ${lead} ${second}\n`, { place: 'LINZ', date: 'May 16' })
  })

  test('a reporter between headline and place', () => {
    for (const place of ['NEW DELHI, India', 'VIENNA', 'HONG KONG'])
      reads(flat(`By RAHUL SEN ${place} (UPI) -- `), {
        headline: 'Library opens its doors',
        byline: 'By RAHUL SEN',
        place,
        source: 'UPI',
      })
    reads(flat('By RAHUL SEN VIENNA _ '), {
      headline: 'Library opens its doors',
      byline: 'By RAHUL SEN',
      place: 'VIENNA',
    })
  })

  test('a date alone behind a headline in which every word has a capital', () => {
    reads(`New River Library Opens Its Doors Feb. 19 (UPI) -- ${lead} ${second}\n`, {
      headline: 'New River Library Opens Its Doors',
      place: null,
      date: 'Feb. 19',
      source: 'UPI',
    })
  })
})

describe('the agency named behind the last sentence', () => {
  const ended = (end: string) => `${headline}\n\n${lead}\n\n${second}${end}\n`

  test('in brackets, behind a dash, in capitals alone', () => {
    const ends = {
      ' (Reuters)': 'reuters',
      ' (Yonhap)': 'yonhap',
      ' - Sapa': 'sapa',
      ' -- Reuters': 'reuters',
      ' — AFP': 'afp',
      '  PTI': 'pti',
      ' (Xinhua/AFP)': null,
      ' – DMS': null,
      ' Endit': null,
    }
    for (const [end, agency] of Object.entries(ends))
      reads(ended(end), { body: [lead, second], endMark: end.trim(), agency, codes: [] })
    reads(ended(' PTI KND SKL'), { body: [lead, second], endMark: 'PTI KND SKL', agency: 'pti' })
  })

  test('on a line of its own', () => {
    for (const end of ['\nANI', '\n\n- Sapa', '\n(AFP)', '\n— Agencies'])
      reads(ended(end), { body: [lead, second], endMark: end.trim() })
  })

  test('no credit: a bracket or a word of the sentence', () => {
    for (const end of [
      ' It stands in Vienna (Austria).',
      ' (it is new)',
      ' She wrote for AFP',
      ' He said so to Reuters.',
    ])
      reads(ended(end), { body: [lead, `${second}${end}`], endMark: null })
  })
})

describe('what a page and a feed put above the text', () => {
  test('several short lines: its name and sections, above the headline', () => {
    const top = 'News\n\nNews\n\nBusiness\n\nThe Valley Post'
    reads(`${top}\n\n${story('VIENNA (AP) — ')}`, { headline, kicker: null, place: 'VIENNA', lead })
    reads(`${top}\n\n${headline}\n\nby Ida Holm\n\n${lead}\n\n${second}\n`, {
      headline,
      byline: 'by Ida Holm',
      body: [lead, second],
    })
    reads(`The Valley Post\nTuesday, June 11, 2002\n\n${headline}\nIDA HOLM, Associated Press writer\n\n${lead}\n`, {
      headline,
      kicker: 'The Valley Post',
      byline: 'IDA HOLM, Associated Press writer',
      boilerplate: ['Tuesday, June 11, 2002'],
    })
  })

  test('a headline of few words above its deck stays one', () => {
    reads(`Library opens\n\nThree thousand books\n\nBy Ida Holm\n\n${lead}\n`, { headline: 'Library opens' })
  })

  test('headlines of other stories between bullets, a trail without blanks, a bar', () => {
    const page = ['Boats pass again • Bridge falls • Council meets in the hall', 'Home>News Center>Austria', '|']
    reads(`${page.join('\n\n')}\n\n${story('VIENNA (AP) — ')}`, { headline, boilerplate: page })
  })

  test('a note in brackets, of two lines perhaps, is no headline', () => {
    reads(`(all amounts in dollars)\n\nVIENNA (AP) — ${lead}\n`, {
      headline: null,
      notes: ['(all amounts in dollars)'],
    })
    reads(`(Comment. Ida Holm is a reader\nof many books.)\n\nVIENNA (AP) — ${lead}\n`, { headline: null, lead })
  })

  test('the lines of a note that goes on, the header of a message, a place alone below', () => {
    const text = [
      'u a AM-Library 4thLd-Writethru a0800 09-20 1046',
      'AM-Library, 4th Ld - Writethru, a0800,1072',
      headline,
      'Eds: SUBS 5th graf, with 2 grafs to include the',
      'rooms; picks up 6th graf',
      'By IDA HOLM',
      'Associated Press Writer',
      'VIENNA (AP)',
      lead,
      second,
    ].join('\n')
    reads(`${text}\n`, {
      slugline: 'AM-Library, 4th Ld - Writethru, a0800,1072',
      headline,
      byline: 'By IDA HOLM Associated Press Writer',
      place: 'VIENNA',
      source: 'AP',
      notes: ['Eds: SUBS 5th graf, with 2 grafs to include the', 'rooms; picks up 6th graf'],
    })
  })

  test('a place and a dash below a byline, far from the top', () => {
    const above = [headline, 'Rooms heated with water', '(lt)', 'Books for children', 'Doors stay open', 'By IDA HOLM']
    reads(`${above.join('\n\n')}\n\nVIENNA _ ${lead}\n\n${second}\n`, { headline, place: 'VIENNA', lead })
  })

  test('an agency alone: above the text, before it with a dash or a colon', () => {
    reads(`PTI\n\nNew Delhi: ${lead}\n\n${second}\n`, { headline: null, byline: 'PTI', place: 'New Delhi' })
    for (const opening of ['REUTERS - ', 'AFP - ', 'BSS : '])
      reads(story(opening), { headline, place: null, source: opening.slice(0, -2).trim(), lead })
    reads(`AFP - a library opens\n\n${lead}\n\n${second}\n`, { dateline: false })
  })

  test('the paper that a collection took the story from, the caption of a picture', () => {
    const caption = 'The new library by the river. (Photo/ANI). Image Credit: ANI'
    for (const between of ['Daily Post (Lagos)', caption])
      reads(`${headline}\n\n${between}\n\n${lead}\n\n${second}\n`, { headline, body: [lead, second] })
  })

  test('a page’s own sentences below the story are its too', () => {
    const tail = ['Tagged:', `Copyright © 2020 ${lead} All rights reserved.`, 'Most Popular', 'Boats pass again']
    reads(`${story('VIENNA (AP) — ')}\n${tail.join('\n\n')}\n`, { body: [lead, second], boilerplate: tail })
  })

  test('the headline printed again below the page’s day: what stood above it is the menu', () => {
    const menu = 'BooksRiver NewsTown HallBlog: Answers OnWeather and Boats @ The Valley Post'
    const text = `${menu}\n${headline}\n#River\nNovember 13, 2013 / 12:45 PM\n\n${headline}\n\nVIENNA (AP) — ${lead}\n`
    reads(text, {
      headline,
      deck: null,
      boilerplate: [menu, '#River', 'November 13, 2013 / 12:45 PM', headline],
      lead,
    })
  })

  test('a headline in capitals of two lines below the codes of a message', () => {
    const text = [
      'A7753 taf-z',
      'u a BC-LIBRARY-NYT 06-01 0290',
      'BC-LIBRARY-NYT',
      'NEW RIVERSIDE LIBRARY OPENS ITS DOORS TO CHILDREN,',
      'AND ITS ROOMS ARE WARM',
      '   (sw)',
      ' By IDA HOLM',
      '',
      `   NEW YORK _ ${lead}`,
    ].join('\n')
    reads(`${text}\n`, {
      headline: 'NEW RIVERSIDE LIBRARY OPENS ITS DOORS TO CHILDREN, AND ITS ROOMS ARE WARM',
      byline: 'By IDA HOLM',
      place: 'NEW YORK',
      lead,
    })
  })

  test('the agency in brackets, or with the page’s day and its tools', () => {
    reads(`${headline}\n(Xinhua)\nUpdated: 2004-04-26 08:04\n\n${lead}\n\n${second}\n`, {
      headline,
      byline: '(Xinhua)',
      body: [lead, second],
    })
    reads(`${headline}\n\nXinhua, June 7, 2016 Adjust font size:\n\n${lead}\n\n${second}\n`, {
      headline,
      body: [lead, second],
    })
  })
})

describe('what a page puts among the paragraphs', () => {
  const third = 'The old library on the hill will be a school from the autumn on, she said.'

  test('another story’s headline', () => {
    const teaser = 'Also read: Boats pass again from Tuesday on'
    reads(`${headline}\n\n${lead}\n\n${second}\n\n${teaser}\n\n${third}\n`, {
      body: [lead, second, third],
      boilerplate: [teaser],
    })
    reads(`${headline}\n\n${lead}\n\n${second}\n\n${teaser}\n\nBoats pass again\n`, {
      body: [lead, second],
      boilerplate: [teaser, 'Boats pass again'],
    })
  })

  test('the word Advertisement', () => {
    const text = [headline, lead, 'Advertisement', second, third].join('\n\n')
    reads(`${text}\n`, { body: [lead, second, third], boilerplate: ['Advertisement'] })
  })

  test('addresses in brackets below the text', () => {
    const address = ['(ida.holm@post.example /;', 'ida.holm@mail.example)']
    reads(`${headline}\n\n${lead}\n${second}\n${address.join('\n')}\n`, { body: [lead, second], notes: address })
  })
})

describe('who wrote it and when, as papers print it above an agency’s text', () => {
  const dated = `ATHENS, Greece (AP) — ${lead}\n\n${second}\n`

  test.each([
    ['By Associated Press | Posted - May 12th, 2015 @ 4:30am', null],
    ['JANE ROE, Associated Press\nMay 12, 2015 Updated: May 12, 2015 4:30 a.m.', 'JANE ROE, Associated Press'],
    ['By JANE ROE\n\n.c The Associated Press', 'By JANE ROE'],
    ['14:23 GMT 12.05.2015 (updated 15:01 GMT 12.05.2015)Get short URL', null],
  ])('%s', (above, byline) => {
    reads(`${headline}\n\n${above}\n\n${dated}`, { headline, deck: null, byline, place: 'ATHENS, Greece', lead })
  })

  test('an agency and its place between bars', () => {
    const above = 'Press Trust of India  |  Athens'
    reads(`${headline}\n\n${above}\nLast Updated at May 12, 2015 04:30 IST\n\n${lead}\n\n${second}\n`, {
      headline,
      place: 'Athens',
      source: 'Press Trust of India',
      body: [lead, second],
    })
  })

  test('a time and its zone right before the place', () => {
    reads(`${headline}\n\n(05-12) 04:30 PDT ATHENS, Greece (AP) -- ${lead}\n`, { place: 'ATHENS, Greece', lead })
  })

  test('a paper’s name in brackets behind the comma of the day', () => {
    reads(story('Colombo, May 12, (Daily Mirror) - '), {
      place: 'Colombo',
      date: 'May 12',
      source: 'Daily Mirror',
      lead,
    })
  })
})

describe('what closes a story on its pages', () => {
  const third = 'Three carpenters of the valley made the doors, and the council paid less than it had thought.'
  const closed = (end: string) => `${headline}\n\nVIENNA (AP) — ${lead}\n\n${second}\n\n${third}\n\n${end}\n`

  test.each(['With inputs from PTI', 'Source: IANS', 'Editor: Li Wei', '(Web editor: Li Wei, Wu Jun)'])(
    'a credit: %s',
    (end) => {
      reads(closed(end), { body: [lead, second, third], credits: [end] })
    },
  )

  test.each([
    '(This version corrects the name of the library.)',
    'This story has been corrected to show that the library is new.',
  ])('a note: %s', (end) => {
    reads(closed(end), { body: [lead, second, third], notes: [end] })
  })

  test.each([
    '(Copyright 2009 by The Associated Press. All Rights Reserved.)',
    'The Associated Press Health and Science Department receives support from a foundation.',
    'Copyright 1999 Reuters Limited. All rights reserved. Republication is prohibited.',
    '(Only the headline and picture of this report may have been reworked by the staff.)',
  ])('the page’s: %s', (end) => {
    reads(closed(end), { body: [lead, second, third], boilerplate: [end] })
  })
})

test('a town that nobody lists, in capitals: a region behind it, or its name again in the story', () => {
  const again = 'Prvi sneg ove zime pao je jutros u Kamenovu, a staza će biti otvorena za vikend, kažu meštani.'
  reads(`Prvi sneg obradovao decu\n\nKAMENOVO - ${again}\n`, { place: 'KAMENOVO', lead: again })
  const typhoon =
    'A typhoon that crossed the northern islands left hundreds of families without a roof, officials said.'
  reads(`Typhoon leaves hundreds homeless\n\nSAN ISIDRO NORTE, Batalon – ${typhoon}\n`, {
    place: 'SAN ISIDRO NORTE, Batalon',
    lead: typhoon,
  })
  const vote = 'The bank held its rates, which surprised nobody, but the vote was closer than before, traders said.'
  for (const label of ['ANALYSIS', 'MONDAY', 'HALFTIME'])
    reads(`Markets end the week higher\n\n${label} - ${vote}\n`, { dateline: false })
})
