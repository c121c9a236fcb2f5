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
