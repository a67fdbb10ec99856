import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import type { Sql } from '../../../../platform/db.ts'
import { newId } from '../../../../platform/ids.ts'
import { wakes } from '../../../../platform/live.ts'
import { isShown } from '../../../voices/index.ts'
import { limits } from './definition.ts'
import { boardTopic } from './moves/commands.ts'

export type Added = { voiceIds: readonly string[]; member?: string | null; together?: boolean; author?: string | null }

/** Voices become items of the board, each once, with the next numbers; and the log says how many came. */
export async function addItems(at: Acting, activityId: string, added: Added): Promise<readonly string[]> {
  const { db, now } = at
  await sql`select affinity_lock(${activityId})`.execute(db)
  const { rows } = await sql<{ id: string }>`
    insert into affinity_items (id, activity_id, number, voice_id, together, author, added_at, added_by, seen)
    select given.id, ${activityId}, base.n + given.ord, given.voice, ${added.together ?? false}, ${added.author ?? null}::uuid, ${now}, ${at.by.account}::uuid,
      case when ${isShown(sql`given.voice`)} then 3 when ${added.together ?? false} then 2 else 1 end
    from (select v.voice, v.id, row_number() over (order by v.ord) as ord
      from unnest(${[...added.voiceIds]}::uuid[], ${added.voiceIds.map(() => newId(now))}::uuid[]) with ordinality as v(voice, id, ord)
      where not exists (select from affinity_items i where i.activity_id = ${activityId} and i.voice_id = v.voice)) given,
      (select coalesce(max(number), 0) as n, count(*) as held from affinity_items where activity_id = ${activityId}) base
    where base.held + given.ord <= ${limits.items}
    on conflict do nothing returning id`.execute(db)
  const ids = rows.map(({ id }) => id)
  if (ids.length) await logAdded(db, at, activityId, added.member ?? null, ids)
  return ids
}

const logAdded = (db: Sql, at: Acting, activityId: string, member: string | null, ids: readonly string[]) =>
  sql`select affinity_log(${activityId}, ${member}::uuid, 'note', ${JSON.stringify([{ do: 'note', items: ids }])}::jsonb, null, ${at.now},
    ${wakes(at.council.slug, boardTopic(activityId))})`.execute(db)
