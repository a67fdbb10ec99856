import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from './problems.ts'

export type CsvRow = { line: number; values: Record<string, string> }

type Parsed = { record: string[]; info: { lines: number } }

/** Longest cell that any of our files holds; more is a mistake, such as a quote that never closes. */
const longestCell = 500

/** Reads a CSV file whose first line names its columns, in any order and case. Columns that we do not know are left alone. */
export function readCsv(text: string, needed: readonly string[], known: readonly string[] = []): CsvRow[] {
  const [head, ...lines] = split(text)
  const names = head!.record.map((name) => name.trim().toLowerCase())
  const missing = needed.find((name) => !names.includes(name))
  if (missing) return refuse('missing-column', { line: 1, detail: missing })
  const wanted = [...needed, ...known]
  const repeated = wanted.find((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (repeated) return refuse('repeated-column', { line: 1, detail: repeated })
  if (lines.length === 0) return refuse('no-rows')
  const places = wanted.map((name): [string, number] => [name, names.indexOf(name)])
  return lines.map(({ record, info }) => {
    const line = info.lines
    if (record.length !== names.length) refuse('wrong-number-of-cells', { line, detail: `${record.length}` })
    const values: Record<string, string> = {}
    for (const [name, at] of places) {
      const value = record[at]?.trim() ?? ''
      if (value.length > longestCell) refuse('too-long', { line, detail: name })
      if (value === '' && needed.includes(name)) refuse('missing-value', { line, detail: name })
      values[name] = value
    }
    return { line, values }
  })
}

function split(text: string): Parsed[] {
  try {
    const rows = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Parsed[]
    return rows.length > 0 ? rows : refuse('no-rows')
  } catch (error) {
    if (error instanceof CsvError) return refuse('not-csv', { line: openQuote(text) ?? Number(error['lines'] ?? 1) })
    throw error
  }
}

/** The line of the last quote that opens and does not close. */
function openQuote(text: string): number | undefined {
  let [line, open] = [1, 0]
  for (const letter of text) {
    if (letter === '"') open = open ? 0 : line
    if (letter === '\n') line++
  }
  return open || undefined
}

/** Refuses the second row with the same key. */
export function once(rows: readonly { line: number; key: string }[]): void {
  const seen = new Set<string>()
  for (const { line, key } of rows) {
    if (seen.has(key)) refuse('duplicate', { line, detail: key })
    seen.add(key)
  }
}

const code = /^[EWSN]\d{8}$/
export const isCode = (text: string): boolean => code.test(text)

export function numberIn(text: string, line: number, column: string): number {
  const value = Number(text)
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) && Number.isFinite(value)
    ? value
    : refuse('bad-number', { line, detail: column })
}
