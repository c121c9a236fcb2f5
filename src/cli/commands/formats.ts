/** `wire formats`: what is read, written and reported, and which field each written format carries. */
import { fieldMatrix, formats, readers, reporters } from '../../index.js'
import { printJson, printPage, printTable } from '../table.js'

/** Gives the exit status. */
export async function formatsCommand(flags: { json?: boolean }): Promise<number> {
  const matrix = await fieldMatrix()
  const rows = [
    ...readers.map(({ name, description, extensions }) => ({ name, use: 'read', description, extensions })),
    ...formats.map(({ name, description, extensions }) => ({
      name,
      use: 'write',
      description,
      extensions,
      fields: Object.fromEntries(matrix.map(({ field, carries }) => [field, carries[name]])),
    })),
    ...reporters.map(({ name, description }) => ({ name, use: 'report', description, extensions: [] as string[] })),
  ]
  if (flags.json === true) {
    printJson(rows)
    return 0
  }
  printTable(
    ['format', 'use', 'extensions', 'description'],
    rows.map((row) => [row.name, row.use, row.extensions.join(' ') || '-', row.description]),
  )
  printMatrix(matrix)
  return 0
}

function printMatrix(matrix: Awaited<ReturnType<typeof fieldMatrix>>): void {
  const names = formats.map((entry) => entry.name)
  printPage('', [])
  printTable(
    ['field', ...names],
    matrix.map(({ field, carries }) => [field, ...names.map((name) => carries[name] ?? 'no')]),
  )
}
