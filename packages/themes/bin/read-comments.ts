import { readFileSync, statSync } from 'node:fs'
import { present, Refused } from '@folkmoot/command'
import { CsvError, parse } from 'csv-parse/sync'
import type { Comment } from '../src/index.ts'

type Columns = { text: string | undefined; id: string | undefined; group: string | undefined }
type Line = { record: Record<string, string>; info: { lines: number } }

const usual = { text: ['text', 'comment', 'response', 'answer'], id: ['id', 'comment-id', 'comment_id', 'response_id'] }
const largest = 200 * 2 ** 20

/** The comments of a table. Lines without text are left out; the first thing wrong is told with its line. */
export function readComments(path: string, asked: Columns): Comment[] {
  const { size } = statSync(present(path))
  if (size > largest) throw new Refused(`${path} has ${Math.round(size / 2 ** 20)} MB: 200 MB are the most.`)
  const lines = linesOf(path)
  const names = Object.keys(lines[0]?.record ?? {})
  if (lines.length === 0) return []
  const text =
    column(names, asked.text, usual.text, 'text') ??
    refuse(`${path} has no column with comments. It has ${listed(names)}: name one with --text.`)
  const id = column(names, asked.id, usual.id, 'id')
  const group = column(names, asked.group, [], 'group')
  const seen = new Map<string, number>()
  return lines.flatMap(({ record, info }) => {
    const own = { id: (id && record[id]) || `line-${info.lines}`, text: record[text]!.trim() }
    if (own.text === '') return []
    if (own.text.length > 20_000)
      refuse(`${path}, line ${info.lines}: the comment has ${own.text.length} characters: 20,000 are the most.`)
    const before = seen.get(own.id)
    if (before !== undefined) refuse(`${path}, line ${info.lines}: "${own.id}" is the id of line ${before} too.`)
    seen.set(own.id, info.lines)
    return [{ ...own, ...(group && record[group] && { group: record[group] }) }]
  })
}

function refuse(sentence: string): never {
  throw new Refused(sentence)
}

function linesOf(path: string): Line[] {
  const bytes = readFileSync(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse(`${path} is not in UTF-8: save it as "CSV UTF-8".`)
  }
  const head = /^[^\r\n]*/.exec(text)![0]
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0]!
  try {
    return parse(text, { bom: true, columns: true, delimiter, info: true, skip_empty_lines: true }) as unknown as Line[]
  } catch (error) {
    if (error instanceof CsvError) refuse(`${path}, line ${error['lines']}: ${plain(error)}`)
    throw error
  }
}

const sentences: Record<string, string> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has another number of columns than the head line.',
  CSV_QUOTE_NOT_CLOSED: 'a quote that opened before is not closed.',
  CSV_INVALID_CLOSING_QUOTE: 'a quote stands inside a quoted cell: write it twice.',
}
const plain = (error: CsvError): string => sentences[error.code] ?? `${error.message}.`

function column(
  names: readonly string[],
  asked: string | undefined,
  usual: readonly string[],
  what: string,
): string | undefined {
  if (asked === undefined) return names.find((name) => usual.includes(name.trim().toLowerCase()))
  if (!names.includes(asked)) refuse(`There is no column "${asked}" for --${what}. There are ${listed(names)}.`)
  return asked
}

const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
