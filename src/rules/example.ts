/** The rest of the story around the sentences that an example of a rule is about. All of it is invented. */

/** A Reuters story in English: `lead` follows the dateline, each of `more` is a paragraph. */
export function english(lead: string, ...more: readonly string[]): string {
  return `Ferry runs again after storm\n\nPORT LEWIS, Aug 29 (Reuters) - ${[lead, ...more].join('\n\n')}\n`
}

/** An IRNA story in Arabic, with its end mark. */
export function arabic(lead: string, ...more: readonly string[]): string {
  const body = [lead, ...more].join('\n\n')
  return `عودة العبّارة إلى العمل بعد العاصفة\n\nطهران / 6 تشرين الاول /اكتوبر/ارنا- ${body}\n\nانتهى**1426\n`
}

/** An IRNA story in Persian. */
export function persian(lead: string, ...more: readonly string[]): string {
  return `کشتی مسافربری دوباره به راه افتاد\n\nتهران- ایرنا- ${[lead, ...more].join('\n\n')}\n`
}

/** An IPTC 7901 message: `header` is the line behind SOH. */
export function iptc7901(header: string, text = 'The ferry ran again on Monday.'): string {
  return `\u0001${header}\r\nferry\r\n\u0002Ferry runs again\r\n   ${text}\r\n\u0003061200 oct 25\r\n\u0004`
}

/** A NITF document with the parts of its body. */
export function nitf(...parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<nitf>\n<body>\n${parts.join('\n')}\n</body>\n</nitf>\n`
}

/** The head of a NITF body. */
export function nitfHead(headline = 'Ferry runs again'): string {
  return `<body.head><hedline><hl1>${headline}</hl1></hedline></body.head>`
}
