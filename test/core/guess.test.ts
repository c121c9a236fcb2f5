import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/core/decode.js'

const stories: Record<string, string> = {
  arabic:
    'مسقط في 4 مارس /العمانية/ افتتح معالي وزير النقل اليوم الجسر الجديد الذي يربط بين ضفتي الوادي، وحضر الحفل عدد من المسؤولين.',
  arabicShort: 'عاجل',
  persian: 'بندرعباس - ايرنا - پل تازه شهر روز سه شنبه با حضور گروهي از مسئولان گشايش يافت و چهار خط دارد.',
  urdu: 'کراچی: نئے پل کا افتتاح منگل کو ہوا اور اس موقع پر بڑی تعداد میں لوگ موجود تھے',
  arabicWithEnglish: 'وقعت شركة Blue River Holdings اتفاقا مع شركة North Bay Ltd لتنفيذ المشروع خلال عام 2019',
  english: 'The minister said “the bridge is open” – and it’s free, she added.',
  englishOneQuote: 'It’s open.',
  french: 'Le nouveau pont a été inauguré mardi près de Besançon, où la circulation était très perturbée.',
  german: 'Die neue Brücke wurde am Dienstag für den Verkehr freigegeben, erklärte das Büro des Bürgermeisters.',
  spanish: 'El puente se abrió el martes y mañana llegarán más camiones, según el alcalde de Logroño.',
  portuguese: 'A construção da ponte não será concluída até à inauguração, segundo informações da região.',
  finnish: 'Silta avattiin tiistaina Jyväskylässä, ja myös Hämeenlinnassa odotetaan päätöstä.',
  oneLetter: 'The Café Royal reopened on Monday after a year of repairs, its owners said in a statement.',
}

describe('the three encodings that are told apart by letters', () => {
  test.each([
    ['arabic', 'windows-1256'],
    ['arabic', 'iso-8859-6'],
    ['arabicShort', 'windows-1256'],
    ['arabicShort', 'iso-8859-6'],
    ['persian', 'windows-1256'],
    ['urdu', 'windows-1256'],
    ['arabicWithEnglish', 'windows-1256'],
    ['arabicWithEnglish', 'iso-8859-6'],
    ['english', 'windows-1252'],
    ['englishOneQuote', 'windows-1252'],
    ['french', 'windows-1252'],
    ['german', 'windows-1252'],
    ['spanish', 'windows-1252'],
    ['portuguese', 'windows-1252'],
    ['finnish', 'windows-1252'],
    ['oneLetter', 'windows-1252'],
  ])('%s in %s', (name, encoding) => {
    const text = stories[name]!
    const bytes = iconv.encode(text, encoding)
    expect(decode(bytes)).toMatchObject({
      text: iconv.decode(bytes, encoding),
      encoding,
      encodingFrom: 'guess',
      bad: [],
    })
  })

  test('accents far behind a long stretch of ASCII are found', () => {
    const bytes = iconv.encode(`${'A plain line.\n'.repeat(200_000)}${stories.french}`, 'windows-1252')
    expect(decode(bytes).encoding).toBe('windows-1252')
  })
})

describe('others', () => {
  test.each([
    ['windows-1251', 'Новый мост через реку открылся во вторник, сообщила администрация города.'],
    ['koi8-r', 'Новый мост через реку открылся во вторник, сообщила администрация города.'],
    ['windows-1253', 'Η νέα γέφυρα άνοιξε την Τρίτη για την κυκλοφορία, ανακοίνωσε ο δήμος.'],
    ['windows-1255', 'הגשר החדש נפתח לתנועה ביום שלישי, כך הודיעה העירייה'],
    ['gb18030', '新桥于星期二正式通车，市政府表示，这将缩短两岸居民的出行时间。'],
  ])('%s', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, encoding, encodingFrom: 'guess' })
  })

  test('whatever the bytes are, an answer comes and it is not one with hidden states', () => {
    for (let seed = 1; seed < 60; seed++) {
      const bytes = Buffer.from(Array.from({ length: 40 }, (_, i) => (i * i * seed + 97 * seed + i) & 0xff))
      expect(decode(bytes).encoding).not.toMatch(/2022|utf-7|hz/)
    }
  })
})
