import { writeField } from './pb/fields.ts'

/** What a `.pb` file is made of: the heading and rows of each section, fields as plain text. */
export type PbParts = {
  meta: Iterable<readonly [key: string, value: string]>
  projectColumns: readonly string[]
  projectRows: Iterable<readonly string[]>
  voteColumns: readonly string[]
  votes: Iterable<readonly string[]>
}

/**
 * Writes a Pabulib `.pb` file, a line at a time, so that it need never be whole in memory: UTF-8, line feeds, quotes
 * where a field needs them. What `createPbReader` gives can be written again; its `vote` hands on the votes.
 *
 * Source: pabulib.org/format; RFC 4180, section 2, for quotes.
 *
 * @throws RangeError for a row with another number of fields than its heading, or a field that holds a line break
 * @example
 * const votes = [['7', '1']]
 * const parts = { meta: [['budget', '100']], projectColumns: ['project_id', 'name'], projectRows: [['1', 'Pond; bench']], voteColumns: ['voter_id', 'vote'], votes }
 * const lines = [...writePb(parts)]
 * lines.join('') // => 'META\nkey;value\nbudget;100\nPROJECTS\nproject_id;name\n1;"Pond; bench"\nVOTES\nvoter_id;vote\n7;1\n'
 */
export function* writePb({ meta, projectColumns, projectRows, voteColumns, votes }: PbParts): Generator<string> {
  yield* section('META', ['key', 'value'], meta)
  yield* section('PROJECTS', projectColumns, projectRows)
  yield* section('VOTES', voteColumns, votes)
}

function* section(title: string, columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `${title}\n`
  yield `${columns.map(writeField).join(';')}\n`
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new RangeError(`A row of ${title} has ${row.length} fields; its heading has ${columns.length}`)
    yield `${row.map(writeField).join(';')}\n`
  }
}
