/**
 * Rows of text as a table for a terminal: columns of figures are set to the right, the others to the left.
 *
 * @param head the titles, one a column
 * @param rows as many cells each as there are titles
 * @throws {RangeError} where a row has another number of cells
 * @example
 * table(['project', 'votes'], [['Benches', '120'], ['Trees', '98']]) // => 'project  votes\n-------  -----\nBenches    120\nTrees       98'
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows)
    if (row.length !== head.length)
      throw new RangeError(`A row has ${row.length} cells; there are ${head.length} titles.`)
  const figures = head.map((_, i) => rows.length > 0 && rows.every((row) => /^[-+]?[\d.,]*\s?%?$/.test(row[i]!)))
  const widths = head.map((title, i) => rows.reduce((most, row) => Math.max(most, row[i]!.length), title.length))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (figures[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
