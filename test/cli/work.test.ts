import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countedGrowth, countedWork } from '../../bench/work.js'

describe('work, counted in blocks of code that V8 enters', () => {
  test('a story takes as much as is recorded, within 5 % (npm run bench -- work records it anew)', () => {
    const recorded = JSON.parse(readFileSync('bench/work.json', 'utf8')) as Record<string, number>
    const counted = countedWork()
    expect(Object.keys(counted)).toEqual(Object.keys(recorded))
    for (const [name, blocks] of Object.entries(counted)) {
      expect(blocks / recorded[name]!, name).toBeGreaterThan(0.95)
      expect(blocks / recorded[name]!, name).toBeLessThan(1.05)
    }
  })

  test('a text twice as long takes no more than twice as much, whatever it is made of', () => {
    const growth = countedGrowth()
    expect(Object.keys(growth).length).toBeGreaterThan(40)
    const steep = Object.entries(growth).filter(([, [small, large]]) => large > 2.2 * small)
    expect(steep).toEqual([])
  })
})
