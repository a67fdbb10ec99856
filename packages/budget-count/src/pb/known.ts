import { amountOf, type BallotKind, countedProjects, type Election, inParts, weighingOf } from '../election.ts'
import { PbFault } from './fault.ts'

/** The first two sections as they were read, and the line of each key and row. */
type Sections = {
  meta: ReadonlyMap<string, string>
  columns: readonly string[] | null
  rows: readonly (readonly string[])[]
  lineOf: ReadonlyMap<string | readonly string[], number>
}

/** What is known of an election before its votes. */
export type Known = Omit<Election, 'ballots' | 'voters' | 'pointParts'>

/** Makes sense of the first two sections, when the third begins at `line`. */
export function readKnown({ meta, columns, rows, lineOf }: Sections, line: number): Known {
  if (!columns) throw new PbFault(line, 'there are no projects before the votes.')
  const at = (name: string): number => columnOf(columns, name, line)
  const [id, cost, name] = [at('project_id'), at('cost'), columns.indexOf('name')]
  const needed = (key: string): string => {
    const value = meta.get(key)
    if (!value) throw new PbFault(line, `META does not say ${key}.`)
    return value
  }
  const keyed = <T>(key: string, make: (text: string) => T): T =>
    blame(lineOf.get(key) ?? line, () => make(needed(key)))
  const kind = needed('vote_type').toLowerCase() as BallotKind
  keyed('vote_type', () => weighingOf(kind))
  blame(line, () => countedProjects(rows.length))
  const seen = new Set<string>()
  const projects = rows.map((row) => {
    const own = row[id]!.trim()
    if (seen.has(own)) throw new PbFault(lineOf.get(row)!, `two projects have the id ${JSON.stringify(own)}.`)
    if (/[,;"]|^$/.test(own))
      throw new PbFault(lineOf.get(row)!, `${JSON.stringify(own)} is no id that a vote can name.`)
    seen.add(own)
    return { id: own, name: row[name]?.trim() || own }
  })
  const amounts = rows.map((row) => blame(lineOf.get(row)!, () => amountOf(row[cost]!)))
  const threshold = meta.get('min_project_score_threshold') ? keyed('min_project_score_threshold', amountOf) : null
  return { kind, ...inParts([keyed('budget', amountOf), ...amounts], projects), threshold }
}

export function columnOf(columns: readonly string[], name: string, line: number): number {
  const at = columns.indexOf(name)
  if (at < 0) throw new PbFault(line, `there is no column ${name}; there are ${columns.join(', ')}.`)
  return at
}

/** Says on which line something was wrong that elsewhere has none. */
function blame<T>(line: number, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw error instanceof RangeError && !(error instanceof PbFault) ? new PbFault(line, `${error.message}.`) : error
  }
}
