/** Copy of western, northern and central Europe and of Latin America, and the papers that print it. Every story is invented. */
import { describe, test } from 'vitest'
import { reads, story } from '../support/story.js'

const de = {
  headline: 'Neue Bibliothek am Fluss eröffnet',
  lead: 'Am Flussufer ist am Montag eine Bibliothek mit dreitausend Kinderbüchern eröffnet worden.',
  second: 'Der Saal wird mit Wasser aus dem Fluss geheizt, sagte die Leiterin.',
}
const es = {
  headline: 'Una nueva biblioteca abre junto al río',
  lead: 'Una biblioteca con tres mil libros infantiles abrió hoy sus puertas junto al río.',
  second: 'La sala se calienta con agua del río, dijo la bibliotecaria.',
}
const fr = {
  headline: 'Une nouvelle bibliothèque ouvre au bord de la rivière',
  lead: 'Une bibliothèque de trois mille livres pour enfants a ouvert lundi au bord de la rivière.',
  second: 'La salle est chauffée avec l’eau de la rivière, a dit la directrice.',
}
const it = {
  headline: 'Apre in riva al fiume una nuova biblioteca',
  lead: 'Una biblioteca con tremila libri per bambini ha aperto oggi in riva al fiume.',
  second: 'La sala si riscalda con l’acqua del fiume, ha detto la direttrice.',
}

describe('datelines', () => {
  test('a province behind the place of an agency that prints its name first', () => {
    const read = (place: string, source: string) =>
      reads(story(it, `(${source}) - ${place}, 6 OTT - `), { place, date: '6 OTT', source, lead: it.lead })
    read('PORTO CERVO (SASSARI)', 'ANSA')
    read('Castel Gandolfo (Roma)', 'AGI')
  })

  test('a city and its country, whose name is no abbreviation, and an article before the city', () => {
    for (const place of ['La Habana, Cuba', 'Lima, Perú', 'Bogotá, Colombia'])
      for (const mark of ['.- ', '. – ']) reads(story(es, `${place}${mark}`), { place, source: null, lead: es.lead })
    reads(story(es, 'La sala, grande.- '), { dateline: false })
  })

  test('a city in capitals and a full stop, in any language', () => {
    reads(story(es, 'MADRID. '), { place: 'MADRID', source: null, lead: es.lead })
    reads(story(fr, 'Paris. '), { dateline: false })
    reads(story(es, 'MADRID. PARÍS. ROMA. '), { dateline: false })
  })

  test('a city and a mark before the only paragraph, which a credit closes', () => {
    for (const credit of ['(dpa/bb)', '( dpa )', 'dpa'])
      reads(`Berlin - ${de.lead} ${de.second} ${credit}\n`, {
        place: 'Berlin',
        endMark: credit,
        lead: `${de.lead} ${de.second}`,
      })
    reads(`Berlin - ${de.headline} (Archiv)\n\n${de.lead}\n\n${de.second}\n`, { dateline: false })
  })

  test('an author with the author’s agency above the dateline is no dateline', () => {
    reads(`${es.headline}\nAna Soto (EFE)\nMadrid, 6 oct (EFE).- ${es.lead}\n`, {
      headline: es.headline,
      byline: 'Ana Soto (EFE)',
      place: 'Madrid',
      lead: es.lead,
    })
    reads(`${es.headline}\nAna Soto (EFE) — 06/10/2026\n\n(EFE) - ${es.lead}\n`, {
      place: null,
      source: 'EFE',
      lead: es.lead,
    })
  })

  test('a lead in capitals that begins with an agency’s letters', () => {
    reads(`ROMA - APPLAUSI per la nuova biblioteca. ${it.lead}\n\n${it.second}\n`, { place: 'ROMA', source: null })
    reads(`PARIS - PARIS a une nouvelle bibliothèque. ${fr.lead}\n\n${fr.second}\n`, { source: null })
  })

  test('a place that the page prints once more before the dateline', () => {
    for (const place of ['BUDAPEST, Hungría', 'WASHINGTON'])
      reads(story(es, `${place} —  ${place} (AP) — `), { headline: es.headline, place, source: 'AP', lead: es.lead })
  })

  test('an agency and a day above the story', () => {
    reads(`${es.headline}\nASSOCIATED PRESS, 6 de octubre del 2023\nMADRID (AP) — ${es.lead}\n`, {
      place: 'MADRID',
      source: 'AP',
      lead: es.lead,
    })
  })

  test('RIA Novosti in other languages, the reporter in the bracket', () => {
    const dateline = 'BELGRADE, 6 mars. (Corr. RIA "Novosti" Ivan Petrov). '
    reads(story(fr, dateline), { agency: 'ria', place: 'BELGRADE', date: '6 mars', lead: fr.lead })
  })
})

describe('datelines of newspapers that print an agency', () => {
  test('an agency and a known city on a line of their own', () => {
    for (const line of ['EFE / Madrid', 'EFE | MADRID'])
      reads(`${es.headline}\n\n${line}\n\n${es.lead}\n\n${es.second}\n`, {
        headline: es.headline,
        place: line.slice(6),
        source: 'EFE',
        body: [es.lead, es.second],
      })
    reads(`${es.headline}\n\nEFE / Cultura\n\n${es.lead}\n\n${es.second}\n`, { dateline: false })
  })

  test('an agency behind the place and a stroke', () => {
    reads(story(de, 'BERLIN dpa | '), { place: 'BERLIN', source: 'dpa', lead: de.lead })
    reads(story(de, 'BERLIN heute | '), { dateline: false })
  })

  test('an agency before a known city, with a stop between or none', () => {
    for (const dateline of ['dpa. BERLIN, 6. Oktober. ', 'dpa BERLIN, 6. Oktober. ', 'dpa BERLIN. '])
      reads(story(de, dateline), { place: 'BERLIN', source: 'dpa', lead: de.lead })
    reads(story(de, 'dpa heute. '), { dateline: false })
  })

  test('an agency alone in brackets before the text and behind it', () => {
    reads(story(fr, '(Belga) ', ' (Belga)'), { source: 'Belga', place: null, lead: fr.lead, endMark: '(Belga)' })
    reads(story(fr, '(AOF) - '), { source: 'AOF', place: null, agency: 'aof', lead: fr.lead })
  })
})

describe('releases', () => {
  test('the service of the country, and the lines of its page above', () => {
    reads(story(de, 'Wien (OTS) - '), { agency: 'apa', place: 'Wien', lead: de.lead })
    reads(story(de, 'Berlin (ots) - '), { agency: 'newsaktuell', place: 'Berlin', lead: de.lead })
    const page = ['Alle Storys', 'Folgen', 'Keine Story von Stadtbibliothek mehr verpassen.']
    reads(`${page.join('\n')}\n\n${de.headline}\n\nBerlin (ots)\n\n${de.lead}\n\n${de.second}\n`, {
      headline: de.headline,
      place: 'Berlin',
      boilerplate: page,
      body: [de.lead, de.second],
    })
  })
})

describe('what stands before the dateline on its line', () => {
  test('a headline in capitals like the place', () => {
    const headline = 'UNE NOUVELLE BIBLIOTHÈQUE OUVRE AU BORD DE LA RIVIÈRE'
    reads(`${headline} BELGRADE, 6 mars (AFP) - ${fr.lead}\n\n${fr.second}\n`, {
      headline,
      place: 'BELGRADE',
      lead: fr.lead,
    })
    reads(`RIO DE JANEIRO, 6 oct (EFE).- ${es.lead}\n`, { headline: null, place: 'RIO DE JANEIRO' })
  })

  test('a headline where no other is, else a deck', () => {
    reads(`${it.headline} Roma, 6 ott. (Adnkronos) - ${it.lead}\n\n${it.second}\n`, {
      headline: it.headline,
      place: 'Roma',
      lead: it.lead,
    })
    const deck = 'Il sindaco: ‘Ora servono altre due sale’'
    reads(`${it.headline}\n\n${deck} Roma, 6 ott. (Adnkronos) - ${it.lead}\n`, { headline: it.headline, deck })
  })

  test('names', () => {
    reads(`par Marie Duval PARIS (Reuters) - ${fr.lead}\n\n${fr.second}\n`, {
      headline: null,
      byline: 'par Marie Duval',
      place: 'PARIS',
      lead: fr.lead,
    })
    reads(`Por Ana Soto     Varsovia, 6 oct (EFE).- ${es.lead}\n\n${es.second}\n`, {
      byline: 'Por Ana Soto',
      place: 'Varsovia',
      lead: es.lead,
    })
    for (const place of ['Sydney (Australia)', 'Santo Domingo'])
      reads(`Por Ana Soto Gil ${place}, 6 oct (EFE).- ${es.lead}\n`, {
        byline: 'Por Ana Soto Gil',
        place,
        date: '6 oct',
      })
    const headline = 'ABRE JUNTO AL RÍO UNA BIBLIOTECA'
    reads(`${headline} Por Ana Soto Belgrado, 6 oct (EFE).- ${es.lead}\n`, {
      headline,
      byline: 'Por Ana Soto',
      place: 'Belgrado',
      lead: es.lead,
    })
    reads(`BIBLIOTECA ABIERTA POR ANA SOTO MADRID, 6 oct (EFE).- ${es.lead}\n`, {
      headline: 'BIBLIOTECA ABIERTA POR ANA SOTO',
      byline: null,
    })
    reads(`Por Ana Soto y Luis Gil PARÍS/ROMA (Reuters) - ${es.lead}\n\n${es.second}\n`, {
      byline: 'Por Ana Soto y Luis Gil',
      place: 'PARÍS/ROMA',
    })
    reads(`Por Ana Soto y Luis Gil. (Reuters) - ${es.lead}\n\n${es.second}\n`, {
      byline: 'Por Ana Soto y Luis Gil.',
      place: null,
      source: 'Reuters',
    })
  })
})

describe('the end', () => {
  test('the dateline’s source once more in brackets, whether or not anybody knows it', () => {
    for (const source of ['Télam', 'Noticiar'])
      for (const glue of [' ', '\n\n'])
        reads(story(es, `Madrid, 6 oct (${source}).- `, `${glue}(${source})`), {
          source,
          endMark: `(${source})`,
          body: [es.lead, es.second],
        })
  })

  test('an agency and who wrote, or the paper’s own desk, or the day', () => {
    for (const credit of ['(dpa/bb)', '(red/dpa)', 'dpa/red', '(sda/afp)', '(06/10/2026, dpa)'])
      reads(story(de, '', ` ${credit}`), { endMark: credit, body: [de.lead, de.second] })
    reads(story(de, '', '\n\n(06/10/2026, Xinhua)\n\nDrucken | Weiterleiten | Kommentieren'), {
      dateline: false,
      endMark: '(06/10/2026, Xinhua)',
      body: [de.lead, de.second],
      boilerplate: ['Drucken | Weiterleiten | Kommentieren'],
    })
    for (const none of ['(SPD/CDU)', '(bb/cc)', 'rot/grün'])
      reads(`${de.headline}\n\n${de.lead}\n\nSie gehört zum Kreis, sagte die Leiterin ${none}\n`, { endMark: null })
  })

  test('initials behind the last full stop, and in the shape of names', () => {
    reads(`${de.headline}\n\n${de.lead}\n\n${de.second}/mis/zb\n`, { endMark: '/mis/zb', body: [de.lead, de.second] })
    reads(`${it.headline}\n\n${it.lead}\n\n${it.second}\nIg/rc\n`, { endMark: 'Ig/rc', body: [it.lead, it.second] })
    reads(`${it.headline}\n\n${it.lead}\n\n${it.second}\nUdine/Pordenone\n`, { endMark: null })
  })

  test('the paper’s desk behind a comma, a stroke before the agency, a name that others may take for initials', () => {
    for (const [credit, agency] of [
      ['(APA, red)', 'apa'],
      ['/ATS', 'ats'],
      ['epd', 'epd'],
      ['(SDA)', 'ats'],
    ] as const)
      reads(story(de, '', ` ${credit}`), { endMark: credit, agency, body: [de.lead, de.second] })
    for (const word of ['(heute, red)', '/heute']) reads(story(de, '', ` ${word}`), { endMark: null })
  })

  test('a paper’s desk behind an agency without brackets', () => {
    const pl = 'Biblioteka jest otwarta codziennie, a sala jest ogrzewana wodą z rzeki, powiedziała dyrektorka.'
    reads(`Nowa biblioteka nad rzeką\n\n${pl} Nie było to łatwe.\nPAP, arb\n`, { endMark: 'PAP, arb', agency: 'pap' })
    reads(`Nowa biblioteka nad rzeką\n\n${pl} Nie było to łatwe. (PAP)\nabc/ def/\n`, {
      endMark: '(PAP)',
      agency: 'pap',
      body: [`${pl} Nie było to łatwe.`],
    })
  })

  test('a name that is also the language’s own closing mark', () => {
    const da = 'Et bibliotek med tre tusind børnebøger åbnede mandag ved åen, og det er ikke lukket om søndagen.'
    reads(`Nyt bibliotek ved åen\n\n${da}\n\nDet siger lederen, som ikke ventede så mange.\n\n/ritzau/\n`, {
      agency: 'ritzau',
      endMark: '/ritzau/',
    })
    const fi = 'Joen rannalle on avattu kirjasto, jossa on kolmetuhatta lastenkirjaa, kertoo kirjaston johtaja.'
    reads(`Uusi kirjasto joen rannalle\n\n${fi}\n\nSalia lämmitetään joen vedellä.\n\nSTT\n`, {
      agency: 'stt',
      endMark: 'STT',
    })
  })

  test('Lusa’s, below who wrote and who edited', () => {
    const pt = 'Uma biblioteca com três mil livros infantis abriu hoje junto ao rio, disse a diretora.'
    for (const end of ['Lusa/Fim', 'Lusa/fim'])
      reads(`Nova biblioteca\n\n${pt}\n\nABC/DEF // GHI\n\n${end}\n`, { agency: 'lusa', endMark: end, body: [pt] })
  })

  test('the desk and the editor of Italian agencies', () => {
    reads(story(it, 'Milano, 6 ott. (Apcom) - ', '\n\nRed/Bco'), { agency: 'askanews', endMark: 'Red/Bco' })
    const closing = '(RADIOCOR) 06-10-20 10:11:12 (0234)'
    reads(story(it, '(Il Sole 24 Ore Radiocor) - Milano, 6 ott - ', ` ${closing}`), {
      agency: 'radiocor',
      endMark: closing,
      body: [it.lead, it.second],
    })
  })

  test('a line that a credit closes is the story, not its headline', () => {
    reads(`${de.lead} (dpa)\n`, { headline: null, body: [de.lead], endMark: '(dpa)' })
    reads(`${de.headline} (Archiv)\n\n${de.lead}\n`, { headline: `${de.headline} (Archiv)` })
  })

  test('who wrote and who edited, without brackets', () => {
    reads(`${fr.headline}\n\n${fr.lead}\n\n${fr.second}\n\nMarie Duval, édité par Jean Roche\n`, {
      credits: ['Marie Duval, édité par Jean Roche'],
      body: [fr.lead, fr.second],
    })
    const sentence = 'Le guide, édité par la ville, coûte deux euros.'
    reads(`${fr.headline}\n\n${fr.lead}\n\n${sentence}\n`, { body: [fr.lead, sentence] })
  })
})

describe('what a page adds', () => {
  test('a menu above the headline', () => {
    const menu = ['Portada', 'Economía', 'Deportes', 'Última Hora', 'Gente']
    reads(`${menu.join('\n')}\n${es.headline}\n\n${es.lead}\n\n${es.second}\n`, {
      headline: es.headline,
      boilerplate: menu,
      body: [es.lead, es.second],
    })
  })

  test('a summary that prints the first paragraph with its dateline before the story does', () => {
    const lead = 'Gradska knjižnica otvorila je u ponedjeljak uz rijeku dvoranu s tri tisuće knjiga za djecu.'
    const dateline = 'ZAGREB, 6. listopada (Hina) - '
    const wrapped = `${dateline}Gradska knjižnica otvorila je u ponedjeljak uz\nrijeku dvoranu s tri tisuće knjiga za djecu. #L#`
    const second =
      'Dvorana se grije vodom iz rijeke, rekla je voditeljica, a ulaz je slobodan\nsvakoga dana osim petka, kada se knjige vraćaju na police i kada se pere\npod u svim sobama.'
    reads(`${dateline}${lead}\n${wrapped}\n${second}\n(Hina) sv rb\n`, {
      place: 'ZAGREB',
      body: [lead, second.replaceAll('\n', ' ')],
      boilerplate: [`${dateline}${lead}`],
      endMark: '(Hina) sv rb',
    })
  })

  test('when it was changed, above the credit that closes the story', () => {
    const paragraphs = Array.from({ length: 6 }, () => `${de.lead} ${de.second}`)
    for (const changed of ['Letzte Änderung: Dienstag, 19. September 2017 10:31 Uhr', 'Zuletzt geändert am 19.09.2017'])
      reads(`${de.headline}\n\n${paragraphs.join('\n\n')}\n\n${changed}\n\nQuelle: dpa\n`, {
        body: paragraphs,
        boilerplate: [changed],
        credits: ['Quelle: dpa'],
      })
  })

  test('a time of day with a full stop behind the word for it', () => {
    const no = 'Det nye biblioteket ved elva har tre tusen bøker for barn, og det er åpent hver dag, sier lederen.'
    for (const printed of [
      'Publisert 10. april 2017, kl. 11.23',
      'Publisert 10. april 2017, kl. 11.23Oppdatert 10. april 2017, kl. 12.05',
    ])
      reads(`Nytt bibliotek ved elva\n\n${no}\n\nHun sier at det ikke var noen som trodde på det.\n\n${printed}\n`, {
        boilerplate: [printed],
      })
  })

  test('other stories of the agency below a phrase of the page, before the last third', () => {
    const nl = 'In een nieuwe bibliotheek aan de rivier staan drieduizend kinderboeken, zei de directeur maandag.'
    const next = 'Het water van de rivier verwarmt de zaal van de bibliotheek, meldt de gemeente maandag.'
    const others = [
      'Meer uit Binnenland',
      ...['AMSTERDAM', 'DEN HAAG', 'ZWOLLE'].map((city) => `${city} (ANP) - ${next}`),
    ]
    reads(`Nieuwe bibliotheek\nDEN HAAG (ANP) - ${nl}\n${next}\n${others.join('\n')}\n`, {
      body: [nl, next],
      boilerplate: others,
    })
  })

  test('a counter in English on a page in another language', () => {
    const counter = '(Visited 12 times, 1 visits today)'
    reads(`${de.headline}\n\n${de.lead}\n\n${de.second}\n${counter}\n`, {
      body: [de.lead, de.second],
      boilerplate: [counter],
    })
  })

  test('strokes alone on a line', () => {
    reads(`| |\n\n${de.headline}\n\n${de.lead}\n\n${de.second}\n`, {
      headline: de.headline,
      boilerplate: ['| |'],
      body: [de.lead, de.second],
    })
  })

  test('a section above a headline that names stand below', () => {
    reads(`Kultur\n\n${de.headline} und zieht viele Leser an\n\nVon Anna Berg\n\n${de.lead}\n\n${de.second}\n`, {
      headline: `${de.headline} und zieht viele Leser an`,
      byline: 'Von Anna Berg',
      body: [de.lead, de.second],
    })
  })

  test('who made the picture is no headline', () => {
    for (const credit of ['Foto: Anna Berg/dpa', 'FOTO: AFP', 'Foto © Anna Berg'])
      reads(`${credit}\n\n${de.headline}\n\n${de.lead}\n\n${de.second}\n`, {
        headline: de.headline,
        boilerplate: [credit],
        body: [de.lead, de.second],
      })
    reads(`Foto des Jahres gekürt\n\n${de.lead}\n\n${de.second}\n`, { headline: 'Foto des Jahres gekürt' })
  })

  test('an agency’s name alone above the text is no headline', () => {
    reads(`AFP\n\n${fr.lead}\n\n${fr.second}\n`, { headline: null, byline: 'AFP', body: [fr.lead, fr.second] })
  })

  test('a sign in small letters behind a known city in capitals, and no blank behind the mark', () => {
    reads(story(de, 'BERLIN (abc). '), { place: 'BERLIN', source: 'abc', lead: de.lead })
    reads(story(de, 'BONN/BERLIN (AP/Abc).'), { place: 'BONN/BERLIN', source: 'AP/Abc', lead: de.lead })
    reads(story(es, 'CIUDAD DE MÉXICO (apro).–'), { place: 'CIUDAD DE MÉXICO', source: 'apro', lead: es.lead })
    reads(`${de.headline}\n\nDas Gasthaus (neu). ${de.lead}\n\n${de.second}\n`, { dateline: false })
  })

  test('initials in brackets before the mark of Spanish agencies', () => {
    reads(story(es, '(RV).- '), { place: null, source: 'RV', lead: es.lead })
  })

  test('an unknown agency in brackets before place and day', () => {
    reads(story(it, '(OMNIFIUME) Roma, 6 OTT - '), { place: 'Roma', date: '6 OTT', source: 'OMNIFIUME', lead: it.lead })
  })

  test('a colon between a known city and the bracket of an agency', () => {
    reads(story(de, 'Berlin: (hib/ABC) '), { place: 'Berlin', source: 'hib/ABC', lead: de.lead })
  })

  test('two figures of the year before a square bracket', () => {
    reads(story(fr, 'P-au-P., 12 mai 05 [AlterPresse] --- '), { place: 'P-au-P.', date: '12 mai 05', lead: fr.lead })
  })

  test('the reporter in brackets behind the agency’s name', () => {
    const read = { place: 'Caracas', date: '12 May', source: 'ABN', lead: es.lead }
    reads(story(es, 'Caracas, 12 May. ABN (Ana Soto).- '), { ...read, byline: 'Ana Soto' })
  })

  test('a city and its state behind the name of an agency that stands first', () => {
    reads(story(es, 'Cimacnoticias | México, DF.-'), { place: 'México, DF', source: 'Cimacnoticias', lead: es.lead })
  })

  test('a full stop behind a known city in Spanish and Italian', () => {
    reads(story(es, 'Bogotá. '), { place: 'Bogotá', source: null, lead: es.lead })
    reads(story(it, 'Roma. '), { place: 'Roma', source: null, lead: it.lead })
  })

  test('a country’s name that ends like an agency’s is no source', () => {
    const headline = 'Irlande/Royaume-Uni : réouverture d’une bibliothèque au bord de la rivière'
    reads(`17/10/2007\n13:14\n${headline}\n${fr.lead}\n${fr.second}\n`, {
      headline,
      dateline: false,
      boilerplate: ['17/10/2007', '13:14'],
      body: [fr.lead, fr.second],
    })
  })

  test('a title in capitals and a date alone on a line', () => {
    const el = 'Μια νέα βιβλιοθήκη με τρεις χιλιάδες παιδικά βιβλία άνοιξε σήμερα δίπλα στο ποτάμι της πόλης.'
    const headline = 'ΣΥΝΤΟΜΟ ΔΕΛΤΙΟ ΝΕΩΝ ΒΙΒΛΙΩΝ - 6.11.1997'
    reads(`${headline}\n\n${el}\n\n${el}\n`, { headline, dateline: false })
  })

  test('the header of an IPTC message, the mark of the wire and its stamp', () => {
    reads(`bdt0217 4 vm 61 dpa 0123\n\n${story(de, 'Rostock (dpa) - ')}`, {
      headline: de.headline,
      boilerplate: ['bdt0217 4 vm 61 dpa 0123'],
    })
    reads(`${story(es, 'Malabo, 31 dic (EFE).- ').trimEnd()} EFE\n   DN/FMR\n   01/01/00-34/94\n`, {
      endMark: 'EFE',
      codes: ['DN', 'FMR'],
      sent: '1994-01-01T00:34',
    })
  })

  test('marks behind the last sentence: a sign of copyright, an agency and initials', () => {
    const nn = 'Eit nytt bibliotek med tre tusen barnebøker opna måndag ved elva. Salen blir varma opp med vatn.'
    reads(`Nytt bibliotek ved elva\n\n${nn}\n\nDet seier leiaren, som ikkje trudde på det.\n\n(©NTB)\n`, {
      endMark: '(©NTB)',
    })
    reads(`${story(es, 'Barcelona, 11-6-1996.- ').trimEnd()} EFE/jt\n`, { endMark: 'EFE/jt' })
  })

  test('who wrote it, by office, in Brazilian papers, and the paper with its agency', () => {
    const pt = 'Uma nova biblioteca com três mil livros infantis abriu ontem à beira do rio, disse a diretora.'
    for (const byline of ['Da Reportagem Local', 'Da Agência Folha, em Belém', 'Jornal do Rio / Lusa'])
      reads(`Biblioteca abre à beira do rio\n${byline}\n\n${pt}\n\n${pt}\n`, { byline })
  })

  test('what pages print in Spanish and German', () => {
    const responses = `0 Responses to "${es.headline}"`
    reads(`${es.headline}\n\n${es.lead}\n\n${es.second}\n\n${responses}\n`, { boilerplate: [responses] })
    reads(`${de.headline}\n\n${de.lead}\n\n${de.second}\nSchlagwort: Fluss\n`, { boilerplate: ['Schlagwort: Fluss'] })
  })

  test('initials behind the last sentence, and stamps of the 1990s', () => {
    reads(`${story(fr, 'PARIS, 6 oct (AFP) - ').trimEnd()} abc/de/fgh\n`, {
      endMark: 'abc/de/fgh',
      codes: ['abc', 'de', 'fgh'],
      body: [fr.lead, fr.second],
    })
    reads(`${story(fr, 'PARIS, 6 oct (AFP) - ')}\nabc/de\n\nAFP 061234 OCT 94\n`, {
      endMark: 'abc/de',
      sent: '1994-10-06T12:34',
    })
    reads(`${story(it, '(ANSA) - ROMA, 6 OTT - ').trimEnd()} (ANSA).\n     ABC\n06-OTT-95 18:15 NNN\n`, {
      endMark: '(ANSA).',
      sent: '1995-10-06T18:15+01:00',
    })
    reads(`${de.headline}\n\nWien (APA) - ${de.lead}\n\nDie Regel gilt. auf/und/ab\n`, { endMark: null })
  })
})
