/** The months of the year in the words, the shortenings and the slips of each agency, each day read back from a dateline. */
import { describe, test } from 'vitest'
import { reads } from '../support/story.js'

const lead = 'A library with three thousand books for children opened on the river bank.'
const arLead = 'افتتحت البلدية اليوم مكتبة للأطفال تضم ثلاثة آلاف كتاب وقاعة صغيرة للرسم.'
const faLead = 'کتابخانه تازه کودکان با سه هزار جلد کتاب در کنار رودخانه شهر گشایش یافت.'
const esLead = 'Una biblioteca con tres mil libros infantiles abrió hoy sus puertas junto al río.'
const ruLead = 'Библиотека с тремя тысячами детских книг открылась на берегу реки.'

/** The twelve months as agencies print them, each in a dateline of its own. `{m}` is the month, `{d}` the day. */
const years: Record<string, { dateline: string; lead: string; months: string }> = {
  'AP style, Xinhua': {
    dateline: 'BEIJING, {m} {d} (Xinhua) -- ',
    lead,
    months: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.',
  },
  'without full stops, Reuters': {
    dateline: 'VIENNA, {m} {d} (Reuters) - ',
    lead,
    months: 'Jan Feb March April May June July Aug Sept Oct Nov Dec',
  },
  'three letters, Reuters': {
    dateline: 'VIENNA, {m} {d} (Reuters) - ',
    lead,
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },
  'in full, TASS': {
    dateline: 'MOSCOW, {m} {d}. /TASS/. ',
    lead,
    months: 'January February March April May June July August September October November December',
  },
  'capitals, FBIS': {
    dateline: 'LIMA, {d} {m} 89 (EFE) -- [TEXT] ',
    lead: 'THE LIBRARY ON THE RIVER OPENED TODAY.',
    months: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC',
  },
  'the Gulf and Egypt, WAM': {
    dateline: 'أبوظبي في {d} {m} /وام/ ',
    lead: arLead,
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  'hamzas left out, QNA': {
    dateline: 'الدوحة في {d} {m} /قنا/ ',
    lead: arLead,
    months: 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  },
  'the Levant, Petra': {
    dateline: 'عمان {d} {m} (بترا) - ',
    lead: arLead,
    months: 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  },
  'the Levant without the article, dpa': {
    dateline: 'برلين {d} {m} (د ب أ) - ',
    lead: arLead,
    months: 'كانون_ثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_أول تشرين_ثاني كانون_أول',
  },
  'both names parted by a slash, IRNA': {
    dateline: 'طهران / {d} {m}/ارنا- ',
    lead: arLead,
    months:
      'كانون_الثاني_/يناير شباط_/فبراير اذار_/مارس نيسان_/ابريل ايار_/مايو حزيران_/يونيو تموز_/يوليو اب_/اغسطس ايلول_/سبتمبر تشرين_الاول_/اكتوبر تشرين_الثاني_/نوفمبر كانون_الاول_/ديسمبر',
  },
  'both names side by side, Reuters': {
    dateline: 'لندن {d} {m} (رويترز) - ',
    lead: arLead,
    months:
      'يناير_كانون_الثاني فبراير_شباط مارس_آذار أبريل_نيسان مايو_أيار يونيو_حزيران يوليو_تموز أغسطس_آب سبتمبر_أيلول أكتوبر_تشرين_الأول نوفمبر_تشرين_الثاني ديسمبر_كانون_الأول',
  },
  'Algeria, APS': {
    dateline: 'الجزائر {d} {m} (واج) - ',
    lead: arLead,
    months: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  },
  'Morocco, MAP': {
    dateline: 'الرباط {d} {m} 2025 (ومع) – ',
    lead: arLead,
    months: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  },
  'French, AFP': {
    dateline: 'Paris, {d} {m} 2025 (AFP) - ',
    lead: 'Une bibliothèque de trois mille livres pour enfants a ouvert au bord du fleuve.',
    months: 'jan fév mars avr mai juin juil août sept oct nov déc',
  },
  'Spanish, EFE': {
    dateline: 'Madrid, {d} {m} (EFE).- ',
    lead: esLead,
    months: 'ene feb mar abr may jun jul ago sep oct nov dic',
  },
  'Spanish, Europa Press': {
    dateline: 'MADRID, {d} {m}. (EUROPA PRESS) - ',
    lead: esLead,
    months: 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic',
  },
  'Portuguese, Lusa': {
    dateline: 'Lisboa, {d} {m} (Lusa) -- ',
    lead: 'Uma biblioteca com três mil livros infantis abriu hoje as portas junto ao rio.',
    months: 'jan fev mar abr mai jun jul ago set out nov dez',
  },
  'Italian, ANSA': {
    dateline: '(ANSA) - ROMA, {d} {m} - ',
    lead: 'Una biblioteca con tremila libri per ragazzi ha aperto oggi lungo il fiume.',
    months: 'GEN FEB MAR APR MAG GIU LUG AGO SET OTT NOV DIC',
  },
  'Romanian, Agerpres': {
    dateline: 'București, {d} {m} /Agerpres/ - ',
    lead: 'O bibliotecă cu trei mii de cărți pentru copii s-a deschis pe malul râului.',
    months: 'ian feb mar apr mai iun iul aug sep oct nov dec',
  },
  'Czech, ČTK': {
    dateline: 'Praha {d}. {m} (ČTK) - ',
    lead: 'Městská knihovna dnes otevřela u řeky nový sál se třemi tisíci knih pro děti.',
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
  },
  'Croatian, Hina': {
    dateline: 'ZAGREB, {d}. {m} (Hina) - ',
    lead: 'Gradska knjižnica otvorila je danas uz rijeku dvoranu s tri tisuće dječjih knjiga.',
    months: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  },
  'Serbian, Tanjug': {
    dateline: 'BEOGRAD, {d}. {m} (Tanjug) - ',
    lead: 'Gradska biblioteka otvorila je danas na obali reke salu sa tri hiljade dečjih knjiga.',
    months: 'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  },
  'Hungarian, MTI': {
    dateline: 'Budapest, 2025. {m} {d}., (MTI) - ',
    lead: 'Háromezer gyermekkönyvvel nyílt meg a folyóparti új könyvtár.',
    months: 'január február március április május június július augusztus szeptember október november december',
  },
  'Lithuanian, ELTA': {
    dateline: 'Vilnius, {m} {d} d. (ELTA). ',
    lead: 'Prie upės atidaryta nauja biblioteka, kurioje yra trys tūkstančiai vaikiškų knygų.',
    months: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  },
  'Russian, TASS': {
    dateline: 'МОСКВА, {d} {m}. /ТАСС/. ',
    lead: ruLead,
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  },
  'Russian, RIA': {
    dateline: 'МОСКВА, {d} {m} - РИА Новости. ',
    lead: ruLead,
    months: 'янв фев мар апр мая июн июл авг сен окт ноя дек',
  },
  'Bulgarian, BTA': {
    dateline: 'София, {d} {m} /БТА/\n',
    lead: 'Градската библиотека откри нова зала с три хиляди книги за деца.',
    months: 'януари февруари март април май юни юли август септември октомври ноември декември',
  },
  'Malay, Bernama': {
    dateline: 'MELAKA, {d} {m} (Bernama) -- ',
    lead: 'Sebuah perpustakaan dengan tiga ribu buku kanak-kanak dibuka hari ini di tebing sungai.',
    months: 'Jan Feb Mac April Mei Jun Julai Ogos Sept Okt Nov Dis',
  },
  'Azerbaijani, AZERTAC': {
    dateline: 'Bakı, {d} {m}, AZƏRTAC\n',
    lead: 'Paytaxtın sahil parkında uşaqlar üçün üç min kitablıq yeni kitabxana açılıb.',
    months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  },
  'Armenian, Noyan Tapan': {
    dateline: 'ԵՐԵՎԱՆ, {d} {m}, ՆՈՅՅԱՆ ՏԱՊԱՆ։ ',
    lead: 'Մայրաքաղաքում այսօր բացվել է երեք հազար գիրք ունեցող մանկական գրադարան։',
    months: 'ՀՈՒՆՎԱՐ ՓԵՏՐՎԱՐ ՄԱՐՏ ԱՊՐԻԼ ՄԱՅԻՍ ՀՈՒՆԻՍ ՀՈՒԼԻՍ ՕԳՈՍՏՈՍ ՍԵՊՏԵՄԲԵՐ ՀՈԿՏԵՄԲԵՐ ՆՈՅԵՄԲԵՐ ԴԵԿՏԵՄԲԵՐ',
  },
  'Thai, TNA': {
    dateline: 'กรุงเทพฯ {d} {m}- ',
    lead: 'ห้องสมุดสำหรับเด็กแห่งใหม่ริมแม่น้ำเปิดให้บริการแล้ววันนี้',
    months: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
  },
  'Hindi, IANS': {
    dateline: 'नई दिल्ली, {d} {m} (आईएएनएस)। ',
    lead: 'नदी किनारे बच्चों के लिए तीन हजार पुस्तकों वाला नया पुस्तकालय खुला।',
    months: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  },
  'Bengali, BSS': {
    dateline: 'ঢাকা, {d} {m}, ২০১৯ (বাসস) : ',
    lead: 'নগরীর নদীর তীরে শিশুদের জন্য তিন হাজার বইয়ের একটি পাঠাগার চালু হয়েছে।',
    months: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  },
  'Urdu, APP': {
    dateline: 'اسلام آباد۔{d}{m} (اے پی پی): ',
    lead: 'دریا کنارے بچوں کے لئے تین ہزار کتابوں پر مشتمل کتب خانے کا افتتاح کر دیا گیا ہے۔',
    months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  },
  'Mongolian, Montsame': {
    dateline: 'Улаанбаатар, 2026 оны {m} сарын {d} /МОНЦАМЭ/. ',
    lead: 'Хүүхдийн гурван мянган номтой шинэ номын сан өнөөдөр нээгдлээ.',
    months:
      'нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар долоодугаар наймдугаар есдүгээр аравдугаар арван_нэгдүгээр арван_хоёрдугаар',
  },
  'Persian, IRNA': {
    dateline: 'تهران، {d} {m} ۱۴۰۳، ایرنا - ',
    lead: faLead,
    months: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  },
  'Afghan, Bakhtar': {
    dateline: 'کابل، باختر، {d} {m}\n',
    lead: faLead,
    months: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  },
  'Hijri, SPA': {
    dateline: 'جدة {d} {m} 1436 هـ واس\n',
    lead: arLead,
    months: 'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  },
  'Hijri in other spellings, SPA': {
    dateline: 'جدة {d} {m} 1436 هـ واس\n',
    lead: arLead,
    months: 'محرم صفر ربيع_الاول ربيع_الثاني جمادى_الاولى جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
  },
  'Nepali, RSS': {
    dateline: '{m} {d}, काठमाडौँ (रासस) | ',
    lead: 'नदी किनारमा बालबालिकाका लागि तीन हजार पुस्तक भएको पुस्तकालय सञ्चालनमा आएको छ।',
    months: 'बैशाख जेठ असार साउन भदौ असोज कात्तिक मंसिर पुस माघ फागुन चैत',
  },
}

describe('every month is read in the words of the agency', () => {
  const printed = Object.entries(years).flatMap(([name, { dateline, lead: first, months }]) =>
    months.split(' ').flatMap((word, index) =>
      [1, 23].map((day) => ({
        name: `${name}: ${day} ${word.replaceAll('_', ' ')}`,
        month: index + 1,
        day,
        first,
        text: dateline.replace('{d}', String(day)).replace('{m}', word.replaceAll('_', ' ')),
      })),
    ),
  )

  test.each(printed)('$name', ({ text, month, day, first }) => {
    reads(`${text}${first}\n`, { day, month, lead: first })
  })
})
