import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { promise } from '../promises/commands.ts'
import type { Side } from '../record/sides.ts'
import { findMinutes, lockMeeting, type Meeting } from './queries.ts'
import { type ActionRefusals, actionRefusals, type StepRefusal } from './rules.ts'

const begun = (meeting: Meeting | undefined, now: Date): StepRefusal | undefined =>
  !meeting ? 'not-found' : meeting.offAt ? 'called-off' : meeting.startsAt > now ? 'not-yet' : undefined

/** Keeps the minutes as a draft, or makes them final: then everybody invited reads them, and nobody changes them. */
export function saveMinutes(
  at: Acting,
  { meetingId, words, final }: { meetingId: string; words: string; final: boolean },
): Promise<{ saved: true } | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = begun(await lockMeeting(tx, meetingId), at.now)
    if (refused) return { refused }
    if ((await findMinutes(tx, meetingId))?.finalAt) return { refused: 'minutes-final' }
    if (!words) return { refused: 'minutes-missing' }
    if (words.length > 50_000) return { refused: 'minutes-too-long' }
    const said = { words, saved_at: at.now, saved_by: at.by.account }
    await tx
      .insertInto('meeting_minutes')
      .values({ meeting_id: meetingId, ...said })
      .onConflict((c) => c.column('meeting_id').doUpdateSet(said))
      .execute()
    if (final)
      await tx
        .insertInto('meeting_minutes_final')
        .values({ meeting_id: meetingId, at: at.now, by_account: at.by.account })
        .execute()
    const what = final ? 'meeting.minutes-final' : 'meeting.minutes-saved'
    await record(tx, at, { deed: what, subject: subjectOf('meeting', meetingId), public: {} })
    return { saved: true }
  })
}

/** Notes what somebody will do: it stands as a promise in the shared record of the group. */
export function noteAction(
  at: Acting,
  said: { meetingId: string; groupId: string; side: Side | undefined; words: string; dueOn: string; once: string },
): Promise<{ noted: true } | { refused: 'invalid'; fields: ActionRefusals } | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const { meetingId, groupId, side, words, dueOn } = said
    const refused = begun(await lockMeeting(tx, meetingId), at.now)
    if (refused) return { refused }
    const fields = actionRefusals({ words, dueOn }, dayOf(at.now))
    const { rows } = isId(groupId)
      ? await sql`select from meeting_invitations where meeting_id = ${meetingId} and group_id = ${groupId}`.execute(tx)
      : { rows: [] }
    if (!rows.length) fields.group = 'group-missing'
    if (!side) fields.side = 'side-missing'
    if (Object.keys(fields).length || !side) return { refused: 'invalid', fields }
    const id = isId(said.once) ? said.once : newId(at.now)
    await tx
      .insertInto('meeting_actions')
      .values({
        id,
        meeting_id: meetingId,
        group_id: groupId,
        side,
        words,
        due_on: dueOn,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.column('id').doNothing())
      .execute()
    const promised = await promise({ ...at, db: tx }, { groupId, by: side, words, dueOn, once: `meeting-action:${id}` })
    if ('refused' in promised) throw new RangeError(`the promise of ${meetingId} was refused: ${promised.refused}`)
    await record(tx, at, { deed: 'meeting.action-noted', subject: subjectOf('group', groupId), public: {} })
    return { noted: true }
  })
}
