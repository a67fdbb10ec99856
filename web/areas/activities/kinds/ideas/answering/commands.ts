import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { wholeOf } from '../lineage.ts'
import { answersOf, lockIdeas } from '../queries.ts'
import { type Answered, type AnswerRefusal, answerRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'
import { voicesOfIdeas } from './queries.ts'

/** The council's official answer to an idea, with where it stands now. Its authors are told, and who follows it. */
export const answerIdea = (
  at: Acting,
  activity: Activity,
  typed: { ideaId: string; status: string; answer: string },
): Promise<{ refused: AnswerRefusal | 'not-found' } | { answered: true }> =>
  deed(at.db, async (tx) => {
    const idea = (await lockIdeas(tx, [typed.ideaId])).get(typed.ideaId)
    if (!idea?.shown || idea.activityId !== activity.id) return { refused: 'not-found' }
    const last = (await answersOf(tx, idea.id)).at(-1)
    const before = { status: idea.status, answer: last?.answer ?? null, gone: !!idea.goneBy }
    const refused = answerRefusal(typed, before, limits.answer)
    if (refused) return { refused }
    const [id, status] = [newId(at.now), typed.status as Answered]
    await tx
      .insertInto('idea_statuses')
      .values({ id, idea_id: idea.id, status, answer: typed.answer, at: at.now, by_account: at.by.account })
      .execute()
    await sql`update ideas set status = ${status}, status_at = ${at.now} where id = ${idea.id}`.execute(tx)
    const whole = await wholeOf(tx, idea.id)
    await tellAbout(tx, at, {
      ideaId: idea.id,
      followersOf: whole,
      voiceIds: await voicesOfIdeas(tx, whole),
      step: `idea-answered:${id}`,
      where: { project: activity.project.slug, activity: activity.slug },
      letter: { about: 'answered', status, words: typed.answer },
    })
    await record(tx, at, {
      deed: 'idea.answered',
      subject: subjectOf('idea', idea.id),
      details: { answer: typed.answer },
      public: { activity: activity.id, status },
    })
    return { answered: true }
  })
