import type { Language } from './language.js'

/** Thai; the year is of the Buddhist era. */
export const language = {
  tag: 'th',
  name: 'Thai',
  script: 'Thai',
  direction: 'ltr',
  months: {},
  dateJoiners: ['ปี', 'พ.ศ.'],
  dateLeaders: ['วันที่', 'เมื่อวันที่'],
  eras: { 'พ.ศ.': 'buddhist', พศ: 'buddhist', 'ค.ศ.': 'gregory' },
  numericOrder: 'dmy',
  endMarks: ['-สำนักข่าวไทย', 'จบ', '(จบ)'],
  advisories: [
    { text: 'ด่วน', means: 'urgent', urgency: 1 },
    { text: 'ข่าวด่วน', means: 'urgent', urgency: 1 },
    { text: 'แก้ไข', means: 'correction' },
  ],
  boilerplate: ['ข่าวที่เกี่ยวข้อง', 'อ่านเพิ่มเติม', 'แสดงความคิดเห็น', 'แชร์', 'แท็ก', 'แท็ก: {text}'],
  stops: '.?!',
  quotes: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  words: ['ที่', 'และ', 'ใน', 'ของ', 'เป็น'],
  sources: ['CONVENTIONS 3.9 and 4.4: TNA (unverified), Buddhist era', 'unverified: all else but CLDR'],
} satisfies Language
