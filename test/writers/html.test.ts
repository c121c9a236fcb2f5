import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { html, style, styleDigest } from '../../src/writers/html.js'
import { arabic, datelineOf, parsedOf } from './stories.js'

describe('html', () => {
  test('the policy names the style sheet by its digest', () => {
    expect(styleDigest).toBe(createHash('sha256').update(style).digest('base64'))
    expect(html.write(arabic).text).toContain(`style-src 'sha256-${styleDigest}'`)
  })

  test('names the characters first, then what may load', () => {
    const head = html.write(arabic).text.split('<head>\n')[1]!
    expect(head.startsWith('<meta charset="utf-8"/>\n<meta http-equiv="Content-Security-Policy"')).toBe(true)
    expect(head).toContain("default-src 'none'")
  })

  test('writes an Arabic story right to left, the dateline before the lead', () => {
    const page = html.write(arabic).text
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('<h1>الميناء: عودة العمال إلى أرصفة الشحن بعد اتفاق الأجور</h1>')
    expect(page).toContain('<p><span class="dateline">طهران / 6 تشرين الاول /اكتوبر/ارنا-</span> عاد عمال الميناء')
    expect(page).not.toContain('أخبار ذات صلة')
  })

  test('a script in the headline is text, in the JSON too', () => {
    const page = html.write(parsedOf({ headline: '</script><script>alert(1)</script>' })).text
    expect(page).toContain('<h1>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
    expect(page).toContain('"headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)')
  })

  test('takes no attribute from a language that is none', () => {
    expect(html.write(parsedOf({ language: 'x" onload="y' })).text).toContain('<html>')
  })

  test('a dateline without a lead stands alone', () => {
    const page = html.write(parsedOf({ dateline: datelineOf('GENEVA (EXP) -') })).text
    expect(page).toContain('<p><span class="dateline">GENEVA (EXP) -</span></p>')
  })
})
