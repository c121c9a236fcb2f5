/** Dates as each language prints them, in the frames in which agencies put them, and with the blanks and breaks of archives. */
import { expect, test } from 'vitest'
import { recognise } from '../../src/recognise/index.js'
import { sourceOf } from '../support/story.js'

function datelineOf(text: string) {
  return recognise(sourceOf(`${text}\n`)).story.dateline
}

const lead = 'The harbour authority said on Tuesday that the new quay would open before the autumn gales.'

test.each([
  ['tr', 'Ankara, 17 Ocak Pazartesi (AA) - Ulaştırma Bakanı yeni limanın gelecek hafta açılacağını bildirdi.', 1],
  ['tr', 'Ankara, 17 Ocak 2011 Pazartesi (AA) - Ulaştırma Bakanı yeni limanın gelecek hafta açılacağını bildirdi.', 1],
  ['tk', 'Aşgabat, 17-nji ýanwar 2011-nji ýyl (TDH) - Täze port indiki hepdede açylar diýip ministr aýtdy.', 1],
  ['zh', '北京1月17日星期一（AFP）- 交通部长表示，新港口将于下周开放。该项目已按时完成。', 1],
  ['ko', '서울, 10월 17일 월요일 (AFP) - 교통부 장관은 새 항구가 다음 주에 문을 연다고 말했다.', 10],
  ['cs', 'Praha, 17. 1. (ČTK) - Ministr dopravy uvedl, že nový přístav se otevře příští týden.', 1],
  ['sk', 'Bratislava, 17. 10. 2011 (TASR) - Minister dopravy uviedol, že nový prístav sa otvorí budúci týždeň.', 10],
  ['da', 'København, mandag den 17. januar 2011 (Ritzau) - Transportministeren oplyser, at den nye havn åbner.', 1],
  ['lv', 'Rīga, 2011. gada 17. janvāris (LETA) - Satiksmes ministrs paziņoja, ka jaunā osta tiks atvērta.', 1],
  ['hr', 'Zagreb, 17. listopada 2011. (XYZ) - Ministar prometa rekao je da će nova luka biti otvorena.', 10],
  ['kk', 'Астана, 2011 ж. 17 қаңтар (AFP) - Көлік министрі жаңа порт келесі аптада ашылатынын айтты.', 1],
  ['ky', 'Бишкек, 2011-ж., 17-январь (AFP) - Транспорт министри жаңы порт кийинки жумада ачыларын айтты.', 1],
  ['mn', 'Улаанбаатар, 2011 оны 1-р сарын 17 (AFP) - Тээврийн сайд шинэ боомт нээгдэнэ гэж мэдэгдэв.', 1],
  ['az', 'Bakı, 17 yanvar 2011-ci il (AZƏRTAC) - Nəqliyyat naziri yeni limanın gələn həftə açılacağını bildirib.', 1],
  ['fil', 'Maynila, Mar 17 (AFP) - Sinabi ng kalihim ng transportasyon na magbubukas ang bagong daungan.', 3],
  ['ckb', 'هەولێر، ١٧ی کانوونی دووەمی ٢٠١١ (AFP) - وەزیری گواستنەوە ڕایگەیاند کە بەندەرە نوێیەکە دەکرێتەوە.', 1],
])('%s: %s', (_language, text, month) => {
  const dateline = datelineOf(text)
  expect(dateline).toMatchObject({ date: { day: 17, month } })
  expect(dateline!.source).not.toBeNull()
  expect(dateline!.place).not.toMatch(/\d/)
  if (text.includes('2011') && !text.includes('٢')) expect(dateline!.date!.year).toBe(2011)
})

test.each([
  [`[Cairo, 17 October, AFP] ${lead}`],
  [`(Cairo, 17 October 2011, AFP) - ${lead}`],
  [`(AFP) Cairo, 17 October - ${lead}`],
  [`Cairo (17 October) AFP - ${lead}`],
])('place, date and source of %s', (text) => {
  expect(datelineOf(text)).toMatchObject({ place: 'Cairo', date: { day: 17, month: 10 }, source: 'AFP' })
})

test('a place behind the bracket needs the date and the dash of a dateline', () => {
  expect(datelineOf(`(AFP) In Cairo, 17 October was a day on which no ship left. ${lead}`)?.place ?? null).toBeNull()
})

test('a weekday behind a date that no mark follows opens the lead', () => {
  expect(datelineOf('CAIRO, Oct 17 Monday is the day on which the new quay will open, officials said.')).toMatchObject({
    text: 'CAIRO, Oct 17',
  })
})

test.each([
  ['東京、平成23年1月17日（AFP）- 運輸大臣は新しい港が来週開くと述べた。', 'japanese', 23, '2011-01-17'],
  ['東京、令和元年5月17日（AFP）- 運輸大臣は新しい港が来週開くと述べた。', 'japanese', 1, '2019-05-17'],
  ['台北，民國100年1月17日（AFP）- 交通部長今天表示，新港口下週啟用。', 'roc', 100, '2011-01-17'],
  ['（中央社記者王大明台北民國100年1月17日電）交通部長今天表示，新港口下週啟用。', 'roc', 100, '2011-01-17'],
  [
    '서울, 서기 2011년 1월 17일 (AFP) - 교통부 장관은 새 항구가 다음 주에 문을 연다고 말했다.',
    'gregory',
    2011,
    '2011-01-17',
  ],
  [
    'Jakarta, 13 Safar 1432 H (ANTARA) - Menteri Perhubungan mengatakan pelabuhan baru dibuka pekan depan.',
    'islamic-umalqura',
    1432,
    '2011-01-17~',
  ],
])('the era of %s', (text, calendar, year, iso) => {
  expect(datelineOf(text)!.date).toMatchObject({ calendar, year, iso })
})

test('a year in two figures whose era nobody says is no year', () => {
  const { date } = datelineOf('東京、23年1月17日（AFP）- 運輸大臣は新しい港が来週開くと述べた。')!
  expect(date).toMatchObject({ text: '23年1月17日', year: null, iso: 'XXXX-01-17' })
})

test.each([
  ['موسكو  /  12  كانون  الاول  /ديسمبر/ارنا-  وقع البلدان اتفاقا للنقل.', 'موسكو', 12],
  ['Washington,  Aug  24  (Prensa  Latina)  The president announced new aid for the fishermen.', 'Washington', 24],
  ['МОСКВА,  7  ноя  -  РИА  Новости.  Музей продлил часы работы до конца месяца.', 'МОСКВА', 7],
])('the words of a justified line: %s', (text, place, day) => {
  expect(datelineOf(text)).toMatchObject({ place, date: { day }, source: expect.any(String) })
})

test.each([
  [
    'ko',
    '새 부두 다음 달 문 연다',
    '(서울=연합뉴스) 홍길동 기자 =\n항만공사는 새 부두가 다음 달 문을 연다고 밝혔다.',
    '연합뉴스',
  ],
  [
    'es',
    'El trigo, más caro',
    'EFE.-\nSube el precio del trigo por segundo día, informó la cámara de comercio.',
    'EFE',
  ],
  [
    'it',
    'Porti, la banchina riapre',
    '(Adnkronos) -\nIl porto amplia le banchine e riapre domani al traffico.',
    'Adnkronos',
  ],
  [
    'fa',
    'بندر تازه گشوده مي‌شود',
    'خبرگزاري فارس:\nوزير راه گفت که بندر تازه از هفته آينده کار خود را آغاز مي‌کند.',
    'خبرگزاري فارس',
  ],
])('%s: a dateline whose lead is on the next line', (_language, headline, text, source) => {
  const { dateline, body } = recognise(sourceOf(`${headline}\n\n${text}\n`)).story
  expect(dateline).toMatchObject({ source })
  expect(body).toEqual([text.split('\n')[1]])
})
