/** The corpus of the benchmarks: invented stories in the manner of two agencies, the same for every run. */

/** Some 4.4 KB a story: `en`, `ar`, or every other one. */
export type Kind = 'en' | 'ar' | 'mix'

const english = [
  'The harbour authority of the province said on Tuesday that the new breakwater would be open to fishing boats before the autumn gales, a year later than had been planned, after the last of the stone was brought across the bay.',
  'Work on the breakwater was held up twice by storms and once by a dispute over the price of granite, which the quarry on the island had raised by a third without notice.',
  '"We shall not name a day until the lamps are lit and the pilots have been out at night," the harbour master told a meeting of skippers in the fish market.',
  'The skippers have asked for lower dues while the old quay is closed, and for a second crane, since one is not enough when the whole fleet comes in with the tide.',
  'A spokeswoman for the ministry of transport said that the money for a crane had been set aside in the budget, but that no contract had been signed and none would be before the new year.',
  'The province has spent 41.5 million on its harbours in the past four years, most of it on dredging, which has to be done again after every hard winter.',
  'Two of the three ferries that serve the outer islands will use the new breakwater from the first week of October, the company that runs them said in a statement.',
  'Families on the islands have long complained that in bad weather the mail is late by days and that the doctor cannot come; the ferry company said the shelter of the breakwater would put an end to that.',
  'The bird society warned that the lamps might confuse petrels on their way to the cliffs, and asked that they be shaded on the side of the sea during the weeks of passage.',
  'The authority said it would study the request together with the coast guard, for whom a light that cannot be seen from the sea would be of little use.',
  'Fish landed in the harbour last year came to 12,300 tonnes, 8 percent less than in the year before, according to figures that the chamber of commerce gave out in the spring.',
  'The chamber expects landings to rise again once larger boats can come in, and has asked the province to build cold stores beside the new quay.',
]
const arabic = [
  'قالت هيئة الموانئ في المحافظة يوم الثلاثاء ان كاسر الامواج الجديد سيفتح امام قوارب الصيد قبل رياح الخريف، متأخرا عاما عن الموعد المقرر، بعد نقل آخر دفعة من الحجارة عبر الخليج.',
  'وتوقف العمل في كاسر الامواج مرتين بسبب العواصف ومرة بسبب خلاف على سعر الغرانيت الذي رفعه المقلع في الجزيرة بمقدار الثلث من دون اشعار مسبق.',
  'وقال مدير الميناء خلال لقاء مع ربابنة القوارب في سوق السمك: لن نحدد يوما قبل ان تضاء المصابيح ويخرج المرشدون في الليل.',
  'وطلب الربابنة خفض الرسوم ما دام الرصيف القديم مغلقا، وتركيب رافعة ثانية لان رافعة واحدة لا تكفي عندما يعود الاسطول كله مع المد.',
  'واوضحت متحدثة باسم وزارة النقل ان المال اللازم للرافعة مرصود في الموازنة لكن اي عقد لم يوقع ولن يوقع قبل بداية العام المقبل.',
  'وانفقت المحافظة 41.5 مليونا على موانئها خلال السنوات الاربع الماضية، وذهب معظمها الى تعميق الممرات، وهو عمل لا بد من تكراره بعد كل شتاء قاس.',
  'وستستخدم اثنتان من العبارات الثلاث التي تخدم الجزر البعيدة كاسر الامواج الجديد ابتداء من الاسبوع الاول من تشرين الاول، وفق بيان للشركة المشغلة.',
  'وتشكو عائلات الجزر منذ زمن من تأخر البريد اياما في الطقس السيئ ومن تعذر وصول الطبيب، وتقول الشركة ان حماية كاسر الامواج ستضع حدا لذلك.',
  'وحذرت جمعية الطيور من ان المصابيح قد تربك طيور النوء في طريقها الى الجروف، وطلبت حجبها من جهة البحر خلال اسابيع العبور.',
  'وذكرت الهيئة انها ستدرس الطلب مع خفر السواحل الذين لا ينفعهم كثيرا ضوء لا يرى من البحر.',
  'وبلغت كمية الاسماك التي افرغت في الميناء العام الماضي 12300 طن، اي اقل بنسبة 8 في المئة من العام الذي سبقه، بحسب ارقام نشرتها غرفة التجارة في الربيع.',
]
const places = ['LONDON', 'CAIRO', 'BEIRUT', 'GENEVA', 'TEHRAN', 'NEW YORK']
const months = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const arabicPlaces = ['طهران', 'بيروت', 'بغداد', 'القاهرة', 'جنيف', 'لندن']
const arabicMonths = ['تشرين الاول /اكتوبر', 'تشرين الثاني /نوفمبر', 'كانون الاول /ديسمبر', 'كانون الثاني /يناير']

/** Numbers that look like chance and are the same each time. */
class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 4294967296) * limit)
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** Story number `n`. */
export function storyOf(kind: Kind, n: number): string {
  const isArabic = kind === 'ar' || (kind === 'mix' && n % 2 === 1)
  const chance = new Chance(n * 7919 + 17)
  const bytes = 2000 + chance.below(4600)
  const paragraphs = isArabic ? arabic : english
  const body: string[] = []
  for (let size = 0, at = chance.below(paragraphs.length); size < bytes - 250; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!.replace(' ', ` ${chance.below(100_000)} `)
    body.push(paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  return isArabic ? arabicStory(chance, body) : englishStory(chance, body)
}

function englishStory(chance: Chance, body: readonly string[]): string {
  const dateline = `${chance.of(places)}, ${chance.of(months)} ${1 + chance.below(28)} (AP) -- `
  return `Breakwater opens before the gales, harbour says ${chance.below(10_000)}\n\n${dateline}${body.join('\n\n')}\n`
}

function arabicStory(chance: Chance, body: readonly string[]): string {
  const date = `${1 + chance.below(28)} ${chance.of(arabicMonths)}`
  const dateline = `${chance.of(arabicPlaces)} / ${date}/ارنا- `
  const end = `انتهى**${1000 + chance.below(9000)}`
  return `فتح كاسر الامواج قبل رياح الخريف ${chance.below(10_000)}\n\n${dateline}${body.join('\n\n')}\n\n${end}\n`
}

/** `count` records, one a line. */
export function* recordsOf(kind: Kind, count: number): Generator<string> {
  for (let n = 0; n < count; n++) yield `${JSON.stringify({ id: `${kind}-${n}`, text: storyOf(kind, n) })}\n`
}
