import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { emailKey, emailOf, readEmail } from '../../../people/index.ts'
import { lockWorkingGroup } from '../lock-room.ts'
import { longest, type SeatRefusal, textRefusal } from '../rules.ts'
import type { WorkingGroup } from '../types.ts'
import { letterOfAnswer, letterOfInvitation } from './letters.ts'
import { seat, whyNoSeat } from './take-seat.ts'

export type ApplyRefusal = SeatRefusal | 'invited-only' | 'asked-already' | 'words-missing' | 'words-too-long'
export type Asking = { groupId: string; words: string; named: boolean }

/** Who was invited takes a community seat at once; anybody else asks for one, where the group is open to that. */
export function askForSeat(
  at: Acting,
  { groupId, words, named }: Asking,
): Promise<{ seated: true } | { asked: true } | { refused: ApplyRefusal }> {
  return deed(at.db, async (tx) => {
    const group = await lockWorkingGroup(tx, groupId)
    const accountId = at.by.account
    if (!group || !accountId) return { refused: 'not-found' }
    const refused = await whyNoSeat(tx, { group, side: 'community', accountId })
    if (refused) return { refused }
    if (await useInvitation(tx, at, group, accountId)) {
      await record(tx, at, { ...asked(group), details: { group: groupId, invited: true } })
      await seat(tx, at, { group, side: 'community', accountId, named })
      return { seated: true }
    }
    if (group.joining === 'invited') return { refused: 'invited-only' }
    if (await waiting(tx, groupId, accountId)) return { refused: 'asked-already' }
    const wrong = textRefusal(words, longest.comment)
    if (wrong) return { refused: `words-${wrong}` }
    const id = newId<'working-application'>(at.now)
    await tx
      .insertInto('working_applications')
      .values({
        id,
        project_id: group.projectId,
        working_group_id: groupId,
        account_id: accountId,
        words: at.council.keys.seal(words),
        named,
        at: at.now,
      })
      .execute()
    await record(tx, at, { ...asked(group), details: { group: groupId, application: id } })
    return { asked: true }
  })
}

const asked = (group: WorkingGroup) => ({
  deed: 'working-group.seat-asked',
  subject: subjectOf('project', group.projectId),
  public: { group: group.id },
})

const waiting = (tx: Tx, groupId: string, accountId: string) =>
  tx
    .selectFrom('working_applications')
    .select('id')
    .where('working_group_id', '=', groupId)
    .where('account_id', '=', accountId)
    .where('answered_at', 'is', null)
    .executeTakeFirst()

/** Uses the open invitation of this account's address, if there is one. */
async function useInvitation(tx: Tx, at: Acting, group: WorkingGroup, accountId: string): Promise<boolean> {
  const email = await emailOf(at, accountId, tx)
  if (!email) return false
  const used = await tx
    .updateTable('working_invitations')
    .set({ used_at: at.now })
    .where('working_group_id', '=', group.id)
    .where('email_key', '=', emailKey(at, email))
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return !!used
}

export type AnswerRefusal = SeatRefusal | 'answered' | 'why-missing' | 'why-too-long'

/** An officer of the project answers whoever asked for a seat; a no has its reason, which is sent. */
export function answerApplication(
  at: Acting,
  { applicationId, accepted, why }: { applicationId: string; accepted: boolean; why: string },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const found = isId(applicationId)
      ? await tx.selectFrom('working_applications').selectAll().where('id', '=', applicationId).executeTakeFirst()
      : undefined
    const group = found && (await lockWorkingGroup(tx, found.working_group_id))
    if (!group) return { refused: 'not-found' }
    const accountId = found.account_id
    const open = await waiting(tx, group.id, accountId)
    if (open?.id !== applicationId) return { refused: 'answered' }
    const wrong = accepted ? undefined : textRefusal(why, longest.why)
    if (wrong) return { refused: `why-${wrong}` }
    const refused = accepted ? await whyNoSeat(tx, { group, side: 'community', accountId }) : undefined
    if (refused) return { refused }
    await tx
      .updateTable('working_applications')
      .set({ answered_at: at.now, answered_by: at.by.account, accepted, why: accepted ? null : why })
      .where('id', '=', applicationId)
      .execute()
    if (accepted) await seat(tx, at, { group, side: 'community', accountId, named: found.named })
    await record(tx, at, {
      deed: 'working-group.application-answered',
      subject: subjectOf('project', group.projectId),
      details: { group: group.id, application: applicationId, accepted },
      ...(accepted ? {} : { why }),
      public: { group: group.id, accepted },
    })
    await letterOfAnswer(tx, at, { group, accountId, accepted, why, applicationId })
    return { answered: true }
  })
}

export type InviteRefusal = 'not-found' | 'not-an-address'

/** Invites somebody to a community seat. Whoever signs in with that address may take it. */
export function inviteToSeat(
  at: Acting,
  { groupId, email: typed }: { groupId: string; email: string },
): Promise<{ invited: true } | { refused: InviteRefusal }> {
  return deed(at.db, async (tx) => {
    const group = await lockWorkingGroup(tx, groupId)
    if (!group) return { refused: 'not-found' }
    const email = readEmail(typed)
    if (!email) return { refused: 'not-an-address' }
    const id = newId<'working-invitation'>(at.now)
    const made = await tx
      .insertInto('working_invitations')
      .values({
        id,
        project_id: group.projectId,
        working_group_id: groupId,
        email: at.council.keys.seal(email),
        email_key: emailKey(at, email),
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.columns(['working_group_id', 'email_key']).where('used_at', 'is', null).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { invited: true }
    await record(tx, at, {
      deed: 'working-group.invited',
      subject: subjectOf('project', group.projectId),
      details: { group: groupId, invitation: id },
      public: { group: groupId },
    })
    await letterOfInvitation(tx, at, { group, email, invitationId: id })
    return { invited: true }
  })
}
