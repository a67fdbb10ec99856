import { addVotes, packVotes, type Vote, type VoteRow, type Votes } from '@folkmoot/opinion-map'
import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { numberOf } from '../voting/rules.ts'

/** Votes as they stood, and the transaction from which on something may have come since. */
export type Loaded = { votes: Votes; through: number }

const atOnce = 20_000

/** All votes, or those before with what came since. */
export async function loadVotes(db: Sql, activityId: string, before?: Loaded): Promise<Loaded> {
  // Taken before reading: whatever commits meanwhile is read again next time.
  const { rows } = await sql<{
    through: number
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as through`.execute(db)
  const { through } = rows[0]!
  const changed = before && (await changedSince(db, activityId, before.through))
  return { through, votes: changed ? addVotes(before.votes, changed) : await loadAll(db, activityId) }
}

/** The latest votes of those who voted since; undefined where somebody took one back, which only a fresh start can tell. */
async function changedSince(db: Sql, activityId: string, through: number): Promise<VoteRow[] | undefined> {
  const since = sql`from statement_votes where activity_id = ${activityId} and tx >= ${through}`
  const { rows: back } = await sql<{ any: boolean }>`select exists (select ${since} and vote is null) as any`.execute(
    db,
  )
  if (back[0]!.any) return undefined
  const { rows } = await sql<Held>`select id, array_to_string(codes, ',') as codes from opinion_voters
    where id in (select voter ${since})`.execute(db)
  return rows.flatMap(({ id, codes }) =>
    codesIn(codes).map((code) => ({ participant: id, statement: `${numberOf(code)}`, vote: ((code % 3) - 1) as Vote })),
  )
}

type Held = { id: string; codes: string }
const codesIn = (text: string): number[] => (text ? text.split(',').map(Number) : [])

async function loadAll(db: Sql, activityId: string): Promise<Votes> {
  const log = { participantIds: [] as string[], statementIds: [] as string[] }
  const [participant, statement, vote]: number[][] = [[], [], []]
  const places = new Map<number, number>()
  for (let after = '00000000-0000-0000-0000-000000000000'; ; after = log.participantIds.at(-1)!) {
    const { rows } = await sql<Held>`select id, array_to_string(codes, ',') as codes from opinion_voters
      where activity_id = ${activityId} and id > ${after} order by id limit ${atOnce}`.execute(db)
    for (const { id, codes } of rows) {
      for (const code of codesIn(codes)) {
        const number = numberOf(code)
        if (!places.has(number)) places.set(number, log.statementIds.push(`${number}`) - 1)
        participant!.push(log.participantIds.length)
        statement!.push(places.get(number)!)
        vote!.push((code % 3) - 1)
      }
      log.participantIds.push(id)
    }
    if (rows.length < atOnce) break
  }
  return packVotes({ ...log, participant: participant!, statement: statement!, vote: vote! })
}
