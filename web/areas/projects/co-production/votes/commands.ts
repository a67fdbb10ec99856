import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { countingSeats } from '../find.ts'
import { findDraft, lockRoom } from '../lock-room.ts'
import { longest, textRefusal } from '../rules.ts'
import { letterOfMotion } from '../seats/letters.ts'
import type { Room } from '../types.ts'
import { type Outcome, outcomeOf, tallyOf } from '../voting.ts'
import { endMotion, type Motion, motionColumns } from './end-motion.ts'

export type MotionAsked =
  | { kind: 'publish'; draftId: string; version: number }
  | { kind: 'remove'; seatId: string; words: string }
  | { kind: 'decide'; words: string }
export type MotionRefusal =
  | 'not-found'
  | 'words-missing'
  | 'words-too-long'
  | 'changed-meanwhile'
  | 'published-already'
  | 'asked-already'
export type Voted = { motionId: string; outcome: Outcome }

/** Puts something to the vote of all members; whoever asks has said yes. */
export function proposeMotion(
  at: Acting,
  groupId: string,
  asked: MotionAsked,
): Promise<Voted | { refused: MotionRefusal }> {
  return deed(at.db, async (tx) => {
    const room = await lockRoom(tx, at, groupId)
    if (!room) return { refused: 'not-found' }
    const refused =
      asked.kind === 'publish' ? await publishRefusal(tx, room, asked) : await wordsRefusal(tx, room, asked)
    if (refused) return { refused }
    const id = newId<'working-motion'>(at.now)
    const motion: Motion = {
      id,
      groupId,
      projectId: room.group.projectId,
      kind: asked.kind,
      draftId: asked.kind === 'publish' ? asked.draftId : null,
      version: asked.kind === 'publish' ? asked.version : null,
      removeSeat: asked.kind === 'remove' ? asked.seatId : null,
      endedAt: null,
    }
    await tx
      .insertInto('working_motions')
      .values({
        id,
        project_id: motion.projectId,
        working_group_id: groupId,
        kind: asked.kind,
        draft_id: motion.draftId,
        version: motion.version,
        remove_seat: motion.removeSeat,
        words: asked.kind === 'publish' ? '' : asked.words,
        seat_id: room.seat.id,
        at: at.now,
      })
      .execute()
    await record(tx, at, {
      deed: 'working-group.vote-called',
      subject: subjectOf('project', motion.projectId),
      details: { group: groupId, motion: id, kind: asked.kind, draft: motion.draftId, version: motion.version },
      public: { group: groupId, kind: asked.kind },
    })
    await tellMembers(tx, at, room, motion)
    return { motionId: id, outcome: await cast(tx, at, room, motion, true) }
  })
}

async function publishRefusal(
  tx: Tx,
  { group }: Room,
  { draftId, version }: { draftId: string; version: number },
): Promise<MotionRefusal | undefined> {
  const draft = await findDraft(tx, draftId)
  if (draft?.groupId !== group.id) return 'not-found'
  if (draft.version !== version) return 'changed-meanwhile'
  const published = await tx
    .selectFrom('joint_publications')
    .select('version')
    .where('draft_id', '=', draftId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (published) return 'published-already'
  const open = await tx
    .selectFrom('working_motions')
    .select('id')
    .where('draft_id', '=', draftId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return open && 'asked-already'
}

async function wordsRefusal(
  tx: Tx,
  { group }: Room,
  asked: { words: string; seatId?: string },
): Promise<MotionRefusal | undefined> {
  if (asked.seatId !== undefined) {
    const sitting =
      isId(asked.seatId) &&
      (await tx
        .selectFrom('working_seats')
        .select('id')
        .where('id', '=', asked.seatId)
        .where('working_group_id', '=', group.id)
        .where('left_at', 'is', null)
        .executeTakeFirst())
    if (!sitting) return 'not-found'
    const open = await tx
      .selectFrom('working_motions')
      .select('id')
      .where('remove_seat', '=', asked.seatId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (open) return 'asked-already'
  }
  const wrong = textRefusal(asked.words, longest.comment)
  if (wrong) return `words-${wrong}`
  const same = await tx
    .selectFrom('working_motions')
    .select('id')
    .where('working_group_id', '=', group.id)
    .where('words', '=', asked.words)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return same && 'asked-already'
}

async function tellMembers(tx: Tx, at: Acting, { group, seat }: Room, motion: Motion): Promise<void> {
  const rows = await tx
    .selectFrom('working_seats')
    .select('account_id')
    .where('working_group_id', '=', group.id)
    .where('left_at', 'is', null)
    .where('id', '!=', seat.id)
    .execute()
  const accounts = rows.flatMap(({ account_id }) => (account_id ? [account_id] : []))
  const draft = motion.draftId ? (await findDraft(tx, motion.draftId))?.title : undefined
  await letterOfMotion(tx, at, { group, motionId: motion.id, accounts, draft })
}

/** Votes yes or no; until the vote has ended one may vote anew. One seat has one vote. */
export function vote(
  at: Acting,
  { groupId, motionId, yes }: { groupId: string; motionId: string; yes: boolean },
): Promise<Voted | { refused: 'not-found' | 'ended' }> {
  return deed(at.db, async (tx) => {
    const room = isId(motionId) ? await lockRoom(tx, at, groupId) : undefined
    const motion =
      room &&
      ((await tx
        .selectFrom('working_motions')
        .select(motionColumns)
        .where('id', '=', motionId)
        .where('working_group_id', '=', groupId)
        .executeTakeFirst()) as Motion | undefined)
    if (!motion) return { refused: 'not-found' }
    if (motion.endedAt) return { refused: 'ended' }
    return { motionId, outcome: await cast(tx, at, room, motion, yes) }
  })
}

async function cast(tx: Tx, at: Acting, { group, seat }: Room, motion: Motion, yes: boolean): Promise<Outcome> {
  await tx
    .insertInto('working_votes')
    .values({
      motion_id: motion.id,
      seat_id: seat.id,
      project_id: group.projectId,
      working_group_id: group.id,
      yes,
      at: at.now,
    })
    .onConflict((c) => c.columns(['motion_id', 'seat_id']).doUpdateSet({ yes, at: at.now }))
    .execute()
  await record(tx, at, {
    deed: 'working-group.voted',
    subject: subjectOf('project', group.projectId),
    details: { group: group.id, motion: motion.id, seat: seat.id, yes },
    public: { group: group.id, kind: motion.kind },
  })
  const votes = await tx
    .selectFrom('working_votes')
    .select(['seat_id as seatId', 'yes'])
    .where('motion_id', '=', motion.id)
    .execute()
  const tally = tallyOf(await countingSeats(tx, group.id), votes)
  const outcome = outcomeOf(tally)
  if (outcome !== 'open') await endMotion(tx, at, motion, outcome, tally)
  return outcome
}
