import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandTree } from '../../src/cli/command-tree.js'
import { documents, ruleDirectory } from '../../src/cli/documents.js'
import { root, run, temporaryDirectory } from './wire.js'

const all = await documents()

describe('what is made from the declarations', () => {
  it.each([...all.keys()])('%s is as npm run generate:docs makes it', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(all.get(path))
  })

  it('has no page of a rule that is gone', () => {
    const pages = readdirSync(join(root, ruleDirectory)).map((name) => `${ruleDirectory}/${name}`)
    expect(pages.filter((page) => !all.has(page))).toEqual([])
  })
})

describe('the manual page', () => {
  const lines = all.get('docs/wire.1')!.split('\n')

  it('tells every command and option', () => {
    const text = lines.join('\n').replaceAll('\\-', '-')
    for (const command of commandTree().commands) {
      expect(text).toContain(`\n.SS wire ${command.name}\n`)
      for (const { long } of command.options) if (long !== '--help') expect(text).toContain(long)
    }
  })

  it('has no line that roff would take for something else', () => {
    const requests = ['\\"', 'TH', 'SH', 'SS', 'TP', 'PP', 'nf', 'fi']
    const wrong = lines.filter((line) => /^['.]/.test(line) && !requests.some((one) => line.startsWith(`.${one}`)))
    expect(wrong).toEqual([])
  })
})

describe('completion in bash', () => {
  const script = join(root, 'docs', 'completions', 'wire.bash')
  const complete = (...words: string[]) => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const command = `source '${script}'; COMP_WORDS=(wire ${list}); COMP_CWORD=${words.length}; _wire; printf '%s\\n' "\${COMPREPLY[@]}"`
    return run('bash', ['-c', command], '', temporaryDirectory())
      .stdout.split('\n')
      .filter((line) => line !== '')
  }

  it.each([
    [['va'], ['validate']],
    [
      ['validate', '--fix'],
      ['--fix', '--fix-dry-run', '--fix-unsafe'],
    ],
    [['validate', '--agency', 'irn'], ['irna']],
    [['export', '--to', 'markd'], ['markdown']],
    [['parse', '--from', 'jsonl'], ['jsonl']],
    [['validate', '--reporter', 'sar'], ['sarif']],
    [
      ['validate', '--rule', 'bad-bytes', '='],
      ['off', 'info', 'warning', 'error'],
    ],
    [['validate', '--rule', 'bad-bytes', '=', 'w'], ['warning']],
    [['rules', 'bad-'], ['bad-bytes']],
    [
      ['schema', ''],
      ['story', 'report', 'config'],
    ],
    [['validate', '--config', ''], []],
  ])('of %j', (words, expected) => expect(complete(...words)).toEqual(expected))
})

/** Those of the shells that are here read their script without a complaint. */
const shells = [
  ['bash', 'wire.bash'],
  ['zsh', '_wire'],
  ['fish', 'wire.fish'],
] as const
const here = shells.filter(([shell]) =>
  ['/bin', '/usr/bin', '/usr/local/bin'].some((bin) => existsSync(join(bin, shell))),
)

describe('the completions', () => {
  it.each(here)('%s can read %s', (shell, name) => {
    const { status, stderr } = run(shell, ['-n', join(root, 'docs', 'completions', name)], '', root)
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each(shells)('%s knows every command and option', (_, name) => {
    const script = all.get(`docs/completions/${name}`)!
    for (const command of commandTree().commands) {
      expect(script).toContain(command.name)
      for (const { long } of command.options) expect(script).toContain(name.endsWith('fish') ? long.slice(2) : long)
    }
  })

  it('says of every option with a value what stands there, or that anything may', () => {
    const free = ['--as-of', '--encoding', '--language', '--jobs', '--max-warnings', '--text-field']
    for (const command of commandTree().commands)
      for (const { long, placeholder, values } of command.options)
        if (placeholder !== null && !free.includes(long)) expect([long, values.kind]).not.toEqual([long, 'none'])
  })
})
