/** Chinese, Japanese and Korean copy as the agencies file it and as papers print it. Every story is invented. */
import { describe, expect, test } from 'vitest'
import { readAs, reads } from '../support/story.js'

const zhHeadline = '河畔新图书馆向儿童开放'
const zhLead = '一座藏有三千册童书的新图书馆在河畔开放，首日迎来近千名读者。'
const zhSecond = '馆长说，阅览室每天开放，周一除外。'
const jaHeadline = '川辺に児童図書館が開館'
const jaLead = '児童書三千冊を備えた図書館が川辺に開館した。'
const koHeadline = '강가에 어린이 도서관 문 열어'
const koLead = '책 3천 권을 갖춘 어린이 도서관이 강가에 문을 열었다.'
const koSecond = '관장은 월요일을 빼고 날마다 연다고 말했다.'

const zh = (dateline: string) => `${zhHeadline}\n\n${dateline}${zhLead}\n\n${zhSecond}\n`
const ko = (dateline: string) => `${koHeadline}\n\n${dateline}${koLead}\n\n${koSecond}\n`
const ja = (dateline: string) => `${jaHeadline}\n\n${dateline}${jaLead}\n`

describe('Chinese datelines that no bracket holds', () => {
  test('a paper says whose copy it prints', () => {
    reads(zh('据新华社电 '), { source: '新华社', place: null, date: null, body: [zhLead, zhSecond] })
    reads(zh('据新华社长沙5月3日电 '), { source: '新华社', place: '长沙', date: '5月3日', body: [zhLead, zhSecond] })
  })

  test('the kind of filing stands before the sign', () => {
    for (const kind of ['专电', '新媒体专电', '特电', '综合电'])
      reads(zh(`新华社堪培拉5月3日${kind} `), { place: '堪培拉', iso: 'XXXX-05-03', body: [zhLead, zhSecond] })
  })

  test('reporters and a title behind the sign', () => {
    reads(zh('新华社成都5月3日电（记者方立、何勇）'), { place: '成都', byline: '记者方立、何勇', lead: zhLead })
    reads(zh('本报成都5月3日电 记者方立报道：'), { source: '本报', place: '成都', byline: '记者方立', lead: zhLead })
  })

  test('an outlet that nobody knows, by how its name ends', () => {
    reads(zh('河畔网成都5月3日讯 '), { source: '河畔网', place: '成都', iso: 'XXXX-05-03', body: [zhLead, zhSecond] })
    reads(zh('河畔晚报5月3日讯（记者 方立）'), { source: '河畔晚报', place: null, byline: '记者 方立', lead: zhLead })
    reads(zh('本报讯（记者 方立）'), { source: '本报', date: null, byline: '记者 方立', lead: zhLead })
  })

  test('less than an agency, a place and a date', () => {
    reads(zh('新华社堪培拉专电 '), { source: '新华社', place: '堪培拉', date: null, lead: zhLead })
    reads(zh('河畔网讯 '), { source: '河畔网', place: null, date: null, lead: zhLead })
    reads(zh('河畔网消息：'), { source: '河畔网', lead: zhLead })
    reads(zh('成都5月3日电（记者方立）'), { source: null, place: '成都', byline: '记者方立', lead: zhLead })
    reads(zh('河畔日报网5月3日电 '), { source: '河畔日报网', date: '5月3日', lead: zhLead })
  })

  test('what a sentence says about a telegram, a newspaper or a day is none', () => {
    for (const lead of [
      '新华社电讯稿说，新图书馆在河畔开放。',
      '据新华社报道，新图书馆5月3日在河畔开放。',
      '河畔晚报5月3日报道了新图书馆开放的消息。',
      '全市各电台5月3日电话采访了馆长。',
      '记者方立5月3日电话采访了馆长。',
      '本报5月3日报道过这座图书馆。',
      '人民网电话采访了馆长。',
      '河畔日报社通讯员方立报道，图书馆开放。',
      '河畔晚报消息说，图书馆开放。',
    ])
      reads(`${zhHeadline}\n\n${lead}\n\n${zhSecond}\n`, { dateline: false, body: [lead, zhSecond] })
  })
})

describe('Chinese datelines in brackets', () => {
  test('outlet or place and the filing sign', () => {
    reads(zh('【河畔報訊】記者方立報道：'), { source: '河畔報', byline: '記者方立', lead: zhLead })
    reads(zh('（吉隆坡23日讯）'), { source: null, place: '吉隆坡', date: '23日', lead: zhLead })
    reads(zh('（华盛顿综合电）'), { place: '华盛顿', date: null, lead: zhLead })
  })

  test('outlet and place in one bracket, the reporter and his place, a paper’s day', () => {
    reads(zh('（河畔社吉隆坡2日訊）'), { source: '河畔社', place: '吉隆坡', date: '2日', lead: zhLead })
    reads(zh('（河畔早报讯）'), { source: '河畔早报', place: null, lead: zhLead })
    reads(zh('【記者方立台北報導】'), { source: null, place: '台北', byline: '記者方立', lead: zhLead })
    const lead = '一座藏有三千冊童書的新圖書館在河畔開放，首日迎來近千名讀者。'
    reads(`河畔新圖書館向兒童開放\n\n〔即時新聞／綜合報導〕${lead}\n`, { place: null, byline: '即時新聞', lead })
    reads(zh('【河畔時報綜合報導】'), { source: '河畔時報', lead: zhLead })
    reads(zh('【河畔人2010年1月2日讯】（河畔人记者方立报道）'), {
      source: '河畔人',
      iso: '2010-01-02',
      byline: '河畔人记者方立报道',
      lead: zhLead,
    })
  })

  test('a paper’s bracket before that of the agency', () => {
    reads(zh('【河畔網二月三日訊】（中央社記者方立台北3日電）'), {
      source: '中央社',
      place: '台北',
      date: '3日',
      byline: '記者方立',
      lead: zhLead,
    })
  })

  test('other brackets are none', () => {
    for (const bracket of [
      '（资料图片）',
      '【快讯】',
      '（第一部分）',
      '[短讯]',
      '【特别报道】',
      '【最新资讯】',
      '【水力发电】',
    ])
      reads(zh(bracket), { dateline: false, body: [bracket + zhLead, zhSecond] })
  })
})

describe('reporters in the frame of a dateline', () => {
  test('Korean papers: outlet and reporter in brackets or before an equals sign', () => {
    reads(ko('[강변일보 김하늘 기자] '), { source: '강변일보', byline: '김하늘 기자', body: [koLead, koSecond] })
    reads(ko('[강변일보=김하늘 기자] '), { source: '강변일보', byline: '김하늘 기자', lead: koLead })
    reads(ko('강변일보 김하늘 기자 = '), { source: '강변일보', byline: '김하늘 기자', lead: koLead })
    reads(ko('[도쿄=김하늘 특파원] '), { source: null, place: '도쿄', byline: '김하늘 특파원', lead: koLead })
  })

  test('an outlet behind its city, or alone before a sentence', () => {
    reads(ko('[창원=강변신문] '), { source: '강변신문', place: '창원', byline: null, lead: koLead })
    reads(ko('[강변뉴스] '), { source: '강변뉴스', place: null, body: [koLead, koSecond] })
    reads(`[강변뉴스] ${koHeadline}\n\n${koLead}\n\n${koSecond}\n`, { source: null })
    reads(ko('[경제] '), { dateline: false })
  })

  test('the agency that wrote it stands before the one that sends it', () => {
    reads(ko('(런던 로이터=연합뉴스) '), { place: '런던', source: '로이터=연합뉴스', lead: koLead })
    reads(ko('[워싱턴=AP/뉴시스] '), { place: '워싱턴', source: 'AP/뉴시스', lead: koLead })
    reads(ja('【カイロ共同＝山田太郎】'), { place: 'カイロ', source: '共同', byline: '山田太郎', lead: jaLead })
  })

  test('whose picture it is makes no dateline', () => {
    reads(ko('[AP=연합뉴스] '), { dateline: false })
    expect(readAs(ko('(서울=연합뉴스) 김하늘 기자 = '), { byline: null })).toEqual({ byline: '김하늘 기자' })
  })

  test('Japanese papers: city and reporter', () => {
    reads(ja('【ソウル=山田太郎】'), { place: 'ソウル', byline: '山田太郎', lead: jaLead })
    reads(ja('【ソウル山田太郎】'), { place: 'ソウル', byline: '山田太郎', lead: jaLead })
    reads(ja('（ソウル＝山田太郎）'), { place: 'ソウル', byline: '山田太郎', lead: jaLead })
    reads(ja('【ソウル聯合ニュース】'), { place: 'ソウル', source: '聯合ニュース', lead: jaLead })
    reads(ja('【ソウル】'), { byline: null })
    reads(ja('【写真】'), { dateline: false })
    reads(ja('【ソウル便り】'), { dateline: false })
  })
})

describe('what pages put around East Asian copy', () => {
  const wholly = (headline: string, lead: string, pages: string[]) => {
    for (const page of pages)
      reads(`${headline}\n\n${page}\n\n${lead}\n`, { headline, body: [lead], boilerplate: [page] })
  }

  test('the moment, with the words, the weekday and the paper beside it', () => {
    wholly(koHeadline, koLead, [
      '  • 입력 1996년 12월 29일 20시 56분'.trim(),
      '최종수정 2016.05.25 10:53 기사입력 2016.05.25 10:41',
      '기사등록 2016-05-25 10:53',
    ])
    wholly(jaHeadline, jaLead, [
      '(2017年08月23日 13時47分 川辺新聞)',
      '<2017/8/15 04:22 共同通信>',
      '配信2017年11月14日 18時54分(最終更新 11月14日 19時04分)',
      '2020年5月12日(火) 10:20',
    ])
    wholly(zhHeadline, zhLead, ['2020年5月12日 星期二 10:20', '发布时间:2020年05月12日 10:20'])
  })

  test('the page’s title has the name of the site behind the headline, and crumbs below', () => {
    const title = `${zhHeadline}-河畔网`
    reads(`${title}\n河畔网 > > 正文\n\n${zhHeadline}\n\n新华社成都5月3日电 ${zhLead}\n`, {
      headline: zhHeadline,
      place: '成都',
      boilerplate: [title, '河畔网 > > 正文'],
    })
    reads(`${zhHeadline}\n\n${zhHeadline.slice(0, 4)}\n\n${zhLead}\n\n${zhSecond}\n`, { headline: zhHeadline })
  })

  test('an address above the text, the reporter’s below it', () => {
    reads(`https://example.com/news/1\n\n${zhHeadline}\n\n${zhLead}\n\n${zhSecond}\n`, {
      headline: zhHeadline,
      body: [zhLead, zhSecond],
      boilerplate: ['https://example.com/news/1'],
    })
    reads(`${ko('')}\n김하늘 기자 sky@example.com\n`, {
      body: [koLead, koSecond],
      notes: ['김하늘 기자 sky@example.com'],
    })
    const quoted = '관장은 “주소는 sky@example.com 입니다. 언제든지 물어보세요”라고 말했다.'
    reads(`${ko('')}\n${quoted}\n`, { body: [koLead, koSecond, quoted] })
  })

  test('captions and lines below the story', () => {
    reads(`${zhHeadline}\n\n图书馆长方立。（資料照）\n\n${zhLead}\n\n${zhSecond}\n`, { body: [zhLead, zhSecond] })
    reads(`${zh('')}\n扫描二维码访问河畔网\n\n相关新闻：\n`, { body: [zhLead, zhSecond] })
    reads(`${ko('')}\nCopyright@강변일보 All right reserved.\n좋아요\n지금 뜨는 뉴스\n`, { body: [koLead, koSecond] })
  })
})
