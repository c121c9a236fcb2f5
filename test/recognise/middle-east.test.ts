/** Copy of the Arab world, Iran, Turkey and Pakistan, and the papers and sites that print it. Every story is invented. */
import { describe, test } from 'vitest'
import { reads, story } from '../support/story.js'

const ar = {
  headline: 'افتتاح مكتبة جديدة للأطفال على ضفة النهر',
  lead: 'افتتحت البلدية اليوم الاثنين مكتبة جديدة للأطفال على ضفة النهر تضم ثلاثة آلاف كتاب وقاعة صغيرة للرسم، وتفتح أبوابها كل صباح.',
  second: 'وقالت أمينة المكتبة إن القاعة تدفأ بمياه النهر طوال الشتاء.',
}
const fa = {
  headline: 'گشایش کتابخانه تازه کودکان در کنار رودخانه',
  lead: 'کتابخانه‌ای با سه هزار جلد کتاب کودک امروز در کنار رودخانه گشایش یافت و به گفته شهردار هر روز صبح باز خواهد بود.',
  second: 'تالار کتابخانه با آب رودخانه گرم می‌شود.',
}
const ur = {
  headline: 'دریا کنارے بچوں کی نئی لائبریری کا افتتاح',
  lead: 'شہر میں دریا کے کنارے بچوں کے لیے تین ہزار کتابوں کی نئی لائبریری کا افتتاح کر دیا گیا ہے جو ہر صبح کھلی رہے گی۔',
  second: 'لائبریرین نے کہا کہ ہال کو دریا کے پانی سے گرم رکھا جاتا ہے۔',
}
const en = {
  headline: 'New riverside library opens its doors',
  lead: 'A library with three thousand books for children opened on the river bank on Monday, and the mayor said that it would be open each morning.',
  second: 'The rooms are heated with water from the river, the librarian said.',
}

describe('datelines of papers and sites', () => {
  test('a city and a colon before a paragraph', () => {
    reads(story(ar, 'بعقوبة: '), { place: 'بعقوبة', source: null, lead: ar.lead })
    reads(story(ur, 'لاہور : '), { place: 'لاہور', source: null, lead: ur.lead })
    reads(story(en, 'Muscat: '), { place: 'Muscat', source: null, lead: en.lead })
  })

  test('a headline with a city and a colon is none', () => {
    reads(`بعقوبة: مكتبة جديدة للأطفال\n\n${ar.lead}\n\n${ar.second}\n`, {
      headline: 'بعقوبة: مكتبة جديدة للأطفال',
      dateline: false,
    })
    reads(`Muscat: A library for children\n\n${en.lead}\n\n${en.second}\n`, {
      headline: 'Muscat: A library for children',
      dateline: false,
    })
  })

  test('a city and a word for a paper or an agency on a line of their own', () => {
    reads(story(ar, 'رام الله-المرصد الإخبارية\n'), {
      headline: ar.headline,
      place: 'رام الله',
      source: 'المرصد الإخبارية',
      lead: ar.lead,
    })
    reads(story(ar, 'بعقوبة – ضفاف اليوم\n'), { place: 'بعقوبة', source: 'ضفاف اليوم', byline: null })
    reads(story(ar, 'ضفاف نيوز/ بغداد\n'), { place: 'بغداد', source: 'ضفاف نيوز' })
  })

  test('a city and a reporter below the headline', () => {
    reads(story(ar, 'القاهرة: سامي الحلبي\n'), {
      headline: ar.headline,
      place: 'القاهرة',
      source: null,
      byline: 'سامي الحلبي',
      lead: ar.lead,
    })
    reads(story(ar, 'سامي الحلبي - جدة\n'), { place: 'جدة', byline: 'سامي الحلبي' })
  })

  test('a route between two cities is none', () => {
    reads(story(ar, 'بغداد - أربيل\n'), { headline: ar.headline, dateline: false })
  })

  test('a word for a paper or an agency before the lead', () => {
    reads(story(ar, 'ضفاف نيوز - '), { place: null, source: 'ضفاف نيوز', lead: ar.lead })
    reads(story(fa, 'خبرگزاری دانا: '), { place: null, source: 'خبرگزاری دانا', lead: fa.lead })
    reads(story(fa, 'یزد آنلاین - شیراز _ '), { place: 'شیراز', source: 'یزد آنلاین', lead: fa.lead })
    reads(story(ar, 'رام الله -DNN- '), { place: 'رام الله', source: 'DNN', lead: ar.lead })
  })

  test('a site, a slash, a city and a colon', () => {
    reads(story(ar, 'أمد/ غزة: '), { place: 'غزة', source: 'أمد', lead: ar.lead })
    reads(story(ar, 'واشنطن/بغداد: '), { source: null })
  })

  test('a bracket behind a city needs no mark in Urdu', () => {
    reads(story(ur, 'لاہور (نمائندہ دریا) '), { place: 'لاہور', source: 'نمائندہ دریا', lead: ur.lead })
    reads(story(ur, 'لاہور (ویب ڈیسک)\n'), { place: 'لاہور', source: 'ویب ڈیسک', lead: ur.lead })
  })

  test('a slash behind a place and its whole date', () => {
    reads(story(ar, 'بكين 5 ديسمبر 2013 / '), { place: 'بكين', date: '5 ديسمبر 2013', source: null, lead: ar.lead })
  })

  test('an unknown name in brackets behind a date and a comma', () => {
    reads(story(en, 'Amman, 16/4/2004, (Royal Library Office) - '), {
      place: 'Amman',
      date: '16/4/2004',
      source: 'Royal Library Office',
    })
  })
})

describe('datelines of old papers', () => {
  const bare = { ...ar, headline: '' }
  const top = (dateline: string) => story(bare, dateline).trimStart()

  test('a bullet before city and agency', () => {
    for (const line of ['* القاهرة - واس:', '* القاهرة واس:', '* القاهرة واس', '□ القاهرة - واس'])
      reads(top(`${line}\n`), { headline: null, place: 'القاهرة', source: 'واس', agency: 'spa', lead: ar.lead })
    reads(top('• القاهرة (رويترز) - '), { place: 'القاهرة', source: 'رويترز', lead: ar.lead })
    reads(story(ar, '* القاهرة: '), { dateline: false })
  })

  test('a paper in quotes, with its agencies', () => {
    for (const [line, place, source] of [
      ['مسقط ـ "النهر":', 'مسقط', 'النهر'],
      ['دبي “النهر”:', 'دبي', 'النهر'],
      ['لندن: «النهر»', 'لندن', 'النهر'],
      ['دبي - مكتب «النهر»', 'دبي', 'مكتب «النهر»'],
      ['بغداد، دبي - «النهر»، أ ف ب، رويترز', 'بغداد، دبي', '«النهر»، أ ف ب، رويترز'],
    ] as const) {
      reads(top(`${line}\n`), { headline: null, place, source, lead: ar.lead })
      reads(story(ar, `${line}\n`), { headline: ar.headline, place, source, lead: ar.lead })
    }
    reads(top('لندن: «لا» لإغلاق المكتبة\n'), { headline: 'لندن: «لا» لإغلاق المكتبة', dateline: false })
  })

  test('two agencies on a line of their own', () => {
    reads(top('غزة ـ رويترز، ا.ف.ب\n'), { place: 'غزة', source: 'رويترز، ا.ف.ب', lead: ar.lead })
    reads(top('غزة - أ ف ب - رويترز\n'), { place: 'غزة', source: 'أ ف ب - رويترز', lead: ar.lead })
  })

  test('a colon behind who prints or wrote the story', () => {
    reads(top('القاهرة - الضفاف:\n'), { headline: null, place: 'القاهرة', source: 'الضفاف', byline: null })
    reads(top('عواصم ـ وكالات:\n'), { headline: null, place: null, source: 'وكالات' })
    reads(top('القاهرة - سامي الحلبي :\n'), { headline: null, place: 'القاهرة', byline: 'سامي الحلبي' })
  })

  test('a reporter above the text without a headline', () => {
    reads(top('القاهرة - سامي الحلبي\n'), { headline: null, place: 'القاهرة', byline: 'سامي الحلبي', lead: ar.lead })
    reads(top('القاهرة - من سامي الحلبي\n'), { place: 'القاهرة', byline: 'من سامي الحلبي', lead: ar.lead })
    for (const headline of ['القاهرة - أمطار غزيرة', 'القاهرة: افتتاح المكتبة'])
      reads(top(`${headline}\n`), { headline, dateline: false, byline: null })
  })

  test('a site’s name, a city and a dash, and a low line behind a name', () => {
    reads(top('شبكة النهر - رام الله - '), { place: 'رام الله', source: 'شبكة النهر', lead: ar.lead })
    reads(story(ar, 'النهر الوطني _ '), { place: null, source: 'النهر الوطني', lead: ar.lead })
    reads(top('زاد النهر الإخباري -\n'), { headline: null, place: null, source: 'زاد النهر الإخباري', lead: ar.lead })
  })

  test('a bracket that nobody knows behind a known city', () => {
    reads(story(ar, 'دمشق (وكالات الأنباء) - '), { place: 'دمشق', source: 'وكالات الأنباء', lead: ar.lead })
    reads(story(ar, 'طرابلس (لبنان) - '), { place: 'طرابلس (لبنان)', source: null, lead: ar.lead })
  })

  test('a paper in quotes before the lead', () => {
    reads(top('رام الله - "الضفاف": '), { place: 'رام الله', source: 'الضفاف', lead: ar.lead })
    reads(top('رام الله - «الضفاف»، وكالات: '), { place: 'رام الله', source: '«الضفاف»، وكالات', lead: ar.lead })
    const lead = '"الضفاف" اسم المكتبة الجديدة: هكذا قررت البلدية بعد استفتاء أطفال المدينة في المدارس كلها.'
    reads(top(`رام الله - ${lead}`).replace(ar.lead, ''), { place: 'رام الله', source: null })
  })

  test('a paper and a reporter below the headline', () => {
    reads(story(ar, 'عمان - الضفاف - سامي الحلبي\n'), {
      place: 'عمان',
      source: 'الضفاف',
      byline: 'سامي الحلبي',
      lead: ar.lead,
    })
    reads(story(ar, 'القاهرة: الضفاف\n'), { place: 'القاهرة', source: 'الضفاف', lead: ar.lead })
    reads(story(ar, 'طرابلس : وال\n'), { agency: 'lana', place: 'طرابلس', source: 'وال', lead: ar.lead })
  })

  test('initials of Latin letters between strokes', () => {
    reads(story(ur, 'لاہور/ کے این ایس/ '), { place: 'لاہور', source: 'کے این ایس', lead: ur.lead })
  })

  test('Turkish papers print city and name, or reporter and city, on a line', () => {
    const tr = {
      headline: 'Nehir kıyısında çocuk kütüphanesi',
      lead: 'Belediye, nehir kıyısında üç bin kitaplık bir çocuk kütüphanesi açtı; kütüphane her sabah açık olacak.',
      second: 'Salonlar nehrin suyuyla ısıtılıyor.',
    }
    for (const [line, place, source, byline] of [
      ['ANKARA Milliyet', 'ANKARA', 'Milliyet', null],
      ['Ankara, Zaman', 'Ankara', 'Zaman', null],
      ['ANKARA, (hha)', 'ANKARA', 'hha', null],
      ['ANKARA (Cumhuriyet Bürosu)', 'ANKARA', 'Cumhuriyet Bürosu', null],
      ['Selin KAYA / İZMİR', 'İZMİR', null, 'Selin KAYA'],
      ['Selin Kaya İZMİR', 'İZMİR', null, 'Selin Kaya'],
    ] as const)
      reads(story(tr, `${line}\n`), { headline: tr.headline, place, source, byline, lead: tr.lead })
    for (const line of ['Ankara sokakları', 'Nehir kıyısı ANKARA', 'Ankara'])
      reads(story(tr, `${line}\n`), { headline: tr.headline, dateline: false })
  })

  test('the Urdu mark between day and month, and Libyan names of months', () => {
    reads(story(ur, 'لاہور 12؍ مارچ (پریس نوٹ) '), { place: 'لاہور', date: '12؍ مارچ', source: 'پریس نوٹ', month: 3 })
    reads(story(ar, 'سرت 5 الفاتح/ سبتمبر (أوج) - '), { agency: 'jana', place: 'سرت', month: 9, day: 5 })
  })

  test('two strokes behind a city', () => {
    reads(story(ur, 'لاہور// '), { place: 'لاہور', source: null, lead: ur.lead })
  })
})

describe('datelines of agencies', () => {
  test('a byline between the agency and a dash', () => {
    for (const mark of [' ', '-', ' - '])
      reads(story(ar, `إربد 5 أيار (بترا)${mark}من أحمد الحوراني - `), {
        place: 'إربد',
        date: '5 أيار',
        source: 'بترا',
        byline: 'من أحمد الحوراني',
        lead: ar.lead,
      })
    const lead = 'من المتوقع أن تعلن البلدية - وهي صاحبة المكتبة - موعد الافتتاح في وقت لاحق من هذا الأسبوع.'
    reads(story({ ...ar, lead }, 'دبي (رويترز) - '), { byline: null, lead })
  })

  test('the day right behind the agency’s full name', () => {
    for (const behind of ['\n', ' '])
      reads(story({ ...fa, headline: '' }, `تهران، خبرگزاری جمهوری اسلامی ۸۳/۰۵/۱۲${behind}`).trimStart(), {
        agency: 'irna',
        place: 'تهران',
        source: 'خبرگزاری جمهوری اسلامی',
        date: '۸۳/۰۵/۱۲',
        lead: fa.lead,
      })
  })

  test('an Iranian province behind the agency', () => {
    reads(story(fa, 'ایسنا/آذربایجان شرقی '), { place: 'آذربایجان شرقی', source: 'ایسنا', lead: fa.lead })
  })

  test('Kurdish names of cities', () => {
    const ku = {
      headline: 'Pirtûkxaneyeke nû li kêleka çem vebû',
      lead: 'Li kêleka çem pirtûkxaneyeke nû ji bo zarokan vebû û li gorî şaredariyê ew her sibeh vekirî ye û tê de sê hezar pirtûk hene.',
      second: 'Salon bi ava çem tê germkirin.',
    }
    for (const place of ['AMED', 'STENBOL', 'ŞIRNEX', 'HEWLÊR'])
      reads(story(ku, `${place} - `), { place, language: 'ku', lead: ku.lead })
  })

  test('the name in brackets alone, before a dash', () => {
    reads(story(ar, '(كونا) – '), { agency: 'kuna', place: null, source: 'كونا', lead: ar.lead })
  })

  test('the lead right behind the hyphen', () => {
    reads(story(en, 'Damascus, SANA-'), { agency: 'sana', place: 'Damascus', source: 'SANA', lead: en.lead })
  })

  test('a dateline that had its line to itself, run into the lead', () => {
    reads(`الرياض - واس ${ar.lead}\n\n${ar.second}\n`, { place: 'الرياض', source: 'واس', lead: ar.lead })
  })

  test('the full name of an agency and its short one in a sentence are none', () => {
    const lead = `به گزارش خبرگزاری دانشجویان ایران (ایسنا) منطقه یزد، ${fa.lead}`
    reads(`${fa.headline}\n\n${lead}\n\n${fa.second}\n\nانتهای پیام\n`, {
      headline: fa.headline,
      dateline: false,
      lead,
    })
  })

  test('a place and a day that head a review go behind the agency of the story below', () => {
    const read = `أخبار وتقارير يوم 29 حزيران\n\n${ar.headline}\n\nشفق نيوز/ ${ar.lead}\n\n${ar.second}\n`
    reads(read, { place: null, date: null, source: 'شفق نيوز', lead: ar.lead })
  })

  test('a headline in title case that runs into the place', () => {
    const title = 'Minister Opens Library for Children in the Old Town '
    reads(`${title}Muscat, 25 Oct (ONA) --- ${en.lead}\n`, {
      place: 'Muscat',
      date: '25 Oct',
      source: 'ONA',
      lead: en.lead,
    })
  })

  test('name and town on the last line are no dateline', () => {
    reads(`${ar.headline}\n\n${ar.lead}\n\n${ar.second}\n\nالسومرية نيوز/ بغداد\n`, {
      headline: ar.headline,
      dateline: false,
      lead: ar.lead,
    })
  })
})

describe('what ends the copy', () => {
  test('an end mark and the time behind the last sentence', () => {
    for (const [end, sent] of [
      ['// انتهى // 18:06 ت م', '18:06 ت م'],
      ['//انتهى// 1342 ت م', '1342 ت م'],
    ] as const) {
      const endMark = end.replace(` ${sent}`, '')
      reads(story(ar, '', ` ${end}`), { endMark, body: [ar.lead, ar.second] })
    }
    reads(`${ar.headline}\n\n${ar.lead}\n\n${ar.second}\nThe post Library appeared first on Riverside.\n`, {
      boilerplate: ['The post Library appeared first on Riverside.'],
    })
    reads(`${ar.headline}\n\n${ar.lead}\n\n${ar.second}\n/انتهى/ص ع\n`, { endMark: '/انتهى/ص ع', codes: ['ص ع'] })
  })

  test('an agency’s initials that two have: the language tells them apart', () => {
    const az =
      'Çayın sahilində uşaqlar üçün yeni kitabxana açılıb və o, bələdiyyənin məlumatına görə, hər səhər açıq olacaq.'
    reads(`Yeni kitabxana açılıb\n\n${az} (APA)\n`, { endMark: '(APA)', agency: 'apa-az', language: 'az' })
  })

  test('initials of writer and editor, three letters each', () => {
    reads(story(ar, 'الكويت - 6 - 10 (كونا) -- ', ' (النهاية) س س س / ط م ا'), { endMark: '(النهاية) س س س / ط م ا' })
  })

  test('dotted initials in capitals', () => {
    reads(story(en, 'RAMALLAH, April 11, 2017 (WAFA) – ', '\n\nM.K.'), { endMark: 'M.K.', body: [en.lead, en.second] })
    reads(story(en, '', '\n\nN. B.'), { endMark: 'N. B.' })
  })

  test('writer and editor by name', () => {
    for (const names of ['Ruba al-Jundi', 'Rana/ Mazen Haddad', 'M. Nassar / H. Sabbagh', 'T. Farah'])
      reads(story(en, 'Damascus, SANA – ', `\n\n${names}`), { credits: [names], body: [en.lead, en.second] })
  })

  test('a name is no signature below a list', () => {
    const list = `${en.headline}\n\n${en.lead}\n\nOn the board\n\nRana Haddad\n`
    reads(list, { credits: [] })
  })

  test('names in brackets without capitals', () => {
    const he = `ספרייה חדשה לילדים נפתחה\n\nהעירייה פתחה היום ספרייה חדשה לילדים על גדת הנחל, ובה שלושת אלפים ספרים ואולם ציור קטן.\n\n(דנה כהן, חיפה)\n`
    reads(he, { credits: ['(דנה כהן, חיפה)'] })
  })

  test('an agency whose name is a word, alone on the last line', () => {
    reads(`${fa.headline}\n\n${fa.lead}\n\n${fa.second}\nمهر\n`, { agency: 'mehr', endMark: 'مهر' })
  })

  test('an agency’s name behind the last sentence', () => {
    reads(story(ar, 'عمان: ', ' بترا'), { agency: 'petra', endMark: 'بترا', body: [ar.lead, ar.second] })
    reads(story(en, 'KUWAIT: ', ' – KUNA'), { agency: 'kuna', endMark: '– KUNA', body: [en.lead, en.second] })
  })

  test('the town behind a dash', () => {
    const tr =
      'Kayseri’de bir mobilya fabrikasında çıkan yangın itfaiye ekiplerinin iki saatlik çalışmasıyla söndürüldü.'
    reads(`${tr}\n\nYangınla ilgili inceleme başlatıldı. - KAYSERİ\n`, { endMark: '- KAYSERİ' })
  })

  test('of two marks the one with the code', () => {
    reads(story(fa, '', '\n\nانتهای پیام/4033/\n\nانتهای پیام/'), { endMark: 'انتهای پیام/4033/', codes: ['4033'] })
  })

  test('what a page prints below a credit in brackets', () => {
    const credit = '(تغطية صحفية سامي الحلبي – إعداد رنا حداد للنشرة العربية – تحرير عمر خطيب)'
    const page = 'ضفاف - إحدى الوحدات التابعة لدار النهر'
    const read = story(ar, 'دبي 6 فبراير شباط (رويترز) – ', `\n\n${credit}\n\n${page}`)
    reads(read, { credits: [credit], boilerplate: [page], body: [ar.lead, ar.second] })
  })

  test('who is named behind a word for the source', () => {
    reads(story(ar, 'القاهرة - ', '\n\nالمصدر: وكالة أنباء النهر'), { credits: ['المصدر: وكالة أنباء النهر'] })
    reads(story(ar, 'القاهرة - ', '\n\nSelin Kaya - Can Ak'), { credits: ['Selin Kaya - Can Ak'] })
    reads(story(ur, 'لاہور: ', '\n\nمزید پڑھیں: دریا میں نئی کشتیاں'), {
      boilerplate: ['مزید پڑھیں: دریا میں نئی کشتیاں'],
    })
  })
})

describe('above the text', () => {
  test('a byline word and a name where there are no capitals', () => {
    const lead = 'ספרייה לילדים ובה שלושת אלפים ספרים נפתחה אתמול על גדת הנהר, ולדברי ראש העיר היא תהיה פתוחה מדי בוקר.'
    reads(`ספרייה חדשה על גדת הנהר\n\nמאת דנה כהן\n${lead}\n`, {
      headline: 'ספרייה חדשה על גדת הנהר',
      byline: 'מאת דנה כהן',
      lead,
    })
    reads(`${ar.headline}\n\nمن المقرر افتتاحها غدا\n\n${ar.lead}\n`, { byline: null })
  })

  test('a paper’s name in Latin letters', () => {
    reads(`Al-Nahr Al-Jadid\n\n${story(ar, 'القاهرة - أ ش أ\n')}`, {
      headline: ar.headline,
      boilerplate: ['Al-Nahr Al-Jadid'],
    })
  })

  test('a site’s name by its words', () => {
    const text = `ضفاف نيوز\n\n${story(ar, 'القاهرة - أ ش أ\n')}`
    reads(text, { headline: ar.headline, boilerplate: ['ضفاف نيوز'], source: 'أ ش أ' })
  })

  test('a picture out of the archive', () => {
    const caption = 'The mayor at the old library - FILE'
    reads(`${caption}\n${story(en, 'CAIRO - 5 February 2022: ')}`, { headline: en.headline, boilerplate: [caption] })
  })

  test('a reporter, a slash and the agency', () => {
    const tr =
      'Kayseri’de bir mobilya fabrikasında çıkan yangın itfaiye ekiplerinin iki saatlik çalışmasıyla söndürüldü.'
    reads(`Yangın söndürüldü\n\nSelin KAYA/DHA\n${tr}\n`, {
      headline: 'Yangın söndürüldü',
      byline: 'Selin KAYA/DHA',
      lead: tr,
    })
  })

  test('a word for the agencies alone on its line, and a label beside the paper', () => {
    reads(story(ar, 'وكالات\n'), { headline: ar.headline, source: 'وكالات', lead: ar.lead })
    reads(story(ar, 'المحرر ـ متابعة\n'), { headline: ar.headline, source: 'المحرر', lead: ar.lead })
    reads(story(ar, 'القاهرة ـ الأقصر\n'), { headline: ar.headline, source: null })
  })

  test('a long line that leads to a quotation is no headline', () => {
    const lead =
      'The library received messages from the governor and from the mayor, who wrote to the children of the town on Monday:'
    reads(`${lead}\n\n“${en.second}”\n`, { headline: null, lead })
  })
})
