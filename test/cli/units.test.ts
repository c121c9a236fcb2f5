import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeLine } from '../../src/cli/escape.js'
import { safeName } from '../../src/cli/safe-name.js'
import { wantsColor } from '../../src/cli/terminal.js'

describe('safeName', () => {
  it('is one flat, portable name for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeName(text)
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/)
        expect(name.length).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('keeps a name that is safe, and tells changed ones apart', () => {
    expect(safeName('spa-29144')).toBe('spa-29144')
    const names = [
      '../../x',
      '/etc/x',
      'C:\\x',
      'a/b',
      'a\\b',
      'A-b',
      'a-b',
      'con',
      'CON',
      'nul.txt',
      '.',
      '..',
      '',
      'aux.',
      '-rf',
    ]
    expect(new Set(names.map(safeName)).size).toBe(names.length)
    for (const name of names.map(safeName)) expect(name).not.toMatch(/^(?:con|nul|aux)(?:\.|$)|^[.-]|\//)
  })
})

describe('escapeLine', () => {
  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
        expect(Buffer.from(escapeLine(text)).toString()).toBe(escapeLine(text))
      }),
    )
  })

  it('leaves words of any script alone', () => {
    expect(escapeLine('خبر عاجل, Ünïcode 😀 \\n')).toBe('خبر عاجل, Ünïcode 😀 \\n')
  })
})

describe('wantsColor', () => {
  it('heeds the option, then NO_COLOR, then FORCE_COLOR', () => {
    const none = 99
    expect(wantsColor('always', none, { NO_COLOR: '1' })).toBe(true)
    expect(wantsColor('never', none, { FORCE_COLOR: '1' })).toBe(false)
    expect(wantsColor('auto', none, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(wantsColor('auto', none, { FORCE_COLOR: '1' })).toBe(true)
    expect(wantsColor('auto', none, { FORCE_COLOR: '0' })).toBe(false)
    expect(wantsColor('auto', none, {})).toBe(false)
  })
})
