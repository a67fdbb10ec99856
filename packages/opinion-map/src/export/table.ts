import { parse } from 'csv-parse/sync'

/** What is wrong with a file: its name, the line where that can be said, and the reason as a sentence. */
export type Fault = { readonly ok: false; readonly file: string; readonly line: number; readonly message: string }

/** A row, and the line of the file that it ends on. */
export type Line = { readonly cells: readonly string[]; readonly line: number }
export type Table = { readonly ok: true; readonly head: readonly string[]; readonly rows: readonly Line[] }

/** Reads a file of comma-separated values with a line of titles. Line ends may be LF or CRLF, the first bytes a BOM. */
export function readTable(file: string, text: string): Table | Fault {
  const lines: Line[] = []
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (cells: string[], { lines: line }) => {
        lines.push({ cells, line })
        return null
      },
    })
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? lines.length + 1
    return { ok: false, file, line, message: `${file}, line ${line}: ${(error as Error).message}.` }
  }
  const [head, ...rows] = lines
  if (!head) return { ok: false, file, line: 1, message: `${file} is empty: a line of titles was expected.` }
  const ragged = rows.find(({ cells }) => cells.length !== head.cells.length)
  if (ragged) {
    const message = `${file}, line ${ragged.line}: there are ${ragged.cells.length} values, but ${head.cells.length} titles.`
    return { ok: false, file, line: ragged.line, message }
  }
  return { ok: true, head: head.cells, rows }
}
