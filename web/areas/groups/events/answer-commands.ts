import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { emailOf } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { findContact } from '../register/queries.ts'
import { findEvent, type GroupEvent } from './queries.ts'
import { longest } from './rules.ts'
import { letter } from './words.ts'

export type AnswerRefusal = 'not-found' | 'answered-already' | 'own' | 'choice-missing' | 'why-missing' | 'why-too-long'

/** An officer takes an event into the council's events plan, or says why not. Its words stay the group's. */
export function answerEvent(
  at: Acting,
  { eventId, accepted, why }: { eventId: string; accepted: boolean | undefined; why: string },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, eventId, { lock: true })
    if (!event || event.state === 'cancelled') return { refused: 'not-found' }
    const { rows } = await sql<{ id: string; by: string | null }>`select p.id, p.by_account as by from event_proposals p
      where p.event_id = ${eventId} and p.answered_at is null
      order by p.at desc limit 1`.execute(tx)
    const proposal = rows[0]
    if (!proposal) return { refused: 'answered-already' }
    if (proposal.by && proposal.by === at.by.account) return { refused: 'own' }
    if (accepted === undefined) return { refused: 'choice-missing' }
    if (!accepted && !why) return { refused: 'why-missing' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    await tx
      .insertInto('event_answers')
      .values({
        proposal_id: proposal.id,
        event_id: eventId,
        group_id: event.groupId,
        at: at.now,
        by_account: at.by.account,
        accepted,
        why: why || null,
      })
      .execute()
    await tx.updateTable('event_proposals').set({ answered_at: at.now }).where('id', '=', proposal.id).execute()
    await tell(tx, at, event, { proposal, accepted, why })
    await record(tx, at, { deed: 'event.answered', subject: subjectOf('group', event.groupId), public: { accepted } })
    return { answered: true }
  })
}

/** Whoever put it forward is told; where that is nobody with an address, the group is. */
async function tell(
  tx: Tx,
  at: Acting,
  event: GroupEvent,
  { proposal, accepted, why }: { proposal: { id: string; by: string | null }; accepted: boolean; why: string },
): Promise<void> {
  const own = proposal.by ? await emailOf(at, proposal.by, tx) : undefined
  const to = own ?? (await findContact({ db: tx, council: at.council }, event.groupId, 'broker')).email
  if (!to) return
  const path = accepted
    ? paths.event.to({ event: event.id })
    : paths.groupEvent.to({ group: event.groupSlug, event: event.id })
  await queueLetter(tx, at, {
    template: 'event-answer',
    to,
    subject: letter.subject(accepted, event.title),
    text: letter.text({ accepted, why, title: event.title, group: event.group, link: at.council.origin + path }),
    uniqueKey: `event answer ${proposal.id}`,
  })
}

/** An officer has seen what a group changed. */
export function seeChanges(at: Acting, eventId: string): Promise<{ seen: number } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const event = await findEvent(tx, eventId, { lock: true })
    if (!event) return { refused: 'not-found' }
    const { numAffectedRows = 0n } = await sql`update event_changes set seen_at = ${at.now}, seen_by = ${at.by.account}
      where event_id = ${eventId} and seen_at is null`.execute(tx)
    const seen = Number(numAffectedRows)
    await record(tx, at, {
      deed: 'event.changes-seen',
      subject: subjectOf('group', event.groupId),
      public: { changes: seen },
    })
    return { seen }
  })
}
