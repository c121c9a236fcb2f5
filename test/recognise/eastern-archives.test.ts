/** Copy as the archives of eastern European and Asian agencies and papers keep it. Every story is invented. */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const hu = {
  headline: 'Új könyvtár nyílt a folyó partján',
  lead: 'Háromezer kötetes gyermekkönyvtár nyílt hétfőn a folyó partján - közölte a városi tanács.',
  second: 'A termeket a folyó vizével fűtik, mondta az igazgató.',
}
const ko = {
  headline: '강가에 어린이 도서관 문 열어',
  lead: '책 3천 권을 갖춘 어린이 도서관이 강가에 문을 열었다고 시가 밝혔다.',
  second: '관장은 매일 문을 연다고 말했다.',
}
const zh = {
  headline: '河畔新图书馆向儿童开放',
  lead: '一座藏有三千册童书的新图书馆在河畔开放，首日迎来近千名读者。',
  second: '馆长说，阅览室每天开放，周一除外。',
}
const sq = {
  headline: 'Hapet një bibliotekë e re pranë lumit',
  lead: 'Një bibliotekë e re me tre mijë libra për fëmijë u hap të hënën pranë lumit, njoftoi bashkia.',
  second: 'Salla ngrohet me ujin e lumit, tha drejtoresha.',
}

describe('a date with its weekday in Hungarian copy', () => {
  test('in the place’s stead, before the agency and alone', () => {
    const text = (date: string) => `${hu.headline}\n\n${date}${hu.lead}\n\n${hu.second} (MTI)\n`
    const read = { headline: hu.headline, place: null, body: [hu.lead, hu.second], endMark: '(MTI)' }
    reads(text('1989. július 19. szerda (MTI) - '), { ...read, date: '1989. július 19. szerda', source: 'MTI' })
    reads(text('1990. március 21., szerda - '), { ...read, iso: '1990-03-21', source: null })
  })

  test('the lead may be a line that was cut', () => {
    reads(`${hu.headline}\n\n1990. március 21., szerda - Háromezer kötetes könyvtár nyílt meg\na folyó partján.\n`, {
      date: '1990. március 21., szerda',
      body: ['Háromezer kötetes könyvtár nyílt meg a folyó partján.'],
    })
  })

  test('a weekday that a sentence goes on with is no part of it', () => {
    expect(
      readAs(`${hu.headline}\n\n1989. július 19. szerda este nyílt meg a könyvtár.\n`, { dateline: false }),
    ).toEqual({
      dateline: false,
    })
  })
})

describe('an agency that nobody knows, behind the date', () => {
  test.each([
    ['Tiranë, 28 nëntor 2011, NOA - ', '28 nëntor 2011', 'NOA'],
    ['TIRANË, 28 nëntor, - QIK – ', '28 nëntor', 'QIK'],
  ])('%s', (dateline, date, source) => {
    reads(`${sq.headline}\n\n${dateline}${sq.lead}\n\n${sq.second}\n\na.k/${source}\n`, {
      headline: sq.headline,
      date,
      source,
      body: [sq.lead, sq.second],
      endMark: `a.k/${source}`,
    })
  })

  test('no place in capitals, and no word that a sentence begins with', () => {
    const text = (dateline: string) => `${sq.headline}\n\n${dateline}${sq.lead}\n\n${sq.second}\n`
    expect(readAs(text('TIRANË, 28 nëntor, VLORË - '), { source: null })).toEqual({ source: null })
    expect(readAs(text('TIRANË, 28 nëntor, Sot - '), { source: null })).toEqual({ source: null })
  })
})

describe('one source of several closes the story', () => {
  test('with initials', () => {
    const lead = 'U gradu je u ponedjeljak otvorena nova knjižnica s tri tisuće knjiga za djecu.'
    const text = (end: string) =>
      `VITEZ, 9. kolovoza (Hina/Lasva) - ${lead}\n\nDvorana se grije vodom iz rijeke.\n\n${end}\n`
    reads(text('(Lasva) pp vkn'), { source: 'Hina/Lasva', endMark: '(Lasva) pp vkn', codes: ['pp', 'vkn'] })
    expect(readAs(text('(Lasva) je nova agencija'), { endMark: null })).toEqual({ endMark: null })
  })
})

describe('paragraphs on one line among others that were cut at a width', () => {
  test('the others are joined', () => {
    const cut =
      'A városi tanács szerint a könyvtár építése két évig tartott,\nés kevesebbe került, mint ahogyan tavaly tervezték, a\nbútorokat pedig a helyi asztalosok készítették el.'
    reads(`${hu.headline}\n\nBudapest, 1989. július 19. (MTI) - ${hu.lead} ${hu.second}\n\n${cut}\n\n${hu.second}\n`, {
      body: [`${hu.lead} ${hu.second}`, cut.replaceAll('\n', ' '), hu.second],
    })
  })

  test('Chinese lines that end in a stop stay paragraphs beside one that does not', () => {
    const lines = [
      `${zh.lead}${zh.second}馆长说，门口的新船也可以参观。`,
      `${zh.second}${zh.lead}孩子们都很高兴来到这里读书。`,
    ]
    reads(`${zh.headline}\n\n新华社北京1月2日电 ${zh.lead}\n\n地址：河畔路三号\n${lines.join('\n')}\n`, {
      body: [zh.lead, '地址：河畔路三号', ...lines],
    })
  })
})

describe('Korean copy of before 1998', () => {
  test.each([
    ['【도쿄 연합】 ', '도쿄', '연합'],
    ['【워싱턴 로이터 연합】 ', '워싱턴', '로이터 연합'],
    ['[도쿄=AFP연합] ', '도쿄', 'AFP연합'],
  ])('%s', (dateline, place, source) => {
    reads(`${ko.headline}\n\n${dateline}${ko.lead}\n\n${ko.second}\n1993-11-23 2면\n`, {
      headline: ko.headline,
      place,
      source,
      body: [ko.lead, ko.second],
    })
  })

  test('the word inside of another is no agency', () => {
    expect(readAs(`${ko.headline}\n\n(서울=한국교총연합) ${ko.lead}\n\n${ko.second}\n`, { agency: null })).toEqual({
      agency: null,
    })
  })
})

describe('a story on one line', () => {
  test('the headline stands before the dateline', () => {
    reads(`${ko.headline} (서울=연합뉴스) 홍길동 기자 = ${ko.lead} ${ko.second}\n`, {
      headline: ko.headline,
      place: '서울',
      byline: '홍길동 기자',
      source: '연합뉴스',
      body: [`${ko.lead} ${ko.second}`],
    })
    reads(`${zh.headline} 新华社北京1月2日电（记者方立）${zh.lead}${zh.second}\n`, {
      headline: zh.headline,
      place: '北京',
      byline: '记者方立',
      body: [`${zh.lead}${zh.second}`],
    })
  })

  test('a caption before it is the page’s', () => {
    const caption = '河畔的新圖書館。（中央社檔案照片）'
    reads(
      `${caption}（中央社記者張祈台北4日電）河畔的新圖書館今天開放，首日有近千名讀者入館參觀。館長說，每天開放。\n`,
      {
        headline: null,
        place: '台北',
        byline: '記者張祈',
        boilerplate: [caption],
      },
    )
  })

  test('rights and an address behind the end mark', () => {
    const rights = '<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>'
    reads(`(뉴욕=연합뉴스) 홍길동 특파원 = ${ko.lead} gildong@yna.example (끝) ${rights}\n`, {
      body: [ko.lead],
      notes: ['gildong@yna.example'],
      endMark: '(끝)',
      boilerplate: [rights],
    })
    expect(readAs(`(뉴욕=연합뉴스) 홍길동 특파원 = ${ko.lead} 주소는 gildong@yna.example\n`, { notes: [] })).toEqual({
      notes: [],
    })
  })
})

describe('Chinese papers', () => {
  test('their page and column stand above the headline, their own filing closes the story', () => {
    reads(`第3版(国际新闻)\n专栏:\n\n${zh.headline}\n本报记者 方立\n${zh.lead}\n${zh.second}\n(本报平壤电)\n`, {
      headline: zh.headline,
      byline: '本报记者 方立',
      body: [zh.lead, zh.second],
      endMark: '(本报平壤电)',
      boilerplate: ['第3版(国际新闻)', '专栏:'],
    })
  })

  test('a comma behind the filing sign, and whose copy a paper put together', () => {
    reads(`${zh.headline}\n\n哈通社阿斯塔纳11月11日电，${zh.lead}\n`, { source: '哈通社', body: [zh.lead] })
    reads(`本报综合新华社消息 ${zh.lead}${zh.second}\n`, { source: '本报综合新华社', body: [`${zh.lead}${zh.second}`] })
  })
})

describe('the agency behind the last sentence of Japanese and Chinese copy', () => {
  test.each(['（中央社）', '(ロイター=共同)', '《共同通信》'])('%s', (mark) => {
    reads(`川辺に図書館\n\n川辺に子供の本三千冊を集めた図書館が開館した。\n\n館長は毎日開くと話した。${mark}\n`, {
      body: ['川辺に子供の本三千冊を集めた図書館が開館した。', '館長は毎日開くと話した。'],
      endMark: mark,
    })
  })
})

describe('what is no dateline', () => {
  const bn = ['নদীর তীরে শিশুদের জন্য একটি নতুন গ্রন্থাগার খোলা হয়েছে।', 'গ্রন্থাগারটি প্রতিদিন খোলা থাকবে বলে পরিচালক জানিয়েছেন।']

  test('the last line, which signs what stands above it', () => {
    reads(`${bn.join('\n\n')}\n\nনদী-প্রতিদিন/০২ অক্টোবর, ২০১৮/মাহবুব\n`, { dateline: false })
  })

  test('an agency’s name on a page’s label', () => {
    reads(
      'Valley News Agency (SRNA) Directory\n\nTRAIN - The mill by the river was opened on Monday, the council said.\n',
      {
        source: null,
      },
    )
  })
})

describe('a city and a colon with a line to themselves, at the top', () => {
  test('in India', () => {
    const lead = 'ஆற்றங்கரையில் குழந்தைகளுக்கான புதிய நூலகம் இன்று திறந்து வைக்கப்பட்டது.'
    reads(`சென்னை:\n${lead}\n\n${lead}\n`, { headline: null, place: 'சென்னை', body: [lead, lead] })
  })
})

describe('codes of Antara and Interfax', () => {
  test('reporters and editors with the time', () => {
    const lead = 'Perpustakaan baru dengan tiga ribu buku anak dibuka di tepi sungai pada hari Senin.'
    const stamp = '(T.A012/B/C034/D/C034) 28-01-2008 10:57:24'
    reads(`PERPUSTAKAAN BARU DIBUKA\n\nJakarta, 28/1 (ANTARA) - ${lead}\n\n${lead} (A012)\n\n${stamp} NNNN\n`, {
      place: 'Jakarta',
      iso: '2008-01-28',
      body: [lead, lead],
      endMark: '(A012)',
      sent: '2008-01-28T10:57:24+07:00',
    })
  })

  test('two letters below the text', () => {
    const lead = 'Новая библиотека с тремя тысячами детских книг открылась на берегу реки.'
    reads(`Библиотека у реки\n\nМосква. 17 сентября. INTERFAX.RU - ${lead}\n\nск\n`, { body: [lead], endMark: 'ск' })
  })
})

describe('lines that a page prints around the text', () => {
  const lead = 'Новая библиотека с тремя тысячами детских книг открылась на берегу реки, сообщили в мэрии.'

  test('a link with its arrow, and a time with a zone that nobody listed', () => {
    reads(`Библиотека у реки\n\nЧитать дальше →\n\n${lead}\n\n${lead}\n`, { body: [lead, lead] })
    reads(`25 May 2002 - 16:56 AMT\n\nБиблиотека у реки открылась\n\n${lead}\n`, {
      headline: 'Библиотека у реки открылась',
      dateline: false,
      body: [lead],
    })
  })
})

describe('what stands beside the city', () => {
  const id =
    'Perpustakaan baru dengan tiga ribu buku anak dibuka di tepi sungai pada hari Senin, kata seorang pejabat kota.'
  const en = 'A library with three thousand books for children opened on the river bank, the council said.'

  test.each([
    ['KUALA LUMPUR, Thurs. - ', 'KUALA LUMPUR', null],
    ['LONDON, Monday (Reuters) - ', 'LONDON', 'Reuters'],
  ])('a weekday in the date’s stead: %s', (dateline, place, source) => {
    reads(`Library opens on the river\n\n${dateline}${en}\n\n${en}\n`, { place, date: null, source, lead: en })
  })

  test('a region that begins like a weekday', () => {
    const text = `Library opens on the river\n\nBILLINGS, Mont. (AP) - ${en}\n\n${en}\n`
    expect(readAs(text, { place: 'BILLINGS, Mont.' })).toEqual({ place: 'BILLINGS, Mont.' })
  })

  test('an Indonesian paper', () => {
    const text = (dateline: string) => `Perpustakaan baru dibuka\n\n${dateline}${id}\n\n${id}\n`
    reads(text('Jakarta, Kompas - '), { place: 'Jakarta', source: 'Kompas', body: [id, id] })
    reads(text('Jakarta, CNN Indonesia -- '), { place: 'Jakarta', source: 'CNN Indonesia' })
    expect(readAs(text('Bandung, Jawa Barat - '), { source: null })).toEqual({ source: null })
  })
})

describe('Russian copy', () => {
  const ru = 'Новая библиотека с тремя тысячами детских книг открылась на берегу реки, сообщили в мэрии города.'

  test('the correspondent behind the agency in its bracket', () => {
    reads(`Библиотека у реки\n\nМОСКВА, 12 марта (Корр. ИТАР-ТАСС Иван Петров). ${ru}\n`, {
      place: 'МОСКВА',
      source: 'ИТАР-ТАСС',
      byline: 'Иван Петров',
      body: [ru],
    })
  })

  test('the headline before a dateline without brackets, on one line', () => {
    reads(`Библиотека открылась у самой реки Бишкек. 11 июля. ИНТЕРФАКС - ${ru}\n`, {
      headline: 'Библиотека открылась у самой реки',
      place: 'Бишкек',
      date: '11 июля',
      source: 'ИНТЕРФАКС',
      body: [ru],
    })
  })
})

describe('the end mark and the stamp behind the last sentence', () => {
  test('of a story on one line', () => {
    const lead = 'U gradu je otvorena nova knjižnica s tri tisuće knjiga za djecu, javila je gradska uprava.'
    reads(`ZAGREB, 14. siječnja (Hina) - ${lead} (Hina) vk fs 141610 MET jan 95\n`, {
      body: [lead],
      endMark: '(Hina) vk fs',
      codes: ['vk', 'fs'],
      sent: '1995-01-14T16:10+01:00',
    })
  })
})

describe('the page’s day above the text', () => {
  const en = 'A library with three thousand books for children opened on the river bank, the council said.'
  const ru = 'Новая библиотека с тремя тысячами детских книг открылась на берегу реки, сообщили в мэрии.'

  test('in words of another script', () => {
    const day = 'жекшемби, 24-сентябрь, 2017 Бишкек убактысы 13:08'
    reads(`${day}\n\nLibrary opens on the river\n\nBISHKEK. ${en}\n\n${en}\n`, {
      headline: 'Library opens on the river',
      place: 'BISHKEK',
      boilerplate: [day],
    })
  })

  test('before the headline on its line', () => {
    reads(`2010-03-20 13:20:00 Библиотека открылась у реки\n\n${ru}\n`, {
      headline: 'Библиотека открылась у реки',
      body: [ru],
      boilerplate: ['2010-03-20 13:20:00'],
    })
    reads(`[11.09.2002] Библиотека открылась у реки\n\n${ru}\n`, { headline: 'Библиотека открылась у реки' })
    reads(`12.12.2018, Warszawa (PAP) - ${en}\n`, { place: 'Warszawa', date: '12.12.2018' })
  })

  test('a review’s title in capitals with its day is no dateline', () => {
    reads(`VALLEY REVIEW OF EVENING NEWS, March 30, 1996\n\nSARAJEVO - ${en}\n\n${en}\n`, {
      headline: 'VALLEY REVIEW OF EVENING NEWS, March 30, 1996',
      place: 'SARAJEVO',
    })
  })

  test('a caption before the text is no headline', () => {
    const caption = '河畔的新圖書館今天開放，首日有近千名讀者入館參觀。（中央社檔案照片）'
    reads(`${caption}\n\n（中央社記者張祈台北4日電）河畔的新圖書館今天開放。\n\n館長說，每天開放。1130404\n`, {
      headline: null,
      body: ['河畔的新圖書館今天開放。', '館長說，每天開放。'],
      boilerplate: [caption],
    })
  })
})

describe('an agency that nobody knows, in a script without capitals', () => {
  test('behind place and date', () => {
    const ka = 'ქალაქში მდინარის პირას საბავშვო ბიბლიოთეკა გაიხსნა, რომელშიც სამი ათასი წიგნია.'
    reads(`ბიბლიოთეკა გაიხსნა\n\nთბილისი, 12 მარტი, ხეობაპრეს - ${ka}\n\n${ka}\n`, {
      place: 'თბილისი',
      date: '12 მარტი',
      source: 'ხეობაპრეს',
      body: [ka, ka],
    })
  })
})
