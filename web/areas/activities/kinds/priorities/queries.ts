import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import type { Counted } from './count.ts'
import type { Paper } from './papers.ts'

/** What came out, as it is kept: the count, and who came by ward and channel. */
export type Result = Counted & {
  leftOut: Readonly<Record<string, number>>
  byChannel: Readonly<Record<string, number>>
  /** By the id of the ward; those who gave none stand under ''. */
  byWard: Readonly<Record<string, number>>
}
export type Kept = {
  at: Date
  ballots: number
  root: string
  result: Result
  publishedAt: Date | null
}

/** The count after closing; undefined while nobody has counted. */
export async function findCount(db: Sql, activityId: string): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select c.at, c.ballots, c.root, c.result, p.at as "publishedAt"
    from ballot_counts c left join ballot_result_publications p on p.activity_id = c.activity_id
    where c.activity_id = ${activityId}`.execute(db)
  return rows[0]
}

/** The ballots as a file, once the result is public. */
export async function findPapers(db: Sql, activityId: string): Promise<string | undefined> {
  const { rows } = await sql<{ papers: string }>`
    select c.papers from ballot_counts c join ballot_result_publications p on p.activity_id = c.activity_id
    where c.activity_id = ${activityId}`.execute(db)
  return rows[0]?.papers
}

export type Ballot = Paper & { voiceId: string; channel: string; wardId: string | null }

/** Every ballot, for the count alone: no page asks for them. */
export async function allBallots(db: Sql, activityId: string): Promise<Ballot[]> {
  const { rows } = await sql<Ballot>`
    select voice_id as "voiceId", mark, choices, left_out as "leftOut", channel, ward_id as "wardId" from ballots
    where activity_id = ${activityId} order by mark`.execute(db)
  return rows
}

export async function ballotsThere(db: Sql, activityId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ballots where activity_id = ${activityId}`.execute(db)
  return rows[0]!.n
}

/** Piles of paper ballots that are not released yet. */
export async function pilesHeld(db: Sql, activityId: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from keying_batches b where b.activity_id = ${activityId}
    and not exists (select from keying_releases r where r.batch_id = b.id)`.execute(db)
  return rows[0]!.n
}
