/**
 * Every dateline form of every agency that was seen in print is filled with invented values and read back: what the data
 * claims that an agency prints is what the recogniser reads. A form of an agency that is added tomorrow is tested too; the
 * forms that nobody has seen are not.
 */
import { expect, test } from 'vitest'
import { agencies } from '../../src/agencies/index.js'
import { recognise } from '../../src/recognise/index.js'
import { sourceOf } from '../support/story.js'

/** What fills a form in one language. `day` and `month` are those of `date`, in its own calendar. */
interface Vocabulary {
  place: string
  date: string
  day: number
  month: number | null
  byline: string
  headline: string
  lead: string
  /** Script in which the agency's name is printed, where it has one in that script. */
  script: RegExp
}

const latin = /^[\p{Script=Latin}\P{L}]+$/u
const cyrillic = /^[\p{Script=Cyrillic}\P{L}]+$/u
const arabic = /^[\p{Script=Arabic}\P{L}]+$/u
const devanagari = /^[\p{Script=Devanagari}\P{L}]+$/u
const han = /^[\p{Script=Han}\P{L}]+$/u

/** The sixth of October in the form in which the language's agencies print it. */
const vocabularies: Record<string, Vocabulary> = {
  am: {
    place: 'ሐዋሳ',
    date: 'ጥቅምት 6፣ 2016',
    day: 6,
    month: 2,
    byline: 'አልማዝ ደበበ',
    headline: 'የልጆች ቤተ መጻሕፍት ተከፈተ',
    lead: 'ሦስት ሺህ የልጆች መጻሕፍት ያሉት ቤተ መጻሕፍት ዛሬ ተከፈተ።',
    script: /^[\p{Script=Ethiopic}\P{L}]+$/u,
  },
  ar: {
    place: 'دمشق',
    date: '6 أكتوبر',
    day: 6,
    month: 10,
    byline: 'سامي الحلبي',
    headline: 'افتتاح مكتبة جديدة للأطفال في المدينة القديمة',
    lead: 'افتتحت البلدية اليوم مكتبة للأطفال تضم ثلاثة آلاف كتاب وقاعة صغيرة للرسم.',
    script: arabic,
  },
  az: {
    place: 'Bakı',
    date: '6 oktyabr',
    day: 6,
    month: 10,
    byline: 'Leyla Əhmədova',
    headline: 'Sahildə yeni kitabxana açıldı',
    lead: 'Paytaxtın sahil parkında uşaqlar üçün üç min kitablıq yeni kitabxana açılıb.',
    script: latin,
  },
  bg: {
    place: 'София',
    date: '6 октомври',
    day: 6,
    month: 10,
    byline: 'Иван Колев',
    headline: 'Нова библиотека отвори врати край реката',
    lead: 'Градската библиотека откри нова зала с три хиляди книги за деца.',
    script: cyrillic,
  },
  bn: {
    place: 'ঢাকা',
    date: '৬ অক্টোবর, ২০২৫',
    day: 6,
    month: 10,
    byline: 'রহিম উদ্দিন',
    headline: 'নদীর তীরে নতুন পাঠাগার',
    lead: 'নগরীর নদীর তীরে শিশুদের জন্য তিন হাজার বইয়ের একটি পাঠাগার চালু হয়েছে।',
    script: /^[\p{Script=Bengali}\P{L}]+$/u,
  },
  bs: {
    place: 'SARAJEVO',
    date: '6. oktobra',
    day: 6,
    month: 10,
    byline: 'Amra Hodžić',
    headline: 'Otvorena nova biblioteka kraj rijeke',
    lead: 'Gradska biblioteka otvorila je danas novu salu sa tri hiljade knjiga za djecu.',
    script: latin,
  },
  ca: {
    place: 'Girona',
    date: '6 octubre',
    day: 6,
    month: 10,
    byline: 'Marta Puig',
    headline: 'Una nova biblioteca obre a la vora del riu',
    lead: 'La biblioteca municipal ha obert avui una sala amb tres mil llibres per a infants.',
    script: latin,
  },
  cs: {
    place: 'Praha',
    date: '6. října',
    day: 6,
    month: 10,
    byline: 'Jana Malá',
    headline: 'U řeky otevřeli novou knihovnu',
    lead: 'Městská knihovna dnes otevřela u řeky nový sál se třemi tisíci knih pro děti.',
    script: latin,
  },
  da: {
    place: 'København',
    date: '6. oktober',
    day: 6,
    month: 10,
    byline: 'Mette Holm',
    headline: 'Nyt bibliotek åbner ved havnen',
    lead: 'Et nyt bibliotek med tre tusind børnebøger åbnede mandag ved havnen.',
    script: latin,
  },
  de: {
    place: 'Wien',
    date: '6. Oktober',
    day: 6,
    month: 10,
    byline: 'Jana Huber',
    headline: 'Neue Bibliothek am Fluss eröffnet',
    lead: 'Eine neue Bibliothek mit dreitausend Kinderbüchern hat am Montag am Fluss eröffnet.',
    script: latin,
  },
  en: {
    place: 'Vienna',
    date: 'Oct. 6',
    day: 6,
    month: 10,
    byline: 'N. Harper',
    headline: 'New riverside library opens its doors',
    lead: 'A library with three thousand books for children opened on the river bank on Monday.',
    script: latin,
  },
  es: {
    place: 'Madrid',
    date: '6 oct',
    day: 6,
    month: 10,
    byline: 'Lucía Peralta',
    headline: 'Una nueva biblioteca abre junto al río',
    lead: 'Una biblioteca con tres mil libros infantiles abrió hoy sus puertas junto al río.',
    script: latin,
  },
  fa: {
    place: 'تهران',
    date: '۱۴ مهر ۱۴۰۴',
    day: 14,
    month: 7,
    byline: 'بهرام کیانی',
    headline: 'کتابخانه تازه کودکان گشایش یافت',
    lead: 'کتابخانه تازه کودکان با سه هزار جلد کتاب در کنار رودخانه شهر گشایش یافت.',
    script: arabic,
  },
  fi: {
    place: 'Turku',
    date: '6. lokakuuta',
    day: 6,
    month: 10,
    byline: 'Aino Salo',
    headline: 'Joen rannalle avattiin uusi kirjasto',
    lead: 'Joen rannalle avattiin maanantaina kirjasto, jossa on kolmetuhatta lastenkirjaa.',
    script: latin,
  },
  fr: {
    place: 'Paris',
    date: '6 oct',
    day: 6,
    month: 10,
    byline: 'Claire Vidal',
    headline: 'Une nouvelle bibliothèque ouvre au bord du fleuve',
    lead: 'Une bibliothèque de trois mille livres pour enfants a ouvert lundi au bord du fleuve.',
    script: latin,
  },
  gu: {
    place: 'અમદાવાદ',
    date: '6 ઑક્ટોબર',
    day: 6,
    month: 10,
    byline: 'મીના શાહ',
    headline: 'નદી કિનારે નવું પુસ્તકાલય ખુલ્યું',
    lead: 'નદી કિનારે બાળકો માટે ત્રણ હજાર પુસ્તકો ધરાવતું પુસ્તકાલય સોમવારે ખુલ્યું છે.',
    script: /^[\p{Script=Gujarati}\P{L}]+$/u,
  },
  he: {
    place: 'דמשק',
    date: '6 באוקטובר',
    day: 6,
    month: 10,
    byline: 'דנה לוי',
    headline: 'ספרייה חדשה נפתחה ליד הנהר',
    lead: 'ספרייה ובה שלושת אלפים ספרי ילדים נפתחה היום ליד הנהר בעיר העתיקה.',
    script: /^[\p{Script=Hebrew}\P{L}]+$/u,
  },
  hi: {
    place: 'नई दिल्ली',
    date: '6 अक्टूबर',
    day: 6,
    month: 10,
    byline: 'सीमा वर्मा',
    headline: 'नदी किनारे नया पुस्तकालय खुला',
    lead: 'नदी किनारे बच्चों के लिए तीन हजार पुस्तकों वाला नया पुस्तकालय सोमवार को खुला।',
    script: devanagari,
  },
  hr: {
    place: 'ZAGREB',
    date: '6. listopada',
    day: 6,
    month: 10,
    byline: 'Ana Babić',
    headline: 'Otvorena nova knjižnica uz rijeku',
    lead: 'Gradska knjižnica otvorila je danas uz rijeku dvoranu s tri tisuće dječjih knjiga.',
    script: latin,
  },
  hu: {
    place: 'Budapest',
    date: '2025. október 6., hétfő',
    day: 6,
    month: 10,
    byline: 'Kiss Anna',
    headline: 'Új könyvtár nyílt a folyóparton',
    lead: 'Háromezer gyermekkönyvvel nyílt meg hétfőn a folyóparti új könyvtár.',
    script: latin,
  },
  hy: {
    place: 'ԵՐԵՎԱՆ',
    date: '6 ՀՈԿՏԵՄԲԵՐԻ',
    day: 6,
    month: 10,
    byline: 'Աննա Պետրոսյան',
    headline: 'Գետի ափին բացվել է նոր գրադարան',
    lead: 'Մայրաքաղաքում այսօր բացվել է երեք հազար գիրք ունեցող մանկական գրադարան։',
    script: /^[\p{Script=Armenian}\P{L}]+$/u,
  },
  id: {
    place: 'Jakarta',
    date: '6 Okt',
    day: 6,
    month: 10,
    byline: 'Rina Sari',
    headline: 'Perpustakaan baru dibuka di tepi sungai',
    lead: 'Perpustakaan dengan tiga ribu buku anak dibuka pada Senin di tepi sungai kota itu.',
    script: latin,
  },
  it: {
    place: 'ROMA',
    date: '6 ott',
    day: 6,
    month: 10,
    byline: 'Laura Conti',
    headline: 'Nuova biblioteca apre lungo il fiume',
    lead: 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.',
    script: latin,
  },
  ja: {
    place: '東京',
    date: '６日',
    day: 6,
    month: null,
    byline: '山田太郎',
    headline: '川沿いに新しい図書館が開館',
    lead: '川沿いに児童書三千冊をそろえた図書館が開館し、初日から多くの親子連れでにぎわった。',
    script: /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\P{L}]+$/u,
  },
  ko: {
    place: '서울',
    date: '10월 6일',
    day: 6,
    month: 10,
    byline: '박서연',
    headline: '강변에 새 도서관 문 열어',
    lead: '어린이 책 3천 권을 갖춘 강변 도서관이 월요일 문을 열었다.',
    script: /^[\p{Script=Hangul}\P{L}]+$/u,
  },
  ky: {
    place: 'Бишкек',
    date: '6-октябрь',
    day: 6,
    month: 10,
    byline: 'Айгүл Асанова',
    headline: 'Дарыя боюнда жаңы китепкана ачылды',
    lead: 'Балдар үчүн үч миң китеби бар жаңы китепкана дүйшөмбү күнү ачылды.',
    script: cyrillic,
  },
  mn: {
    place: 'Улаанбаатар',
    date: '2025 оны аравдугаар сарын 6',
    day: 6,
    month: 10,
    byline: 'Б.Сараа',
    headline: 'Голын эрэг дээр шинэ номын сан нээгдлээ',
    lead: 'Хүүхдийн гурван мянган номтой шинэ номын сан өнөөдөр нээгдлээ.',
    script: cyrillic,
  },
  ms: {
    place: 'MELAKA',
    date: '6 Okt',
    day: 6,
    month: 10,
    byline: 'Siti Aminah',
    headline: 'Perpustakaan baharu dibuka di tebing sungai',
    lead: 'Sebuah perpustakaan dengan tiga ribu buku kanak-kanak dibuka hari ini di tebing sungai.',
    script: latin,
  },
  ne: {
    place: 'काठमाडौँ',
    date: 'असोज २०',
    day: 20,
    month: 6,
    byline: 'सीता राई',
    headline: 'नदी किनारमा नयाँ पुस्तकालय',
    lead: 'नदी किनारमा बालबालिकाका लागि तीन हजार पुस्तक भएको पुस्तकालय सञ्चालनमा आएको छ।',
    script: devanagari,
  },
  nl: {
    place: 'UTRECHT',
    date: '6 oktober',
    day: 6,
    month: 10,
    byline: 'Saskia Vos',
    headline: 'Nieuwe bibliotheek opent aan de rivier',
    lead: 'Een bibliotheek met drieduizend kinderboeken is maandag aan de rivier geopend.',
    script: latin,
  },
  pl: {
    place: 'Warszawa',
    date: '06.10.2025',
    day: 6,
    month: 10,
    byline: 'Anna Lis',
    headline: 'Nowa biblioteka nad rzeką już otwarta',
    lead: 'Biblioteka z trzema tysiącami książek dla dzieci otworzyła się w poniedziałek nad rzeką.',
    script: latin,
  },
  pt: {
    place: 'Lisboa',
    date: '06 out',
    day: 6,
    month: 10,
    byline: 'Rita Moura',
    headline: 'Nova biblioteca abre junto ao rio',
    lead: 'Uma biblioteca com três mil livros infantis abriu hoje as portas junto ao rio.',
    script: latin,
  },
  ro: {
    place: 'București',
    date: '6 oct',
    day: 6,
    month: 10,
    byline: 'Ioana Pop',
    headline: 'O nouă bibliotecă s-a deschis pe malul râului',
    lead: 'O bibliotecă cu trei mii de cărți pentru copii s-a deschis luni pe malul râului.',
    script: latin,
  },
  ru: {
    place: 'Минск',
    date: '6 октября',
    day: 6,
    month: 10,
    byline: 'Анна Ветрова',
    headline: 'Новая библиотека открылась у реки',
    lead: 'Библиотека с тремя тысячами детских книг открылась в понедельник на берегу реки.',
    script: cyrillic,
  },
  sk: {
    place: 'Bratislava',
    date: '6. októbra',
    day: 6,
    month: 10,
    byline: 'Eva Malá',
    headline: 'Pri rieke otvorili novú knižnicu',
    lead: 'Mestská knižnica dnes pri rieke otvorila sálu s tromi tisíckami kníh pre deti.',
    script: latin,
  },
  sl: {
    place: 'Ljubljana',
    date: '6. oktobra',
    day: 6,
    month: 10,
    byline: 'Maja Kos',
    headline: 'Ob reki odprli novo knjižnico',
    lead: 'Mestna knjižnica je danes ob reki odprla dvorano s tri tisoč otroškimi knjigami.',
    script: latin,
  },
  sq: {
    place: 'TIRANË',
    date: '6 tetor',
    day: 6,
    month: 10,
    byline: 'Elira Hoxha',
    headline: 'Hapet biblioteka e re buzë lumit',
    lead: 'Biblioteka e qytetit hapi sot një sallë të re me tre mijë libra për fëmijë.',
    script: latin,
  },
  'sr-Latn': {
    place: 'BEOGRAD',
    date: '6. oktobra',
    day: 6,
    month: 10,
    byline: 'Jelena Ilić',
    headline: 'Otvorena nova biblioteka na obali reke',
    lead: 'Gradska biblioteka otvorila je danas na obali reke salu sa tri hiljade dečjih knjiga.',
    script: latin,
  },
  sv: {
    place: 'Bryssel',
    date: '6 oktober',
    day: 6,
    month: 10,
    byline: 'Karin Ek',
    headline: 'Nytt bibliotek öppnade vid älven',
    lead: 'Ett bibliotek med tre tusen barnböcker öppnade på måndagen vid älven.',
    script: latin,
  },
  lo: {
    place: 'ວຽງຈັນ',
    date: '6 ຕຸລາ',
    day: 6,
    month: 10,
    byline: 'ບຸນມີ',
    headline: 'ເປີດຫໍສະໝຸດແຫ່ງໃໝ່ແຄມຂອງ',
    lead: 'ຫໍສະໝຸດແຫ່ງໃໝ່ສຳລັບເດັກນ້ອຍ ໄດ້ເປີດແລ້ວໃນມື້ນີ້',
    script: /^[\p{Script=Lao}\P{L}]+$/u,
  },
  th: {
    place: 'กรุงเทพฯ',
    date: '6 ต.ค.',
    day: 6,
    month: 10,
    byline: 'สมชาย ใจดี',
    headline: 'เปิดห้องสมุดใหม่ริมแม่น้ำ',
    lead: 'ห้องสมุดสำหรับเด็กแห่งใหม่ริมแม่น้ำเปิดให้บริการแล้ววันนี้',
    script: /^[\p{Script=Thai}\P{L}]+$/u,
  },
  tr: {
    place: 'ANKARA',
    date: '6 Ekim',
    day: 6,
    month: 10,
    byline: 'Zeynep KARACA',
    headline: 'Irmak kıyısında yeni kütüphane açıldı',
    lead: 'Üç bin çocuk kitabının bulunduğu yeni kütüphane pazartesi günü ırmak kıyısında açıldı.',
    script: latin,
  },
  uk: {
    place: 'Полтава',
    date: '6 жовтня',
    day: 6,
    month: 10,
    byline: 'Олена Бондар',
    headline: 'Біля річки відкрили нову бібліотеку',
    lead: 'Нова дитяча бібліотека з трьома тисячами книжок відкрилася в понеділок біля річки.',
    script: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  },
  ur: {
    place: 'اسلام آباد',
    date: '6 اکتوبر',
    day: 6,
    month: 10,
    byline: 'احمد علی',
    headline: 'دریا کنارے نئے کتب خانے کا افتتاح',
    lead: 'دریا کنارے بچوں کے لئے تین ہزار کتابوں پر مشتمل کتب خانے کا افتتاح کر دیا گیا ہے۔',
    script: arabic,
  },
  ckb: {
    place: 'هەولێر',
    date: '6 تشرینی یەکەم',
    day: 6,
    month: 10,
    byline: 'ئازاد کەریم',
    headline: 'کتێبخانەیەکی نوێی منداڵان کرایەوە',
    lead: 'کتێبخانەیەکی نوێ بە سێ هەزار کتێبەوە ئەمڕۆ لەسەر ڕووبارەکە کرایەوە.',
    script: arabic,
  },
  ku: {
    place: 'Hewlêr',
    date: '6ê Cotmehê',
    day: 6,
    month: 10,
    byline: 'Azad Kerîm',
    headline: 'Pirtûkxaneyeke nû ya zarokan vebû',
    lead: 'Pirtûkxaneyeke nû bi sê hezar pirtûkan îro li kêleka çem ji bo zarokan vebû.',
    script: latin,
  },
  ps: {
    place: 'کندهار',
    date: '۱۴ تله ۱۴۰۴',
    day: 14,
    month: 7,
    byline: 'احمد ولي',
    headline: 'د ماشومانو نوی کتابتون پرانيستل شو',
    lead: 'د ښار د سيند پر غاړه د درې زره کتابونو نوی کتابتون نن د ماشومانو لپاره پرانيستل شو.',
    script: arabic,
  },
  vi: {
    place: 'Hà Nội',
    date: '6/10',
    day: 6,
    month: 10,
    byline: 'Trần Hoa',
    headline: 'Khai trương thư viện mới bên sông',
    lead: 'Thư viện với ba nghìn đầu sách thiếu nhi đã mở cửa vào ngày thứ Hai bên sông.',
    script: latin,
  },
  zh: {
    place: '兰州',
    date: '10月6日',
    day: 6,
    month: 10,
    byline: '记者梁思远',
    headline: '河畔新图书馆开放',
    lead: '一座藏有三千册童书的新图书馆六日在河畔开放，首日迎来近千名读者。',
    script: han,
  },
  'zh-Hant': {
    place: '台北',
    date: '6日',
    day: 6,
    month: null,
    byline: '陳怡安',
    headline: '河畔新圖書館開放',
    lead: '一座藏有三千冊童書的新圖書館今天在河畔開放，首日迎來近千名讀者。',
    script: han,
  },
}

/** Where an agency's habits differ from its language's: by agency and language. */
type Change = Partial<Vocabulary> & { source?: string; text?: string }

const habits: Record<string, Change> = {
  'afp en': { place: 'STOCKHOLM', date: 'Oct 6, 2014' },
  'afp fr': { date: '6 oct 2024' },
  'afp hi': { place: 'तेहरान' },
  'ana-mpe en': { place: 'ATHENS', date: '06/10/1999' },
  'andina es': { place: 'Lima' },
  'andina en': { place: 'Lima' },
  'ansa ar': { place: 'روما', date: 'أكتوبر 6' },
  'ansa de': { place: 'ROM' },
  'ansa en': { place: 'ROME', date: 'OCT 6' },
  'ansa es': { place: 'Roma', date: '6 OCT' },
  'ansa it': { date: '06 OTT' },
  'ansa pt': { place: 'Roma', date: '6 OUT' },
  'antara en': { place: 'Jakarta' },
  'ap en': { place: 'BUFFALO, N.Y.' },
  'app en': { place: 'ISLAMABAD', date: 'Oct 6' },
  'aps ar': { place: 'الجزائر', date: '6 جوان', month: 6 },
  'arka en': { place: 'YEREVAN', date: 'October 6' },
  'armenpress en': { place: 'YEREVAN', date: 'OCTOBER 6' },
  'azertac en': { place: 'Baku', date: 'October 6' },
  'azertac de': { place: 'Baku' },
  'azertac ru': { place: 'Баку' },
  'bernama en': { place: 'KUALA LUMPUR', date: 'Oct 6' },
  'beta en': { place: 'BELGRADE', date: 'October 6' },
  'bss en': { place: 'DHAKA', date: 'Oct 6, 2025' },
  'businesswire en': { place: 'GREENWICH, Conn.' },
  'colpisa es': { place: 'MADRID', date: '6', month: null },
  'ctk en': { place: 'Prague', date: 'Oct 6' },
  'efe en': { place: 'Tegucigalpa', date: 'Oct 6' },
  'ena en': { place: 'Addis Ababa', date: 'October 6, 2025' },
  'estadao pt': { date: '6', month: null },
  'europapress es': { place: 'MADRID', date: '6 Oct.' },
  'fars en': { place: 'TEHRAN' },
  'fbis en': { place: 'SAN SALVADOR', date: '6 OCT 89', source: 'ACAN-EFE', text: 'COLOMBIA' },
  'fena en': { place: 'SARAJEVO', date: 'October 6' },
  'globenewswire en': { place: 'SAN FRANCISCO', date: 'Oct. 06, 2025' },
  'globenewswire fr': { place: 'MONTRÉAL', date: '06 oct. 2025' },
  'gna en': { place: 'Accra' },
  'inforpress pt': { place: 'Cidade da Praia', date: '06 Out' },
  'interfax en': { place: 'MOSCOW', date: 'Oct 6' },
  'interfax ru': { place: 'Москва' },
  'irna ar': { place: 'طهران', date: '6 تشرين الاول /اكتوبر' },
  'irna en': { place: 'Tehran', date: 'Oct 6' },
  'italpress it': { place: 'STRASBURGO', text: 'FRANCIA' },
  'jiji en': { place: 'Tokyo' },
  'jiji ja': { place: 'ロンドン' },
  'kabar en': { place: 'Bishkek', date: 'Oct. 6' },
  'kabar ru': { place: 'Бишкек', date: '06.10.25' },
  'kazinform ru': { place: 'АСТАНА' },
  'kcna en': { place: 'Pyongyang', date: 'October 6' },
  'kcna ko': { place: '평양' },
  'kuna ar': { place: 'الكويت' },
  'kuna en': { place: 'KUWAIT', date: 'Oct 6' },
  'kyodo en': { place: 'SAITAMA, Japan' },
  'kyodo ja': { place: 'ドーハ' },
  'leta en': { place: 'RIGA', date: 'Oct 6' },
  'map ar': { place: 'الرباط', date: '06 غشت 2025', month: 8 },
  'mediamax ru': { place: 'ЕРЕВАН', date: '06.10.2001' },
  'mena ar': { place: 'القاهرة' },
  'mena en': { place: 'CAIRO', date: 'Oct 6' },
  'menafn en': { place: 'KUWAIT', date: 'Oct 6', source: 'KUNA', text: 'Kuwait News Agency (KUNA)' },
  'mia en': { place: 'Skopje' },
  'montsame en': { place: 'Ulaanbaatar', date: 'October 6' },
  'na es': { place: 'Buenos Aires' },
  'nna ar': { place: 'بيروت' },
  'nina ar': { place: 'بغداد' },
  'nnn en': { place: 'RIYADH', date: 'Oct 6' },
  'notimex es': { place: 'México', date: '6 Oct' },
  'noyan-tapan en': { place: 'YEREVAN', date: 'OCTOBER 6' },
  'ona ar': { place: 'مسقط' },
  'petra ar': { place: 'عمان', date: '6 تشرين الأول' },
  'prensa-latina en': { place: 'Washington', date: 'Oct 6' },
  'prnewswire en': { place: 'AUSTIN, Texas', date: 'Oct. 6, 2025' },
  'pti en': { place: 'Mumbai', date: 'Oct 6' },
  'pti hi': { date: 'छह अक्टूबर' },
  'qna ar': { place: 'الدوحة', date: '06 أكتوبر' },
  'reuters ar': { place: 'أنقرة', date: '6 أكتوبر تشرين الأول' },
  'reuters en': { place: 'SHANGHAI', date: 'Oct 6' },
  'reuters es': { place: 'MADRID' },
  'ria ru': { place: 'МОСКВА', date: '6 окт' },
  'saba ar': { place: 'صنعاء' },
  'saba es': { place: "Sana'a" },
  'saba en': { place: "Sana'a" },
  'servimedia es': { place: 'MADRID', date: '6', month: null },
  'spa ar': { place: 'جدة' },
  'spa en': { place: 'Riyadh', date: 'October 6, 2025' },
  'srna en': { place: 'BANJA LUKA' },
  'stng en': { place: 'CHICAGO' },
  'tanjug en': { place: 'BELGRADE', date: 'October 6' },
  'tasr en': { place: 'Bratislava', date: 'October 6' },
  'tass en': { place: 'MOSCOW', date: 'October 6' },
  'tass ru': { place: 'МОСКВА' },
  'trend en': { place: 'Azerbaijan, Baku' },
  'uni en': { place: 'New Delhi', date: 'Oct 6' },
  'upi en': { place: 'BEIRUT, Lebanon', date: 'Oct. 6' },
  'urdupoint en': { place: 'LAHORE', date: '6th Oct, 2023' },
  'vna en': { place: 'Hanoi' },
  'wafa ar': { place: 'رام الله', date: '6-10-2025' },
  'wam ar': { place: 'أبوظبي' },
  'wam en': { place: 'ABU DHABI', date: '6th October, 2025' },
  'xinhua ar': { place: 'بكين', date: '6 أكتوبر 2008' },
  'xinhua en': { place: 'BEIJING' },
  'xinhua es': { place: 'SALVADOR DE BAHIA, Brasil' },
  'yonhap en': { place: 'SEOUL' },
}

/** Where one form differs: by agency and its place in the agency's list. */
const forms: Record<string, Change> = {
  'ani 0': { place: 'Damascus', text: 'Syria' },
  'cna 0': { byline: '陳怡安' },
  'cna 1': { place: '華盛頓' },
  'efe 2': { place: 'Astorga', text: 'León' },
  'fars 0': { source: 'خبرگزاری فارس' },
  'fbis 2': { text: 'INTERVIEW WITH FERRYMAN JULIO ARANGO' },
  'reuters 4': { place: 'BRUSSELS', date: '1996-10-06' },
  'reuters 6': { place: 'مانيلا', date: '6 أكتوبر' },
  'reuters 7': { date: '6 أكتوبر' },
  'spa 1': { date: '6 أكتوبر 2025 م' },
  'xinhua 9': { date: '6 أكتوبر' },
}

const hijri = '14 ربيع الآخر 1447 هـ'

interface Filled {
  name: string
  language: string
  dateline: string
  vocabulary: Vocabulary
  place: string | null
  dated: boolean
  source: string | null
  byline: string | null
}

/** The first name in the language's script, else the first. */
function printedName(names: readonly string[], script: RegExp): string {
  return names.find((name) => script.test(name)) ?? names[0]!
}

/** The agency's longest name that the form spells out. */
function literalName(names: readonly string[], form: string): string | null {
  const found = names.filter((name) => form.includes(name) && !form.startsWith('(MENAFN'))
  return found.sort((a, b) => b.length - a.length)[0] ?? null
}

/** The place as the form prints it: a bracket behind it is part of it, `Undated` and `NO CITY` are none. */
function placeOf(form: string, place: string, text: string): string | null {
  if (form.startsWith('({place})')) return null
  const behind = /\{place\}( [([]\{text\}[)\]])/u.exec(form)?.[1]
  if (behind !== undefined) return `${place}${behind.replace('{text}', text)}`
  return form.includes('{place}') ? place : null
}

const filled: Filled[] = agencies.flatMap((agency) =>
  agency.datelines.flatMap(({ form, language, evidence }, index) => {
    const key = `${agency.id} ${index}`
    if (evidence === 'unverified') return []
    const common = vocabularies[language]
    if (common === undefined) throw new Error(`no vocabulary for ${language}, which ${agency.id} prints`)
    const change = { ...habits[`${agency.id} ${language}`], ...forms[key] }
    const vocabulary = { ...common, ...change }
    const source = change.source ?? printedName(agency.names, vocabulary.script)
    const text = change.text ?? 'INTERVIEW'
    const two = form.split('{date}').length > 2
    const dateline = (two ? form.replace('{date}', hijri) : form)
      .replaceAll('{place}', form.startsWith('({place})') ? 'Undated' : vocabulary.place)
      .replaceAll('{date}', two ? '6 أكتوبر 2025 م' : vocabulary.date)
      .replaceAll('{source}', source)
      .replaceAll('{byline}', vocabulary.byline)
      .replace('[{text}]', form.includes('({text})') ? '[TEXT]' : `[${text}]`)
      .replaceAll('{text}', text)
      .replaceAll('{time}', '10:15')
    return [
      {
        name: `${key} (${language}): ${form.trimEnd()}`,
        language,
        dateline,
        vocabulary,
        place: placeOf(form, vocabulary.place, text),
        dated: form.includes('{date}'),
        source: form.includes('{source}') ? source : literalName(agency.names, form),
        byline: form.includes('{byline}') ? vocabulary.byline : null,
      },
    ]
  }),
)

const open = (dateline: string) => (dateline.endsWith(':') ? `${dateline}\n` : dateline)
const textOf = ({ dateline, vocabulary }: Filled, headline = true) =>
  `${headline ? `${vocabulary.headline}\n\n` : ''}${open(dateline)}${vocabulary.lead}\n`

test('the forms of more than ninety agencies are read', () => {
  expect(new Set(filled.map(({ name }) => name.split(' ', 1)[0])).size).toBeGreaterThan(90)
})

test('every exception names a form that exists', () => {
  const known = new Set(agencies.flatMap(({ id, datelines }) => datelines.map((_, index) => `${id} ${index}`)))
  for (const key of Object.keys(forms)) expect(known, key).toContain(key)
})

test.each(filled)('$name', (form) => {
  const { story } = recognise(sourceOf(textOf(form)))
  const { vocabulary } = form
  expect({
    place: story.dateline?.place ?? null,
    day: story.dateline?.date?.day ?? null,
    month: story.dateline?.date?.month ?? null,
    source: story.dateline?.source ?? null,
    lead: story.body[0],
    headline: story.headline,
  }).toEqual({
    place: form.place,
    day: form.dated ? vocabulary.day : null,
    month: form.dated ? vocabulary.month : null,
    source: form.source,
    lead: vocabulary.lead,
    headline: vocabulary.headline,
  })
  if (form.byline !== null) expect(story.byline).toContain(form.byline)
})

/** Feeds that begin with the dateline: nothing above it may be needed to see it. */
const withPlaceAndSource = filled.filter(({ place, source }) => place !== null && source !== null)

test.each(withPlaceAndSource)('without a headline: $name', (form) => {
  const { story } = recognise(sourceOf(textOf(form, false)))
  expect({
    headline: story.headline,
    place: story.dateline?.place ?? null,
    source: story.dateline?.source ?? null,
    lead: story.body[0],
  }).toEqual({ headline: null, place: form.place, source: form.source, lead: form.vocabulary.lead })
})

/** The same place in capitals, which many clients and older services print. */
const cased = withPlaceAndSource.filter(({ place }) => place!.toUpperCase() !== place)

test.each(cased)('in capitals: $name', (form) => {
  const place = form.place!.toUpperCase()
  const text = textOf({ ...form, dateline: form.dateline.replace(form.place!, place) })
  const { dateline, body } = recognise(sourceOf(text)).story
  expect([dateline?.place, dateline?.source, body[0]]).toEqual([place, form.source, form.vocabulary.lead])
})
