import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isOpen } from '../../../activity/queries.ts'
import { ideaShown } from '../queries.ts'

type Support = { activityId: string; ideaId: string; supporter: string }
export type SupportRefusal = 'closed'

/** One person supports an idea: once, however often it is sent. The count changes in the same statement. */
export const supportIdea = (
  at: Acting,
  { activityId, ideaId, supporter }: Support,
): Promise<{ supported: true; again: boolean } | { refused: SupportRefusal }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql<{ open: boolean; added: boolean }>`
      with held as materialized (select i.id from ideas i
        where i.id = ${ideaId} and i.activity_id = ${activityId} and i.gone_by is null and ${ideaShown} for no key update of i),
      door as (select exists (select from held) and ${isOpen(activityId, at.now)} as open),
      added as (insert into idea_supports (idea_id, supporter, at) select ${ideaId}::uuid, ${supporter}, ${at.now} from door where open
        on conflict do nothing returning idea_id),
      counted as (update ideas set supports = supports + 1 where id in (select idea_id from added) returning id)
      select open, exists (select from counted) as added from door`.execute(tx)
    const { open, added } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (added)
      await record(tx, at, {
        deed: 'idea.supported',
        subject: subjectOf('idea', ideaId),
        public: { activity: activityId },
      })
    return { supported: true, again: !added }
  })

/** Takes support back, also from ideas that were put together with this one. */
export const endSupport = (
  at: Acting,
  { activityId, ideaId, supporter }: Support,
): Promise<{ ended: boolean } | { refused: SupportRefusal }> =>
  deed(at.db, async (tx) => {
    await sql`select from ideas where id = ${ideaId} for no key update`.execute(tx)
    const { rows } = await sql<{ open: boolean; ended: boolean }>`
      with recursive whole as (select id from ideas where id = ${ideaId} and activity_id = ${activityId}
        union select j.from_idea from whole w join idea_joins j on j.into_idea = w.id and j.kind = 'merge' and j.undone_at is null),
      door as (select ${isOpen(activityId, at.now)} as open),
      taken as (delete from idea_supports where supporter = ${supporter} and idea_id in (select id from whole) and (select open from door) returning idea_id),
      counted as (update ideas set supports = supports - 1 where id in (select idea_id from taken) returning id)
      select open, exists (select from counted) as ended from door`.execute(tx)
    const { open, ended } = rows[0]!
    if (!open) return { refused: 'closed' }
    if (ended)
      await record(tx, at, {
        deed: 'idea.support-ended',
        subject: subjectOf('idea', ideaId),
        public: { activity: activityId },
      })
    return { ended }
  })
