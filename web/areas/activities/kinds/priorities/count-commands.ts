import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import type { JobKind } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { erasedOf } from '../../../voices/index.ts'
import { findRow } from '../../activity/queries.ts'
import { endOf } from '../../activity/rules.ts'
import { count } from './count.ts'
import { readDefinition } from './definition.ts'
import { leftOutOf, papersOf, pilesOf, rootOf } from './papers.ts'
import { allBallots, ballotsThere, findCount, type Result } from './queries.ts'

export type CountRefusal = 'still-open' | 'result-published' | 'not-counted' | 'paper-came'

/** Counts a vote that is closed. Until its result is published it can be counted again, as when more paper was keyed. */
export function countBallots(
  at: Acting,
  activityId: string,
): Promise<{ refused: CountRefusal } | { counted: { ballots: number; root: string } }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    const end = activity?.publishedAt && endOf(activity)
    if (activity?.kind !== 'priorities' || !end || end > at.now) return { refused: 'still-open' }
    if ((await findCount(tx, activityId))?.publishedAt) return { refused: 'result-published' }
    const definition = readDefinition(activity.definition)
    const subject = subjectOf('activity', activityId)
    // Whoever had their ballot erased may have voted again: the erased one no longer counts.
    const erased = new Set(await erasedOf(tx, subject))
    const ballots = (await allBallots(tx, activityId)).map((ballot) =>
      erased.has(ballot.voiceId) ? { ...ballot, leftOut: 'withdrawn' as const } : ballot,
    )
    const papers = papersOf({ id: activityId, definition }, ballots)
    const root = rootOf(papers)
    const counting = ballots.filter(({ leftOut }) => !leftOut)
    const result: Result = {
      ...count(definition, pilesOf(ballots), root),
      leftOut: leftOutOf(ballots),
      byChannel: tally(counting.map(({ channel }) => channel)),
      byWard: tally(counting.map(({ wardId }) => wardId ?? '')),
    }
    const row = { at: at.now, ballots: ballots.length, root, papers, result: JSON.stringify(result) }
    await tx
      .insertInto('ballot_counts')
      .values({ activity_id: activityId, ...row })
      .onConflict((c) => c.column('activity_id').doUpdateSet(row))
      .execute()
    await record(tx, at, { deed: 'ballots.counted', subject, public: { ballots: ballots.length, root } })
    return { counted: { ballots: ballots.length, root } }
  })
}

const tally = (all: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

/** Makes the result public, with the ballots it was counted from. After this no ballot comes in. */
export function publishResult(
  at: Acting,
  activityId: string,
): Promise<{ refused: CountRefusal } | { published: true }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    const counted = activity && (await findCount(tx, activityId))
    if (!activity || !counted) return { refused: 'not-counted' }
    if (counted.publishedAt) return { refused: 'result-published' }
    if (counted.ballots !== (await ballotsThere(tx, activityId))) return { refused: 'paper-came' }
    await tx
      .insertInto('ballot_result_publications')
      .values({ activity_id: activityId, at: at.now, by_account: at.by.account, root: counted.root })
      .execute()
    await record(tx, at, {
      deed: 'ballots.published',
      subject: subjectOf('activity', activityId),
      details: { project: activity.projectId },
      public: { project: activity.projectId, ballots: counted.ballots, root: counted.root },
    })
    return { published: true }
  })
}

/** Votes that have closed, and have ballots that no count has seen. */
async function countClosed(at: Acting): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select a.id from activities a join activity_publications pub on pub.activity_id = a.id
      left join activity_closures clo on clo.activity_id = a.id left join ballot_counts c on c.activity_id = a.id
    where a.kind = 'priorities' and least(a.closes_at, clo.at) <= ${at.now}
      and not exists (select from ballot_result_publications p where p.activity_id = a.id)
      and (c.activity_id is null or c.ballots <> (select count(*) from ballots b where b.activity_id = a.id))
    order by a.id limit 50`.execute(at.db)
  let counted = 0
  for (const { id } of rows) if ('counted' in (await countBallots(at, id))) counted++
  return counted
}

export const jobs: readonly JobKind[] = [
  { kind: 'count-ballots', every: 'every 5 minutes', run: async (job) => ({ counted: await countClosed(job) }) },
]
