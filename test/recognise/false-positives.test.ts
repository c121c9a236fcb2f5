/**
 * Lines that look like a dateline and are none, and headlines above a dateline that must not be taken for it.
 * All of them are invented. A sentence is tried below a headline and as the first line of a story.
 */
import { describe, expect, test } from 'vitest'
import { reads } from '../support/story.js'

/** A headline, a second paragraph, and a real dateline with its values, in each language. */
interface Frame {
  headline: string
  second: string
  dateline?: string
  place?: string
  source?: string
}

const frames: Record<string, Frame> = {
  ar: {
    headline: 'افتتاح مكتبة جديدة للأطفال في المدينة القديمة',
    second: 'وقالت أمينة المكتبة إن القاعة تفتح أبوابها كل صباح ما عدا الجمعة.',
    dateline: 'طهران / 6 تشرين الاول /اكتوبر/ارنا- ',
    place: 'طهران',
    source: 'ارنا',
  },
  bg: { headline: 'Нова библиотека край реката', second: 'Залата се отоплява с вода от реката, каза уредничката.' },
  bn: { headline: 'নদীর তীরে নতুন পাঠাগার', second: 'পাঠাগারটি প্রতিদিন সকালে খোলা থাকবে বলে জানান গ্রন্থাগারিক।' },
  cs: {
    headline: 'U řeky otevřeli novou knihovnu',
    second: 'Sál vytápí voda z řeky, řekla knihovnice.',
    dateline: 'Praha 6. října (ČTK) - ',
    place: 'Praha',
    source: 'ČTK',
  },
  da: {
    headline: 'Nyt bibliotek åbner ved havnen',
    second: 'Salen varmes op med vand fra havnen, siger bibliotekaren.',
  },
  de: {
    headline: 'Neue Bibliothek am Fluss eröffnet',
    second: 'Der Saal wird mit Wasser aus dem Fluss geheizt, sagte die Leiterin.',
    dateline: 'Wien (APA) - ',
    place: 'Wien',
    source: 'APA',
  },
  el: {
    headline: 'Νέα βιβλιοθήκη δίπλα στο ποτάμι',
    second: 'Η αίθουσα θερμαίνεται με νερό του ποταμού, είπε η υπεύθυνη.',
  },
  en: {
    headline: 'New riverside library opens its doors',
    second: 'The rooms are heated with water from the river, the librarian said.',
    dateline: 'VIENNA, Oct 6 (Reuters) - ',
    place: 'VIENNA',
    source: 'Reuters',
  },
  es: {
    headline: 'Una nueva biblioteca abre junto al río',
    second: 'La sala se calienta con agua del río, dijo la bibliotecaria.',
    dateline: 'Madrid, 6 oct (EFE).- ',
    place: 'Madrid',
    source: 'EFE',
  },
  fa: {
    headline: 'کتابخانه تازه کودکان گشایش یافت',
    second: 'مدیر کتابخانه گفت: این تالار هر روز صبح باز است.',
    dateline: 'تهران- ایرنا- ',
    place: 'تهران',
    source: 'ایرنا',
  },
  fi: {
    headline: 'Joen rannalle avattiin uusi kirjasto',
    second: 'Sali lämmitetään joen vedellä, kirjastonhoitaja kertoi.',
  },
  fr: {
    headline: 'Une nouvelle bibliothèque ouvre au bord du fleuve',
    second: "La salle est chauffée avec l'eau du fleuve, a expliqué la bibliothécaire.",
    dateline: 'Paris, 6 oct 2025 (AFP) - ',
    place: 'Paris',
    source: 'AFP',
  },
  he: { headline: 'ספרייה חדשה נפתחה ליד הנהר', second: 'האולם מחומם במי הנהר, אמרה הספרנית לעיתונאים.' },
  hi: {
    headline: 'नदी किनारे नया पुस्तकालय खुला',
    second: 'पुस्तकालय हर सुबह खुला रहेगा, पुस्तकालय प्रमुख ने कहा।',
    dateline: 'नई दिल्ली, 6 अक्टूबर (आईएएनएस)। ',
    place: 'नई दिल्ली',
    source: 'आईएएनएस',
  },
  hr: {
    headline: 'Otvorena nova knjižnica uz rijeku',
    second: 'Dvorana se grije vodom iz rijeke, rekla je knjižničarka.',
    dateline: 'ZAGREB, 6. listopada (Hina) - ',
    place: 'ZAGREB',
    source: 'Hina',
  },
  hu: { headline: 'Új könyvtár nyílt a folyóparton', second: 'A termet a folyó vize fűti, mondta a könyvtáros.' },
  hy: { headline: 'Գետի ափին բացվել է նոր գրադարան', second: 'Սրահը տաքանում է գետի ջրով, ասաց գրադարանավարը։' },
  id: {
    headline: 'Perpustakaan baru dibuka di tepi sungai',
    second: 'Ruangan itu dihangatkan dengan air sungai, kata pustakawan.',
    dateline: 'Jakarta (ANTARA) - ',
    place: 'Jakarta',
    source: 'ANTARA',
  },
  it: {
    headline: 'Nuova biblioteca apre lungo il fiume',
    second: "La sala è riscaldata con l'acqua del fiume, ha detto la bibliotecaria.",
    dateline: '(ANSA) - ROMA, 06 OTT - ',
    place: 'ROMA',
    source: 'ANSA',
  },
  ja: {
    headline: '川沿いに新しい図書館が開館',
    second: '館内は川の水を使って暖められていると司書は話した。',
    dateline: '［東京　６日　ロイター］ - ',
    place: '東京',
    source: 'ロイター',
  },
  ka: {
    headline: 'მდინარის პირას ახალი ბიბლიოთეკა გაიხსნა',
    second: 'დარბაზი მდინარის წყლით თბება, თქვა ბიბლიოთეკარმა.',
  },
  ko: {
    headline: '강변에 새 도서관 문 열어',
    second: '도서관은 강물로 난방을 한다고 사서가 말했다.',
    dateline: '(서울=연합뉴스) 박서연 기자 = ',
    place: '서울',
    source: '연합뉴스',
  },
  ne: { headline: 'नदी किनारमा नयाँ पुस्तकालय', second: 'पुस्तकालय हरेक बिहान खुला रहने पुस्तकालय प्रमुखले बताए।' },
  nl: {
    headline: 'Nieuwe bibliotheek opent aan de rivier',
    second: 'De zaal wordt verwarmd met water uit de rivier, zei de bibliothecaris.',
    dateline: 'UTRECHT (ANP) - ',
    place: 'UTRECHT',
    source: 'ANP',
  },
  pl: {
    headline: 'Nowa biblioteka nad rzeką już otwarta',
    second: 'Salę ogrzewa woda z rzeki, powiedziała bibliotekarka.',
    dateline: '06.10.2025, Warszawa (PAP) – ',
    place: 'Warszawa',
    source: 'PAP',
  },
  pt: {
    headline: 'Nova biblioteca abre junto ao rio',
    second: 'A sala é aquecida com água do rio, disse a bibliotecária.',
    dateline: 'Lisboa, 06 out (Lusa) -- ',
    place: 'Lisboa',
    source: 'Lusa',
  },
  ro: {
    headline: 'O nouă bibliotecă s-a deschis pe malul râului',
    second: 'Sala este încălzită cu apă din râu, a spus bibliotecara.',
  },
  ru: {
    headline: 'Новая библиотека открылась у реки',
    second: 'Зал отапливают водой из реки, рассказала библиотекарь.',
    dateline: 'МОСКВА, 6 октября. /ТАСС/. ',
    place: 'МОСКВА',
    source: 'ТАСС',
  },
  sv: {
    headline: 'Nytt bibliotek öppnade vid älven',
    second: 'Salen värms med vatten från älven, säger bibliotekarien.',
  },
  sw: {
    headline: 'Maktaba mpya yafunguliwa kando ya mto',
    second: 'Chumba hicho hupashwa joto kwa maji ya mto, alisema mkutubi.',
  },
  th: { headline: 'เปิดห้องสมุดใหม่ริมแม่น้ำ', second: 'ห้องสมุดเปิดทุกวันตั้งแต่เช้าจนถึงเย็น บรรณารักษ์กล่าว' },
  tr: {
    headline: 'Irmak kıyısında yeni kütüphane açıldı',
    second: 'Salon ırmağın suyuyla ısıtılıyor, dedi kütüphaneci.',
    dateline: 'ANKARA (AA) - ',
    place: 'ANKARA',
    source: 'AA',
  },
  uk: {
    headline: 'Нова бібліотека відкрилася біля річки',
    second: 'Залу опалюють водою з річки, розповіла бібліотекарка.',
  },
  ur: {
    headline: 'دریا کنارے نئے کتب خانے کا افتتاح',
    second: 'کتب خانہ ہر صبح کھلا رہے گا، منتظم نے صحافیوں کو بتایا۔',
    dateline: 'اسلام آباد۔6اکتوبر (اے پی پی): ',
    place: 'اسلام آباد',
    source: 'اے پی پی',
  },
  vi: { headline: 'Khai trương thư viện mới bên sông', second: 'Thư viện mở cửa mỗi sáng, người phụ trách cho biết.' },
  zh: {
    headline: '河畔新图书馆开放',
    second: '馆长说，阅览室每天早上九点开放。',
    dateline: '新华社北京10月6日电 ',
    place: '北京',
    source: '新华社',
  },
}

type Lines = Record<string, readonly string[]>

/** Sentences that open a body: each is the lead, from its first letter to its last. */
const sentences: Lines = {
  en: [
    'On 6 October, Vienna (the capital) - like Geneva - opened a library for children.',
    'On Oct. 6, 2025, the city opened a library on the river bank.',
    'In Paris on Oct. 6 - a Monday - the city opened a library on the river bank.',
    'WASHINGTON — not London — hosted the librarians this year, the union said.',
    'LONDON - not Paris - hosted the librarians this year, the union said.',
    'MOSCOW-based lender VTB (VTBR.MM) - the second largest - paid for the books.',
    'LONDON-listed Harbour Books (HBK.L) - a chain of shops - paid for the chairs.',
    'NEW YORK-born Marsh - a librarian - opened the doors at nine on Monday.',
    'APPLE (AAPL) - the maker of phones - said on Monday it would pay for the books.',
    'BOEING (BA.N) - shares rose two percent after the order was confirmed.',
    'Apple (AAPL) - the maker of phones - said on Monday it would pay for the books.',
    'Trend (TRND) said it would open two shops next to the library in May.',
    'Trend said on Monday (Oct. 6) that it would open two shops next to the library.',
    'The Associated Press (AP) - an agency in New York - lends its archive to schools.',
    'AP, Reuters and AFP - three big agencies - sent reporters to the opening.',
    'AA, the club of drivers, said on Monday that roads near the library were closed.',
    'AA (and AAA) batteries - the small ones - may be left at the library desk.',
    'NAN - flat bread from a clay oven - is baked behind the library every morning.',
    'ANA (All Nippon Airways) - the airline - will fly the books to Vienna for free.',
    'INA - the oil company - and the city share the cost of the new library.',
    'APP (Asia Pulp and Paper) - the paper maker - gave the books to the library.',
    'PA systems - the loud ones - are not allowed in the reading room.',
    'Petra and Sana - two sisters - run the library on the river bank.',
    'In Geneva (AFP) reporters saw the doors open at noon on Monday.',
    'According to the Kuwait News Agency (KUNA) - which quoted the minister - the library opens in May.',
    'The minister told Xinhua on Oct. 6 - the day of the fair - that the library would open.',
    'Berlin said on Oct. 6 - the day of the fair - that libraries would open for free.',
    'Paris, London and Rome - three capitals - share one library card from Monday.',
    'Madrid, the capital, and Lisbon – both on rivers – open new libraries on 6 October.',
    'Vienna on Monday - two days late - opened its new library on the river bank.',
    'Vienna, which is a city of books, opened a library on Oct. 6 - a Monday.',
    'The prize went to Jane Marsh (Reuters) - for a story about a library - on Monday.',
    '"Vienna is wonderful" - so said the mayor on Oct 6 as she opened the library.',
    '“We are open,” Reuters quoted the mayor as saying - and she smiled at the children.',
    'PARIS (2024) - the year of the games - was the first edition of the book fair.',
    'ROME (1960), TOKYO (1964) - two cities, two posters - are on show at the library.',
    'NEW YORK (212-555-0100) - call before noon to book a seat in the reading room.',
    'AUSTRIA (Group B) - played three, won two and drew one of their games this week.',
    'MARCH 6 - The library will open its doors, the mayor said in a letter to parents.',
    'May 4 was a Sunday - the library stayed closed - and nobody came to the doors.',
    'March on Washington - sixty years later - is the theme of the show at the library.',
    'Sun, sand and books - the library has all three - drew a thousand people on Monday.',
    'Oct. 6: The library opens. Oct. 7: The first lecture is held. Oct. 8: It closes early.',
    'Monday, Oct 6: the library opens its doors to children for the first time this year.',
    '10:15 - The doors open. 10:20 - The first child borrows a book about boats.',
    'Jordan - the player, not the country - gave a hundred books to the library.',
    'Chad, 36, - a father of two - was the first to borrow a book on Monday.',
    'Paris, 6, and Sydney, 8, - the daughters of the mayor - cut the ribbon on Monday.',
    'Georgia, Oct. 6 is not a holiday, so the library was open, a spokesman said.',
    'Reading (the town) - an hour west of London - has opened a library on the river.',
    'EXCLUSIVE - The mayor of the town told us that the library would stay free for all.',
    'ANALYSIS — The library has cost more than it was said to, and nobody knows why.',
    'OPINION - The library should stay open at night, for those who work by day.',
    'UPDATE: The library has opened its doors again after the flood, the mayor said.',
    'NOTE: The library will be closed on Monday, and open again on Tuesday morning.',
    'WARNING: The floor of the library is wet, the mayor told the first visitors.',
    'BUDGET: The town has paid three million for books and one million for chairs.',
    'NATO: The alliance will lend its old maps to the library from Monday, it said.',
    'MR. CRANE: The books were dry when the water came. MS. MARSH: The chairs were not.',
  ],
  ar: [
    'في طهران، قال الوزير يوم 6 أكتوبر إن المكتبات ستفتح أبوابها مجانا للجميع.',
    'الثلاثاء 6 أكتوبر: تفتح المكتبة أبوابها أمام الأطفال للمرة الأولى هذا العام.',
    'يوم 6 أكتوبر - عيد المدينة - تفتح المكتبة أبوابها مجانا أمام الزوار.',
    'وفي القاهرة، 6 أكتوبر مدينة جديدة - كما يعرف الجميع - وفيها مكتبة كبيرة.',
    'بنا المهندسون المكتبة - وهي الأولى في الحي - خلال ثلاثة أشهر فقط.',
    'سبأ - مملكة قديمة في اليمن - موضوع المعرض الذي افتتح اليوم في المكتبة.',
    'مهر العروس - كما يقول المثل - كتاب ووردة، قالت أمينة المكتبة ضاحكة.',
    'فارس الأحلام - قصة للأطفال - تصدرت قائمة الكتب المعارة هذا الشهر.',
    'واع بما يجري - هكذا وصف المدير فريقه - وسعيد بما تحقق في المكتبة.',
    'وطنية المشروع - كما قال الوزير - تظهر في اسمه وفي ألوان جدرانه.',
    'وقالت وكالة رويترز (6 أكتوبر) إن المكتبة تفتح أبوابها أمام الأطفال.',
    'ذكرت وكالة الأنباء الكويتية (كونا) - نقلا عن الوزير - أن المكتبة تفتح في أيار.',
    'لندن لا باريس - كما قيل من قبل - تستضيف معرض الكتاب هذا العام.',
    'دمشق وبيروت - وهما مدينتان قديمتان - تتبادلان الكتب منذ يوم الاثنين.',
    'مكونات الكعكة - كما تصنعها الجدات - لا تزيد على خمس، تقول صاحبة المخبز.',
    'البتراء - المدينة الوردية - تستقبل زوارها ليلا على ضوء الشموع حتى نهاية الشهر.',
    'الهلال 2 - النصر 1: انتهت المباراة متأخرة بعد شوطين إضافيين أمس الأحد.',
    'بيروت (6 - 4) فازت على عمان في نهائي كأس المكتبات الذي أقيم أمس.',
    'قال الوزير (رويترز) - وهو يبتسم - إن المكتبة ستبقى مجانية للجميع.',
    'نيسان - السيارة لا الشهر - تبرعت بألف كتاب للمكتبة الجديدة في المدينة.',
    'يا دمشق - يا نهر بردى - عودي إلينا مع الصباح، هكذا أنشد الأطفال.',
  ],
  fa: [
    'وام ازدواج - بدون بهره - از مهر پرداخت می‌شود، گفت سخنگوی بانک.',
    'فارس - استانی در جنوب کشور - میزبان نمایشگاه کتاب کودکان است.',
    'شیراز، مرکز فارس - شهر شعر - میزبان نمایشگاه کتاب کودکان است.',
    '۱۴ مهر ۱۴۰۴ - روز کتاب - ورود به همه کتابخانه‌ها رایگان است.',
    'دوشنبه ۱۴ مهر: کتابخانه تازه کودکان در کنار رودخانه گشایش می‌یابد.',
    'تهران و مشهد - دو شهر بزرگ - از دوشنبه کتابخانه تازه دارند.',
    'در ماه مهر - آغاز سال تحصیلی - کتابخانه‌ها تا شب باز می‌مانند.',
    'استقلال ۲ - پرسپولیس ۱: بازی دیشب دیر پایان یافت و مردم به خانه رفتند.',
  ],
  ur: [
    'کراچی میں سونا سستا ہو گیا - فی تولہ قیمت میں دو سو روپے کی کمی ہوئی ہے۔',
    'کراچی اور لاہور - دو بڑے شہر - میں پیر سے نئے کتب خانے کھل گئے ہیں۔',
    'پیر 6 اکتوبر: کتب خانہ صبح نو بجے بچوں کے لئے کھولا جائے گا۔',
    'سونا - جو مہنگا تھا - اب سستا ہے، کتب خانے کے منتظم نے بتایا۔',
  ],
  he: [
    'בירושלים, ב-6 באוקטובר - יום שני - נפתחה ספרייה חדשה לילדים ליד הנהר.',
    'ירושלים ולא תל אביב - כך נקבע - תארח השנה את יריד הספרים לילדים.',
    'מכבי 2 - הפועל 1: המשחק הסתיים מאוחר אחרי הארכה, והקהל הלך הביתה.',
  ],
  fr: [
    'A Paris, le 6 octobre - un lundi - la ville a ouvert une bibliothèque.',
    'Le 6 octobre, Paris (la capitale) - comme Lyon - a ouvert une bibliothèque.',
    'PARIS - et non Lyon - accueille cette année les bibliothécaires du pays.',
    'Paris (PSG) - Lyon (OL) 2-1 : le match a fini tard et le public est rentré.',
    "L'Agence France-Presse (AFP) - fondée à Paris - prête ses archives aux écoles.",
    'Total (TTE) - le groupe pétrolier - a payé les livres, a dit la mairie lundi.',
    'Lundi 6 octobre : la bibliothèque ouvre ses portes aux enfants du quartier.',
    'Paris et Lyon – deux villes au bord de l’eau – partagent une carte de lecteur.',
  ],
  es: [
    'El 6 de octubre, Madrid (la capital) - como Lima - abrió una biblioteca.',
    'En Madrid, 6 de octubre es fiesta - y las bibliotecas cierran - según la alcaldía.',
    'Madrid y Lima – dos capitales – comparten desde el lunes un carné de lector.',
    'MADRID - y no Lima - acoge este año a los bibliotecarios de habla española.',
    'REAL MADRID 2 - BARCELONA 1: el partido terminó tarde y el público se fue a casa.',
    'Telefónica (TEF) - la operadora - regaló los libros, dijo el lunes la alcaldesa.',
    'Lunes, 6 de octubre: la biblioteca abre sus puertas a los niños del barrio.',
  ],
  pt: [
    'Em Lisboa, 6 de outubro - segunda-feira - abriu uma biblioteca junto ao rio.',
    'Benfica 2 - Porto 1: o jogo acabou tarde e o público foi para casa.',
    'Lisboa e Porto – duas cidades de rio – partilham um cartão de leitor.',
  ],
  it: [
    'Il 6 ottobre a Roma - un lunedì - ha aperto una biblioteca lungo il fiume.',
    'ROMA-LAZIO 2-1: la partita è finita tardi e il pubblico è tornato a casa.',
    'Roma e Milano – due città – dividono da lunedì una tessera della biblioteca.',
    'ROMA - e non Milano - ospita quest’anno i bibliotecari di tutto il Paese.',
    'Ansa - il manico della tazza - è la parola del giorno nella biblioteca dei bambini.',
  ],
  de: [
    'In Wien (Österreich) - am 6. Oktober - hat eine Bibliothek eröffnet.',
    'Am 6. Oktober hat Wien - nach Graz - eine Bibliothek für Kinder eröffnet.',
    'BERLIN - nicht Bonn - ist in diesem Jahr Gastgeber der Bibliothekare.',
    'FC Wien - SK Graz 2:1 (1:0). Das Spiel endete spät, die Leute gingen heim.',
    'Siemens (SIE) - der Konzern - schenkt der Bibliothek tausend Bücher.',
    'Montag, 6. Oktober: Die Bibliothek öffnet zum ersten Mal ihre Türen.',
    'Wien und Graz – zwei Städte am Fluss – teilen sich ab Montag eine Karte.',
  ],
  nl: [
    'In Utrecht, op 6 oktober - een maandag - opende een bibliotheek aan de rivier.',
    'AMSTERDAM - en niet Utrecht - ontvangt dit jaar de bibliothecarissen.',
  ],
  sv: [
    'I Stockholm den 6 oktober - en måndag - öppnade ett bibliotek vid älven.',
    'TT-linjen - färjan till Trelleborg - tar med sig böckerna gratis på måndag.',
  ],
  da: ['I København (Danmark) - den 6. oktober - åbnede et bibliotek ved havnen.'],
  fi: ['Turussa 6. lokakuuta - maanantaina - avattiin uusi kirjasto joen rannalle.'],
  pl: [
    'W Warszawie 6 października - w poniedziałek - otwarto bibliotekę nad rzeką.',
    '6 października Warszawa - stolica - otworzyła bibliotekę dla dzieci.',
    'Legia 2 - Lech 1: mecz skończył się późno i kibice poszli do domu.',
  ],
  cs: [
    'V Praze 6. října - v pondělí - otevřeli u řeky knihovnu pro děti.',
    'Sparta - Slavia 2:1 (1:0). Zápas skončil pozdě a lidé šli domů.',
  ],
  hr: [
    'U Zagrebu 6. listopada - u ponedjeljak - otvorena je knjižnica uz rijeku.',
    'Dinamo - Hajduk 2:1. Utakmica je završila kasno i ljudi su otišli kući.',
  ],
  ru: [
    'В Минске 6 октября - в понедельник - открылась библиотека у реки.',
    'Минск, а не Москва - так решили - примет в этом году ярмарку книг.',
    'Спартак - Динамо 2:1. Матч закончился поздно, и зрители ушли домой.',
    'ТАСС (агентство) - старейшее в стране - передал школам свой архив.',
    'Газпром (GAZP) - компания - подарил библиотеке тысячу книг, сообщил мэр.',
    'Москва — город книг — открыла в понедельник библиотеку у реки.',
    '6 октября в Минске (Беларусь) - в парке - открылась библиотека.',
    'Понедельник, 6 октября: библиотека впервые открывает двери для детей.',
  ],
  uk: ['У Києві 6 жовтня - в понеділок - відкрили бібліотеку біля річки.'],
  bg: ['В София на 6 октомври - понеделник - отвори врати нова библиотека.'],
  el: ['Στην Αθήνα, στις 6 Οκτωβρίου - Δευτέρα - άνοιξε η νέα βιβλιοθήκη.'],
  tr: [
    "Ankara'da 6 Ekim - pazartesi günü - çocuklar için yeni bir kütüphane açıldı.",
    'Galatasaray 2 - Fenerbahçe 1: maç geç bitti ve herkes evine gitti.',
    'THY (Türk Hava Yolları) - şirket - kitapları ücretsiz taşıyacak, dedi başkan.',
    'ANKARA - ve İstanbul değil - bu yıl kütüphanecileri ağırlıyor.',
  ],
  hu: ['Budapesten október 6-án - hétfőn - nyílt meg az új könyvtár a folyóparton.'],
  ro: ['La București, pe 6 octombrie - luni - s-a deschis o bibliotecă pe malul râului.'],
  id: [
    'Di Jakarta, 6 Oktober - hari Senin - perpustakaan untuk anak dibuka.',
    'Persija 2 - Persib 1: pertandingan berakhir larut dan penonton pulang.',
  ],
  vi: ['Ở Hà Nội, ngày 6/10 - thứ Hai - thư viện thiếu nhi mở cửa bên sông.'],
  th: ['กรุงเทพมหานครเปิดห้องสมุดเมื่อ 6 ต.ค. - วันจันทร์ - ให้เด็ก ๆ ใช้ฟรี'],
  sw: ['Mjini Nairobi, 6 Oktoba - Jumatatu - maktaba ya watoto ilifunguliwa.'],
  hi: [
    'नई दिल्ली में 6 अक्टूबर - सोमवार - को नदी किनारे पुस्तकालय खुला।',
    'भाषा - हिंदी हो या उर्दू - पुस्तकालय में सब की किताबें मिलती हैं।',
  ],
  bn: ['ঢাকায় ৬ অক্টোবর - সোমবার - নদীর তীরে পাঠাগার খুলেছে।'],
  ne: ['काठमाडौँमा असोज २० - सोमबार - नदी किनारमा पुस्तकालय खुल्यो।'],
  hy: ['Երևանում հոկտեմբերի 6-ին - երկուշաբթի - գետի ափին բացվեց գրադարան։'],
  ka: ['თბილისში 6 ოქტომბერს - ორშაბათს - მდინარის პირას ბიბლიოთეკა გაიხსნა.'],
  zh: [
    '据新华社北京10月6日报道，河畔新图书馆已向公众开放。',
    '新华社记者10月6日在北京采访时看到，图书馆已向公众开放。',
    '新华社区10月6日举办读书会，近百名居民带着孩子参加。',
    '中新社区图书馆10月6日开放，首日迎来近千名读者。',
    '共同社区的图书馆10月6日开放，首日迎来近千名读者。',
    '共同努力之下，北京10月6日电影节如期开幕，观众上千。',
    '中新网是一家新闻网站，10月6日推出了新的读书版面。',
    '10月6日，北京电视台播出了介绍河畔图书馆的节目。',
    '北京（中国首都）10月6日开放了一座新的图书馆。',
    '新华社成立于1931年，10月6日向图书馆捐赠了一千册书。',
  ],
  ja: [
    '共同で10月6日に開館した図書館には児童書が三千冊ある。',
    '東京（日本）で6日、児童書をそろえた図書館が開館した。',
    '時事問題を学ぶ講座が6日に東京の図書館で始まった。',
    '【お知らせ】6日は図書館を休館し、7日から再び開館します。',
  ],
  ko: [
    '연합뉴스는 10월 6일 서울에서 도서관이 문을 열었다고 전했다.',
    '서울(한국)에서 6일 어린이 책을 갖춘 도서관이 문을 열었다.',
    '[앵커] 강변에 어린이를 위한 새 도서관이 문을 열었습니다.',
    '(사진=연합뉴스) 새 도서관에서 어린이들이 책을 읽고 있다.',
  ],
}

/** Lines of other kinds: captions, lists, tables, letters, credits. Whatever else they are, they are no dateline. */
const others: Lines = {
  en: [
    'Photo: Jane Marsh/Reuters',
    'Children read in the new library in Vienna, Oct. 6, 2025. REUTERS/Jane Marsh',
    'A child reads in Vienna, Austria, Monday, Oct. 6, 2025. (AP Photo/Jane Marsh)',
    'VIENNA, AUSTRIA - OCTOBER 06: Children read in the new library. (Photo by Jane Marsh/Getty Images)',
    'FILE PHOTO: A reader in Vienna, Oct 6, 2024. REUTERS/Jane Marsh/File Photo',
    'JANE MARSH (left) - the librarian - opens the door on Monday. (AP Photo/John Crane)',
    'By Jane Marsh, Reuters',
    'Reporting by Jane Marsh in Vienna; Editing by John Crane',
    'Dear Sir, - Your report from Vienna (Oct. 6) was wrong about the river.',
    'Q: When did the library in Vienna open?',
    'A: On Oct. 6 - a Monday - in the rain.',
    '- Vienna: the library opens at nine.',
    '* Vienna, Oct. 6 - opening of the library',
    '1. Vienna, 6 October: opening of the library',
    'NEW YORK 6-4',
    'NEW YORK 6-4, 6-3, 7-5',
    'PARIS 2, LYON 1',
    'VIENNA (3): Marsh 12, Crane 45, Hope 80',
    'ENGLAND (2) - Marsh 12, Crane 45',
    'London 12/18 – rain, Paris 8/15 – sun, Rome 12/20 – sun',
    'LONDON: 12C, rain. PARIS: 15C, sun. ROME: 21C, sun.',
    'TOKYO (UTC+9) - 14:00; LONDON (UTC) - 05:00; NEW YORK (UTC-5) - 00:00',
    'Ingredients: 2 cups flour (AP) - all-purpose - and 1 egg',
    'Preheat the oven to 180 C (350 F) - no fan - and bake for 40 minutes',
    'About Harbour Books: Harbour Books (HBK) - a chain of shops - sells maps.',
    'FOR IMMEDIATE RELEASE',
    'BC-US--Library Opening,3rd Ld-Writethru,412',
    'AP-WF-11-13-13 1509GMT<',
    '131137 GMT Nov 13',
    'W2870 asian 11-13 1049',
    'TOTAL - 3,400 books - 120 chairs - 2 lamps',
    'Shall I compare thee - O Vienna - to a May morning?',
    'Tel: +43 1 555 0100 - Vienna (office hours)',
    'Source: Reuters, Oct. 6, 2025',
    '(c) 2025 Reuters - Vienna - all rights reserved',
  ],
  ar: [
    'تصوير: سامي الحلبي (رويترز)',
    'طفلة تقرأ في المكتبة الجديدة بدمشق في 6 أكتوبر 2025. (تصوير سامي الحلبي - رويترز)',
    'س: متى افتتحت المكتبة في دمشق؟',
    'ج: في 6 أكتوبر - يوم الاثنين.',
    '- القاهرة: تفتح المكتبة في التاسعة',
    'الكويت 2 - عمان 1',
    'المصدر: رويترز، 6 أكتوبر 2025',
  ],
  fr: ['Photo AFP/Claire Vidal', 'PSG - OL 2-1 (1-0)', 'Source : AFP, 6 octobre 2025'],
  es: ['Foto: EFE/Lucía Peralta', 'Real Madrid - Barcelona 2-1 (1-0)'],
  de: ['Foto: Jana Huber/dpa', 'Bayern (FCB) - Dortmund (BVB) 2:1 (1:0)', 'Quelle: dpa, 6. Oktober 2025'],
  ru: ['Фото: Анна Ветрова/ТАСС', 'Спартак - Динамо 2:1 (1:0)'],
  id: ['Anak-anak membaca di perpustakaan baru, Jakarta, Senin (6/10/2025). (ANTARA/Rina Sari)'],
  zh: ['图片来源：新华社', '（图/中新社 王岚）'],
  ja: ['写真＝共同', '【写真】図書館で本を読む子ども＝6日、東京'],
  ko: ['[사진=연합뉴스]', '사진=뉴시스 제공'],
}

/** Headlines above a dateline. */
const headlines: Lines = {
  en: [
    'Reuters: library lends its archive to schools',
    'REUTERS SUMMIT - Vienna library to lend its archive',
    'VIENNA LIBRARY OPENS - OCT 6',
    'Vienna/Geneva: two libraries, one card',
    'PARIS - CITY OF BOOKS',
    'Paris: a city of books',
    'UPDATE 1-Vienna opens riverside library',
    'CORRECTED-Vienna opens riverside library',
    'Soccer-Vienna beat Paris 2-1',
    'Tennis - Marsh beats Crane 6-4 6-3',
    'AP: Library lends rakes (Oct. 6)',
    'AA - batteries may be left at the desk',
    'NEW YORK 6-4: CITY WINS LIBRARY CUP',
    'Trend (TRND) to open library in Baku',
    'APPLE (AAPL) - LIBRARY DEAL CONFIRMED',
    'Iran, Oct 6 - what we know so far',
    'TIMELINE - The library from 1960 to 2025',
    'MOSCOW-LONDON: the library train returns',
    'INTERVIEW-Mayor says library will stay free',
    'Kuwait - Oman 2-1',
    'Vienna, 6 October: the day the doors opened',
    'DPA: "We lend everything"',
    'Xinhua: books for all',
    'LONDON (Oct 6) - BOOKS UP, CHAIRS DOWN',
    'GENEVA, BERN, BASEL - THREE CITIES, ONE LIBRARY',
    'Oct 6 - a day for books',
    'Canada (CP) rail opens library in station',
  ],
  ar: [
    'رويترز: المكتبة تعير أرشيفها للمدارس',
    'بيروت - دمشق: عودة القطار بعد غياب',
    'وام: مكتبة جديدة في أبوظبي',
    'عام / افتتاح مكتبة جديدة للأطفال',
    'الخرطوم: نرحب بافتتاح المكتبة',
    'عاجل - افتتاح المكتبة الوطنية',
    'إيران/ الوزير: المكتبات مجانية للجميع',
    '6 أكتوبر: يوم المكتبة',
    'دمشق 2 - بغداد 1',
    'كونا - خمسون عاما من الأخبار',
    'دمشق (6 أكتوبر) - يوم للكتاب',
    'موسكو: مستعدون لتبادل الكتب',
  ],
  fa: ['ایرنا: کتابخانه‌ها رایگان می‌شود', 'تهران - مشهد: قطار کتاب', 'مهر: ماه کتاب', 'تهران: کتابخانه تازه'],
  ur: ['اسلام آباد: کتب خانے کا افتتاح', 'کراچی - لاہور: کتابوں کی ریل'],
  fr: [
    'Paris : une bibliothèque ouvre',
    'AFP : les archives pour les écoles',
    'PARIS-LYON : LE TRAIN DES LIVRES',
    'PARIS - LA VILLE QUI LIT',
    'Le 6 octobre - le jour du livre',
  ],
  es: [
    'EFE: archivo abierto para las escuelas',
    'Madrid: una biblioteca junto al río',
    'MADRID - LA CIUDAD QUE LEE',
    'Lima, 6 oct: lo que se sabe',
  ],
  pt: ['Lusa: arquivo aberto às escolas', 'Lisboa: nova biblioteca junto ao rio', 'LISBOA - A CIDADE QUE LÊ'],
  it: ['ANSA: archivio aperto alle scuole', 'ROMA - LA CITTÀ CHE LEGGE', 'Roma: apre una biblioteca', 'Roma-Lazio 2-1'],
  de: [
    'dpa: Archiv offen für Schulen',
    'Berlin: Neue Bibliothek am Fluss',
    'WIEN - STADT DER BÜCHER',
    'BERLIN/PARIS: Zwei Bibliotheken, eine Karte',
  ],
  nl: ['ANP: archief open voor scholen', 'UTRECHT - STAD VAN BOEKEN'],
  pl: ['PAP: archiwum otwarte dla szkół', 'Warszawa: nowa biblioteka', 'WARSZAWA - MIASTO KSIĄŻEK'],
  cs: ['ČTK: archiv otevřen školám', 'Praha: nová knihovna u řeky'],
  hr: ['Hina: arhiv otvoren školama', 'ZAGREB - GRAD KNJIGA'],
  ru: [
    'ТАСС: архив открыт для школ',
    'МОСКВА - ГОРОД КНИГ',
    'Минск: новая библиотека',
    'РИА Новости: архив для всех',
    'Москва. 6 октября. День библиотеки',
  ],
  tr: ['AA: arşiv okullara açıldı', 'ANKARA - KİTAP ŞEHRİ', 'Ankara: yeni kütüphane'],
  id: ['ANTARA: arsip dibuka untuk sekolah', 'Jakarta: perpustakaan baru'],
  hi: ['नई दिल्ली: नया पुस्तकालय', 'भाषा: हिंदी की किताबें'],
  zh: ['新华社：图书馆向公众开放', '北京：河畔新图书馆开放', '路透社：图书馆出借档案'],
  ja: ['ロイター：図書館が開館', '東京：川沿いに新しい図書館', '【速報】図書館が開館'],
  ko: ['연합뉴스: 도서관 문 열어', '서울: 강변에 새 도서관', '[속보] 강변에 새 도서관'],
}

const listed = (lines: Lines) =>
  Object.entries(lines).flatMap(([language, all]) => all.map((line) => ({ language, line })))
const frame = (language: string) => frames[language]!

describe('a sentence below a headline is the lead', () => {
  test.each(listed(sentences))('$language: $line', ({ language, line }) => {
    const { headline, second } = frame(language)
    reads(`${headline}\n\n${line}\n\n${second}\n`, { headline, dateline: false, lead: line, body: [line, second] })
  })
})

describe('a sentence that opens a story is no dateline', () => {
  test.each(listed(sentences))('$language: $line', ({ language, line }) => {
    reads(`${line}\n\n${frame(language).second}\n`, { dateline: false, place: null, source: null })
  })
})

describe('captions, lists, tables, letters and credits are no datelines', () => {
  test.each(listed(others))('$language: $line', ({ language, line }) => {
    const { headline, second } = frame(language)
    reads(`${headline}\n\n${line}\n\n${second}\n`, { headline, dateline: false })
    reads(`${line}\n\n${second}\n\n${second}\n`, { dateline: false })
  })
})

describe('a headline stays the headline above a dateline', () => {
  test.each(listed(headlines))('$language: $line', ({ language, line }) => {
    const { dateline, place, source, second } = frame(language)
    reads(`${line}\n\n${dateline}${second}\n`, { headline: line, place: place!, source: source!, lead: second })
    reads(`${line}\n${dateline}${second}\n`, { headline: line, place: place!, source: source!, lead: second })
  })
})

describe('a dateline is found below what looks like one', () => {
  test('a caption above', () => {
    const { headline, dateline, second } = frame('en')
    const caption = 'Children read in the new library in Vienna, Oct. 6, 2025. REUTERS/Jane Marsh'
    reads(`${headline}\n\n${caption}\n\n${dateline}${second}\n`, {
      headline,
      place: 'VIENNA',
      source: 'Reuters',
      lead: second,
    })
  })

  test('only the first of several', () => {
    const { headline, dateline, second } = frame('en')
    const other = 'GENEVA, Oct 7 (AFP) - The second library opens in May, the mayor said.'
    reads(`${headline}\n\n${dateline}${second}\n\n${other}\n`, {
      place: 'VIENNA',
      source: 'Reuters',
      body: [second, other],
    })
  })

  test('a dateline deep in the body is a sentence', () => {
    const { headline, second } = frame('en')
    const paragraphs = Array.from({ length: 12 }, (_, n) => `${second} It was visit number ${n + 1} of the day.`)
    const other = 'GENEVA, Oct 7 (AFP) - The second library opens in May, the mayor said.'
    reads(`${headline}\n\n${paragraphs.join('\n\n')}\n\n${other}\n`, { headline, dateline: false })
  })
})

test('the list is long and in many languages', () => {
  const all = [sentences, others, headlines].flatMap(listed)
  expect(all.length).toBeGreaterThan(250)
  expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThan(30)
  expect(new Set(all.map(({ line }) => line)).size).toBe(all.length)
})

test('a sentence that stands there again and again takes neither headline nor dateline away', () => {
  const again = 'The ferry ran again on Friday.'
  const head = 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry to the island ran again on Friday.\n\n'
  reads(`${head}${`${again}\n`.repeat(6)}`, {
    headline: 'Ferry runs again',
    place: 'PORT LEWIS',
    lead: 'The ferry to the island ran again on Friday.',
    boilerplate: [],
  })
  const row = 'Lisbon to the upper harbour'
  reads(`${head}${`${row}\n\n`.repeat(4)}`, { headline: 'Ferry runs again', place: 'PORT LEWIS' })
})
