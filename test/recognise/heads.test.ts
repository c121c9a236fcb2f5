/**
 * What agencies and pages put above a dateline: sections, days, bylines, slugs, notes, trails of navigation. Whatever it is
 * taken for, the headline is the headline and the body begins behind the dateline.
 */
import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/recognise/index.js'
import { copy, datelines } from '../support/copy.js'
import { sourceOf } from '../support/story.js'

/** `{h}` is the headline. */
const heads: Record<string, readonly string[]> = {
  en: [
    'WORLD NEWS\n\n{h}\n\n',
    'World\n{h}\n\n',
    'Home > News > World\n\n{h}\n\n',
    'Home / News / World\n{h}\n\n',
    '{h}\n6 October 2010\n\n',
    '{h}\n\nPublished: 6 October 2010 10:24\n\n',
    '{h}\nOct 6, 2010 | 10:24 AM\n\n',
    '6 October 2010\n{h}\n\n',
    'October 6, 2010\n\n{h}\n\n',
    '{h}\n\nBy Jane Rowe\n\n',
    '{h}\n\nJane Rowe | 6 October 2010\n\n',
    '{h}\n\nBy Jane Rowe and John Marsh\nOctober 6, 2010\n\n',
    'BC-PORT-OPEN\n{h}\n\n',
    'PORT-OPEN (UPDATE 1)\n\n{h}\n\n',
    'URGENT\n\n{h}\n\n',
    '(Adds quotes, background)\n\n{h}\n\n',
    '{h}\n    By Jane Rowe\n    ',
    '{h}\n\nJANE ROWE\nAssociated Press Writer\n\n',
    '{h}\n\nPosted on: Oct 6, 2010\nUpdated: Oct 7, 2010\n\n',
    'Wednesday, October 6, 2010\n{h}\n\n',
    'Reuters\n\n{h}\n\n',
    'NEWS\nPolitics\n{h}\nShare\nTweet\n\n',
    'PM-Port, 1st Ld, a0512,310\n{h}\n',
    '{h}\n(AP Photo)\n\n',
    '{h}\n\n[Photo: the new port]\n\n',
    'Listen to this article\n{h}\n3 min read\n\n',
  ],
  es: [
    'INTERNACIONAL\n\n{h}\n\n',
    'Mundo\n{h}\n\n',
    '{h}\n6 de octubre de 2010\n\n',
    '{h}\n\n06/10/2010 - 10:24\n\n',
    '{h}\n\nPor Ana Ruiz\n\n',
    'Miércoles, 6 de octubre de 2010\n{h}\n\n',
    'Actualizado: 06/10/2010 10:24 horas\n{h}\n\n',
    'ESPAÑA-PUERTOS\n{h}\n',
    'Inicio > Noticias > Mundo\n{h}\n\n',
    '{h}\n\nRedacción\n\n',
    '{h}\n\nCompartir\nImprimir\n\n',
  ],
  de: [
    'Politik\n\n{h}\n\n',
    '{h}\n06.10.2010\n\n',
    '{h}\n\n06. Oktober 2010, 10:24 Uhr\n\n',
    '{h}\n\nVon Anna Roth, dpa\n\n',
    'Startseite > Politik\n{h}\n\n',
    'Stand: 06.10.2010 10:24 Uhr\n{h}\n\n',
    'Verkehr/Hafen/\n{h} =\n',
    '(Zusammenfassung)\n{h}\n\n',
  ],
  fr: [
    'Monde\n\n{h}\n\n',
    '{h}\nPublié le 6 octobre 2010 à 10h24\n\n',
    '{h}\n\nPar Anne ROUX\n\n',
    'Accueil > Monde\n{h}\n\n',
    'mercredi 6 octobre 2010\n{h}\n\n',
    'France-ports-transports\n{h}\n',
    'Mis à jour le 06/10/2010 à 10:24\n{h}\n\n',
  ],
  ar: [
    'عربي ودولي\n{h}\n\n',
    '{h}\n6 أكتوبر 2010\n\n',
    '{h}\n\nالأربعاء، 6 أكتوبر 2010 - 10:24\n\n',
    'الرئيسية > أخبار\n{h}\n\n',
    '{h}\n\nكتب: سامي الحلبي\n\n',
    'نشر في: 06/10/2010\n{h}\n\n',
    'عاجل\n{h}\n\n',
    'مصر-نقل\n{h}\n',
    '٠٦/١٠/٢٠١٠\n{h}\n\n',
    '{h}\n\nمشاركة\nطباعة\n\n',
  ],
  tr: [
    'GÜNDEM\n\n{h}\n\n',
    '{h}\n06.10.2010 10:24\n\n',
    'Anasayfa > Gündem\n{h}\n\n',
    '{h}\n\n06 Ekim 2010 Çarşamba 10:24\n\n',
  ],
  ru: [
    'В мире\n\n{h}\n\n',
    '{h}\n06.10.2010 10:24\n\n',
    '10:24 06/10/2010\n{h}\n\n',
    '6 октября 2010, 10:24\n{h}\n\n',
    'Главная > Новости\n{h}\n\n',
  ],
  fa: [
    'سیاسی\n\n{h}\n\n',
    '{h}\n۱۴ مهر ۱۳۸۹ - ۱۰:۲۴\n\n',
    'کد خبر: ۱۲۳۴۵\n{h}\n\n',
    'صفحه اصلی > سیاسی\n{h}\n\n',
    'چهارشنبه ۱۴ مهر ۱۳۸۹\n{h}\n\n',
  ],
  zh: [
    '国际\n\n{h}\n\n',
    '{h}\n2010年10月06日 10:24\n\n',
    '首页 > 新闻\n{h}\n\n',
    '{h}\n2010-10-06 10:24:15 来源：新华网\n\n',
    '{h}\n\n记者 王某某\n\n',
  ],
  pt: ['MUNDO\n\n{h}\n\n', '{h}\n06/10/2010 10h24\n\n', '{h}\n\nPor Ana Reis\n\n'],
  it: ['ESTERI\n\n{h}\n\n', '{h}\n6 ottobre 2010\n\n', '{h}\n\ndi Anna Rossi\n\n'],
  ko: ['국제\n\n{h}\n\n', '{h}\n2010/10/06 10:24 송고\n\n', '{h}\n\n입력 2010.10.06 10:24\n\n'],
  ja: ['国際\n\n{h}\n\n', '{h}\n2010年10月6日 10:24\n\n'],
  pl: ['ŚWIAT\n\n{h}\n\n', '{h}\n06.10.2010 10:24\n\n'],
  id: ['Internasional\n\n{h}\n\n', '{h}\nRabu, 6 Oktober 2010 10:24 WIB\n\n', '{h}\n\nOleh Ana Sari\n\n'],
}

describe.each(Object.keys(heads))('%s', (language) => {
  const [headline, paragraph] = copy[language]!
  const dateline = datelines[language]!
  test.each(heads[language]!)('%j', (head) => {
    const above = head.replace('{h}', headline)
    const { story } = recognise(sourceOf(`${above}${dateline}${paragraph}\n\n${paragraph}\n`))
    expect(story).toMatchObject({ headline, body: [paragraph, paragraph] })
    expect(story.dateline).not.toBeNull()
  })
})
