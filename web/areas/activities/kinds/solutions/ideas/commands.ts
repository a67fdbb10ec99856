import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { type Taken, type TakingRefusal, takeVoice, type VoiceInput } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { lockProblems, type Problem } from '../queries.ts'

export const ideaKind = 'solution-idea'

export type IdeaInput = {
  title: string
  words: string
  /** Shown with it; empty where no name is. */
  name: string
  group?: { id: string; name: string } | undefined
  language: string
  once: string
  participant: NonNullable<VoiceInput['participant']>
  contact?: VoiceInput['contact'] | undefined
  under18?: boolean
  givenAt?: Date
  /** Of an officer who writes it down for somebody: how it came, and how the person agreed. */
  entered?: { channel: VoiceInput['channel']; enteredFor: string; consentNoted: string } | undefined
}

/** An idea against a problem: a voice of its own, read and shown by the same rules, with its own receipt and its author's name. */
export const takeIdea = (
  at: Acting,
  activity: ActivityRow,
  problem: Pick<Problem, 'id' | 'title'>,
  input: IdeaInput,
): Promise<{ taken: Taken } | { refused: TakingRefusal | 'problem-gone' }> =>
  deed(at.db, async (tx) => {
    const held = (await lockProblems(tx, [problem.id])).get(problem.id)
    if (!held?.shown || held.activityId !== activity.id || held.goneBy) return { refused: 'problem-gone' }
    const { group, entered, contact } = input
    const name = group?.name ?? input.name
    const givenAt = input.givenAt ?? at.now
    const answer = await takeVoice(
      { ...at, db: tx },
      {
        subject: subjectOf('problem', problem.id),
        activityId: activity.id,
        projectId: activity.projectId,
        kind: ideaKind,
        channel: group ? 'group' : 'online',
        ...entered,
        givenAt,
        language: input.language,
        consentPublish: true,
        consentContact: !!contact,
        words: input.words,
        data: { title: input.title },
        once: input.once,
        participant: input.participant,
        preModeration: activity.preModeration,
        showable: true,
        title: problem.title,
        stillOpen: isOpen(activity.id, at.now),
        ...(name ? { publicName: name } : {}),
        ...(contact ? { contact } : {}),
        ...(input.under18 ? { under18: true } : {}),
      },
    )
    if ('taken' in answer && !answer.taken.again)
      await tx
        .insertInto('solution_ideas')
        .values({
          id: answer.taken.voiceId,
          activity_id: activity.id,
          problem_id: problem.id,
          group_id: group?.id ?? null,
          given_at: givenAt,
        })
        .execute()
    return answer
  })
