import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { findEvent } from '../queries.ts'
import type { News } from '../registration/letters.ts'
import { projectSlug, tellPerson } from '../registration/tell.ts'
import { listVolunteers, openSwaps, type Swap, type Volunteer } from './queries.ts'
import type { SwapRefusal } from './rules.ts'
import { shiftLine } from './shift-text.ts'

type Held = { volunteers: Volunteer[]; tell(person: Volunteer, shift: Volunteer, news: News): Promise<void> }

/** An event that is still ahead, held still, with whoever helps at it. */
async function hold(tx: Tx, at: Acting, activityId: string): Promise<Held | undefined> {
  const activity = await findRow(tx, activityId)
  const event = activity && (await findEvent(tx, activityId, { lock: true }))
  if (!event || event.cancelledAt || event.startsAt <= at.now) return undefined
  const project = await projectSlug(tx, activity)
  return {
    volunteers: await listVolunteers(tx, activityId),
    tell: (person, shift, news) =>
      tellPerson(tx, at, { activity, event, project, shift: shiftLine(shift, person.language) }, person, news),
  }
}

/** One volunteer asks another to swap shifts; the other is told. Neither learns who the other is. */
export function askSwap(
  at: Acting,
  { activityId, askerId, otherId }: { activityId: string; askerId: string; otherId: string },
): Promise<{ asked: true } | { refused: SwapRefusal }> {
  return deed(at.db, async (tx) => {
    const held = await hold(tx, at, activityId)
    const asker = held?.volunteers.find(({ id }) => id === askerId)
    const other = held?.volunteers.find(({ id }) => id === otherId)
    if (!held || !asker || !other || asker.id === other.id) return { refused: 'not-found' }
    if (asker.shiftId === other.shiftId) return { refused: 'same-shift' }
    const made = await sql`insert into event_swaps (id, activity_id, asker_id, other_id, asked_at)
      values (${newId<'event-swap'>(at.now)}, ${activityId}, ${askerId}, ${otherId}, ${at.now}) on conflict do nothing returning id`.execute(
      tx,
    )
    if (!made.rows.length) return { refused: 'asked-already' }
    await held.tell(other, asker, 'swap-asked')
    await record(tx, at, { deed: 'event.swap-asked', subject: subjectOf('activity', activityId) })
    return { asked: true }
  })
}

/** The other volunteer says yes or no. Where the roles allow it that is all; otherwise the organiser has the last word. */
export function answerSwap(
  at: Acting,
  { activityId, swapId, personId, yes }: { activityId: string; swapId: string; personId: string; yes: boolean },
): Promise<{ done: boolean } | { refused: SwapRefusal }> {
  return deed(at.db, async (tx) => {
    const held = await hold(tx, at, activityId)
    const swap = held && (await openSwaps(tx, activityId, { personId })).find(({ id }) => id === swapId)
    if (!held || !swap || swap.agreedAt) return { refused: 'not-found' }
    if (swap.otherId !== personId) return { refused: 'not-theirs' }
    const done = yes ? await agree(tx, at, held, swap) : await refuse(tx, at, held, swap, [swap.askerId])
    await record(tx, at, {
      deed: 'event.swap-answered',
      subject: subjectOf('activity', activityId),
      public: { yes, done },
    })
    return { done }
  })
}

async function agree(tx: Tx, at: Acting, held: Held, swap: Swap): Promise<boolean> {
  await sql`update event_swaps set agreed_at = ${at.now} where id = ${swap.id}`.execute(tx)
  const both = held.volunteers.filter(({ id }) => id === swap.askerId || id === swap.otherId)
  return both.length === 2 && both.every(({ swapsFreely }) => swapsFreely) ? exchange(tx, at, held, swap) : false
}

/** Both are told: a swap that only one knew of would leave a shift empty. */
async function exchange(tx: Tx, at: Acting, held: Held, swap: Swap): Promise<boolean> {
  const asker = held.volunteers.find(({ id }) => id === swap.askerId)
  const other = held.volunteers.find(({ id }) => id === swap.otherId)
  if (!asker || !other) return false
  const move = (person: Volunteer, to: Volunteer) =>
    tx.updateTable('event_signups').set({ shift_id: to.shiftId }).where('person_id', '=', person.id).execute()
  await move(asker, other)
  await move(other, asker)
  await sql`update event_swaps set done_at = ${at.now}, done_by = ${at.by.account} where id = ${swap.id}`.execute(tx)
  // What else was asked for these two shifts was asked for shifts that they no longer have.
  const ids = [asker.id, other.id]
  await sql`update event_swaps set ended_at = ${at.now} where done_at is null and ended_at is null
    and (asker_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[]))`.execute(tx)
  await held.tell(asker, other, 'swap-done')
  await held.tell(other, asker, 'swap-done')
  return true
}

async function refuse(tx: Tx, at: Acting, held: Held, swap: Swap, told: readonly string[]): Promise<boolean> {
  await sql`update event_swaps set ended_at = ${at.now} where id = ${swap.id}`.execute(tx)
  for (const person of held.volunteers) if (told.includes(person.id)) await held.tell(person, person, 'swap-refused')
  return false
}

/** The organiser says yes or no to a swap that both volunteers want. */
export function decideSwap(
  at: Acting,
  { activityId, swapId, yes }: { activityId: string; swapId: string; yes: boolean },
): Promise<{ done: boolean } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const held = isId(swapId) ? await hold(tx, at, activityId) : undefined
    const swap = held && (await openSwaps(tx, activityId, { agreed: true })).find(({ id }) => id === swapId)
    if (!held || !swap) return { refused: 'not-found' }
    const done = yes
      ? await exchange(tx, at, held, swap)
      : await refuse(tx, at, held, swap, [swap.askerId, swap.otherId])
    await record(tx, at, { deed: 'event.swap-decided', subject: subjectOf('activity', activityId), public: { yes } })
    return { done }
  })
}
