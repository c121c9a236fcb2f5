/**
 * The forty edge cases of datelines, the slips that real copy has, the calendars, and how a missing year is found.
 * Every story is invented. `reads` compares only the keys that a test names.
 */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const lead = 'A library with three thousand books for children opened on the river bank on Monday.'
const second = 'The rooms are heated with water from the river, the librarian said.'
const headline = 'New riverside library opens its doors'
const arLead = 'افتتحت البلدية اليوم مكتبة للأطفال تضم ثلاثة آلاف كتاب وقاعة صغيرة للرسم.'
const arSecond = 'وقالت أمينة المكتبة إن القاعة تفتح أبوابها كل صباح ما عدا الجمعة.'
const arHeadline = 'افتتاح مكتبة جديدة للأطفال في المدينة القديمة'
const faLead = 'کتابخانه تازه کودکان با سه هزار جلد کتاب در کنار رودخانه شهر گشایش یافت.'
const faHeadline = 'کتابخانه تازه کودکان گشایش یافت'
const esLead = 'Una biblioteca con tres mil libros infantiles abrió hoy sus puertas junto al río.'
const ruLead = 'Библиотека с тремя тысячами детских книг открылась в понедельник на берегу реки.'
const zhLead = '一座藏有三千册童书的新图书馆六日在河畔开放，首日迎来近千名读者。'

/** A whole story around a dateline. */
const story = (dateline: string, first = lead) => `${headline}\n\n${dateline}${first}\n\n${second}\n`
const arStory = (dateline: string, first = arLead) => `${arHeadline}\n\n${dateline}${first}\n\n${arSecond}\n`

describe('the forty edge cases', () => {
  test('1: a headline that looks like a dateline', () => {
    reads(`بيلاروسيا: مستعدون لتوسيع التعاون في مجال الجرارات\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- ${arLead}\n`, {
      headline: 'بيلاروسيا: مستعدون لتوسيع التعاون في مجال الجرارات',
      place: 'طهران',
      iso: 'XXXX-10-06',
      source: 'ارنا',
      lead: arLead,
    })
    reads(`Iran: talks on bird count to resume\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, {
      headline: 'Iran: talks on bird count to resume',
      place: 'VIENNA',
      source: 'Reuters',
    })
    reads(`Iran: talks on bird count to resume\n\n${lead}\n\n${second}\n`, {
      headline: 'Iran: talks on bird count to resume',
      dateline: false,
      body: [lead, second],
    })
    reads(`بيلاروسيا: مستعدون لتوسيع التعاون في مجال الجرارات\n\n${arLead}\n\n${arSecond}\n`, {
      headline: 'بيلاروسيا: مستعدون لتوسيع التعاون في مجال الجرارات',
      dateline: false,
    })
  })

  test('2: a dateline of a city and a colon', () => {
    reads(story('ISLAMABAD: '), { headline, place: 'ISLAMABAD', source: null, date: null, lead })
    reads(story('LAHORE: '), { place: 'LAHORE', lead })
    reads(`KARACHI: the city and its libraries\n\nISLAMABAD, Oct 6 (APP): ${lead}\n`, {
      headline: 'KARACHI: the city and its libraries',
      place: 'ISLAMABAD',
      source: 'APP',
    })
    reads(`Pakistan: ${lead}\n\n${second}\n`, { place: null, dateline: false })
  })

  test('3: a sentence with a place and a date', () => {
    const sentence = 'في طهران، قال الوزير يوم 6 أكتوبر إن المكتبات ستفتح أبوابها مجانا.'
    reads(`${arHeadline}\n\n${sentence}\n\n${arSecond}\n`, { headline: arHeadline, dateline: false, lead: sentence })
    const english = 'In Paris, the minister said on 6 October (Monday) - a holiday - that libraries would open.'
    reads(`${headline}\n\n${english}\n\n${second}\n`, { dateline: false, lead: english })
    const said = 'Berlin said on Oct. 6 - the day of the fair - that libraries would open for free.'
    reads(`${headline}\n\n${said}\n\n${second}\n`, { dateline: false, lead: said })
    const spanish = 'En Madrid, 6 de octubre es fiesta - y las bibliotecas cierran - según el ayuntamiento.'
    reads(`Las bibliotecas cierran\n\n${spanish}\n`, { dateline: false, lead: spanish })
  })

  test('4: capitals and a hyphen in a sentence', () => {
    const bank = 'MOSCOW-based lender VTB (VTBR.MM) - the second largest - opened a library on Monday.'
    reads(`${headline}\n\n${bank}\n\n${second}\n`, { dateline: false, lead: bank })
    const firm = 'LONDON-listed Harbour Books (HBK.L) - a chain of shops - opened a library on Monday.'
    reads(`${firm}\n\n${second}\n`, { dateline: false })
    const mixed = 'BERLIN-Mitte (AP) - this is a quarter and no city - has a new library.'
    reads(`${headline}\n\n${mixed}\n\n${second}\n`, { headline })
  })

  test('5: an aside', () => {
    const aside = 'WASHINGTON — not London — hosted the librarians this year, the union said on Monday.'
    reads(`${headline}\n\n${aside}\n\n${second}\n`, { dateline: false, lead: aside })
    const other = 'PARIS - once the seat of the union - hosted the librarians this year.'
    reads(`${headline}\n\n${other}\n\n${second}\n`, { dateline: false, lead: other })
  })

  test('6: two cities or more', () => {
    reads(story('VIENNA/GENEVA, Feb 1 (Reuters) - '), {
      place: 'VIENNA/GENEVA',
      located: ['AT', 'CH'],
      iso: 'XXXX-02-01',
      source: 'Reuters',
    })
    reads(arStory('واشنطن/بروكسل 20 يوليو تموز (رويترز) - '), {
      place: 'واشنطن/بروكسل',
      located: ['US', 'BE'],
      iso: 'XXXX-07-20',
      source: 'رويترز',
      lead: arLead,
    })
    reads(story('PARIS/BERLIN/ROME (AP) — '), { place: 'PARIS/BERLIN/ROME', located: ['FR', 'DE', 'IT'], source: 'AP' })
    reads(
      'Kirjastot avasivat ovensa\n\nKiova/Washington STT – Kirjastot avasivat maanantaina ovensa kahdessa kaupungissa samaan aikaan.\n',
      { place: 'Kiova/Washington', source: 'STT' },
    )
  })

  test('7: a slash that parts fields and months too', () => {
    for (const dateline of [
      'طهران / 6 تشرين الاول /اكتوبر/ارنا- ',
      'طهران/6 تشرين الأول/أكتوبر/ارنا - ',
      'طهران / ٦ تشرين الاول /اكتوبر/ إرنا– ',
      'طهران / 6 تشرين الاول / اكتوبر / ایرنا - ',
    ])
      reads(arStory(dateline), { place: 'طهران', day: 6, month: 10, iso: 'XXXX-10-06', agency: 'irna', lead: arLead })
    reads(arStory('بيروت / 11 ايار / مايو / ارنا - '), { place: 'بيروت', iso: 'XXXX-05-11', source: 'ارنا' })
  })

  test('8: both calendars, both month names', () => {
    reads(`${arHeadline}\n\nجدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\n${arLead}\n`, {
      place: 'جدة',
      source: 'واس',
      date: '10 أغسطس 2015 م',
      iso: '2015-08-10',
      calendar: 'gregory',
      yearFrom: 'dateline',
      notices: [],
      lead: arLead,
    })
    expect(readAs(`جدة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\n${arLead}\n`, { also: null }).also).toMatchObject({
      calendar: 'islamic-umalqura',
      year: 1436,
      month: 10,
      day: 25,
    })
    reads(arStory('سان فرانسيسكو 20 يوليو تموز (رويترز) - '), {
      place: 'سان فرانسيسكو',
      day: 20,
      month: 7,
      date: '20 يوليو تموز',
      notices: [],
    })
    reads(arStory('القاهرة 6 أكتوبر (تشرين الأول) 2025 (رويترز) - '), {
      place: 'القاهرة',
      iso: '2025-10-06',
      notices: [],
    })
  })

  test('9: no date, no place, the source alone', () => {
    reads(story('Jan 3 (Reuters) - '), { headline, place: null, iso: 'XXXX-01-03', source: 'Reuters', lead })
    reads(`Una biblioteca abre junto al río\n\nEFE.- ${esLead}\n`, {
      place: null,
      date: null,
      source: 'EFE',
      lead: esLead,
    })
    const italian = 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.'
    reads(`Nuova biblioteca lungo il fiume\n\n(Adnkronos) - ${italian}\n`, {
      place: null,
      date: null,
      source: 'Adnkronos',
      lead: italian,
    })
    reads(story('BEIRUT (Reuters) - '), { place: 'BEIRUT', date: null, source: 'Reuters', lead })
    reads(arStory('9 يونيو (رويترز) - '), { place: null, iso: 'XXXX-06-09', source: 'رويترز', lead: arLead })
    reads(story('Jan. 10 (Xinhua) -- '), { place: null, iso: 'XXXX-01-10', source: 'Xinhua' })
  })

  test('10: the agency before the place', () => {
    const italian = 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.'
    reads(`Nuova biblioteca lungo il fiume\n\n(ANSA) - ROMA, 08 FEB - ${italian}\n`, {
      place: 'ROMA',
      iso: 'XXXX-02-08',
      source: 'ANSA',
      lead: italian,
    })
    reads(arStory('وطنية - بيروت - '), { place: 'بيروت', source: 'وطنية', lead: arLead })
    reads(arStory('واس- جدة: '), { place: 'جدة', source: 'واس', lead: arLead })
    reads(arStory('وام- أبوظبي: '), { place: 'أبوظبي', source: 'وام', lead: arLead })
  })

  test('11: the date first', () => {
    reads(`Новая библиотека открылась у реки\n\n8 июня, Минск /Корр. БЕЛТА/. ${ruLead}\n`, {
      place: 'Минск',
      iso: 'XXXX-06-08',
      source: 'БЕЛТА',
      lead: ruLead,
    })
    const polish = 'Biblioteka z trzema tysiącami książek dla dzieci otworzyła się w środę nad rzeką.'
    reads(`Nowa biblioteka nad rzeką\n\n12.12.2018, Warszawa (PAP) – ${polish}\n`, {
      place: 'Warszawa',
      iso: '2018-12-12',
      source: 'PAP',
      lead: polish,
    })
    const nepali = 'नदी किनारमा बालबालिकाका लागि तीन हजार पुस्तक भएको पुस्तकालय सञ्चालनमा आएको छ।'
    reads(`नयाँ पुस्तकालय\n\nचैत ५, काठमाडौँ (रासस) | ${nepali}\n`, {
      place: 'काठमाडौँ',
      day: 5,
      month: 12,
      calendar: 'vikram',
      source: 'रासस',
      lead: nepali,
    })
    reads(`Новая библиотека\n\n08.02.2001, МЕДИАМАКС, ЕРЕВАН. ${ruLead}\n`, {
      place: 'ЕРЕВАН',
      iso: '2001-02-08',
      source: 'МЕДИАМАКС',
      lead: ruLead,
    })
  })

  test('12: the country before the city', () => {
    reads(`${headline}\n\nAzerbaijan, Baku, Aug. 13 / Trend, N. Harper\n\n${lead}\n`, {
      place: 'Azerbaijan, Baku',
      located: ['AZ'],
      iso: 'XXXX-08-13',
      source: 'Trend',
      byline: 'N. Harper',
      lead,
    })
    reads(`${headline}\n\nUzbekistan, Tashkent, Dec. 2 / Trend, D. Karimov /\n\n${lead}\n`, {
      place: 'Uzbekistan, Tashkent',
      iso: 'XXXX-12-02',
      source: 'Trend',
    })
  })

  test('13: a dateline that has its line to itself', () => {
    reads(`${arHeadline}\n\nدمشق-سانا\n${arLead}\n\n${arSecond}\n`, {
      place: 'دمشق',
      source: 'سانا',
      body: [arLead, arSecond],
    })
    reads(
      'Нова библиотека\n\nБрюксел, 25 март /БТА/\n\nГрадската библиотека откри нова зала с три хиляди книги за деца.\n',
      {
        place: 'Брюксел',
        iso: 'XXXX-03-25',
        source: 'БТА',
        lead: 'Градската библиотека откри нова зала с три хиляди книги за деца.',
      },
    )
    reads('(평양 8월 17일발 조선중앙통신)\n어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.\n', {
      headline: null,
      place: '평양',
      iso: 'XXXX-08-17',
      source: '조선중앙통신',
      lead: '어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.',
    })
    reads(
      'Nytt bibliotek\n\nBryssel, TT:s korrespondent\n\nEtt bibliotek med tre tusen barnböcker öppnade på måndagen.\n',
      {
        place: 'Bryssel',
        source: 'TT',
        lead: 'Ett bibliotek med tre tusen barnböcker öppnade på måndagen.',
      },
    )
  })

  test('14: place and date on two lines', () => {
    reads(`${arHeadline}\n\nعمان\n21 أيار/مايو 2017\n\n${arLead}\n`, {
      headline: arHeadline,
      place: 'عمان',
      iso: '2017-05-21',
      source: null,
      lead: arLead,
    })
  })

  test('15: a dateline behind a stand-first on the same line', () => {
    reads(`Глава совета передал библиотеке книги в подарок народу ДУБАЙ, 28 июля. /ТАСС/. ${ruLead}\n`, {
      place: 'ДУБАЙ',
      iso: 'XXXX-07-28',
      source: 'ТАСС',
      lead: ruLead,
    })
    const italian = 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.'
    reads(`Il presidente del consiglio di zona visita i lavori. Roma, 2 mar. (Adnkronos) - ${italian}\n`, {
      place: 'Roma',
      iso: 'XXXX-03-02',
      source: 'Adnkronos',
      lead: italian,
    })
    reads(`New library shows the way for small towns ABU DHABI, 22nd April, 2026 (WAM) -- ${lead}\n`, {
      place: 'ABU DHABI',
      iso: '2026-04-22',
      source: 'WAM',
      lead,
    })
  })

  test('16: a navigation word glued to the place', () => {
    reads(`أخبارطهران / 5 اذار /مارس /ارنا-  ${arLead}\n\n${arSecond}\n`, {
      place: 'طهران',
      iso: 'XXXX-03-05',
      source: 'ارنا',
      lead: arLead,
      boilerplate: ['أخبار'],
    })
    reads(`سياسةبغداد / 5 اذار /مارس /ارنا- ${arLead}\n\n${arSecond}\n`, { place: 'بغداد', source: 'ارنا' })
  })

  test('17: the agency glued to the lead', () => {
    reads('نيويورك - وامالتقى وزير الثقافة اليوم أمناء المكتبات الوطنية على هامش المعرض.\n', {
      place: 'نيويورك',
      source: 'وام',
      lead: 'التقى وزير الثقافة اليوم أمناء المكتبات الوطنية على هامش المعرض.',
    })
    const place = 'نيويورك - وامضة جديدة تضيء ليل المدينة في مهرجان الأنوار السنوي.'
    expect(readAs(`${arHeadline}\n\n${place}\n`, { headline: null }).headline).toBe(arHeadline)
  })

  test('18: a label of the desk in the place of a place', () => {
    reads(`${arHeadline}\n\nمتابعة ـ واع\n${arLead}\n`, { place: null, source: 'واع', lead: arLead })
    reads(arStory('عواصم العالم - رويترز: '), { place: null, source: 'رويترز', lead: arLead })
    reads(
      '전국 도서관 개관\n\n(전국종합=연합뉴스) 박서연 기자 = 어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.\n',
      {
        place: null,
        source: '연합뉴스',
        byline: '박서연 기자',
        lead: '어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.',
      },
    )
    reads(`CLANDESTINE, NO DATE (RADIO MONTANA LIBRE) -- [TEXT] THE COFFEE HARVEST ENDED EARLY THIS YEAR.\n`, {
      headline: null,
      place: null,
      date: null,
      source: 'RADIO MONTANA LIBRE',
      notes: ['[TEXT]'],
      lead: 'THE COFFEE HARVEST ENDED EARLY THIS YEAR.',
    })
    reads(`NO CITY (COLOMBIA), NO DATE -- [INTERVIEW WITH FERRYMAN] [TEXT] THE FERRY RUNS TWICE A WEEK.\n`, {
      place: null,
      date: null,
      lead: 'THE FERRY RUNS TWICE A WEEK.',
    })
    reads(`${headline}\nBy The Associated Press\n\n(Undated) _ ${lead}\n`, { place: null, lead })
  })

  test('19: a byline inside the dateline', () => {
    reads(`Новая библиотека\n\nМОСКВА, 7 ноя - РИА Новости, Анна Ветрова. ${ruLead}\n`, {
      place: 'МОСКВА',
      iso: 'XXXX-11-07',
      source: 'РИА Новости',
      byline: 'Анна Ветрова',
      lead: ruLead,
    })
    reads(`${arHeadline}\n\nغزة/ سامي الحلبي/ الأناضول\n${arLead}\n`, {
      place: 'غزة',
      byline: 'سامي الحلبي',
      source: 'الأناضول',
      lead: arLead,
    })
    reads(`河畔新图书馆开放\n\n　　中新社北京7月9日电 (记者 王岚)${zhLead}\n`, {
      place: '北京',
      iso: 'XXXX-07-09',
      source: '中新社',
      byline: '记者 王岚',
      lead: zhLead,
    })
    reads('강변에 새 도서관\n\n(서울=연합뉴스) 이재영 기자 = 어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.\n', {
      place: '서울',
      source: '연합뉴스',
      byline: '이재영 기자',
      lead: '어린이 책 3천 권을 갖춘 강변 도서관이 문을 열었다.',
    })
    reads(arStory('إربد 6 تشرين الأول (بترا)- محمد الخالد- '), {
      place: 'إربد',
      source: 'بترا',
      byline: 'محمد الخالد',
      lead: arLead,
    })
  })

  test('20: a compound source is kept whole', () => {
    const croatian = 'Gradska knjižnica otvorila je danas uz rijeku dvoranu s tri tisuće dječjih knjiga.'
    reads(`Nova knjižnica\n\nWASHINGTON, 6. listopada (Hina/AFP) - ${croatian}\n`, {
      place: 'WASHINGTON',
      iso: 'XXXX-10-06',
      source: 'Hina/AFP',
      agency: 'hina',
    })
    reads(story('RIYADH, Dec 2 (NNN-SPA) – '), { place: 'RIYADH', source: 'NNN-SPA', iso: 'XXXX-12-02', lead })
    reads(story('Berlin (tca/dpa) - '), { place: 'Berlin', source: 'tca/dpa', lead })
    reads(
      'Nouvelle bibliothèque\n\nParis (ats afp) Une bibliothèque de trois mille livres pour enfants a ouvert lundi.\n',
      {
        place: 'Paris',
        source: 'ats afp',
        lead: 'Une bibliothèque de trois mille livres pour enfants a ouvert lundi.',
      },
    )
    reads(`Nueva biblioteca\n\nBuenos Aires, 6 oct (TELAM-ANSA) -- ${esLead}\n`, { source: 'TELAM-ANSA', lead: esLead })
  })

  test('21: the first bracket is not the source', () => {
    reads('MOSCOW (USSR), 6 JUL 89 (TASS) -- [TEXT] FERRY SERVICE WILL BE EXTENDED THROUGH OCTOBER.\n', {
      place: 'MOSCOW (USSR)',
      iso: '1989-07-06',
      source: 'TASS',
      notes: ['[TEXT]'],
      lead: 'FERRY SERVICE WILL BE EXTENDED THROUGH OCTOBER.',
    })
    reads(story('Damascus [Syria], June 9 (ANI): '), {
      place: 'Damascus [Syria]',
      located: ['SY'],
      iso: 'XXXX-06-09',
      source: 'ANI',
      lead,
    })
    reads(`Nueva biblioteca\n\nAstorga (León), 23 may (EFE).- ${esLead}\n`, {
      place: 'Astorga (León)',
      iso: 'XXXX-05-23',
      source: 'EFE',
      lead: esLead,
    })
    reads(story('Ramauli (Sitapur), August 21 (PTI) '), {
      place: 'Ramauli (Sitapur)',
      iso: 'XXXX-08-21',
      source: 'PTI',
    })
  })

  test('22: the date inside the brackets of the source', () => {
    reads(story('LAHORE, (UrduPoint / Pakistan Point News - 7th Oct, 2023) '), {
      place: 'LAHORE',
      iso: '2023-10-07',
      source: 'UrduPoint / Pakistan Point News',
      lead,
    })
    const vietnamese = 'Thư viện với ba nghìn đầu sách thiếu nhi đã mở cửa vào ngày thứ Hai bên sông.'
    reads(`Khai trương thư viện mới\n\nHà Nội (TTXVN 6/10) - ${vietnamese}\n`, {
      place: 'Hà Nội',
      iso: 'XXXX-10-06',
      source: 'TTXVN',
      lead: vietnamese,
    })
  })

  test('23: a time in the dateline', () => {
    const italian = 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.'
    reads(`Nuova biblioteca\n\nRoma, 06 ott 10:00 - (Agenzia Nova) - ${italian}\n`, {
      place: 'Roma',
      iso: 'XXXX-10-06',
      source: 'Agenzia Nova',
      lead: italian,
    })
    reads(story('(07-17) 13:09 PDT BERKELEY -- '), { place: 'BERKELEY', iso: 'XXXX-07-17', source: null, lead })
  })

  test('24: only the first dateline of a round-up is the story’s', () => {
    const first = 'Otvorena je nova knjižnica uz rijeku, priopćilo je danas gradsko vijeće.'
    const next = 'MOSTAR - Most je otvoren za pješake, priopćila je gradska uprava.'
    reads(`Vijesti iz regije\n\nZAGREB, 4. studenoga (Hina) -\n\n${first}\n\n${next}\n`, {
      place: 'ZAGREB',
      iso: 'XXXX-11-04',
      source: 'Hina',
      body: [first, next],
    })
    const lagos = 'لاغوس -- افتتحت البلدية مكتبة جديدة للأطفال في الميناء القديم.'
    reads(`${arHeadline}\n\nبكين 6 أكتوبر 2008 (شينخوا) ${arLead}\n\n${lagos}\n`, {
      place: 'بكين',
      source: 'شينخوا',
      body: [arLead, lagos],
    })
  })

  test('25: the dateline is where the story was filed', () => {
    reads(`新图书馆开放\n\n　　中新社北京7月9日电 哥本哈根消息：${zhLead}\n`, {
      place: '北京',
      iso: 'XXXX-07-09',
      source: '中新社',
    })
  })

  test('26: agency names that are ordinary words', () => {
    const persian = 'بانک ملی از این ماه وام خرید کتاب به دانش‌آموزان پرداخت می‌کند.'
    reads(`${faHeadline}\n\n${persian}\n`, { dateline: false, agency: null, lead: persian })
    const mihr = 'در ماه مهر - آغاز سال تحصیلی - کتابخانه‌ها تا شب باز می‌مانند.'
    reads(`${faHeadline}\n\n${mihr}\n`, { dateline: false, lead: mihr })
    const gold = 'کراچی میں سونا سستا ہو گیا - فی تولہ قیمت میں دو سو روپے کی کمی ہوئی ہے۔'
    reads(`سونا سستا ہو گیا\n\n${gold}\n`, { dateline: false, lead: gold })
    const batteries = 'AA (and AAA) batteries - the small ones - may be left at the library desk from Monday.'
    reads(`${headline}\n\n${batteries}\n`, { dateline: false, lead: batteries })
    const app = 'The free app (APP) - a reader for children - was shown on Monday by the library.'
    reads(`${headline}\n\n${app}\n`, { dateline: false, lead: app })
    reads(arStory('أبوظبي في 27 نوفمبر /وام/ '), { place: 'أبوظبي', source: 'وام', agency: 'wam', lead: arLead })
    const turkish = 'Üç bin çocuk kitabının bulunduğu yeni kütüphane pazartesi günü ırmak kıyısında açıldı.'
    reads(`Yeni kütüphane\n\nANKARA (AA) - ${turkish}\n`, { place: 'ANKARA', source: 'AA', agency: 'aa' })
    const german = 'Eine neue Bibliothek mit dreitausend Kinderbüchern hat am Montag eröffnet.'
    reads(`Neue Bibliothek\n\nWien (APA) - ${german}\n`, { place: 'Wien', source: 'APA', agency: 'apa' })
    reads(arStory('الجزائر 6 أكتوبر (واج) - '), { place: 'الجزائر', agency: 'aps' })
    const french = 'Une bibliothèque de trois mille livres pour enfants a ouvert lundi au bord du fleuve.'
    reads(`Nouvelle bibliothèque\n\nDakar, 6 oct (APS) – ${french}\n`, { place: 'Dakar', agency: 'aps-sn' })
  })

  test('27: names inside of words', () => {
    const petra = 'البتراء - المدينة الوردية - تستقبل زوارها ليلا على ضوء الشموع حتى نهاية الشهر.'
    reads(`${arHeadline}\n\n${petra}\n`, { source: null, agency: null })
    const parts = 'مكونات الكعكة - كما تصنعها الجدات - لا تزيد على خمس، تقول صاحبة المخبز.'
    reads(`${arHeadline}\n\n${parts}\n`, { source: null, agency: null, dateline: false })
    reads(arStory('البتراء 4 كانون الأول (بترا) - '), { place: 'البتراء', source: 'بترا', iso: 'XXXX-12-04' })
  })

  test('28: slug lines', () => {
    reads(`BC-US--Library Opening,3rd Ld-Writethru,412\n${headline}\n\nBUFFALO, N.Y. (AP) — ${lead}\n`, {
      slugline: 'BC-US--Library Opening,3rd Ld-Writethru,412',
      headline,
      place: 'BUFFALO, N.Y.',
      source: 'AP',
      lead,
    })
    reads(`USA-LIBRARY/OPENING (UPDATE 1, PIX)\n${headline}\n\nBUFFALO, N.Y., Oct 6 (Reuters) - ${lead}\n`, {
      slugline: 'USA-LIBRARY/OPENING (UPDATE 1, PIX)',
      headline,
      place: 'BUFFALO, N.Y.',
    })
    reads(`Germany-libraries/\n${headline}\n\nBerlin (dpa) - ${lead}\n`, {
      slugline: 'Germany-libraries/',
      place: 'Berlin',
    })
  })

  test('29: stamps that look like dates', () => {
    reads(`${story('Berlin (dpa) - ')}\ndpa abc def\n131137 GMT Nov 13\n`, {
      place: 'Berlin',
      date: null,
      source: 'dpa',
      sent: '2013-11-13T11:37Z',
      body: [lead, second],
    })
    reads(`${story('BUFFALO, N.Y. (AP) _ ')}\nAP-WF-11-13-13 1509GMT<\n`, {
      place: 'BUFFALO, N.Y.',
      date: null,
      sent: '2013-11-13T15:09Z',
    })
  })

  test('30: captions with a dateline', () => {
    const caption = 'Budapest, 2025. október 4.'
    reads(`${caption}\nGyerekek olvasnak az új könyvtárban a megnyitó napján.\nMTI/Kiss Anna\n`, { source: null })
    const indonesian = 'Sejumlah anak membaca buku di perpustakaan baru, Bandung, Senin (6/10/2025). (ANTARA/Rina Sari)'
    reads(`Perpustakaan baru dibuka\n\n${indonesian}\n`, { dateline: false })
  })

  test('31: relays', () => {
    reads(story('(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Oct 29 (KUNA -- '), {
      place: 'KUWAIT',
      iso: 'XXXX-10-29',
      source: 'KUNA',
      lead,
    })
    reads(story('(MENAFN- Trend News Agency) Baku, Oct 29 (Trend) -- '), { place: 'Baku', source: 'Trend', lead })
  })

  test('32: a headline that is repeated', () => {
    reads(`${headline}\n${headline}\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, {
      headline,
      place: 'VIENNA',
      notices: ['duplicate-headline'],
      boilerplate: [headline],
    })
    reads(`${headline}\n\n${headline.toUpperCase()}\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, {
      headline,
      deck: null,
      notices: ['duplicate-headline'],
    })
    reads(`${headline}\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, { headline, notices: [], boilerplate: [] })
  })

  test('33: width and case', () => {
    const japanese = '川沿いに児童書三千冊をそろえた図書館が開館し、初日から多くの親子連れでにぎわった。'
    reads(`［東京　２６日　ロイター］ - ${japanese}\n`, {
      place: '東京',
      day: 26,
      month: null,
      source: 'ロイター',
      lead: japanese,
    })
    reads(`[東京 ２４日 ロイター] - ${japanese}\n`, { place: '東京', day: 24, source: 'ロイター', lead: japanese })
    reads(`［ロンドン　１日　ロイター］-${japanese}\n`, { place: 'ロンドン', day: 1, lead: japanese })
    reads(`新华社北京１０月２２日电${zhLead}\n`, { place: '北京', iso: 'XXXX-10-22', source: '新华社', lead: zhLead })
    reads(`москва, 7 ноя - риа новости. ${ruLead}\n`, {
      place: 'москва',
      iso: 'XXXX-11-07',
      source: 'риа новости',
      lead: ruLead,
    })
  })

  test('34: marks of direction, joiners and unusual blanks', () => {
    reads(
      arStory('\u200f\u202bطهران\u202c / \u06606\u200f تشرين\u00a0الاول /اكتوبر/\u200fارنا- '.replace('\u0660', '')),
      {
        place: 'طهران',
        iso: 'XXXX-10-06',
        agency: 'irna',
      },
    )
    reads(story('\ufeffVIENNA,\u00a0Oct\u00a06\u00a0(Reuters)\u00a0-\u00a0'), {
      place: 'VIENNA',
      iso: 'XXXX-10-06',
      source: 'Reuters',
      lead,
    })
    reads(arStory('طهـران / 6 تشرين الاول /اكتوبر/ارنـا- '), { iso: 'XXXX-10-06', agency: 'irna', lead: arLead })
    reads(`${faHeadline}\n\n\u2067تهران\u2069، ۱۴ مهر ۱۴۰۴، ایرنا\u200c - ${faLead}\n`, {
      iso: '2025-10-06',
      agency: 'irna',
    })
  })

  test('35: text that was decoded wrongly is not parsed into a dateline', () => {
    reads('Ø·Ù‡Ø±Ø§Ù† / 6 ØªØ´Ø±ÙŠÙ† Ø§Ù„Ø§ÙˆÙ„ /Ø§ÙƒØªÙˆØ¨Ø±/Ø§Ø±Ù†Ø§- Ø¯Ø¹Ø§ ÙˆØ²ÙŠØ±\n', { dateline: false })
  })

  test('36: vowel signs in the name', () => {
    for (const name of ['العُمانية', 'العمانية', 'العُمانيّة'])
      reads(arStory(`مسقط في 14 سبتمبر /${name}/ `), {
        place: 'مسقط',
        iso: 'XXXX-09-14',
        source: name,
        agency: 'ona',
        lead: arLead,
      })
    const hindi = 'नदी किनारे बच्चों के लिए तीन हजार पुस्तकों वाला नया पुस्तकालय सोमवार को खुला।'
    reads(`नया पुस्तकालय\n\nअलीगढ\u093c, 6 अक्टूबर (आईएएनएस)। ${hindi}\n`, { place: 'अलीगढ\u093c', lead: hindi })
    reads(arStory('مسقطُ في 14 سبتمبر /العمانيةُ/ '), { place: 'مسقطُ', source: 'العمانيةُ', lead: arLead })
    reads(story('Bogota\u0301, Oct 6 (EFE).- '), { place: 'Bogota\u0301', source: 'EFE', lead })
  })

  test('37: a name of single letters, spaced, dotted or bare', () => {
    for (const name of ['أ ف ب', 'أ. ف. ب', 'أ.ف.ب', 'ا ف ب', 'ا.ف.ب', 'أ.ف.ب.', 'ا ف ب'])
      reads(arStory(`سانت دينيس (${name}) - `), { place: 'سانت دينيس', source: name, agency: 'afp', lead: arLead })
    for (const name of ['د ب أ', 'د.ب.أ', 'د. ب. أ'])
      reads(arStory(`بكين - (${name}): `), { place: 'بكين', source: name, agency: 'dpa', lead: arLead })
    for (const name of ['أ ش أ', 'أ.ش.أ', 'أش أ'])
      reads(arStory(`القاهرة في 6 أكتوبر /${name}/ `), { place: 'القاهرة', source: name, agency: 'mena', lead: arLead })
  })

  test('38: two month names that disagree', () => {
    reads(arStory('طهران / 6 تشرين الأول / نوفمبر / ارنا- '), {
      place: 'طهران',
      source: 'ارنا',
      day: 6,
      month: null,
      iso: 'XXXX-XX-06',
      notices: ['month-conflict'],
      lead: arLead,
    })
    reads(arStory('بيروت 20 يوليو حزيران (رويترز) - '), {
      place: 'بيروت',
      day: 20,
      month: null,
      notices: ['month-conflict'],
    })
  })

  test('39: day and month in figures', () => {
    reads(arStory('رام الله 6-10-2025 وفا- '), { place: 'رام الله', iso: '2025-10-06', source: 'وفا', notices: [] })
    reads(arStory('الكويت - 6 - 10 (كونا) -- '), { place: 'الكويت', iso: 'XXXX-10-06', source: 'كونا', notices: [] })
    reads(arStory('الخرطوم 6-10-2025 (سونا) - '), { place: 'الخرطوم', iso: '2025-10-06', source: 'سونا', notices: [] })
    reads(arStory('نابلس ٦-١٠-٢٠٢٥ وفا - '), { place: 'نابلس', iso: '2025-10-06', source: 'وفا' })
    reads(story('(07-17) 13:09 PDT BERKELEY -- '), { month: 7, day: 17 })
  })

  test('40: a preposition before the date', () => {
    reads(arStory('أبوظبي في 27 نوفمبر /وام/ '), {
      place: 'أبوظبي',
      date: '27 نوفمبر',
      iso: 'XXXX-11-27',
      source: 'وام',
    })
    reads(arStory('الدوحة في 06 أكتوبر /قنا/ '), { place: 'الدوحة', iso: 'XXXX-10-06', source: 'قنا' })
    reads(arStory('المنامة في 06 أكتوبر / بنا / '), {
      place: 'المنامة',
      iso: 'XXXX-10-06',
      source: 'بنا',
      lead: arLead,
    })
    const sentence = 'أبوظبي في 27 نوفمبر تستضيف مهرجان الكتاب، قال المنظمون في بيان لهم اليوم.'
    reads(`${arHeadline}\n\n${sentence}\n\n${arSecond}\n`, { dateline: false, lead: sentence })
  })
})

describe('datelines of European and Latin American copy', () => {
  const esHeadline = 'Una nueva biblioteca abre junto al río'

  test('a day without its month, before a bracket', () => {
    reads(`${esHeadline}\n\nMADRID, 12 (EUROPA PRESS)\n\n${esLead}\n`, {
      headline: esHeadline,
      place: 'MADRID',
      source: 'EUROPA PRESS',
      iso: 'XXXX-XX-12',
      lead: esLead,
    })
    reads(`${esHeadline}\n\nLUGO, 12 (AGN) - ${esLead}\n`, { place: 'LUGO', source: 'AGN', lead: esLead })
    const score = `Barcelona, 12 (Messi) - ${esLead}`
    reads(`${esHeadline}\n\n${score}\n`, { dateline: false, lead: score })
    const row = `Barcelona, 12 de Lugo - ${esLead}`
    reads(`${esHeadline}\n\n${row}\n`, { dateline: false, lead: row })
  })

  test('an agency that nobody knows needs no mark behind a full date', () => {
    reads(`${esHeadline}\n\nRoma, 12 de marzo de 2008 (Nasa) ${esLead}\n`, {
      place: 'Roma',
      source: 'Nasa',
      iso: '2008-03-12',
      lead: esLead,
    })
    const aside = `Roma, 12 de marzo de 2008 (día de fiesta) ${esLead}`
    reads(`${esHeadline}\n\n${aside}\n`, { dateline: false, lead: aside })
  })

  test('the reporter between the slashes of the agency', () => {
    const ruHeadline = 'На берегу реки открылась библиотека'
    for (const [dateline, place, source, byline] of [
      ['12 июня, Гродно /Екатерина Белкина - БЕЛТА/. ', 'Гродно', 'БЕЛТА', 'Екатерина Белкина'],
      ['МОСКВА, 12 июня. /Корр. ИТАР-ТАСС Андрей Белкин/. ', 'МОСКВА', 'ИТАР-ТАСС', 'Андрей Белкин'],
      ['АЛМАТЫ. 12 июня. КАЗИНФОРМ /Ержан Садыков/ - ', 'АЛМАТЫ', 'КАЗИНФОРМ', 'Ержан Садыков'],
    ] as const)
      reads(`${ruHeadline}\n\n${dateline}${ruLead}\n`, { place, source, byline, iso: 'XXXX-06-12', lead: ruLead })
    reads(`${ruHeadline}\n\nМИНСК/ГРОДНО, 12 июня. /ТАСС/. ${ruLead}\n`, {
      place: 'МИНСК/ГРОДНО',
      byline: null,
      lead: ruLead,
    })
    reads(`${ruHeadline}\n\nАЛМАТЫ. КАЗИНФОРМ - Гость города - путник. ${ruLead}\n`, { byline: null })
  })

  test('an agency that nobody knows before the place and its date', () => {
    const itLead = 'Una biblioteca con tremila libri per bambini ha aperto oggi lungo il fiume.'
    reads(`Apre la biblioteca sul fiume\n\n(AGENPO) - Roma, 12 giu - ${itLead}\n`, {
      place: 'Roma',
      source: 'AGENPO',
      iso: 'XXXX-06-12',
      lead: itLead,
    })
    const photo = `(FOTO) - Roma festeggia la biblioteca - ${itLead}`
    reads(`Apre la biblioteca sul fiume\n\n${photo}\n`, { dateline: false, lead: photo })
  })

  test('day and month with a slash, between a known city and a dash', () => {
    const ptLead = 'O governo abriu hoje uma biblioteca com três mil livros para crianças.'
    reads(`Nova biblioteca abre junto ao rio\n\nLuanda, 12/03 - ${ptLead}\n`, {
      place: 'Luanda',
      iso: 'XXXX-03-12',
      lead: ptLead,
    })
    const score = `Luanda, 12/03 - resultado do jogo de ontem, disse a federação.`
    reads(`Nova biblioteca abre junto ao rio\n\n${score}\n`, { dateline: false, lead: score })
  })

  test('a place that ends in the name of a month', () => {
    const ptLead = 'O governo abriu hoje uma biblioteca com três mil livros para crianças.'
    reads(`Nova biblioteca abre junto ao rio\n\nRIO DE JANEIRO, 19 Jul (Reuters) - ${ptLead}\n`, {
      place: 'RIO DE JANEIRO',
      iso: 'XXXX-07-19',
      source: 'Reuters',
      lead: ptLead,
    })
  })

  test('a time with am or pm beside the date', () => {
    reads(`${esHeadline}\n\nVATICANO, 06 Mar. 08 / 11:28 am (ACI).- ${esLead}\n`, {
      place: 'VATICANO',
      iso: '2008-03-06',
      source: 'ACI',
      lead: esLead,
    })
  })

  test('a known city and a full stop before a sentence', () => {
    const svLead = 'Ett bibliotek med tre tusen barnböcker öppnade i måndags vid ån.'
    reads(`Nytt bibliotek vid ån\n\nMalmö. ${svLead}\n\nSalen värms med vatten från ån.\n`, {
      headline: 'Nytt bibliotek vid ån',
      place: 'Malmö',
      source: null,
      lead: svLead,
    })
    for (const list of ['Malmö. Lund. Ystad.', 'Malmö. Lund. Malmö. Så har det gått i trettio år för konduktören.'])
      reads(`Nytt bibliotek vid ån\n\n${list}\n\n${svLead}\n`, { dateline: false, lead: list })
  })

  test('a city and a full stop open an English feature, and no dateline', () => {
    const feature = 'Rome. The word alone makes the cook smile, he said in an interview in his kitchen.'
    reads(`${headline}\n\n${feature}\n\n${second}\n`, { dateline: false, lead: feature })
  })

  test('a date and a colon before small letters are a sentence', () => {
    const sentence = 'Roma, 12 de marzo: fue entonces cuando abrió la biblioteca, recuerdan los vecinos.'
    reads(`${esHeadline}\n\n${sentence}\n`, { dateline: false, lead: sentence })
  })
})

describe('slips of real copy are read, said and never mended by a guess', () => {
  test('the era without its tail, and with it', () => {
    const also = { calendar: 'islamic-umalqura', year: 1436, month: 10, day: 15 }
    for (const era of ['هـ', 'ه', 'هـ ', 'ه‍']) {
      const text = `الرياض 15 شوال 1436${era} الموافق 31 يوليو 2015 م واس\n${arLead}\n`
      reads(text, { place: 'الرياض', iso: '2015-07-31', source: 'واس', lead: arLead })
      expect(readAs(text, { also: null }).also).toMatchObject(also)
    }
  })

  test('the era sign glued to the agency', () => {
    reads(`الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015مواس\n${arLead}\n`, {
      place: 'الرياض',
      iso: '2015-07-31',
      source: 'واس',
      lead: arLead,
      notices: ['glued-word'],
    })
    reads(`الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015 مواس\n${arLead}\n`, { iso: '2015-07-31', source: 'واس' })
    reads(`الرياض 15 شوال 1436 هـ الموافق 31 يوليو 2015م واس\n${arLead}\n`, {
      iso: '2015-07-31',
      source: 'واس',
      notices: [],
    })
  })

  test('the place glued to the day', () => {
    reads(`ينبع26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\n${arLead}\n`, {
      place: 'ينبع',
      iso: '2015-08-11',
      source: 'واس',
      lead: arLead,
    })
    reads(story('Jan. 1(Xinhua) -- '), { iso: 'XXXX-01-01', source: 'Xinhua', lead })
  })

  test('a letter that is missing in the word between the calendars', () => {
    for (const word of ['الموافق', 'لموافق', 'الموفق'])
      reads(`جدة 26 شوال 1436 هـ ${word} 11 أغسطس 2015 م واس\n${arLead}\n`, {
        place: 'جدة',
        iso: '2015-08-11',
        source: 'واس',
        lead: arLead,
      })
  })

  test('a month with a letter wrong', () => {
    reads(story('WASHINGTON, Narch 2 - '), { place: 'WASHINGTON', iso: 'XXXX-03-02', notices: ['misspelt-date'], lead })
    reads(story('WASHINGTON, Feburary 2 (Reuters) - '), {
      iso: 'XXXX-02-02',
      source: 'Reuters',
      notices: ['misspelt-date'],
    })
    reads(story('TOKYO, Ocotber 6 (Kyodo) - '), { place: 'TOKYO', iso: 'XXXX-10-06', source: 'Kyodo' })
  })

  test('capitals in odd places', () => {
    reads(story('LONDON, FEb 2 (Reuters) - '), {
      place: 'LONDON',
      iso: 'XXXX-02-02',
      source: 'Reuters',
      notices: [],
      lead,
    })
    reads(story('LONDON, feb 2 (REUTERS) - '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'REUTERS', lead })
    reads(story('LoNDON, Feb 2 (Reuters) - '), { place: 'LoNDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
  })

  test('commas and blanks that are missing or too many', () => {
    reads(story('LONDON Feb 2 (Reuters) - '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
    reads(story('LONDON,Feb 2 (Reuters) - '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
    reads(story('LONDON, Feb 2(Reuters)- '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
    reads(story('LONDON , Feb 2 , (Reuters) - '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
    reads(story('LONDON, Feb 2 (Reuters)-'), { place: 'LONDON', source: 'Reuters', lead })
    reads(story('LONDON, Feb 2 (Reuters) -'), { place: 'LONDON', source: 'Reuters', lead })
    reads(story('NEW YORK Feb 2 - '), { place: 'NEW YORK', iso: 'XXXX-02-02', source: null, lead })
    reads(story('Panama  City,  Sept. 8 (CNA) -- '), { place: 'Panama  City', iso: 'XXXX-09-08', source: 'CNA', lead })
    reads(story('LONDON. Feb 2 (Reuters) - '), { place: 'LONDON', iso: 'XXXX-02-02', source: 'Reuters', lead })
  })

  test('a day that does not exist is said and not mended', () => {
    reads(story('LONDON, Feb 31 (Reuters) - '), {
      place: 'LONDON',
      date: 'Feb 31',
      day: 31,
      month: 2,
      iso: null,
      notices: ['impossible-date'],
      lead,
    })
    reads(story('LONDON, Jan 32 (Reuters) - '), { iso: null, notices: ['impossible-date'], source: 'Reuters' })
    reads(story('LONDON, Feb 29, 2023 (AFP) - '), { iso: null, year: 2023, notices: ['impossible-date'] })
    reads(story('LONDON, Feb 29, 2024 (AFP) - '), { iso: '2024-02-29', notices: [] })
    reads(story('LONDON, Feb 29 (Reuters) - '), { iso: 'XXXX-02-29', notices: [] })
  })

  test('a bracket that holds nothing is no source', () => {
    reads(story('VIENNA, Oct 6 () - '), { place: 'VIENNA', iso: 'XXXX-10-06', source: null, lead })
    reads(story('VIENNA () - '), { source: null })
    reads(story('VIENNA ( ) -- '), { source: null })
  })

  test('a bracket that does not close', () => {
    reads(story('LONDON, Feb 2 (Reuters - '), {
      place: 'LONDON',
      iso: 'XXXX-02-02',
      source: 'Reuters',
      lead,
      notices: ['unbalanced-dateline'],
    })
  })
})

describe('calendars', () => {
  const saudi = (date: string) => `الرياض ${date} واس\n${arLead}\n`

  test('Umm al-Qura alone is exact to a day only', () => {
    reads(saudi('14 ربيع الآخر 1447 هـ'), {
      calendar: 'islamic-umalqura',
      day: 14,
      month: 4,
      year: 1447,
      iso: '2025-10-06~',
    })
    reads(saudi('14 ربيع الثاني 1447 هـ'), { month: 4, iso: '2025-10-06~' })
    reads(saudi('1 محرم 1447 هـ'), { month: 1, iso: '2025-06-26~' })
    reads(saudi('١ رمضان ١٤٤٦ هـ'), { month: 9, iso: '2025-03-01~' })
  })

  test('a pair a day apart agrees, a pair further apart is said', () => {
    reads(saudi('15 ربيع الآخر 1447 هـ الموافق 6 أكتوبر 2025 م'), { iso: '2025-10-06', notices: [] })
    reads(saudi('14 ربيع الآخر 1447 هـ الموافق 16 أكتوبر 2025 م'), {
      iso: '2025-10-16',
      notices: ['calendar-conflict'],
    })
  })

  test('the Persian calendar, in the words of Iran and of Afghanistan', () => {
    const persian = (date: string) => `${faHeadline}\n\nتهران، ${date}، ایرنا - ${faLead}\n`
    reads(persian('۱۴ مهر ۱۴۰۴'), {
      calendar: 'persian',
      day: 14,
      month: 7,
      year: 1404,
      iso: '2025-10-06',
      lead: faLead,
    })
    reads(persian('۱ فروردین ۱۴۰۴'), { month: 1, iso: '2025-03-21' })
    reads(persian('۳۰ اسفند ۱۴۰۳'), { month: 12, iso: '2025-03-20' })
    reads(persian('۱۴/۰۷/۸۴'), { calendar: 'persian', year: 1384, month: 7, day: 14, iso: '2005-10-06' })
    reads(`${faHeadline}\n\nکابل، باختر، ۱۴ میزان\n${faLead}\n`, {
      place: 'کابل',
      source: 'باختر',
      calendar: 'persian',
      day: 14,
      month: 7,
      iso: null,
    })
  })

  test('the Buddhist era', () => {
    const thai = 'ห้องสมุดสำหรับเด็กแห่งใหม่ริมแม่น้ำเปิดให้บริการแล้ววันนี้'
    reads(`เปิดห้องสมุดใหม่ริมแม่น้ำ\n\nกรุงเทพฯ 6 ต.ค. 2568 - ${thai}\n`, {
      place: 'กรุงเทพฯ',
      calendar: 'buddhist',
      year: 2568,
      month: 10,
      day: 6,
      iso: '2025-10-06',
      lead: thai,
    })
    reads(`เปิดห้องสมุดใหม่ริมแม่น้ำ\n\nกรุงเทพฯ ๖ ตุลาคม ๒๕๖๘ - ${thai}\n`, { iso: '2025-10-06' })
  })

  test('the Ethiopic calendar', () => {
    reads('አዲስ ቤተ መጻሕፍት ተከፈተ\n\nአዲስ አበባ፤ መስከረም 26/2018(ኢዜአ)፦ በከተማዋ አዲስ የሕፃናት ቤተ መጻሕፍት ዛሬ ተከፈተ።\n', {
      place: 'አዲስ አበባ',
      calendar: 'ethiopic',
      year: 2018,
      month: 1,
      day: 26,
      iso: '2025-10-06',
      source: 'ኢዜአ',
    })
  })

  test('Bikram Sambat is recognised and not converted', () => {
    const nepali = 'नदी किनारमा बालबालिकाका लागि तीन हजार पुस्तक भएको पुस्तकालय सञ्चालनमा आएको छ।'
    reads(`नयाँ पुस्तकालय\n\nअसोज २०, काठमाडौँ (रासस) | ${nepali}\n`, {
      calendar: 'vikram',
      day: 20,
      month: 6,
      iso: null,
      place: 'काठमाडौँ',
    })
  })

  test('the calendar of the Republic of China, and the eras of Japan', () => {
    reads(
      '河畔新圖書館開放\n\n（中央社台北民國114年10月6日電）一座藏有三千冊童書的新圖書館今天在河畔開放，首日迎來近千名讀者。\n',
      {
        calendar: 'roc',
        year: 114,
        iso: '2025-10-06',
      },
    )
    reads(
      '川沿いに新しい図書館が開館\n\n［東京　令和7年10月6日　ロイター］ - 川沿いに児童書三千冊をそろえた図書館が開館した。\n',
      {
        calendar: 'japanese',
        iso: '2025-10-06',
      },
    )
  })

  test('digits of many scripts', () => {
    const bengali = 'নগরীর নদীর তীরে শিশুদের জন্য তিন হাজার বইয়ের একটি পাঠাগার চালু হয়েছে।'
    reads(`নতুন পাঠাগার\n\nবামাকো, ১৯ জুলাই, ২০১৯ (বাসস) :\n${bengali}\n`, {
      place: 'বামাকো',
      iso: '2019-07-19',
      source: 'বাসস',
      lead: bengali,
    })
    reads(arStory('عمان ٤ كانون الأول (بترا) - '), { iso: 'XXXX-12-04' })
  })

  test('days as words', () => {
    reads(`${arHeadline}\n\nبكين اول سبتمبر 2008 (شينخوا) ${arLead}\n`, {
      place: 'بكين',
      iso: '2008-09-01',
      lead: arLead,
    })
    reads(
      'Nouvelle bibliothèque\n\nParis, 1er oct 2025 (AFP) - Une bibliothèque de trois mille livres a ouvert lundi.\n',
      {
        iso: '2025-10-01',
      },
    )
    const hindi = 'नदी किनारे बच्चों के लिए तीन हजार पुस्तकों वाला नया पुस्तकालय सोमवार को खुला।'
    reads(`नया पुस्तकालय\n\nनयी दिल्ली, छह अक्टूबर (भाषा) ${hindi}\n`, { iso: 'XXXX-10-06', source: 'भाषा', lead: hindi })
  })

  test('a month that two languages share is the story’s own', () => {
    const czech = 'Městská knihovna dnes otevřela u řeky nový sál se třemi tisíci knih pro děti.'
    reads(`U řeky otevřeli novou knihovnu\n\nPraha 6. listopadu (ČTK) - ${czech}\n`, { iso: 'XXXX-11-06' })
    const croatian = 'Gradska knjižnica otvorila je danas uz rijeku dvoranu s tri tisuće dječjih knjiga.'
    reads(`Nova knjižnica\n\nZAGREB, 6. listopada (Hina) - ${croatian}\n`, { iso: 'XXXX-10-06' })
    reads(`Nova knjižnica\n\nZAGREB, 6. srpnja (Hina) - ${croatian}\n`, { iso: 'XXXX-07-06' })
    reads(`U řeky otevřeli novou knihovnu\n\nPraha 6. srpna (ČTK) - ${czech}\n`, { iso: 'XXXX-08-06' })
  })
})

describe('the year', () => {
  const text = story('VIENNA, Dec 31 (Reuters) - ')

  test('nobody knows it: it is null', () => {
    reads(text, { year: null, yearFrom: null, iso: 'XXXX-12-31' })
  })

  test('a reference gives the latest year that is not after it, two days of grace', () => {
    reads(text, { year: 2024, yearFrom: 'as-of', iso: '2024-12-31' }, { asOf: '2025-01-01' })
    reads(text, { iso: '2025-12-31' }, { asOf: '2025-12-31' })
    reads(text, { iso: '2025-12-31' }, { asOf: '2025-12-29' })
    reads(text, { iso: '2024-12-31' }, { asOf: '2025-12-28' })
    reads(
      `Nueva biblioteca\n\nMadrid, 31 dic (EFE).- ${esLead}\n`,
      { iso: '2024-12-31', yearFrom: 'record' },
      { date: '2025-01-01' },
    )
    reads(story('VIENNA, Feb 29 (Reuters) - '), { iso: '2024-02-29', year: 2024 }, { asOf: '2026-03-01' })
  })

  test('the record goes before the caller’s day', () => {
    reads(text, { iso: '2019-12-31', yearFrom: 'record' }, { asOf: '2025-01-01', date: '2020-01-02T08:00:00Z' })
  })

  test('the dateline goes before all', () => {
    reads(
      story('STOCKHOLM, Aug 29, 2014 (AFP) - '),
      { iso: '2014-08-29', yearFrom: 'dateline' },
      { asOf: '2025-01-01' },
    )
  })

  test('two figures', () => {
    reads('SAN SALVADOR, 13 NOV 89 (ACAN-EFE) -- [TEXT] THE LIBRARY OPENED TODAY.\n', { iso: '1989-11-13', year: 1989 })
    reads('SAN SALVADOR, 13 NOV 49 (ACAN-EFE) -- [TEXT] THE LIBRARY OPENED TODAY.\n', { year: 2049 })
    reads('SAN SALVADOR, 13 NOV 50 (ACAN-EFE) -- [TEXT] THE LIBRARY OPENED TODAY.\n', { year: 1950 })
  })

  test('a stamp gives it', () => {
    reads(`${story('KUWAIT, July 8 (KUNA) -- ')}\n(end) sd\nKUNA 081956 Jul 11NNNN\n`, {
      iso: '2011-07-08',
      year: 2011,
      yearFrom: 'stamp',
    })
    reads(`${story('BUFFALO, N.Y. (AP) _ ')}\nAP-WF-11-13-13 1509GMT<\n`, { date: null, yearFrom: null })
  })

  test('the page’s own date gives it', () => {
    reads(`${headline}\n19 August 2019 - 13:09\n\nTehran, Aug 19, IRNA – ${lead}\n\n${second}\n`, {
      iso: '2019-08-19',
      yearFrom: 'page',
      headline,
    })
  })

  test('the weekday in the lead corrects it', () => {
    // 6 October is a Monday in 2025, a Sunday in 2024 and a Friday in 2023.
    const on = (day: string) =>
      story('VIENNA, Oct 6 (Reuters) - ', `A library opened by the river on ${day}, the mayor said.`)
    for (const day of ['Monday', 'Sunday']) reads(on(day), { iso: '2025-10-06' }, { asOf: '2025-11-01' })
    reads(on('Friday'), { iso: '2023-10-06', yearFrom: 'as-of' }, { asOf: '2025-11-01' })
    reads(story('VIENNA, Oct 6, 2025, Tuesday (AFP) - '), { iso: '2025-10-06', notices: ['weekday-conflict'] })
  })

  test('a day without its month takes both from the reference', () => {
    const japanese = '川沿いに児童書三千冊をそろえた図書館が開館し、初日から多くの親子連れでにぎわった。'
    reads(`［東京　２６日　ロイター］ - ${japanese}\n`, { iso: '2025-10-26', month: 10 }, { asOf: '2025-10-27' })
    reads(`［東京　２６日　ロイター］ - ${japanese}\n`, { iso: '2025-09-26', month: 9 }, { asOf: '2025-10-03' })
    reads(`［東京　２６日　ロイター］ - ${japanese}\n`, { iso: 'XXXX-XX-26', month: null, year: null })
    reads(
      '（中央社記者陳怡安台南10日電）一座藏有三千冊童書的新圖書館今天在河畔開放，首日迎來近千名讀者。\n',
      { iso: '2025-10-10', yearFrom: 'record' },
      { date: '2025-10-11' },
    )
  })
})

describe('what stands around the dateline', () => {
  test('a kicker, a headline, a deck and a byline', () => {
    reads(
      `HONDURAS LIBRARIES\n\nMules carry books to mountain schools in Honduras\n\nA caravan of eleven animals reaches villages without a road\n\nBy Marlon Zelaya\n\nTegucigalpa, Jan 2 (EFE).- ${lead}\n`,
      {
        kicker: 'HONDURAS LIBRARIES',
        headline: 'Mules carry books to mountain schools in Honduras',
        deck: 'A caravan of eleven animals reaches villages without a road',
        byline: 'By Marlon Zelaya',
        place: 'Tegucigalpa',
        lead,
      },
    )
  })

  test('a byline of two lines with its closing marks', () => {
    reads(`${headline}\nBy PAULA MARSH and ALMA CRANE=\nAssociated Press=\n\n\t   CHATHAM, Mass. (AP) _ ${lead}\n`, {
      headline,
      byline: 'By PAULA MARSH and ALMA CRANE Associated Press',
      place: 'CHATHAM, Mass.',
      source: 'AP',
      lead,
    })
  })

  test('a plus sign on both sides of a flash is its own', () => {
    reads(`++ New riverside library opens ++\n\nROME, Oct 6 (ANSA) - ${lead}\n`, {
      headline: '++ New riverside library opens ++',
    })
  })

  test('a byline of a name and what the reporter is, and of the agency alone', () => {
    const ptHeadline = 'Museu abre exposição de barcos'
    const ptLead = 'O museu abre hoje uma exposição com 40 barcos feitos por carpinteiros do Rio Negro.'
    reads(`${ptHeadline}\n\nJoana Prates\nRepórter da Agência Brasil\n\nBrasília - ${ptLead}\n`, {
      headline: ptHeadline,
      byline: 'Joana Prates Repórter da Agência Brasil',
      place: 'Brasília',
      lead: ptLead,
    })
    reads(`${headline}\n\nAFP\n\n${lead}\n\n${second}\n`, { headline, byline: 'AFP', dateline: false, lead })
    reads(`${headline}\n\nPublished: 6 October 2025\n\nBy Jan Marsh\n\n${lead}\n\n${second}\n`, {
      headline,
      byline: 'By Jan Marsh',
      lead,
    })
  })

  test('a story that begins with its dateline has no headline', () => {
    reads(`VIENNA, Oct 6 (Reuters) - ${lead}\n\n${second}\n`, { headline: null, place: 'VIENNA', body: [lead, second] })
    reads(`طهران / 6 تشرين الاول /اكتوبر/ارنا- ${arLead}\n`, { headline: null, place: 'طهران', lead: arLead })
  })

  test('the ISO date of a tape', () => {
    reads(`${headline}\nJohn Marsh\nBRUSSELS 1996-08-22\n${lead}\n`, { place: 'BRUSSELS', iso: '1996-08-22', lead })
  })

  test('tags of a relay are notes', () => {
    reads('LA PAZ, 3 MAY 90 (RADIO ILLIMANI) -- [REPORT] [TEXT] THE LIBRARY OPENED TODAY.\n', {
      source: 'RADIO ILLIMANI',
      notes: ['[REPORT]', '[TEXT]'],
      lead: 'THE LIBRARY OPENED TODAY.',
    })
    reads('LIMA, 3 MAY 90 (EFE) -- [COMMENTARY BY JULIO ARANGO] [TEXT] [CONTINUED] THE LIBRARY OPENED TODAY.\n', {
      notes: ['[COMMENTARY BY JULIO ARANGO]', '[TEXT]', '[CONTINUED]'],
      lead: 'THE LIBRARY OPENED TODAY.',
    })
  })

  test('a bracket above all parts', () => {
    const turkish = 'Üç bin çocuk kitabının bulunduğu yeni kütüphane pazartesi günü ırmak kıyısında açıldı.'
    reads(`Yeni kütüphane açıldı\n\n[SON DAKİKA HABERİ] ANKARA (AA) - ${turkish}\n`, {
      place: 'ANKARA',
      source: 'AA',
      lead: turkish,
    })
  })

  test('takes are stories of their own, and the version says which', () => {
    reads(`${headline} =2\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, { version: '=2', place: 'VIENNA' })
    reads(`إضافة أولى\n${arHeadline}\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- ${arLead}\n`, {
      version: 'إضافة أولى',
      headline: arHeadline,
    })
    reads(`UPDATE 1-${headline}\n\nVIENNA, Oct 6 (Reuters) - ${lead}\n`, {
      version: 'UPDATE 1',
      headline: `UPDATE 1-${headline}`,
    })
  })

  test('places of many words and states', () => {
    reads(story('ABOARD AIR FORCE ONE (AP) — '), { place: 'ABOARD AIR FORCE ONE', source: 'AP', lead })
    reads(story('ON THE MISSISSIPPI RIVER (AP) — '), { place: 'ON THE MISSISSIPPI RIVER', source: 'AP', lead })
    reads(story('HAMILTON, Ontario (AP) — '), { place: 'HAMILTON, Ontario', located: ['CA'], lead })
    reads(story('ST. LOUIS (AP) — '), { place: 'ST. LOUIS', located: ['US'], lead })
    reads(story('KANSAS CITY, Mo. (AP) — '), { place: 'KANSAS CITY, Mo.', located: ['US'], lead })
    reads(story('BEIRUT, Lebanon, June 2 — '), { place: 'BEIRUT, Lebanon', iso: 'XXXX-06-02', located: ['LB'], lead })
    reads(story('WASHINGTON, D.C. (AP) — '), { place: 'WASHINGTON, D.C.', source: 'AP', lead })
    reads(story("COEUR D'ALENE, Idaho (AP) — "), { place: "COEUR D'ALENE, Idaho", source: 'AP', lead })
    reads(story('WINSTON-SALEM, N.C. (AP) — '), { place: 'WINSTON-SALEM, N.C.', source: 'AP', lead })
    reads(story('PORT-AU-PRINCE, Haiti (AP) — '), {
      place: 'PORT-AU-PRINCE, Haiti',
      located: ['HT'],
      source: 'AP',
      lead,
    })
  })

  test('a newspaper’s dateline without a source', () => {
    reads(story('Riyadh, Sep 23: '), { place: 'Riyadh', iso: 'XXXX-09-23', source: null, lead })
    reads(story('OTTAWA — '), { place: 'OTTAWA', source: null, date: null, lead })
    reads(story('BAGHDAD, Iraq — '), { place: 'BAGHDAD, Iraq', lead })
  })

  test('every separator closes', () => {
    for (const mark of ['-', '--', '–', '—', '―', '_', ':', '- –'])
      reads(story(`VIENNA, Oct 6 (AFP) ${mark} `), { place: 'VIENNA', iso: 'XXXX-10-06', source: 'AFP', lead })
    for (const mark of ['.-', ':', '-', '--', ' :', ''])
      reads(story(`VIENNA, Oct 6 (AFP)${mark} `), { source: 'AFP', lead })
  })

  test('an ending with the mark, the code and the page', () => {
    reads(
      `${arStory('طهران / 6 تشرين الاول /اكتوبر/ارنا- ')}\nانتهى**1426\nأخبار ذات صلة\nتعليقك\nYou are replying to: .\n`,
      {
        endMark: 'انتهى**1426',
        codes: ['1426'],
        body: [arLead, arSecond],
        boilerplate: ['أخبار ذات صلة', 'تعليقك', 'You are replying to: .'],
      },
    )
  })
})

describe('what a web page prints above the story', () => {
  test('a story without a dateline has its headline below the page’s lines', () => {
    reads(`14 مهر 1404 - 13:40\nکد خبر: 6611023\n${faHeadline}\n\n${faLead}\n`, {
      headline: faHeadline,
      body: [faLead],
      boilerplate: ['14 مهر 1404 - 13:40', 'کد خبر: 6611023'],
    })
  })

  test('a kicker and an over-headline above the headline of such a story', () => {
    reads(`Culture\n${headline}\n\n${lead}\n\n${second}\n`, { kicker: 'Culture', headline, body: [lead, second] })
    reads(`در گفت‌وگو با یک کتابدار مطرح شد؛\n${faHeadline}\n\n${faLead}\n`, {
      kicker: 'در گفت‌وگو با یک کتابدار مطرح شد؛',
      headline: faHeadline,
    })
  })

  test('two short lines and a third are no kicker', () => {
    reads(`${headline}\n\nOpening hours\n\n${lead}\n`, { kicker: null, headline })
  })

  test('the date under a kicker and a headline, with its label', () => {
    const date = 'الإثنين 06 تشرين الأول 2025 الساعة 13:42'
    reads(`متفرقات\n${arHeadline}\n${date}\nدمشق-سانا\n${arLead}\n`, {
      kicker: 'متفرقات',
      headline: arHeadline,
      deck: null,
      boilerplate: [date],
    })
    const published = 'نشر بتاريخ: 06/10/2025 ( آخر تحديث: 06/10/2025 الساعة: 12:40 )'
    reads(`${arHeadline}\n\n${published}\n\nدمشق-سانا\n${arLead}\n`, { boilerplate: [published], place: 'دمشق' })
  })

  test('labels and a trail of sections', () => {
    const page = ['دوشنبه / ۱۴ مهر ۱۴۰۴ / ۱۱:۰۷', 'دسته‌بندی: اصفهان', 'استانها > گیلان']
    reads(`${page.join('\n')}\n\n${faHeadline}\n\nتهران- ایرنا- ${faLead}\n`, {
      headline: faHeadline,
      boilerplate: page,
    })
  })

  test('names and the page’s date on one line', () => {
    reads(`${headline}\n\nElif Marsh, Can Kaya  |06.10.2025 - Update : 07.10.2025\n\nIZMIR, Türkiye\n\n${lead}\n`, {
      headline,
      byline: 'Elif Marsh, Can Kaya',
      boilerplate: ['|06.10.2025 - Update : 07.10.2025'],
      place: 'IZMIR, Türkiye',
      body: [lead],
    })
    reads(`${headline}\n\nElif Marsh | 06.10.2025\n\n${lead}\n`, { byline: 'Elif Marsh', dateline: false })
  })

  test('a bare name between the page’s lines and the dateline is the byline', () => {
    reads(`${headline}\n06-10-2025\nDilan Marsh\n+A -A\nERBIL (AP) — ${lead}\n`, { headline, byline: 'Dilan Marsh' })
  })
})

describe('marks of one agency or region', () => {
  test('a date in brackets behind the source closes the dateline', () => {
    reads(`${faHeadline}\n\nهرات، باختر (۱۴ میزان ۱۳۹۳) ${faLead}\n`, {
      place: 'هرات',
      source: 'باختر',
      iso: '2014-10-06',
      lead: faLead,
    })
  })

  test('a semicolon behind the place of an agency that prints it so, and of no other', () => {
    reads(`${faHeadline}\n\nخبرگزاری فارس - کرمانشاه؛ ${faLead}\n`, {
      agency: 'fars',
      place: 'کرمانشاه',
      source: 'خبرگزاری فارس',
      lead: faLead,
    })
    reads(`${faHeadline}\n\nایرنا - کرمانشاه؛ ${faLead}\n`, { dateline: false })
  })

  test('the reporter between date and agency, or behind the agency', () => {
    reads('Sahildə yeni kitabxana\n\nLənkəran, 6 oktyabr, Elçin Səfərov, AZƏRTAC\n\nKitabxana bu gün açılıb.\n', {
      place: 'Lənkəran',
      byline: 'Elçin Səfərov',
      source: 'AZƏRTAC',
      iso: 'XXXX-10-06',
    })
    reads(`${arHeadline}\n\nبغداد - واع - علي جاسم\n${arLead}\n`, { byline: 'علي جاسم', place: 'بغداد', lead: arLead })
  })

  test('a city and a dash in Arabic script, where a sentence follows', () => {
    reads(arStory('وهران - '), { headline: arHeadline, place: 'وهران', source: null, lead: arLead })
    const road = 'بيروت - طرابلس - حلب: هكذا كانت الطريق التي سلكها والده كل صيف.'
    reads(`${arHeadline}\n\n${road}\n\n${arSecond}\n`, { dateline: false, lead: road })
    reads(`وهران - افتتاح مكتبة جديدة\n\n${arLead}\n`, { dateline: false, headline: 'وهران - افتتاح مكتبة جديدة' })
  })

  test('a city in capitals between brackets, and no other', () => {
    reads(`${headline}\n\n(ANKARA) - ${lead}\n`, { place: 'ANKARA', source: null, lead })
    reads(`${headline}\n\n(Ankara) - ${lead}\n`, { dateline: false })
    reads(`${headline}\n\n(CORRECTED) - ${lead}\n`, { dateline: false })
  })

  test('the agency alone on its line, where it prints itself so', () => {
    reads(`کتێبخانەیەکی نوێ کرایەوە\n\nرووداو دیجیتاڵ\n\nکتێبخانەیەکی نوێ ئەمڕۆ لەسەر ڕووبارەکە کرایەوە.\n`, {
      source: 'رووداو دیجیتاڵ',
      place: null,
    })
  })

  test('behind the bracket of the source a word that is an agency too opens the lead', () => {
    const saba = 'سبأ مدينة قديمة تفتح فيها البلدية اليوم مكتبة للأطفال تضم ثلاثة آلاف كتاب.'
    reads(arStory('القاهرة (رويترز) ', saba), { place: 'القاهرة', source: 'رويترز', lead: saba })
  })

  test('a city in capitals alone on its line', () => {
    reads(`${headline}\n\nANKARA\n\n${lead}\n\n${second}\n`, { headline, place: 'ANKARA', source: null, lead })
    reads(`${headline}\n\nIZMIR, Türkiye\n\n${lead}\n`, { place: 'IZMIR, Türkiye', lead })
    reads(`ANKARA\n\n${lead}\n\n${second}\n`, { dateline: false, headline: 'ANKARA' })
    reads(`${headline}\n\n${lead}\n\nOPENING HOURS\n\n${second}\n`, { dateline: false })
  })
})

describe('bylines without capitals', () => {
  test('a byline word with names right above the dateline', () => {
    const dateline = 'القاهرة 5 مارس آذار (رويترز) - '
    reads(`${arHeadline}\n\nمن سامي الحلبي\n\n${dateline}${arLead}\n`, {
      headline: arHeadline,
      byline: 'من سامي الحلبي',
    })
    reads(`${arHeadline}\n\nمن المنتظر أن تفتح القاعة أبوابها مساء كل يوم\n\n${dateline}${arLead}\n`, {
      byline: null,
      deck: 'من المنتظر أن تفتح القاعة أبوابها مساء كل يوم',
    })
    reads(`ספרייה חדשה נפתחה\n\nמאת דנה כהן\n\nלוד, 6 באוקטובר 2022 (TPS) -- האולם מחומם במי הנהר.\n`, {
      byline: 'מאת דנה כהן',
    })
  })
})
describe('what a page prints between headline and dateline', () => {
  const below = (lines: string, dateline = 'PORTLAND, Maine (AP) — ') => `${headline}\n${lines}\n\n${dateline}${lead}\n`

  test.each([
    'Published: October 6, 2009',
    'Updated 2:15 PM EDT, October 6, 2023',
    'Issued on: 06/10/2022 - 10:12',
    'Posted : Tue, 06 Oct 2009 10:12:13 GMT',
    'October 6, 2017 / 5:12 AM / 3 years ago',
    'Source: Example | 2018-10-06 10:12:13 | Editor: Ida',
    '[ Updated: Fri Oct 6, 2023 11:02 AM ]',
    'October 06, 2020 08:00 ET | Source: Example Mills',
    '4 min read',
    '6 Oct, 10:12',
    'Fri, October 6, 2023 at 6:12 AM GMT+2',
    'Fri 6 Oct 2023 10.12 EDT',
    'KYODO NEWS - Oct 6, 2023 - 10:12 | All, Japan',
    '© Example / Ida Holm',
  ])('%s', (line) => {
    reads(below(line), { headline, boilerplate: [line], place: 'PORTLAND, Maine', source: 'AP', lead })
  })

  test('the caption of a picture', () => {
    const caption = 'FILE - The library is seen on Sept. 3, 2021, in Portland, Maine. (AP Photo/Ron Tilley, File)'
    reads(below(caption), { headline, deck: null, boilerplate: [caption], place: 'PORTLAND, Maine' })
  })

  test('the caption of a picture that names agency and photographer', () => {
    const caption = 'Cork is stacked at a factory in Coruche, Portugal, September 30, 2022. REUTERS/Pedro Lima'
    reads(below(caption), { headline, deck: null, boilerplate: [caption], place: 'PORTLAND, Maine' })
    const deck = 'Growers of cork turn to glue. They call it the last chance of EU/African forests'
    reads(below(deck), { deck, boilerplate: [] })
  })

  test('a name between a date of the page and the dateline', () => {
    reads(below('October 06, 2023 10:12 AM\nIda Holm'), { byline: 'Ida Holm', place: 'PORTLAND, Maine' })
  })

  test('a date right below the author', () => {
    reads(below('By IDA HOLM\nJuly 4, 2019'), { byline: 'By IDA HOLM', boilerplate: ['July 4, 2019'] })
  })

  test('a date to which a colon leads is the story’s', () => {
    const text = `${headline}\n\nPORTLAND, Maine (AP) — ${lead}\n\nThe first page reads:\n\nPublished October 6, 1912\n\n${second}\n`
    reads(text, { body: [lead, 'The first page reads:', 'Published October 6, 1912', second], boilerplate: [] })
  })

  test('a label and a date alone are no dateline', () => {
    reads(`News Release 6-Oct-2020\n${headline}\n\n${lead}\n\n${second}\n`, {
      headline,
      dateline: false,
      boilerplate: ['News Release 6-Oct-2020'],
      lead,
    })
    reads(`${headline}\n\nScarborough, Ontario, Feb 26\n\n${lead}\n`, { place: 'Scarborough, Ontario', day: 26, lead })
  })

  test('the author, above what the page prints below an author', () => {
    reads(below('Ida Holm, Jan Marsh\n4 min read'), { byline: 'Ida Holm, Jan Marsh', boilerplate: ['4 min read'] })
    reads(below('Eleven Readers Wait Before Dawn\nOct 6, 2023 10:12 AM'), { byline: null })
    reads(below('By Ida Holm\nExample News Service'), { byline: 'By Ida Holm Example News Service' })
  })

  test('an agency alone or behind a name is the byline', () => {
    reads(below('Agence France-Presse', 'OSLO – '), { byline: 'Agence France-Presse', agency: 'afp', place: 'OSLO' })
    reads(below('\nIda Holm, The Canadian Press', 'ASSINIBOIA, Sask. — '), {
      byline: 'Ida Holm, The Canadian Press',
      place: 'ASSINIBOIA, Sask.',
      agency: 'cp',
    })
    reads(below('\nAllentown, Pa.'), { byline: null, place: 'PORTLAND, Maine' })
  })

  test('the head of a story without a dateline', () => {
    reads(`${headline}\nBy Ida Holm in Harbin\nExample Daily | Updated: 2020-11-24 07:12\n\n${lead}\n\n${second}\n`, {
      headline,
      byline: 'By Ida Holm in Harbin',
      boilerplate: ['Example Daily | Updated: 2020-11-24 07:12'],
      body: [lead, second],
    })
    reads(`${headline}\nIda Holm\nAustralian Associated Press\n\n${lead}\n\n${second}\n`, {
      byline: 'Ida Holm Australian Associated Press',
      agency: 'aap',
      body: [lead, second],
    })
  })
})

describe('datelines of other makes', () => {
  test('copy in small letters', () => {
    reads(story('ashkhabad, oct 6, irna -- ', lead.toLowerCase()).toLowerCase(), {
      place: 'ashkhabad',
      date: 'oct 6',
      source: 'irna',
    })
    reads(story('by the river, Oct 6, IRNA -- '), { dateline: false })
  })

  test('a whole date and a dash open a long paragraph', () => {
    reads(story('6 October 2009 – '), { place: null, iso: '2009-10-06', source: null, lead })
    reads(story('6 October 2009 – ', 'The library opens.'), { dateline: false })
    reads(story('In 2009 – '), { dateline: false })
    const chronology = `${headline}\n\nMarch 3, 1898 - ${lead}\n\nMay 9, 1988 - The library closes.\n`
    reads(chronology, { dateline: false, headline })
  })

  test('a time with the half of the day', () => {
    reads(story('Vienna, Oct 6, 2020 / 10:12 am MT (AFP).- '), {
      place: 'Vienna',
      iso: '2020-10-06',
      source: 'AFP',
      lead,
    })
  })

  test('the headline below a dateline on its line, in capitals', () => {
    const text = `CAPE TOWN Jan 2 - SAPA\n\nLIBRARY TO OPEN NEXT WEEK\n\n${lead}\n\n${second}\n`
    reads(text, { headline: 'LIBRARY TO OPEN NEXT WEEK', place: 'CAPE TOWN', source: 'SAPA', agency: 'sapa', lead })
    reads(text.replace('NEXT WEEK', 'next week'), { headline: null, lead: 'LIBRARY TO OPEN next week' })
  })

  test('an alert has no headline but the word for it', () => {
    reads(`APNewsAlert\n\nALBANY, N.Y. (AP) — ${lead}\n`, { headline: null, version: 'APNewsAlert', lead })
  })
})
