/** As much of jq as the README uses, for machines without it: `-r` or `-c`, and a filter that is a path or a list of paths. */
import { readFileSync } from 'node:fs'

const [flag, filter] = process.argv.slice(2)
const at = (value, path) => path.split('.').reduce((inner, key) => (key === '' ? inner : (inner?.[key] ?? null)), value)

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [path, list] = filter.split(' | ')
  const value = at(JSON.parse(line), path)
  if (list !== undefined)
    console.log(
      JSON.stringify(
        list
          .slice(1, -1)
          .split(', ')
          .map((inner) => at(value, inner)),
      ),
    )
  else console.log(flag === '-r' && typeof value === 'string' ? value : JSON.stringify(value))
}
