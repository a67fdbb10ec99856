import { sql } from 'kysely'
import { inThread } from '../../../../../kernels/in-thread.ts'
import { type MapMade, type MapRequest, makeOpinionMap } from '../../../../../kernels/opinion-map.ts'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Council } from '../../../../../platform/councils.ts'
import { deed, type Sql } from '../../../../../platform/db.ts'
import { takeFromPaper } from '../statements/commands.ts'
import { mayBeServed } from '../statements/queries.ts'
import { type Loaded, loadVotes } from './load-votes.ts'

const most = 3
const kept = new WeakMap<Council['pool'], Map<string, Loaded>>()
const underWay = new Map<string, Promise<boolean>>()

/**
 * Makes the map anew from the votes as they stand, after the map before, in a thread of its own. One at a time for each
 * activity: whoever asks meanwhile waits for the next. `here` makes it in this thread, where nobody waits for a page.
 */
export async function recompute(
  at: Pick<Acting, 'council' | 'db' | 'now'>,
  activityId: string,
  { here = false } = {},
): Promise<boolean> {
  const key = `${at.council.slug} ${activityId}`
  await underWay.get(key)?.catch(() => false)
  const work = make(at, activityId, here ? makeOpinionMap : (request) => inThread('opinionMap', request))
  underWay.set(key, work)
  try {
    return await work
  } finally {
    if (underWay.get(key) === work) underWay.delete(key)
  }
}

async function make(
  { council, db, now }: Pick<Acting, 'council' | 'db' | 'now'>,
  activityId: string,
  work: (request: MapRequest) => MapMade | Promise<MapMade>,
): Promise<boolean> {
  const own = kept.get(council.pool) ?? new Map<string, Loaded>()
  kept.set(council.pool, own)
  const loaded = await loadVotes(db, activityId, own.get(activityId))
  if (!loaded.votes.participantIds.length) return false
  const [statements, before] = await Promise.all([statementsOf(db, activityId), beforeOf(db, activityId)])
  const { page, weights, whole } = await work({
    votes: loaded.votes,
    statements,
    previous: before?.whole ?? null,
  })
  const row = {
    made_at: now,
    through: loaded.through,
    page: JSON.stringify(page),
    weights: JSON.stringify(weights),
    whole: Buffer.from(whole),
  }
  await db
    .insertInto('opinion_maps')
    .values({ activity_id: activityId, version: 1, ...row })
    .onConflict((c) =>
      c
        .column('activity_id')
        .doUpdateSet({ ...row, version: sql`opinion_maps.version + 1` })
        .where('opinion_maps.version', '=', before?.version ?? 0),
    )
    .execute()
  own.delete(activityId)
  own.set(activityId, loaded)
  if (own.size > most) own.delete(own.keys().next().value!)
  return true
}

/** What was withdrawn, or refused as a voice, takes no part; its votes stay for the day it comes back. */
async function statementsOf(db: Sql, activityId: string) {
  const { rows } = await sql<{ number: number; meta: boolean; served: boolean }>`
    select s.number, s.meta, ${mayBeServed} as served from opinion_statements s where s.activity_id = ${activityId}`.execute(
    db,
  )
  return rows.map(({ number, meta, served }) => ({
    id: `${number}`,
    meta,
    moderation: served ? (1 as const) : (-1 as const),
  }))
}

const beforeOf = (db: Sql, activityId: string) =>
  db.selectFrom('opinion_maps').select(['version', 'whole']).where('activity_id', '=', activityId).executeTakeFirst()

/** Statements that are no longer there stand on no form either: with a voice that was refused or erased, its words go there too. */
export async function tidyPaper(db: Sql): Promise<void> {
  const onPaper = sql`select a.id, (one->>'number')::int as number from activities a, jsonb_array_elements(a.definition->'paper') one
    where a.kind = 'opinion-map'`
  const { rows } = await sql<{ id: string; number: number }>`select p.id, p.number from (${onPaper}) p
    where not exists (select from opinion_statements s where s.activity_id = p.id and s.number = p.number and ${mayBeServed})`.execute(
    db,
  )
  for (const { id, number } of rows) await deed(db, (tx) => takeFromPaper(tx, id, number))
}

/** Maps that are behind: a vote came since, or a statement came or went. */
export async function listBehind(db: Sql): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from activities a left join opinion_maps m on m.activity_id = a.id
    where a.kind = 'opinion-map' and (
      case when m.activity_id is null then exists (select from opinion_voters v where v.activity_id = a.id)
      else m.through > pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        or exists (select from statement_votes v where v.activity_id = a.id and v.tx >= m.through)
        or array(select s.number from opinion_statements s where s.activity_id = a.id and s.number = any(array(
            select (one->>'number')::int from jsonb_array_elements(m.page->'statements') one where (one->>'taking')::boolean))
          and not (${mayBeServed})) <> '{}'
      end)`.execute(db)
  return rows.map(({ id }) => id)
}
