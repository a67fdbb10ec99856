import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { answersTo, lastOf, versionsOf } from '../queries.ts'
import { tellAnswered } from './telling.ts'

export type AnswerRefusal = 'answer-missing' | 'answer-too-long' | 'same-again' | 'not-found'

/** The council's answer to the comments on a paragraph, in public. Who commented and asked to hear is told. */
export const answerParagraph = (
  at: Acting,
  activity: Activity,
  { paragraph, answer }: { paragraph: string; answer: string },
): Promise<{ refused: AnswerRefusal } | { answered: true }> =>
  deed(at.db, async (tx) => {
    await sql`select from activities where id = ${activity.id} for no key update`.execute(tx)
    if (paragraph && !lastOf(await versionsOf(tx, activity.id), paragraph)) return { refused: 'not-found' }
    if (!answer) return { refused: 'answer-missing' }
    if ([...answer].length > limits.answer) return { refused: 'answer-too-long' }
    const [before] = await answersTo(tx, activity.id, paragraph)
    if (before?.answer === answer) return { refused: 'same-again' }
    const id = newId(at.now)
    await tx
      .insertInto('draft_answers')
      .values({ id, activity_id: activity.id, paragraph, answer, at: at.now, by_account: at.by.account })
      .execute()
    await tellAnswered(tx, at, activity, { id, paragraph, answer })
    await record(tx, at, {
      deed: 'draft.answered',
      subject: subjectOf('activity', activity.id),
      details: { paragraph, answer },
      public: { paragraph },
    })
    return { answered: true }
  })
