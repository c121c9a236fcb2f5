/**
 * The Umm al-Qura calendar as ICU tables it, AH 1300 to 1600: a tool of the generator. The command reads the generated
 * table and never asks ICU, so that its dates do not depend on the Node that runs it.
 */

export interface UmalquraTable {
  firstYear: number
  /** 1 Muharram of the first year, in days since 1970-01-01. */
  firstDay: number
  /** A year each: bit m−1 is set when month m has 30 days, clear when it has 29. */
  longMonths: number[]
}

const dayLength = 86_400_000
const firstYear = 1300
const lastYear = 1600
/** 12 November 1882, the first day that the calendar is tabled for. */
const firstDay = Date.UTC(1882, 10, 12) / dayLength

/** The table; throws when this Node's ICU does not begin it where it is known to begin. */
export function umalquraTable(): UmalquraTable {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', timeZone: 'UTC' })
  const dayAt = (day: number): number => Number.parseInt(format.format(new Date(day * dayLength)), 10)
  if (dayAt(firstDay) !== 1) throw new Error('ICU does not begin AH 1300 on 12 November 1882')
  const longMonths: number[] = []
  let day = firstDay
  for (let year = firstYear; year <= lastYear; year++) {
    let bits = 0
    for (let month = 0; month < 12; month++) {
      const long = dayAt(day + 29) !== 1
      if (long) bits |= 1 << month
      day += long ? 30 : 29
    }
    longMonths.push(bits)
  }
  return { firstYear, firstDay, longMonths }
}
