/**
 * What agencies and the pages that print them put below a story: end marks, initials, credits, rights, numbers of the wire.
 * Whatever it is taken for, the body ends above it, and nothing of it is lost.
 */
import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/recognise/index.js'
import { copy, datelines } from '../support/copy.js'
import { sourceOf } from '../support/story.js'

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
  const [headline, paragraph] = copy[language]!
  const dateline = datelines[language]!
  test.each(tails[language]!)('%j', (tail) => {
    const { story } = recognise(sourceOf(`${headline}\n\n${dateline}${paragraph}\n\n${paragraph}\n\n${tail}\n`))
    expect(story).toMatchObject({ headline, body: [paragraph, paragraph] })
    const { endMark, sent, credits, notes, boilerplate } = story
    const printed = [endMark?.text, sent?.text, ...credits, ...notes, ...boilerplate].join(' ')
    for (const line of tail.split('\n')) expect(printed).toContain(line)
  })
})
