import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { stepRefusal } from './call.ts'
import { lockMeeting } from './queries.ts'
import { isAnswer, mostItems, type StepRefusal } from './rules.ts'

type Refused = { refused: StepRefusal }

/** Somebody invited says whether they come, and what they need; an empty need leaves what they said before. */
export function answerInvitation(
  at: Acting,
  said: { meetingId: string; invitationId: string; answer: string; needs: string },
): Promise<{ answered: true } | Refused> {
  return deed(at.db, async (tx) => {
    const refused = stepRefusal(await lockMeeting(tx, said.meetingId), at.now)
    if (refused) return { refused }
    const { answer, invitationId } = said
    if (!isId(invitationId)) return { refused: 'not-found' }
    if (!isAnswer(answer)) return { refused: 'answer-missing' }
    if (said.needs.length > 1_000) return { refused: 'needs-too-long' }
    const needs = said.needs ? at.council.keys.seal(said.needs) : null
    const { numAffectedRows } = await sql`insert into meeting_answers (invitation_id, answer, needs, at, by_account)
      select id, ${answer}, ${needs}::bytea, ${at.now}, ${at.by.account} from meeting_invitations
        where id = ${invitationId} and meeting_id = ${said.meetingId}
      on conflict (invitation_id) do update set answer = excluded.answer, at = excluded.at, by_account = excluded.by_account,
        needs = coalesce(excluded.needs, meeting_answers.needs)`.execute(tx)
    if (!numAffectedRows) return { refused: 'not-found' }
    await record(tx, at, { deed: 'meeting.answered', subject: subjectOf('meeting', said.meetingId), public: {} })
    return { answered: true }
  })
}

/** Puts something on the agenda: by somebody invited, or, without an invitation, by whoever keeps the meeting. */
export function raiseItem(
  at: Acting,
  { meetingId, invitationId, words }: { meetingId: string; invitationId: string | null; words: string },
): Promise<{ raised: true } | Refused> {
  return deed(at.db, async (tx) => {
    const refused = stepRefusal(await lockMeeting(tx, meetingId), at.now)
    if (refused) return { refused }
    if (!words) return { refused: 'item-missing' }
    if (words.length > 300) return { refused: 'item-too-long' }
    const { rows } = await sql<{ words: string }>`select words from meeting_agenda_items
      where meeting_id = ${meetingId} and invitation_id is not distinct from ${invitationId}::uuid`.execute(tx)
    if (rows.some((item) => item.words === words)) return { raised: true }
    if (rows.length >= mostItems) return { refused: 'too-many-items' }
    await tx
      .insertInto('meeting_agenda_items')
      .values({
        id: newId(at.now),
        meeting_id: meetingId,
        invitation_id: invitationId,
        words,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await record(tx, at, { deed: 'meeting.item-raised', subject: subjectOf('meeting', meetingId), public: {} })
    return { raised: true }
  })
}
