import type { Cell, Column } from './column.ts'
import { byteOrderMark, line } from './csv.ts'
import { dictionaryHead } from './dictionary.ts'
import { Workbook } from './workbook.ts'
import type { WrittenRow } from './workbook-xml.ts'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** A piece of what is kept, as text: a workbook's is its bytes in base64. */
export type Piece = { file: 'answers' | 'dictionary'; text: string }

/** Makes a file as its rows come, a piece at a time. */
export type FileMaker = {
  rows(rows: readonly (readonly Cell[])[]): readonly Piece[]
  end(dictionary: readonly (readonly Cell[])[]): readonly Piece[]
}

/** Two tables for programs that read plain text: the answers, and beside them their dictionary. */
function tables(columns: readonly Column[]): FileMaker {
  let begun = false
  const plain = (cell: Cell, column: Column) =>
    cell instanceof Date && column.type === 'date' ? cell.toISOString().slice(0, 10) : cell
  const head = () => (begun ? '' : byteOrderMark + line(columns.map((column) => column.head)))
  return {
    rows(rows) {
      const text = head() + rows.map((row) => line(row.map((cell, index) => plain(cell, columns[index]!)))).join('')
      begun = true
      return [{ file: 'answers', text }]
    },
    end: (dictionary) => [
      ...(begun ? [] : [{ file: 'answers' as const, text: head() }]),
      { file: 'dictionary', text: byteOrderMark + line(dictionaryHead) + dictionary.map(line).join('') },
    ],
  }
}

/** One workbook with a sheet for each. */
function workbook(columns: readonly Column[], at: Date): FileMaker {
  const book = new Workbook(['Answers', 'Data dictionary'], at)
  const heads = (names: readonly string[]): WrittenRow => names.map((value) => ({ value, style: 'head' }))
  const style = ({ type }: Column) => (type === 'date' || type === 'moment' ? { style: type } : {})
  const taken = (): Piece[] => [{ file: 'answers', text: book.take().toString('base64') }]
  book.begin(columns.map(({ type }) => (type === 'text' ? 32 : 18)))
  book.add([heads(columns.map(({ head }) => head))])
  return {
    rows(rows) {
      book.add(rows.map((row) => row.map((value, index) => ({ value, ...style(columns[index]!) }))))
      return taken()
    },
    end(dictionary) {
      book.begin(dictionaryHead.map((_, index) => (index < 4 ? 40 : 18)))
      book.add([heads(dictionaryHead), ...dictionary.map((row) => row.map((value) => ({ value })))])
      book.end()
      return taken()
    },
  }
}

export const makerOf = (format: Format, columns: readonly Column[], at: Date): FileMaker =>
  format === 'csv' ? tables(columns) : workbook(columns, at)
