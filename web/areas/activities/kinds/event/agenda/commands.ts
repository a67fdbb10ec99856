import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isRisky } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'
import { findEvent } from '../queries.ts'
import { listItems, onAgenda } from './queries.ts'
import {
  type AnswerRefusal,
  type ItemRefusal,
  itemRefusals,
  longestWhy,
  mostItems,
  pointsOf,
  type RankingRefusal,
  rankingRefusal,
} from './rules.ts'

type Proposed =
  | { itemId: string; shown: boolean }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: { title?: ItemRefusal; why?: ItemRefusal } }

/** Somebody wants this talked about. It is on the agenda at once, unless the event reads first or it holds somebody's details. */
export function proposeItem(
  at: Acting,
  {
    activityId,
    title,
    why,
    origin,
    once,
  }: { activityId: string; title: string; why: string; origin: 'community' | 'officer'; once?: string | undefined },
): Promise<Proposed> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity && (await findEvent(tx, activityId, { lock: true }))
    if (!event || event.cancelledAt || event.startsAt <= at.now) return { refused: 'not-found' }
    if (origin === 'community' && !activity.publishedAt) return { refused: 'not-found' }
    const fields = itemRefusals({ title, why })
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from event_agenda_items where activity_id = ${activityId}`.execute(tx)
    if (rows[0]!.n >= mostItems) return { refused: 'invalid', fields: { title: 'too-many' } }
    const shown = origin === 'officer' || !(activity.preModeration || isRisky(title) || isRisky(why))
    const id = isId(once) ? once : newId<'agenda-item'>(at.now)
    const made = await tx
      .insertInto('event_agenda_items')
      .values({
        id,
        activity_id: activityId,
        title,
        why,
        origin,
        at: at.now,
        by_account: origin === 'officer' ? at.by.account : null,
        shown_at: shown ? at.now : null,
        shown_by: null,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made)
      await record(tx, at, {
        deed: 'event.item-proposed',
        subject: subjectOf('activity', activityId),
        public: { origin, shown },
      })
    return { itemId: id, shown }
  })
}

/** An officer puts an item on the agenda, or declines it with a reason that everyone reads. There is no other way off it. */
export function answerItem(
  at: Acting,
  given: { activityId: string; itemId: string; accepted: boolean; why: string; hidden: boolean },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const event = isId(given.itemId) ? await findEvent(tx, given.activityId, { lock: true }) : undefined
    const item = event && (await listItems(tx, given.activityId)).find(({ id }) => id === given.itemId)
    if (!item) return { refused: 'not-found' }
    if (!given.accepted && !given.why) return { refused: 'why-missing' }
    if (given.why.length > longestWhy) return { refused: 'why-too-long' }
    await tx
      .updateTable('event_agenda_items')
      .set(
        given.accepted
          ? {
              shown_at: item.shownAt ?? at.now,
              shown_by: at.by.account,
              declined_at: null,
              declined_by: null,
              declined_why: null,
              hidden: false,
            }
          : { declined_at: at.now, declined_by: at.by.account, declined_why: given.why, hidden: given.hidden },
      )
      .where('id', '=', given.itemId)
      .execute()
    await record(tx, at, {
      deed: 'event.item-answered',
      subject: subjectOf('activity', given.activityId),
      ...(given.accepted ? {} : { why: given.why }),
      public: { accepted: given.accepted, origin: item.origin },
    })
    return { answered: true }
  })
}

/** One person's first, second and third choice. Said again, it replaces what they said before. */
export function rankItems(
  at: Acting,
  { activityId, participant, items }: { activityId: string; participant: Buffer; items: readonly string[] },
): Promise<{ ranked: true } | { refused: RankingRefusal | 'not-found' }> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId)
    const event = activity?.publishedAt ? await findEvent(tx, activityId, { lock: true }) : undefined
    if (!event) return { refused: 'not-found' }
    if (event.cancelledAt || event.startsAt <= at.now) return { refused: 'shut' }
    const agenda = onAgenda(await listItems(tx, activityId))
    const refused = rankingRefusal(items, new Set(agenda.map(({ id }) => id)))
    if (refused) return { refused }
    const before = await tx
      .selectFrom('event_agenda_rankings')
      .select('items')
      .where('activity_id', '=', activityId)
      .where('participant', '=', participant)
      .executeTakeFirst()
    await tx
      .insertInto('event_agenda_rankings')
      .values({ activity_id: activityId, participant, items: [...items], at: at.now })
      .onConflict((c) => c.columns(['activity_id', 'participant']).doUpdateSet({ items: [...items], at: at.now }))
      .execute()
    const points = new Map<string, { points: number; firsts: number }>()
    const add = (ids: readonly string[], sign: 1 | -1) => {
      for (const [place, id] of ids.entries()) {
        const now = points.get(id) ?? { points: 0, firsts: 0 }
        points.set(id, {
          points: now.points + sign * pointsOf(place),
          firsts: now.firsts + (place === 0 ? sign : 0),
        })
      }
    }
    add(before?.items ?? [], -1)
    add(items, 1)
    for (const [id, change] of points)
      await sql`update event_agenda_items set points = points + ${change.points}, first_choices = first_choices + ${change.firsts}
        where id = ${id} and activity_id = ${activityId}`.execute(tx)
    await record(tx, at, {
      deed: 'event.items-ranked',
      subject: subjectOf('activity', activityId),
      public: { again: !!before },
    })
    return { ranked: true }
  })
}
