/** Stories of Asian and African agencies as their wires and web pages print them. Every story is invented. */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const zhHeadline = '河畔新图书馆向儿童开放'
const zhLead = '一座藏有三千册童书的新图书馆在河畔开放，首日迎来近千名读者。'
const zhSecond = '馆长说，阅览室每天开放，周一除外。'
const koHeadline = '강가에 어린이 도서관 문 열어'
const koLead = '책 3천 권을 갖춘 어린이 도서관이 강가에 문을 열었다.'
const frLead = 'Une bibliothèque de trois mille livres pour enfants a ouvert lundi au bord de la mer.'
const frSecond = 'La salle est ouverte tous les jours, a précisé la directrice.'

describe('datelines of Chinese copy', () => {
  test('without a place: the filing sign alone makes it one', () => {
    reads(`${zhHeadline}\n\n中新网10月18日电 ${zhLead}\n\n${zhSecond}\n`, {
      headline: zhHeadline,
      place: null,
      iso: 'XXXX-10-18',
      source: '中新网',
      body: [zhLead, zhSecond],
    })
    reads(`${zhHeadline}\n\n中新社10月18日报道了图书馆开放的消息。\n\n${zhSecond}\n`, { dateline: false })
  })

  test('the date in Chinese figures, also behind a city that begins with one', () => {
    reads(`${zhHeadline}\n中新社香港七月二十五日电　${zhLead}\n`, {
      place: '香港',
      date: '七月二十五日',
      iso: 'XXXX-07-25',
    })
    reads(`${zhHeadline}\n中新社三亚十月十日电 ${zhLead}\n`, { place: '三亚', iso: 'XXXX-10-10' })
    reads(`${zhHeadline}\n新华社北京一九八七年五月三十一日电 ${zhLead}\n`, { place: '北京', iso: '1987-05-31' })
  })

  test('the writers stand below the title that the dateline gives', () => {
    const text = '清晨五点，桐庐的快递分拣中心已经灯火通明。'
    reads(`小镇观察\n\n新华社杭州11月2日电　题：小镇上的“大生意”\n\n新华社记者方立、何勇\n\n${text}\n\n${zhSecond}\n`, {
      place: '杭州',
      byline: '新华社记者方立、何勇',
      body: ['小镇上的“大生意”', text, zhSecond],
    })
  })

  test('a county behind the reporter is the place', () => {
    reads(`河畔圖書館開放\n（中央社記者張祈花蓮縣4日電）河畔的新圖書館今天開放，首日有近千名讀者。\n`, {
      place: '花蓮縣',
      byline: '記者張祈',
    })
  })

  test('the day behind the editor’s bracket belongs to the credit', () => {
    reads(
      '河畔圖書館開放\n（中央社台北4日電）河畔的新圖書館今天開放。\n\n館長說，每天開放。（編輯：黃世傑）1130404\n',
      {
        body: ['河畔的新圖書館今天開放。', '館長說，每天開放。'],
        credits: ['（編輯：黃世傑）1130404'],
      },
    )
  })
})

describe('the page’s own date', () => {
  test('in East Asian units, with labels and an origin', () => {
    for (const line of [
      '2023年08月14日 16时22分',
      '2023-08-14 16:22:31 来源：新华网',
      '发布时间：2023年08月14日 16:22',
    ])
      reads(`${zhHeadline}\n\n${line}\n\n新华社拉萨8月14日电 ${zhLead}\n`, {
        headline: zhHeadline,
        iso: '2023-08-14',
        yearFrom: 'page',
        boilerplate: [line],
      })
    for (const line of [
      '송고시간2023-07-04 11:15',
      '등록 2023.07.04 08:10:33수정 2023.07.04 08:45:12',
      '2023.07.04 오전 07:12',
    ])
      reads(`${koHeadline}\n${line}\n(서울=연합뉴스) 홍길동 기자 = ${koLead}\n`, {
        headline: koHeadline,
        place: '서울',
        byline: '홍길동 기자',
        boilerplate: [line],
      })
  })

  test('in French, and in English below a masthead', () => {
    const line = 'Publié Le : Lundi, 06 Octobre 2025 15:20'
    reads(`Une bibliothèque ouvre à Alger\n\n${line}\n\nALGER- ${frLead}\n\n${frSecond}\n`, {
      place: 'ALGER',
      date: null,
      boilerplate: [line],
    })
    const english = 'A library with three thousand books opened on the river bank on Monday.'
    reads(`PENANG NEWS\nLibrary Opens in Melaka\n18/12/2023 09:12 AM\nMELAKA, Dec 18 (Bernama) -- ${english}\n`, {
      place: 'MELAKA',
      iso: '2023-12-18',
      source: 'Bernama',
    })
  })

  test('a place and a day above a dateline that has a source are the page’s', () => {
    reads('पोखरामा पुस्तकालय\nकाठमाडौँ, साउन १२ गते\nपोखरा, १२ साउन (रासस): पोखरामा बालबालिकाका लागि पुस्तकालय खुलेको छ ।\n', {
      place: 'पोखरा',
      source: 'रासस',
    })
  })
})

describe('scripts that part no words, and vowel signs', () => {
  test('lines without a stop are paragraphs of their own in Thai', () => {
    const first = 'กรุงเทพมหานครเปิดห้องสมุดริมแม่น้ำเจ้าพระยาแห่งใหม่ มีหนังสือสำหรับเด็กกว่าสามพันเล่ม'
    const next = 'ผู้ว่าฯ กล่าวว่าจะเปิดให้บริการทุกวัน ไม่มีวันหยุด'
    reads(`ห้องสมุดแห่งใหม่\nกรุงเทพฯ 6 ต.ค. – ${first}\n${next}\n`, { place: 'กรุงเทพฯ', body: [first, next] })
  })

  test('two figures are a year of the Buddhist era', () => {
    reads('เชียงใหม่ฝุ่นหนา\n\nเชียงใหม่ 14 ก.พ.66 - ค่าฝุ่นในตัวเมืองเกินมาตรฐานเป็นวันที่ห้า\n', {
      place: 'เชียงใหม่',
      calendar: 'buddhist',
      iso: '2023-02-14',
    })
  })

  test('an agency in brackets whose letters carry vowel signs', () => {
    reads('ஆற்றங்கரையில் நூலகம்\nசென்னை, அக்டோபர் 6 (நியூஸ்): குழந்தைகளுக்கான நூலகம் இன்று திறக்கப்பட்டது.\n', {
      place: 'சென்னை',
      source: 'நியூஸ்',
      iso: 'XXXX-10-06',
    })
  })

  test('a headline without a blank is no kicker', () => {
    reads(`我国科学家在青藏高原发现新种植物\n新 种 生 长 在 流 石 滩\n新华社拉萨8月14日电 ${zhLead}\n`, {
      headline: '我国科学家在青藏高原发现新种植物',
      kicker: null,
    })
  })
})

describe('a place and a mark alone', () => {
  test('a lead on one line, whatever closes the story below it', () => {
    for (const place of ['ORAN', 'Luanda', 'Madrid'])
      reads(`Une bibliothèque au bord de la mer\n${place} - ${frLead}\n${frSecond} (APS)\n`, { place, lead: frLead })
  })

  test('a headline of two places above a paragraph is none', () => {
    const text = 'Le train entre les deux villes, arrêté depuis six mois, reprend lundi.'
    reads(`Dakar - Thiès : le train reprend\n${text}\n${frSecond}\n`, {
      headline: 'Dakar - Thiès : le train reprend',
      dateline: false,
      body: [text, frSecond],
    })
  })
})

describe('forms of neighbours', () => {
  const lead = 'An old ferry on the river opened on Monday as a library for children.'

  test('the agency before the place, no mark between', () => {
    reads(`Library Opens\nAKP Phnom Penh, November 09, 2022 --\n${lead}\nBy Khan Sophea\n`, {
      place: 'Phnom Penh',
      source: 'AKP',
      iso: '2022-11-09',
      body: [lead],
      credits: ['By Khan Sophea'],
    })
  })

  test('a month in figures before the day', () => {
    const second = 'Малын тэжээл бэлтгэх асуудлаар зөвлөгөөн өнөөдөр болов.'
    reads(`Зөвлөгөөн болов\nУлаанбаатар, 2023 оны 5 дугаар сарын 12 /МОНЦАМЭ/. ${second}\n`, { iso: '2023-05-12' })
    reads(`Зөвлөгөөн болов\nУлаанбаатар. 5 дугаар сарын 12. /МОНЦАМЭ/. ${second}\n`, { iso: 'XXXX-05-12' })
  })

  test('Burmese and Khmer dates behind a blank', () => {
    const burmese = 'ရန်ကုန်မြို့၌ ကလေးများအတွက် စာကြည့်တိုက်အသစ်တစ်ခုကို ယနေ့ ဖွင့်လှစ်ခဲ့သည်။'
    reads(`စာကြည့်တိုက်အသစ် ဖွင့်လှစ်\nရန်ကုန် အောက်တိုဘာ ၆\n${burmese}\n`, { place: 'ရန်ကုန်', iso: 'XXXX-10-06' })
  })

  test('a place with a colon in a script of India, with a date or without', () => {
    const malayalam = 'കുട്ടികൾക്കായുള്ള പുതിയ ഗ്രന്ഥശാല തിങ്കളാഴ്ച തുറന്നു.'
    reads(`പുതിയ ഗ്രന്ഥശാല\nതിരുവനന്തപുരം: ${malayalam}\n`, { place: 'തിരുവനന്തപുരം', body: [malayalam] })
    reads('നദീതീരത്ത് ഗ്രന്ഥശാല\n\nതിരുവനന്തപുരം: പുതിയ വാർത്തകൾ\n', { dateline: false })
    reads('நெல் கொள்முதல் நிலையம்\nதஞ்சாவூர், அக். 6: நேரடி நெல் கொள்முதல் நிலையம் திறக்கப்பட்டது.\n', {
      place: 'தஞ்சாவூர்',
      iso: 'XXXX-10-06',
    })
  })

  test('initials of an agency that nobody knows, behind a city or a date', () => {
    reads(`Ferry sails\nNairobi (KNQ) – ${lead}\n`, { place: 'Nairobi', source: 'KNQ', agency: null })
    reads(`Ségou : un bac\nSégou, 6 oct (AMAP) ${frLead}\n`, { place: 'Ségou', source: 'AMAP', body: [frLead] })
    reads(`Ferry sails\nNairobi (Kenya) – ${lead}\n`, { source: null })
  })

  test('a full stop before the dash, and `’n` for a lead', () => {
    const afrikaans = "'n Nuwe biblioteek met drieduisend kinderboeke is Maandag langs die rivier geopen."
    reads(`Nuwe biblioteek oop\nKAAPSTAD. – ${afrikaans}\nDie bibliotekaris het gesê die sale is elke dag oop.\n`, {
      place: 'KAAPSTAD',
      lead: afrikaans,
    })
  })

  test('the agency beside the page’s date is no dateline', () => {
    for (const line of ['ANI | Updated: Oct 06, 2025 15:20 IST', 'KYODO NEWS - Aug 1, 2023 - 10:21 | All, Japan'])
      reads(`Ferry becomes library\n${line}\n${lead}\n`, { dateline: false, boilerplate: [line], body: [lead] })
  })
})

describe('what stands among the paragraphs and below them', () => {
  test('a label with a colon that leads to another story', () => {
    const paragraphs = [
      'Gubernur Jawa Barat meresmikan perpustakaan di Bandung, Senin.',
      'Perpustakaan itu menyimpan tiga ribu buku.',
    ]
    reads(
      `Gubernur resmikan perpustakaan\n\nBandung (ANTARA) - ${paragraphs.join('\n\nBaca juga: Bandung tata kawasan sungai\n\n')}\n`,
      {
        body: paragraphs,
        boilerplate: ['Baca juga: Bandung tata kawasan sungai'],
      },
    )
  })

  test('`./.` behind the last sentence', () => {
    reads(
      'Thư viện mới bên sông\nHà Nội (TTXVN 6/10) - Thành phố đã mở một thư viện mới cho trẻ em bên sông.\nThư viện mở cửa hằng ngày./.\n',
      {
        endMark: './.',
      },
    )
  })

  test('a signature that names the dateline’s source among slashes', () => {
    for (const mark of ['AGQ/06/010/025 BS/AND', 'BS/AGQ/ octobre 2025', 'BS/MD (AGQ)'])
      reads(`Kankan : une bibliothèque\nKankan, 6 oct. (AGQ)- ${frLead}\n${frSecond}\n${mark}\n`, {
        body: [frLead, frSecond],
        endMark: mark,
      })
    const last = 'Le projet AGQ/Ville continue.'
    reads(`Kankan : une bibliothèque\nKankan, 6 oct. (AGQ)- ${frLead}\n${last}\n`, {
      body: [frLead, last],
      endMark: null,
    })
  })

  test('a sentence that begins like a credit is body', () => {
    const last = 'Edited by hand, the plans fill nine sheets of paper.'
    reads(
      `Old mill to become museum\n\nThe town will turn its old mill into a museum of bread next year.\n\n${last}\n`,
      {
        credits: [],
      },
    )
    expect(readAs(`Old mill\n\nThe mill opens in May.\n\nEdited by Jane Marsh\n`, { credits: [] }).credits).toEqual([
      'Edited by Jane Marsh',
    ])
  })
})

describe('papers that open with their own name', () => {
  const idHeadline = 'Perpustakaan Anak Dibuka di Tepi Sungai'
  const idLead = 'Sebuah perpustakaan dengan tiga ribu buku untuk anak dibuka di tepi sungai pada Senin.'
  const idSecond = 'Ruang baca buka setiap hari, kata kepala perpustakaan.'
  const viHeadline = 'Thư viện thiếu nhi mở cửa bên sông'
  const viLead = 'Một thư viện với ba nghìn cuốn sách cho trẻ em vừa mở cửa bên sông hôm thứ Hai.'
  const viSecond = 'Phòng đọc mở cửa hằng ngày, giám đốc thư viện cho biết.'

  test('the host of the pages stands before or behind a known place', () => {
    const id = (dateline: string) => `${idHeadline}\n\n${dateline}${idLead}\n\n${idSecond}\n`
    const body = [idLead, idSecond]
    reads(id('SURAT.CO, Jakarta - '), { source: 'SURAT.CO', place: 'Jakarta', body })
    reads(id('JAKARTA, SURAT.com – '), { source: 'SURAT.com', place: 'JAKARTA', body })
    reads(id('SURAT.CO.ID, JAKARTA -- '), { source: 'SURAT.CO.ID', place: 'JAKARTA', body })
    reads(id('Surat6.com, Jakarta - '), { source: 'Surat6.com', place: 'Jakarta', body })
    reads(id('Surat.com - '), { source: 'Surat.com', place: null, body })
  })

  test('a shop that is named so opens a sentence', () => {
    const lead = 'Surat.com - the largest shop of the river towns - opened a library for children on Monday.'
    reads(`Shop opens library\n\n${lead}\n\nThe room is open every day.\n`, { dateline: false })
  })

  test('Vietnamese papers: a name in brackets, initials', () => {
    const vi = (dateline: string) => `${viHeadline}\n\n${dateline}${viLead}\n\n${viSecond}\n`
    const body = [viLead, viSecond]
    reads(vi('(Bến Sông) - '), { source: 'Bến Sông', place: null, body })
    reads(vi('(Bensong.vn) – '), { source: 'Bensong.vn', body })
    reads(vi('BSO - '), { source: 'BSO', place: null, body })
    reads(vi('(BSO) - '), { source: 'BSO', body })
    reads(vi('BENSONG.VN - '), { source: 'BENSONG.VN', body })
    reads(vi('TP HCM - '), { source: null })
    reads(vi('(tiếp theo) - '), { dateline: false })
    reads(`Library opens\n\n(BSO) - A library with three thousand books opened on Monday.\n`, { dateline: false })
  })
})

describe('a city and a stop or a colon of the script', () => {
  const hiHeadline = 'नदी किनारे बच्चों का पुस्तकालय खुला'
  const hiLead = 'नदी के किनारे तीन हजार किताबों वाला पुस्तकालय सोमवार को बच्चों के लिए खोला गया।'

  test('a full stop or danda closes a known city', () => {
    reads(`${hiHeadline}\n\nलखनऊ। ${hiLead}\n`, { place: 'लखनऊ', lead: hiLead })
    const swLead = 'Maktaba yenye vitabu elfu tatu kwa ajili ya watoto imefunguliwa kando ya mto Jumatatu.'
    reads(`Maktaba ya watoto yafunguliwa\n\nDar es Salaam. ${swLead}\n`, { place: 'Dar es Salaam', lead: swLead })
    reads(`${hiHeadline}\n\nनमस्ते। ${hiLead}\n`, { dateline: false })
  })

  test('the visarga and the Khmer sign stand for a colon', () => {
    reads(`${hiHeadline}\n\nनई दिल्लीः ${hiLead}\n`, { place: 'नई दिल्ली', lead: hiLead })
    reads(`${hiHeadline}\n\nदुःख की बात है कि पुस्तकालय बंद है।\n`, { dateline: false })
    const kmLead = 'បណ្ណាល័យកុមារដែលមានសៀវភៅបីពាន់ក្បាលបានបើកនៅមាត់ទន្លេនៅថ្ងៃចន្ទ។'
    reads(`បណ្ណាល័យកុមារបើកនៅមាត់ទន្លេ\n\nភ្នំពេញ៖ ${kmLead}\n`, { place: 'ភ្នំពេញ', lead: kmLead })
  })

  test('a chillu and a consonant with its sign are one letter', () => {
    const mlLead = 'മൂവായിരം പുസ്തകങ്ങളുള്ള കുട്ടികളുടെ ലൈബ്രറി നദീതീരത്ത് തുറന്നു.'
    for (const place of ['ന്യൂഡൽഹി', 'ന്യൂഡല്ഹി', 'ന്യൂഡല്\u200dഹി'])
      reads(`കുട്ടികളുടെ ലൈബ്രറി തുറന്നു\n\n${place}: ${mlLead}\n`, { place, lead: mlLead })
  })

  test('the day stands before the city, or alone behind its leader', () => {
    const neLead = 'तीन हजार पुस्तक भएको बाल पुस्तकालय नदी किनारमा खुलेको छ ।'
    reads(`नदी किनारमा बाल पुस्तकालय\n\n१३ साउन, काठमाडौं । ${neLead}\n`, {
      place: 'काठमाडौं',
      date: '१३ साउन',
      lead: neLead,
    })
    const guLead = 'નદી કિનારે ત્રણ હજાર પુસ્તકો ધરાવતું પુસ્તકાલય સોમવારે ખુલ્યું છે.'
    reads(`નદી કિનારે પુસ્તકાલય ખુલ્યું\n\nઅમદાવાદ, તા. 21 : ${guLead}\n`, {
      place: 'અમદાવાદ',
      date: 'તા. 21',
      day: 21,
      lead: guLead,
    })
  })

  test('a dash says that the lead is on the next line', () => {
    const soLead = 'Maktabad carruureed oo leh saddex kun oo buug ayaa Isniintii laga furay webiga agtiisa.'
    reads(`Maktabad carruureed oo la furay\n\nMuqdisho —\n\n${soLead}\n`, { place: 'Muqdisho', lead: soLead })
    reads(`Maktabad carruureed oo la furay\n\nMaanta —\n\n${soLead}\n`, { dateline: false })
  })
})

describe('dates that are no dateline', () => {
  test('an ending is joined to the figure', () => {
    const lead = 'ஒவ்வொரு ஆண்டும் செப்டம்பர் 14-ந்தேதி நூலக நாள் கொண்டாடப்படுகிறது.'
    reads(`நூலக நாள்\n\n${lead}\n`, { dateline: false, body: [lead] })
  })

  test('a headline ends in one', () => {
    const lead = 'নদীর ধারে শিশুদের জন্য তিন হাজার বইয়ের পাঠাগার খোলা হবে।'
    reads(`নদীর ধারে নতুন পাঠাগার ১২ জানুয়ারি\n\n${lead}\n`, { headline: 'নদীর ধারে নতুন পাঠাগার ১২ জানুয়ারি', dateline: false })
  })
})

describe('bylines of African and Asian papers', () => {
  test('their words for by', () => {
    const haLead = 'An bude dakin karatu mai littattafai dubu uku ga yara a gefen kogi ranar Litinin.'
    reads(`An bude dakin karatun yara\n\nDaga Hadiza Musa\n\n${haLead}\n`, { byline: 'Daga Hadiza Musa', lead: haLead })
    const loLead = 'ຫ້ອງສະໝຸດສຳລັບເດັກນ້ອຍທີ່ມີປຶ້ມສາມພັນຫົວໄດ້ເປີດຢູ່ແຄມແມ່ນ້ຳໃນວັນຈັນ.'
    reads(`ຫ້ອງສະໝຸດເດັກນ້ອຍເປີດແລ້ວ\n\nໂດຍ: ສົມສີ\n\n${loLead}\n`, { byline: 'ໂດຍ: ສົມສີ', lead: loLead })
  })
})

describe('what pages put around Asian and African copy', () => {
  test('counters and times that pass below the headline', () => {
    const lead = 'An bude dakin karatu mai littattafai dubu uku ga yara a gefen kogi ranar Litinin.'
    const second = 'Shugaban dakin ya ce zai rika buɗewa kowace rana domin yaran jihar.'
    reads(`An bude dakin karatun yara\n\n67\n\n${lead}\n\n${second}\n\nBAR AMSA\n`, {
      headline: 'An bude dakin karatun yara',
      body: [lead, second],
      boilerplate: ['67', 'BAR AMSA'],
    })
    const bgLead = 'Библиотека с три хиляди детски книги отвори врати край реката в понеделник.'
    reads(`Детска библиотека отвори врати край реката\n\nпреди 2 часа\n\n${bgLead}\n`, {
      body: [bgLead],
      boilerplate: ['преди 2 часа'],
    })
  })

  test('the time of a Thai page', () => {
    const lead = 'ห้องสมุดสำหรับเด็กที่มีหนังสือสามพันเล่มเปิดให้บริการริมแม่น้ำวันนี้'
    reads(`เปิดห้องสมุดเด็กริมแม่น้ำ\n\n12 พ.ค. 2563 10:20 น.\n\n${lead}\n`, {
      body: [lead],
      boilerplate: ['12 พ.ค. 2563 10:20 น.'],
    })
    reads(`ข่าวการเมือง Tuesday September 2, 2008\n\n${lead}\n`, { dateline: false })
  })

  test('a Tamil city has its line to itself', () => {
    const lead = 'மூவாயிரம் புத்தகங்கள் கொண்ட சிறுவர் நூலகம் ஆற்றங்கரையில் திறக்கப்பட்டது.'
    reads(`சிறுவர் நூலகம் திறப்பு\n\nசென்னை:\n\n${lead}\n`, { place: 'சென்னை', lead })
    reads(`சிறுவர் நூலகம் திறப்பு\n\nஅவர் கூறியது:\n\n${lead}\n`, { dateline: false })
  })

  test('a Vietnamese lead begins with its day', () => {
    const lead = 'Ngày 17/8, một thư viện với ba nghìn cuốn sách cho trẻ em vừa mở cửa bên sông.'
    reads(`Thư viện thiếu nhi mở cửa\n\n(Bến Sông) - ${lead}\n`, { source: 'Bến Sông', date: null, lead })
  })
})

describe('a reporter’s office beside the city', () => {
  test('in Hindi and Bengali papers', () => {
    const hiLead = 'नदी के किनारे तीन हजार किताबों वाला पुस्तकालय सोमवार को बच्चों के लिए खोला गया।'
    const hi = (dateline: string) => `नदी किनारे पुस्तकालय खुला\n\n${dateline}${hiLead}\n`
    reads(hi('लखनऊ, नदी संवाददाता। '), { place: 'लखनऊ', byline: 'नदी संवाददाता', lead: hiLead })
    reads(hi('नदी संवाददाता, लखनऊ। '), { place: 'लखनऊ', byline: 'नदी संवाददाता', lead: hiLead })
    reads(hi('हरिद्वार, देहरादून। '), { byline: null })
    const bnLead = 'নদীর ধারে শিশুদের জন্য তিন হাজার বইয়ের পাঠাগার সোমবার খোলা হয়েছে।'
    reads(`পাঠাগার খোলা হলো\n\nনিজস্ব প্রতিবেদক, ঢাকা: ${bnLead}\n`, {
      place: 'ঢাকা',
      byline: 'নিজস্ব প্রতিবেদক',
      lead: bnLead,
    })
  })
})

describe('an agency that nobody knows behind the date, in Cyrillic copy', () => {
  const lead = 'Библиотека с тремя тысячами детских книг открылась в понедельник на берегу реки.'
  const ru = (dateline: string) => `Детская библиотека открылась у реки\n\n${dateline}${lead}\n`

  test('in quotes, with a hyphen, with capitals at its end', () => {
    reads(ru('Алматы. 12 мая. «Степь Сегодня» - '), {
      place: 'Алматы',
      date: '12 мая',
      source: '«Степь Сегодня»',
      lead,
    })
    reads(ru('ТБИЛИСИ, 12 мая - Новости-Долина. '), { place: 'ТБИЛИСИ', source: 'Новости-Долина', lead })
    reads(ru('Астана. 12 мая. СтепьТАГ - '), { source: 'СтепьТАГ', lead })
    reads(ru('КРАСНОЯРСК, 12 мая — ИА «Река». '), { source: 'ИА «Река»', lead })
  })

  test('a lead that begins so is none', () => {
    for (const opening of [
      'Нью-Йорк - Бостон: ',
      '«Река» - «Степь» 2:1. ',
      'Санкт-Петербург. ',
      'Ростов-на-Дону принял гостей. ',
    ])
      reads(ru(`МОСКВА, 12 мая. ${opening}`), { source: null })
  })
})
