/** The one picture of the benchmarks, and the figures in it. */

export interface Scale {
  count: number
  /** Seconds by the wall, with one thread and with two. */
  one: number
  two: number
  /** Peak, in MB. */
  memoryOne: number
  memoryTwo: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** `1.20–1.31`. */
export function spreadOf(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`
}

const width = 860
const height = 330

/** SVG: bars of MB/s by command on a logarithmic scale, and seconds against stories. */
export function picture(rates: ReadonlyMap<string, number>, scales: readonly Scale[]): string {
  const text = 'font-family="sans-serif" font-size="12" fill="#333"'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>Throughput against peers, and cost against the number of stories</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="20" y="24" ${text} font-weight="bold">MB/s, one thread (logarithmic)</text>
${bars(rates, text)}
<text x="470" y="24" ${text} font-weight="bold">seconds by number of stories, 1 and 2 threads</text>
${curves(scales, text)}
</svg>
`
}

function bars(rates: ReadonlyMap<string, number>, text: string): string {
  const most = Math.log10(Math.max(...rates.values(), 10))
  return [...rates]
    .map(([name, rate], i) => {
      const y = 44 + i * 36
      const length = Math.max(2, (230 * Math.log10(Math.max(rate, 1.05))) / most)
      const fill = name.startsWith('wire') ? '#b5372b' : '#8a9bb0'
      return `<text x="20" y="${y + 16}" ${text}>${name}</text>
<rect x="130" y="${y}" width="${length.toFixed(1)}" height="22" fill="${fill}"/>
<text x="${(136 + length).toFixed(1)}" y="${y + 16}" ${text}>${rate.toFixed(1)}</text>`
    })
    .join('\n')
}

function curves(scales: readonly Scale[], text: string): string {
  const counts = scales.map(({ count }) => Math.log10(count))
  const times = scales.flatMap(({ one, two }) => [Math.log10(one), Math.log10(two)])
  const [left, right, low, high] = [Math.min(...counts), Math.max(...counts), Math.min(...times), Math.max(...times)]
  const x = (count: number) => 510 + (310 * (Math.log10(count) - left)) / (right - left || 1)
  const y = (time: number) => 285 - (230 * (Math.log10(time) - low)) / (high - low || 1)
  const curve = (of: 'one' | 'two', colour: string) => {
    const points = scales.map((scale) => `${x(scale.count).toFixed(1)},${y(scale[of]).toFixed(1)}`)
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`
  }
  const marks = scales.map(
    ({ count, one }) =>
      `<text x="${(x(count) - 14).toFixed(1)}" y="310" ${text}>${count.toLocaleString('en')}</text>
<text x="${(x(count) - 30).toFixed(1)}" y="${(y(one) - 8).toFixed(1)}" ${text}>${one.toFixed(1)} s</text>`,
  )
  return [curve('one', '#b5372b'), curve('two', '#3b6ea5'), ...marks].join('\n')
}
