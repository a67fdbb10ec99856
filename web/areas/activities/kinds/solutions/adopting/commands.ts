import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { leadingOf, wholeOf } from '../lineage.ts'
import { findIdeas, lockIdeas } from '../queries.ts'
import { tellAbout } from '../telling.ts'

type Adoption = { projectId: string; decisionId: string; ideaId: string }
export type AdoptRefusal = 'not-found' | 'idea-gone'

/** A decision that is not published yet takes up an idea of its project's boards. Taking it up twice changes nothing. */
export const adoptIdea = (
  at: Acting,
  { projectId, decisionId, ideaId }: Adoption,
): Promise<{ adopted: true } | { refused: AdoptRefusal }> =>
  deed(at.db, async (tx) => {
    const idea = (await lockIdeas(tx, [ideaId])).get(ideaId)
    const activity = idea && (await findActivityById(tx, idea.activityId, null, at.now))
    if (!idea?.shown || activity?.projectId !== projectId) return { refused: 'not-found' }
    if (idea.goneBy) return { refused: 'idea-gone' }
    await sql`insert into solution_adoptions (decision_id, idea_id, activity_id, at, by_account)
      values (${decisionId}, ${ideaId}, ${activity.id}, ${at.now}, ${at.by.account}) on conflict do nothing`.execute(tx)
    await record(tx, at, {
      deed: 'idea.adopted',
      subject: subjectOf('decision', decisionId),
      details: { idea: ideaId, activity: activity.id },
    })
    return { adopted: true }
  })

/** The decision no longer takes it up; only while it is a draft. */
export const endAdoption = (
  at: Acting,
  { decisionId, ideaId }: Pick<Adoption, 'decisionId' | 'ideaId'>,
): Promise<{ ended: boolean }> =>
  deed(at.db, async (tx) => {
    const { rows } = await sql`delete from solution_adoptions
      where decision_id = ${decisionId} and idea_id = ${ideaId} and published_at is null returning idea_id`.execute(tx)
    if (rows.length)
      await record(tx, at, {
        deed: 'idea.adoption-ended',
        subject: subjectOf('decision', decisionId),
        details: { idea: ideaId },
      })
    return { ended: rows.length > 0 }
  })

/** The decision is published, in this transaction: the problems come to their last step, authors and followers are told. */
export async function publishAdoptions(tx: Tx, at: Acting, decision: { id: string; title: string }): Promise<void> {
  const { rows } = await sql<{
    ideaId: string
    activityId: string
  }>`update solution_adoptions set published_at = ${at.now}
    where decision_id = ${decision.id} and published_at is null returning idea_id as "ideaId", activity_id as "activityId"`.execute(
    tx,
  )
  for (const { ideaId, activityId } of rows.toSorted((a, b) => (a.ideaId < b.ideaId ? -1 : 1))) {
    await tellOne(tx, at, decision, { ideaId, activityId })
    await record(tx, at, {
      deed: 'idea.adoption-published',
      subject: subjectOf('decision', decision.id),
      public: { idea: ideaId, activity: activityId },
    })
  }
}

async function tellOne(
  tx: Tx,
  at: Acting,
  decision: { id: string; title: string },
  { ideaId, activityId }: { ideaId: string; activityId: string },
): Promise<void> {
  const [idea] = await findIdeas(tx, [ideaId])
  const activity = await findActivityById(tx, activityId, null, at.now)
  if (!idea || !activity) return
  const problemId = await leadingOf(tx, idea.problemId)
  const { rows } =
    await sql`update solution_problems set step = 'decision' where id = ${problemId} and step <> 'decision' returning id`.execute(
      tx,
    )
  if (rows.length)
    await tx
      .insertInto('solution_steps')
      .values({
        id: newId(at.now),
        activity_id: activityId,
        problem_id: problemId,
        step: 'decision',
        why: decision.title,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
  await tellAbout(tx, at, {
    problemId,
    whole: await wholeOf(tx, problemId),
    voiceIds: await wholeOf(tx, ideaId),
    step: `idea-adopted:${decision.id}:${ideaId}`,
    where: { project: activity.project.slug, activity: activity.slug },
    letter: { about: 'adopted', words: decision.title },
  })
}
