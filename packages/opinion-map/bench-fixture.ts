import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { columnsOf } from './src/components/columns.ts'
import { componentsOf } from './src/components/components.ts'
import { placeStatements, project } from './src/components/projection.ts'
import { dot } from './src/components/vectors.ts'
import { collectVotes, type Vote } from './src/index.ts'
import { describe } from './src/opinions/describe.ts'

type Item = { tid: number; 'p-success': number; 'n-success': number }
type Row = { pid?: number; tid?: number; participant_id?: number; statement_id?: number; vote: Vote }
type Polis = {
  tids: number[]
  'mod-out': number[]
  'meta-tids': number[]
  pca: { comps: number[][]; 'comment-extremity': number[] }
  'base-clusters': { id: number[]; members: number[][] }
  'group-clusters': { id: number; members: number[] }[]
  repness: Record<string, (Item & { repness: number; 'repness-test': number; 'repful-for': string })[]>
  consensus: { agree: Item[]; disagree: Item[] }
  'group-aware-consensus': Record<string, number>
  'comment-priorities': Record<string, number>
}

/** What differs from the output of Polis itself, given its groups: they come from a long chain of warm updates that is not in the data. */
export function compareFixture(folder: string): string[] {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const polis: Polis = json('math-pca2.json')
  const votes = collectVotes(
    (json('votes.json') as Row[]).map((row) => ({
      participant: `${row.pid ?? row.participant_id}`,
      statement: `${row.tid ?? row.statement_id}`,
      vote: row.vote,
    })),
  )
  const place = new Map(votes.statementIds.map((id, s) => [Number(id), s]))
  const marked = (tids: number[], is: number) =>
    Uint8Array.from(votes.statementIds, (id) => (tids.includes(Number(id)) ? is : 1 - is))
  const columns = columnsOf(votes, marked(polis['mod-out'], 0))
  const zeroed = columns.active.length - columns.taking
  const { loadings } = componentsOf(votes, columns, 'lanczos', 'fixture')
  const places = placeStatements(columns, loadings, zeroed)
  const { positions } = project(votes, columns, loadings, zeroed)
  const { id, members } = polis['base-clusters']
  const person = new Map(votes.participantIds.map((known, p) => [Number(known), p]))
  const of = new Int32Array(person.size).fill(-1)
  for (const [g, group] of polis['group-clusters'].entries())
    for (const base of group.members) for (const p of members[id.indexOf(base)]!) of[person.get(p)!] = g
  const ids = polis['group-clusters'].map((group) => group.id)
  const meta = marked(polis['meta-tids'], 1)
  const found = describe({ votes, columns, places, positions, meta, mode: 'polis', named: { ids, of } })

  const unlike: string[] = []
  const near = (what: string, ours: number, theirs: number) => {
    if (!(Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(theirs))))
      unlike.push(`${what}: ${ours} is not ${theirs};`)
  }
  for (const [i, loading] of loadings.entries()) {
    const theirs = new Float64Array(loading.length)
    for (const [j, tid] of polis.tids.entries()) theirs[place.get(tid)!] = polis.pca.comps[i]![j]!
    if (Math.abs(1 - Math.abs(dot(loading, theirs))) > 1e-9) unlike.push(`component ${i + 1} differs;`)
  }
  for (const [tid, value] of Object.entries(polis['group-aware-consensus']))
    near(`consensus of groups on ${tid}`, found.groupInformed[place.get(Number(tid))!]!, value)
  for (const [tid, value] of Object.entries(polis['comment-priorities']))
    near(`priority of ${tid}`, found.priorities[place.get(Number(tid))!]!, value)
  const list = (what: string, ours: readonly { statement: number }[], theirs: Item[]) => {
    const said = ours.map(({ statement }) => votes.statementIds[statement]).join(' ')
    if (said !== theirs.map(({ tid }) => tid).join(' ')) unlike.push(`${what}: ${said};`)
  }
  list('agreed', found.consensus.agree, polis.consensus.agree)
  list('disagreed', found.consensus.disagree, polis.consensus.disagree)
  for (const group of found.groups) {
    const theirs = polis.repness[group.id]!
    list(`group ${group.name}`, group.representative, theirs)
    for (const [i, one] of group.representative.entries()) {
      if (one.direction !== theirs[i]?.['repful-for']) unlike.push(`direction of ${theirs[i]?.tid};`)
      near('ratio', one.ratio, theirs[i]!.repness)
      near('ratio test', one.ratioTest, theirs[i]!['repness-test'])
    }
  }
  return unlike
}
