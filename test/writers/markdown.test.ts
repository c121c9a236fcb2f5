import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/writers/markdown.js'
import { escapeHeading, escapeMarkdown } from '../../src/writers/markdown-escape.js'
import { doubling } from '../support/work.js'
import { arabic, english, parsedOf } from './stories.js'

describe('markdown', () => {
  test('writes an Arabic story right to left', () => {
    expect(markdown.write(arabic).text).toBe(`---
title: "الميناء: عودة العمال إلى أرصفة الشحن بعد اتفاق الأجور"
dateline: "طهران / 6 تشرين الاول /اكتوبر/ارنا-"
place: "طهران"
source: "ارنا"
agency: "irna"
lang: "ar"
dir: "rtl"
endMark: "انتهى**1426"
---

<div dir="rtl" lang="ar">

# الميناء: عودة العمال إلى أرصفة الشحن بعد اتفاق الأجور

**طهران / 6 تشرين الاول /اكتوبر/ارنا-** عاد عمال الميناء إلى العمل صباح اليوم (الجمعة)، بعد 12 يوما من الإضراب.

وقال مدير الميناء "إن السفن ستبحر غدا".

</div>
`)
  })

  test('writes an English story with everything that is for print', () => {
    expect(markdown.write(english).text).toBe(`---
title: "UPDATE 1-Dockworkers return after pay deal"
date: "2026-08-29"
dateline: "PORT LEWIS, Aug 29 (Reuters) -"
place: "PORT LEWIS"
source: "Reuters"
agency: "reuters"
lang: "en"
dir: "ltr"
endMark: "REUTER"
---

**LABOUR**

# UPDATE 1-Dockworkers return after pay deal

*Strike lasted 12 days*

By Jane Doe

**PORT LEWIS, Aug 29 (Reuters) -** Dockworkers went back to the quays on Friday.

## NEXT STEPS

"We sail tomorrow," the harbour master said.

*(Reporting by Jane Doe; Editing by John Roe)*
`)
  })

  test('says what it leaves out, and that page text is no loss', () => {
    expect(markdown.write(arabic).losses).toEqual([{ field: 'id', reason: 'Markdown has no identifier' }])
    const lost = markdown.write(english).losses
    expect(lost).toContainEqual({ field: 'notes', reason: 'Markdown has no notes to editors' })
    expect(lost).toContainEqual({ field: 'byline', reason: 'Markdown has no byline', kept: 'body' })
  })

  test('writes nothing for a story that says nothing', () => {
    expect(markdown.write(parsedOf({})).text).toBe('')
  })

  test('puts the dateline on its own line when no lead follows it', () => {
    const dateline = { text: 'GENEVA (EXP) -', place: 'GENEVA', located: [], date: null, source: null }
    const text = markdown.write(parsedOf({ dateline, body: ['TALKS', 'They went on.'] }, [0])).text
    expect(text.endsWith('**GENEVA (EXP) -**\n\n## TALKS\n\nThey went on.\n')).toBe(true)
    expect(markdown.write(parsedOf({ dateline })).text.endsWith('\n\n**GENEVA (EXP) -**\n')).toBe(true)
  })

  test('takes no attribute from a language that is none', () => {
    const text = markdown.write(parsedOf({ direction: 'rtl', language: 'ar" onclick="x', headline: 'ا' })).text
    expect(text).toContain('\n<div dir="rtl">\n')
    expect(text).not.toContain('<div dir="rtl" ')
  })
})

describe('escapeMarkdown', () => {
  test.each([
    'طهران / 6 تشرين الاول /اكتوبر/ارنا- قال "نعم" (أمس): 50% و12:30.',
    'Profit rose 5% to $1.2 million, AT&T said; "so what?" (1) no. 7: it\'s done!',
    '$5-$6 a barrel -- up 1/2',
    '2026 was hot.',
  ])('leaves ordinary copy alone: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text)
  })

  test.each([
    ['# x', '\\# x'],
    ['\u200f# x', '\u200f\\# x'],
    ['\u200f    x', '\u200fx'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['(a) x', '(a\\) x'],
    ['a*b_c', 'a\\*b\\_c'],
    ['[TEXT]', '\\[TEXT\\]'],
    ['<b>', '\\<b>'],
    ['R&D; &copy; &#35;', 'R\\&D; \\&copy; \\&#35;'],
    ['www.exp.test http://exp.test a@exp.test', 'www\\.exp.test http\\://exp.test a\\@exp.test'],
    ['a\r\nb\tc', 'a b c'],
    ['{{ x }} {% y %}', '\\{\\{ x }} \\{\\% y %}'],
    ['A$ and $B', 'A\\$ and \\$B'],
    ['a\u202eb', 'a&#x202e;b'],
    ['a\u0000b\u001b[2Jc', 'a\ufffdb\ufffd\\[2Jc'],
    ['\\', '\\\\'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('keeps the hash that ends a heading', () => {
    expect(escapeHeading('Room 5 #')).toBe('Room 5 \\#')
    expect(escapeHeading('C##')).toBe('C#\\#')
    expect(escapeHeading('#')).toBe('\\#')
  })

  test('costs what grows with the length', () => {
    expect(doubling((n) => escapeMarkdown('*_[&a'.repeat(n)), 2000)).toBeLessThan(2.2)
  })
})
