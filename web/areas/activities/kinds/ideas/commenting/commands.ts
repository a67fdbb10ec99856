import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { type Taken, type TakingRefusal, takeVoice, type VoiceInput } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import type { Idea } from '../queries.ts'

export type Side = 'for' | 'against'
export const isSide = (text: string): text is Side => text === 'for' || text === 'against'

export type CommentInput = {
  side: Side
  words: string
  /** Shown with it; empty where no name is. */
  name: string
  language: string
  once: string
  participant: NonNullable<VoiceInput['participant']>
  contact?: VoiceInput['contact']
  under18?: boolean
  givenAt?: Date
}
export const commentKind = 'idea-comment'

/** Words for or against an idea: a voice of its own, read and shown by the same rules, with its own receipt. */
export const takeComment = (
  at: Acting,
  activity: ActivityRow,
  idea: Pick<Idea, 'id' | 'title'>,
  input: CommentInput,
): Promise<{ taken: Taken } | { refused: TakingRefusal }> =>
  deed(at.db, async (tx) => {
    const within = { ...at, db: tx }
    const answer = await takeVoice(within, {
      subject: subjectOf('idea', idea.id),
      activityId: null,
      projectId: activity.projectId,
      kind: commentKind,
      channel: 'online',
      givenAt: input.givenAt ?? at.now,
      language: input.language,
      consentPublish: true,
      consentContact: !!input.contact,
      words: input.words,
      data: { side: input.side },
      once: input.once,
      participant: input.participant,
      preModeration: activity.preModeration,
      showable: true,
      title: idea.title,
      stillOpen: isOpen(activity.id, at.now),
      ...(input.name ? { publicName: input.name } : {}),
      ...(input.contact ? { contact: input.contact } : {}),
      ...(input.under18 ? { under18: true } : {}),
    })
    if ('taken' in answer && !answer.taken.again)
      await sql`insert into idea_comments (voice_id, idea_id, side, given_at)
        values (${answer.taken.voiceId}, ${idea.id}, ${input.side}, ${input.givenAt ?? at.now})`.execute(tx)
    return answer
  })
