/** Messages in the manner of agencies, for tests: texts, names and numbers are invented. Latin-1 where it says so. */

const dpa = [
  '\x01eca0042 4 i 58  dpa 0061\r\n\nHarbour/strike/\r\n\x02REFILE\n2ND LEAD\n',
  'Dockworkers return after pay deal, union says\nBy Jane Doe and dpa correspondents =\r\n\n',
  '   Port Lewis (dpa) - Dockworkers went back to the quays on Friday\r\n',
  'after twelve days, and the first ships were unloaded by noon.\r\n\n',
  '   The union said 412 of its 430 members had voted for the deal, which\r\nraises wages by 3 per cent.\r\n\n',
  '# Notebook\r\n\n## Note to editors\r\n- adds vote in graf 2\r\n\ndpa jd jr\r\n\r\n',
  '\x03291626 GMT Aug 26\r\n\x7f\n\x7f\x04',
].join('')

const ats = [
  '\x7f\x7f\nbsf042 4 su 61 gef 1388\n\nPort de plaisance\n\nPort de plaisance: \n',
  'Les dockers reprennent le travail après douze jours = \n\n',
  'Lausanne (ats) Les dockers ont repris le travail vendredi, après \ndouze jours de grève. «Le port tourne de nouveau», ',
  'a dit le \nsyndicat. \n\nLes premiers bateaux ont été déchargés à midi, selon la \ncapitainerie. \n\n',
  '(SDA/jd ba) \n\n281005 aoû 26',
].join('')

const exp = [
  '\x01exp0042 4 ec 42 cccc  EXP 0042\r\n\nHarbour/strike/\r\n\x02Dockworkers return after pay deal =\r\n\n',
  '   Port Lewis (exp) - Dockworkers went back to the quays on Friday,\r\nand the first ships were unloaded by noon.\r\n\n',
  'exp jd mk\r\n\x03050932 sep 14EDT\r\n\x7f\n\x7f\x04',
].join('')

const kna = [
  '\x01kna0042 4 pl 40  kna 0042\r\n\nKirchen/Hafen/\r\n\x02Hafenkirche öffnet wieder =\r\n\n',
  '   Bonn (KNA) Die Hafenkirche in Bonn öffnet am Samstag wieder. Das\r\nteilte die Gemeinde am Freitag mit.\r\n\n',
  'kna jd\r\n\x03291626 Dez 26\r\n\x7f\n\x7f\x04',
].join('')

/** Controls and blank lines lost on the way. */
const stripped = [
  'ecp0007 4 s 850  dpa-tns 0908\n\nSailing/Cup/\nWhy the harbour cup will be back next year\n',
  'By Jane Doe, The Port Lewis Courier =\n\nPort Lewis (tca/dpa) - The boats were late, the wind was not, and the\n',
  'harbour cup was won by eleven seconds.\n\nNobody had seen that before.\n\ndpa tca jr\n\n211259 Nov 26\n\n',
].join('')

export const messages7901 = { dpa, ats, exp, kna, stripped }

const ap = [
  '\x16\x16\x01a0417\x1fnatpl\r\nu i\x13\x11 BC-XX--HarborStrike 1stLd-Writethru   08-29 0042\r\n',
  '\x02^BC-XX--Harbor Strike, 1st Ld-Writethru,42<\r\n^Dockworkers return after pay deal<\r\n',
  '^AP Photo XX101, XX102<\r\n^Eds: Updates with vote.<\r\n^Strike lasted twelve days.<\r\n^By JANE DOE=\r\n^AP Labor Writer=\r\n',
  '\t   PORT LEWIS, Maine (AP) _ Dockworkers went back to the quays Friday, and the first ships were unloaded by noon.\r\n',
  "\t   ``We sail tomorrow,'' the harbor master said.\r\n",
  '\t   \x03AP-WF-08-29-26 1626GMT<\r\n\r\n\x0c\r\n\x04',
].join('')

/** A table: headings close in `=`, rows in `<`; controls lost. */
const table = [
  's0284-----\nr s BC-SAI--HarborCupGlance     08-18 \n^BC-SAI--Harbor Cup Glance<\n^Harbor Cup Glance=\n',
  '^All Times EDT=\n^By The Associated Press=\n^NORTH DIVISION=\n^;W;L;Pct<\nPort Lewis;7;2;.777<\nMill Bay;5;4;.555<\n',
  "\t   ___=\n^Saturday's Races=\n\t   Port Lewis 3, Mill Bay 1\n\n\t   AP-WF-08-18-26 2017GMT<\n\n\n",
].join('')

const cp = [
  '\x16\x16\x01B1488\x1fcpstf\r\nr b\x13\x11 Harbor-Wages 7thWritethru TB06 31-10 0058\r\n',
  '\x02^Harbor-Wages, 7th Writethru@<\r\ncode:2<\r\n^Update:ADDS details@<\r\n^INDEX: Economy, Labor@<\r\n',
  '^SYMBOL:TSX:XYZ@<\r\n^HL:Dockworkers return to the quays as pay deal ends a strike of\r\ntwelve days@<\r\n',
  '^By Jane Doe@<\r\n^THE CANADIAN PRESS@<\r\n\t   TORONTO _ Dockworkers went back to the quays Friday after a\r\n',
  'strike of twelve days.<\r\n\t   The union said 412 members had voted for the deal.<\r\n',
  '\x0316:35ET 31-10-14<\r\n\x0c\r\n\x04',
].join('')

const kyodo = [
  'a0105KYODOkoko-\nu s BC-Sailing-Harbor-Cup   09-12 0044\nBC-Sailing-Harbor-Cup\n',
  'Sailing: Port crew wins harbor cup by eleven seconds+\n',
  '     YOKOHAMA, Japan, Dec. 9 Kyodo - The port crew won the harbor cup \nby eleven seconds on Sunday, its third ',
  'title in four years.\n     The wind came late, and the boats waited for two hours.\n==Kyodo\nKWS-21:37-09-12-18\n',
].join('')

const aap = [
  '\x05aaa bbb ccc\r\n\x16\x16\x01a0007\nr s\x13\x11 bc-harbour-cup  08-29 0032\r\n\x02^Harbour cup won by eleven seconds<\r\n',
  '\t   The port crew won the harbour cup by eleven seconds on Friday.\r\n\t   AAP jd\r\n\x03\r\n\x0c\r\n\x04',
].join('')

export const messages1312 = { ap, table, cp, kyodo, aap }
