import type { Cell } from './column.ts'

/**
 * One cell of a CSV file. What a spreadsheet would run as a formula is made plain by an apostrophe in front, and quotes,
 * commas and line ends are kept by quoting.
 */
export function cell(value: Cell | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value === null || value === undefined ? '' : value instanceof Date ? value.toISOString() : value
  const plain = /^\s*[=+\-@\t\r]/.test(text) || text.startsWith('\t') ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

export const line = (cells: readonly (Cell | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`

/** Tells spreadsheets that the letters are Unicode. */
export const byteOrderMark = '\ufeff'
