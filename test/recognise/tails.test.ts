/**
 * What agencies and the pages that print them put below a story: end marks, initials, credits, rights, numbers of the wire.
 * Whatever it is taken for, the body ends above it, and nothing of it is lost.
 */
import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/recognise/index.js'
import { sourceOf } from '../support/story.js'

/** A headline, a dateline and a paragraph in each language. */
const copy: Record<string, readonly [headline: string, dateline: string, paragraph: string]> = {
  es: [
    'El puerto abrirá el lunes',
    'MADRID, 6 oct (EFE).- ',
    'El ministro de Transporte anunció que el nuevo puerto abrirá la próxima semana y que las obras terminaron a tiempo.',
  ],
  en: [
    'Port to open on Monday',
    'LONDON, Oct 6 (Reuters) - ',
    'The transport minister said the new port will open next week and that the works were finished on time.',
  ],
  de: [
    'Hafen öffnet am Montag',
    'Berlin (dpa) - ',
    'Der Verkehrsminister sagte, der neue Hafen werde in der kommenden Woche öffnen und die Arbeiten seien beendet.',
  ],
  fr: [
    'Le port ouvrira lundi',
    'PARIS, 6 oct (AFP) - ',
    'Le ministre des Transports a annoncé que le nouveau port ouvrira la semaine prochaine et que les travaux sont finis.',
  ],
  it: [
    'Il porto apre lunedì',
    '(ANSA) - ROMA, 6 OTT - ',
    'Il ministro dei Trasporti ha annunciato che il nuovo porto aprirà la prossima settimana e che i lavori sono finiti.',
  ],
  pt: [
    'Porto abre segunda',
    'Lisboa, 06 out (Lusa) - ',
    'O ministro dos Transportes anunciou que o novo porto abrirá na próxima semana e que as obras terminaram.',
  ],
  ar: [
    'الميناء يفتح أبوابه الاثنين',
    'القاهرة 6 أكتوبر (رويترز) - ',
    'أعلن وزير النقل أن الميناء الجديد سيفتح أبوابه الأسبوع المقبل وأن الأعمال انتهت في موعدها.',
  ],
  tr: [
    'Liman pazartesi açılıyor',
    'ANKARA (AA) - ',
    'Ulaştırma Bakanı yeni limanın gelecek hafta açılacağını ve çalışmaların zamanında bittiğini bildirdi.',
  ],
  ru: [
    'Порт откроется в понедельник',
    'МОСКВА, 6 окт - РИА Новости. ',
    'Министр транспорта сообщил, что новый порт откроется на следующей неделе и что работы закончены в срок.',
  ],
  fa: [
    'بندر دوشنبه گشوده می‌شود',
    'تهران - ایرنا - ',
    'وزیر راه گفت که بندر تازه هفته آینده گشوده می‌شود و کارها به هنگام پایان یافته است.',
  ],
  zh: [
    '新港口周一启用',
    '新华社北京10月6日电 ',
    '交通部长表示，新港口将于下周启用，工程已按时完成。有关负责人作了介绍。',
  ],
  ja: [
    '新港、月曜に開業',
    '［東京　６日　ロイター］ - ',
    '運輸大臣は新しい港が来週開業し、工事は予定通り終わったと述べた。',
  ],
  ko: [
    '새 항구 월요일 문 연다',
    '(서울=연합뉴스) 홍길동 기자 = ',
    '교통부 장관은 새 항구가 다음 주에 문을 열며 공사는 제때 끝났다고 말했다.',
  ],
  pl: [
    'Port otworzą w poniedziałek',
    'Warszawa (PAP) - ',
    'Minister transportu powiedział, że nowy port zostanie otwarty w przyszłym tygodniu i że prace zakończono.',
  ],
  sv: [
    'Hamnen öppnar på måndag',
    'STOCKHOLM (TT) ',
    'Transportministern säger att den nya hamnen öppnar nästa vecka och att arbetet blev klart i tid.',
  ],
  hr: [
    'Luka se otvara u ponedjeljak',
    'ZAGREB, 6. listopada (Hina) - ',
    'Ministar prometa rekao je da će nova luka biti otvorena sljedeći tjedan i da su radovi završeni na vrijeme.',
  ],
  id: [
    'Pelabuhan dibuka Senin',
    'Jakarta (ANTARA) - ',
    'Menteri Perhubungan mengatakan pelabuhan baru akan dibuka pekan depan dan pekerjaan selesai tepat waktu.',
  ],
  hi: [
    'सोमवार को खुलेगा बंदरगाह',
    'नई दिल्ली, 6 अक्टूबर (भाषा) ',
    'परिवहन मंत्री ने कहा कि नया बंदरगाह अगले सप्ताह खुलेगा और काम समय पर पूरा हो गया है।',
  ],
}

const tails: Record<string, readonly string[]> = {
  en: [
    'ENDS',
    '-ENDS-',
    '- End -',
    '###',
    '# # #',
    '-30-',
    '(END)',
    '(end)',
    '(c) Reuters Limited 1996',
    'Copyright 1996 The Associated Press. All rights reserved.',
    '(Reporting by Jane Rowe; Editing by John Marsh)',
    '(Additional reporting by Jane Rowe in Paris)',
    'Reporting by Jane Rowe; editing by John Marsh',
    '-- London newsroom, +44 171 542 7768',
    '((London newsroom, +44 171 542 7658))',
    'jr/jm/lp',
    'Enditem',
    'endit',
    '(more)',
    'MORE',
    'XINHUA',
    '--IANS',
    'PTI JR JM',
    '-- BERNAMA',
    'NNNN',
    'AP-NY-10-06-96 1024EDT',
    '10/06/96 10:24',
    '/jr/',
    'SOURCE Acme Corp.',
    'Distributed by Knight Ridder/Tribune Information Services.',
    '(Jane Rowe can be reached at jrowe@example.com)',
    'For more information visit www.example.com',
    '[Description of Source: Moscow ITAR-TASS in English]',
    '*** Reuters contributed to this report',
    '— With files from The Canadian Press',
    '-- Jane Rowe',
    '© 2004 Reuters. All rights reserved.',
  ],
  es: [
    'EFE',
    'EFE jr/jm',
    'jr/jm',
    '(EFE) jr',
    'EFE (I)',
    '(Continuará)',
    'FIN',
    'fin',
    '(Xinhua)',
    'NOTIMEX',
    'NNNN',
    '(Reporte de Ana Ruiz. Editado por Luis Paz)',
    '(FIN) ARP/JES',
    'ACN',
    'mv/rc/gas',
  ],
  de: [
    'dpa jr yyza n1 jm',
    '(Schluss)',
    '/jr/jm',
    'dpa',
    'Ende',
    'ENDE',
    '(c) dpa',
    'sda',
    '© dpa-infocom, dpa:061096-99-123456/2',
  ],
  fr: [
    'AFP',
    'jr/jm/lp',
    'FIN',
    '(Belga)',
    'BELGA/JR',
    '(ATS)',
    '/ATS',
    'MAP',
    '(APS)',
    '© 2004 AFP',
    'Fin',
    'JR/jm/APA',
  ],
  it: ['(ANSA).', '(ANSA)', 'JR', '(Segue)', '(segue)', '(Adnkronos)', '6 OTT 96', '061024 OTT 96', 'RED-JR'],
  pt: ['Lusa/Fim', 'Lusa/fim', 'JR // JM.', 'JR.', '(FIM)', 'Fim'],
  ar: [
    'انتهى',
    '(انتهى)',
    'انتهى/',
    '// انتهى //',
    '(النهاية)',
    'س.ح/ م.ع',
    'سانا',
    '--(بترا)',
    '(يتبع)',
    'رويترز',
    '(أ ف ب)',
    'س ح - م ع (سيس)',
    '(إعداد سامي الحلبي للنشرة العربية - تحرير منى علي)',
  ],
  tr: ['(JR-JM)', '(AA)', '(Bitti)', 'AA'],
  ru: ['-0-', '(ТАСС)', 'Конец.'],
  fa: ['انتهای پیام', 'انتهای پیام/', '۱۴۲۶**۱۴۱۸', 'پایان پیام/', 'انتهای پیام/ا'],
  zh: ['（完）', '完', '（新华社稿）', '(编辑：王某)', '责任编辑：王某某'],
  ja: ['（了）', '（ロイター）'],
  ko: ['(끝)', 'honggd@yna.co.kr', '<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>'],
  pl: ['(PAP)', 'jr/ jm/', 'PAP - Nauka w Polsce'],
  sv: ['(TT)', 'TT', 'Jan Berg/TT'],
  hr: ['(Hina) jr jm', '(Hina)'],
  id: ['(T.J001)', 'Pewarta: Ana\nEditor: Budi\nCopyright © ANTARA 2010'],
  hi: ['भाषा राजेश', 'भाषा'],
}

describe.each(Object.keys(tails))('%s', (language) => {
  const [headline, dateline, paragraph] = copy[language]!
  test.each(tails[language]!)('%j', (tail) => {
    const { story } = recognise(sourceOf(`${headline}\n\n${dateline}${paragraph}\n\n${paragraph}\n\n${tail}\n`))
    expect(story).toMatchObject({ headline, body: [paragraph, paragraph] })
    const { endMark, sent, credits, notes, boilerplate } = story
    const printed = [endMark?.text, sent?.text, ...credits, ...notes, ...boilerplate].join(' ')
    for (const line of tail.split('\n')) expect(printed).toContain(line)
  })
})
