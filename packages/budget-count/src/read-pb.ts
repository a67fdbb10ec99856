import { openBallotBox } from './ballot-box.ts'
import { type Election, weighingOf } from './election.ts'
import { PbFault } from './pb/fault.ts'
import { splitFields } from './pb/fields.ts'
import { idTable } from './pb/ids.ts'
import { columnOf, type Known, readKnown } from './pb/known.ts'
import { cutLines } from './pb/lines.ts'
import { decode, readVote, type VoteForm } from './pb/votes.ts'

/** All of a file but its votes, which are in the election, grouped and without names. */
export type PbFile = {
  meta: ReadonlyMap<string, string>
  projectColumns: readonly string[]
  projectRows: readonly (readonly string[])[]
  voteColumns: readonly string[]
  /** The ids that the file itself says were selected; null where it does not say. */
  selected: readonly string[] | null
  election: Election
  warnings: readonly string[]
}

/** Takes a file in chunks of bytes, then gives what it holds. Both throw `PbFault` at the first line that is wrong. */
export type PbReader = { push(chunk: Uint8Array): void; end(): PbFile }

/** `vote` is handed each row of votes as text too, for copying a file; it makes reading slower. */
export type PbReading = { vote?: (fields: readonly string[], line: number) => void }

/**
 * Reads a Pabulib `.pb` file as it streams in, holding each different ballot once. UTF-8 with or without a byte-order
 * mark, either line end, `"` quotes, a point or a comma as decimal mark, ids of any kind. A project named twice on one
 * ballot counts once, where it stands first, and is reported under `warnings`.
 *
 * Source: pabulib.org/format; Faliszewski and others, "Participatory Budgeting: Data, Tools, and Analysis", IJCAI 2023.
 *
 * @throws PbFault, a RangeError with the `line` and the `reason`, where the file is not such a file
 * @example
 * const file = 'META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\npond;60\nVOTES\nvoter_id;vote\n1;pond\n'
 * const reader = createPbReader()
 * for (const chunk of [file.slice(0, 40), file.slice(40)]) reader.push(new TextEncoder().encode(chunk))
 * reader.end().election.voters // => 1
 */
export function createPbReader({ vote }: PbReading = {}): PbReader {
  const meta = new Map<string, string>()
  const projectRows: string[][] = []
  const lineOf = new Map<string | readonly string[], number>()
  const warnings: string[] = []
  const head = { META: null, PROJECTS: null, VOTES: null } as Record<'META' | 'PROJECTS' | 'VOTES', string[] | null>
  let section: keyof typeof head | null = null
  let votes: VoteForm | null = null
  let known: Known | null = null
  let voters = 0
  let repeated = 0

  const beginVotes = (line: number): void => {
    known = readKnown({ meta, columns: head.PROJECTS, rows: projectRows, lineOf }, line)
    const [columns, kind] = [head.VOTES!, known.kind]
    const points = kind === 'cumulative' ? columnOf(columns, 'points', line) : null
    const box = openBallotBox(known.projects.length, weighingOf(kind))
    const find = idTable(known.projects.map(({ id }) => id))
    votes = { columns: columns.length, vote: columnOf(columns, 'vote', line), points, find, box, parts: 1 }
  }

  const lines = cutLines((bytes, from, to) => {
    const line = lines.number()
    if (votes) {
      if (from === to) return
      const doubled = readVote(votes, bytes, from, to, line)
      voters++
      if (doubled > 0 && ++repeated <= 20)
        warnings.push(
          `Line ${line}: ${doubled === 1 ? 'a project stands' : `${doubled} projects stand`} on the ballot more than once; each counts once.`,
        )
      vote?.(splitFields(decode(bytes, from, to, line), line), line)
      return
    }
    const text = line === 1 ? decode(bytes, from, to, line).replace(/^\uFEFF/, '') : decode(bytes, from, to, line)
    const title = text.trim().toUpperCase()
    if (title === '') return
    if (title === 'META' || title === 'PROJECTS' || title === 'VOTES') {
      const expected = section === null ? 'META' : section === 'META' ? 'PROJECTS' : 'VOTES'
      if (title !== expected) throw new PbFault(line, `the section ${title} stands where ${expected} was expected.`)
      section = title
      return
    }
    if (section === null) throw new PbFault(line, 'a .pb file begins with a line META.')
    const fields = splitFields(text, line)
    const columns = head[section]
    if (!columns) {
      head[section] = fields.map((field) => field.trim())
      if (section === 'VOTES') beginVotes(line)
    } else if (section === 'META') {
      meta.set(fields[0]!.trim(), fields.slice(1).join(';').trim())
      lineOf.set(fields[0]!.trim(), line)
    } else {
      if (fields.length !== columns.length)
        throw new PbFault(line, `it has ${fields.length} fields; the heading has ${columns.length}.`)
      projectRows.push(fields)
      lineOf.set(fields, line)
    }
  })

  return {
    push: (chunk) => lines.push(chunk),
    end() {
      lines.end()
      if (!votes || !known) throw new PbFault(lines.number(), 'the file ends before its votes.')
      if (repeated > 20) warnings.push(`${repeated - 20} more ballots name a project more than once.`)
      for (const [key, count] of [
        ['num_votes', voters],
        ['num_projects', projectRows.length],
      ] as const)
        if (meta.has(key) && Number(meta.get(key)) !== count)
          warnings.push(`The file says ${key} is ${meta.get(key)}; it holds ${count}.`)
      const projectColumns = head.PROJECTS!
      const chosen = projectColumns.indexOf('selected')
      const ids = known.projects.map(({ id }) => id)
      return {
        meta,
        projectColumns,
        projectRows,
        voteColumns: head.VOTES!,
        selected: chosen < 0 ? null : ids.filter((_, i) => projectRows[i]![chosen]!.trim() === '1'),
        election: { ...known, voters, pointParts: votes.parts, ballots: votes.box.close() },
        warnings,
      }
    },
  }
}
