import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isDay } from '../../../../../platform/typed-time.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { wholeOf } from '../lineage.ts'
import { countWork, lockProblems } from '../queries.ts'
import { type AgreementRefusal, after, type Step, type StepRefusal, stepRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'

/** The group that leads; absent where an officer does. */
export type Leader = { group?: { id: string; name: string } | undefined }

/** One step forward from the step that whoever leads saw, with why. Who raised it and everyone who follows it hear of it once. */
export const moveStep = (
  at: Acting,
  activity: Activity,
  { problemId, why, seen, group }: { problemId: string; why: string; seen?: string | undefined } & Leader,
): Promise<{ refused: StepRefusal | 'not-found' } | { moved: Step }> =>
  deed(at.db, async (tx) => {
    const problem = (await lockProblems(tx, [problemId])).get(problemId)
    if (!problem?.shown || problem.activityId !== activity.id) return { refused: 'not-found' }
    const whole = await wholeOf(tx, problemId)
    const held = { step: problem.step, gone: !!problem.goneBy, why, seen }
    const refused = stepRefusal(held, await countWork(tx, whole), limits.why)
    if (refused) return { refused }
    const [id, step] = [newId(at.now), after(problem.step)!]
    await tx
      .insertInto('solution_steps')
      .values({
        id,
        activity_id: activity.id,
        problem_id: problemId,
        step,
        why,
        at: at.now,
        by_account: at.by.account,
        by_group: group?.name ?? '',
      })
      .execute()
    await sql`update solution_problems set step = ${step} where id = ${problemId}`.execute(tx)
    await tellAbout(tx, at, {
      problemId,
      whole,
      voiceIds: whole,
      step: `problem-step:${id}`,
      where: { project: activity.project.slug, activity: activity.slug },
      letter: { about: 'step', step, words: why },
    })
    await record(tx, at, {
      deed: 'problem.moved',
      subject: subjectOf('problem', problemId),
      why,
      public: { activity: activity.id, step, ...(group ? { group: group.id } : {}) },
    })
    return { moved: step }
  })

export type AgreementTyped = { owner: string; nextStep: string; nextOn: string | 'nothing' | 'not-a-day' }

export function agreementProblems(
  { owner, nextStep, nextOn }: AgreementTyped,
  today: string,
): Partial<Record<'owner' | 'nextStep' | 'nextOn', AgreementRefusal>> {
  const found: ReturnType<typeof agreementProblems> = {}
  if (!owner) found.owner = 'owner-missing'
  else if ([...owner].length > limits.owner) found.owner = 'too-long'
  if (!nextStep) found.nextStep = 'next-missing'
  else if ([...nextStep].length > limits.next) found.nextStep = 'too-long'
  if (nextOn === 'nothing') found.nextOn = 'day-missing'
  else if (!isDay(nextOn)) found.nextOn = 'not-a-day'
  else if (nextOn < today) found.nextOn = 'day-past'
  return found
}

/** Who looks after a problem, what comes next, and by which day. */
export const agreeOn = (
  at: Acting,
  activity: Activity,
  { problemId, group, ...typed }: { problemId: string } & AgreementTyped & Leader,
): Promise<{ refused: 'not-found' | 'gone' | 'invalid' } | { agreed: true }> =>
  deed(at.db, async (tx) => {
    const problem = (await lockProblems(tx, [problemId])).get(problemId)
    if (!problem?.shown || problem.activityId !== activity.id) return { refused: 'not-found' }
    if (problem.goneBy) return { refused: 'gone' }
    if (Object.keys(agreementProblems(typed, dayOf(at.now))).length) return { refused: 'invalid' }
    const { owner, nextStep, nextOn } = typed
    await tx
      .insertInto('solution_agreements')
      .values({
        id: newId(at.now),
        activity_id: activity.id,
        problem_id: problemId,
        owner,
        next_step: nextStep,
        next_on: nextOn,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await sql`update solution_problems set owner = ${owner}, next_step = ${nextStep}, next_on = ${nextOn} where id = ${problemId}`.execute(
      tx,
    )
    await record(tx, at, {
      deed: 'problem.agreed',
      subject: subjectOf('problem', problemId),
      details: { owner, nextStep },
      public: { activity: activity.id, by: nextOn, ...(group ? { group: group.id } : {}) },
    })
    return { agreed: true }
  })
