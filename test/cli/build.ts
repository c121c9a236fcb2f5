/** Builds `dist/` before the tests of the command when it is older than its sources. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export default function build(): void {
  const built = join(root, 'dist', 'cli.cjs')
  if (existsSync(built) && statSync(built).mtimeMs > newest()) return
  execFileSync(process.execPath, [join(root, 'node_modules', 'tsdown', 'dist', 'run.mjs')], {
    cwd: root,
    stdio: 'pipe',
  })
}

function newest(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => join('src', name))
  return Math.max(...[...sources, 'tsdown.config.ts', 'package.json'].map((name) => statSync(join(root, name)).mtimeMs))
}
