import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isDay } from '../../../../../platform/typed-time.ts'
import type { Activity } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { wholeOf } from '../lineage.ts'
import { type Held, type IdeaRow, lockIdeas, lockProblems } from '../queries.ts'
import { isMaker, isVerdict, numberOf, type PrototypeRefusal, penceOf, type TestRefusal } from '../rules.ts'
import { tellAbout } from '../telling.ts'
import type { Leader } from './commands.ts'

/** The id that the form was given: sent twice it is kept once, and told once. */
type Once = { once?: string | undefined }

export type PrototypeTyped = {
  idea: string
  what: string
  who: string
  place: string
  from: string
  to: string
  cost: string
}
export function prototypeProblems(typed: PrototypeTyped): Partial<Record<keyof PrototypeTyped, PrototypeRefusal>> {
  const { idea, what, who, place, from, to, cost } = typed
  const found: ReturnType<typeof prototypeProblems> = {}
  if (!isId(idea)) found.idea = 'idea-missing'
  if (!what) found.what = 'what-missing'
  else if ([...what].length > limits.what) found.what = 'too-long'
  if (!isMaker(who)) found.who = 'who-missing'
  if (!place) found.place = 'place-missing'
  else if ([...place].length > limits.place) found.place = 'too-long'
  if (from === 'nothing') found.from = 'day-missing'
  else if (!isDay(from)) found.from = 'not-a-day'
  if (to === 'nothing') found.to = 'day-missing'
  else if (!isDay(to)) found.to = 'not-a-day'
  else if (!found.from && to < from) found.to = 'ends-before'
  if (penceOf(cost) === undefined) found.cost = 'not-money'
  return found
}

/** What will be tried of an idea: who, where, from when to when, and what it costs where that is known. */
export const addPrototype = (
  at: Acting,
  activity: Activity,
  { problemId, typed, once, group }: { problemId: string; typed: PrototypeTyped } & Once & Leader,
): Promise<{ refused: 'not-found' | 'invalid' } | { prototypeId: string }> =>
  deed(at.db, async (tx) => {
    const problem = (await lockProblems(tx, [problemId])).get(problemId)
    const whole = problem ? await wholeOf(tx, problemId) : []
    const idea = (await lockIdeas(tx, [typed.idea])).get(typed.idea)
    if (!problem?.shown || problem.activityId !== activity.id || problem.goneBy) return { refused: 'not-found' }
    if (Object.keys(prototypeProblems(typed)).length) return { refused: 'invalid' }
    if (!idea?.shown || idea.goneBy || !whole.includes(idea.problemId)) return { refused: 'not-found' }
    const id = isId(once) ? once : newId(at.now)
    const kept = await tx
      .insertInto('solution_prototypes')
      .values({
        id,
        activity_id: activity.id,
        idea_id: idea.id,
        what: typed.what,
        who: typed.who,
        place: typed.place,
        from_on: typed.from,
        to_on: typed.to,
        cost_pence: penceOf(typed.cost) ?? null,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((sent) => sent.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!kept) return { prototypeId: id }
    await tellOfTrial(tx, at, {
      activity,
      problemId,
      whole,
      idea,
      step: `prototype:${id}`,
      about: 'prototype',
      words: typed.what,
    })
    await record(tx, at, {
      deed: 'problem.prototype-added',
      subject: subjectOf('problem', problemId),
      details: { what: typed.what },
      public: { activity: activity.id, idea: idea.id, ...(group ? { group: group.id } : {}) },
    })
    return { prototypeId: id }
  })

export type TestTyped = {
  seen: string
  verdict: string
  measure: string
  before: string
  after: string
  on: string
}
export function testProblems(typed: TestTyped, today: string): Partial<Record<keyof TestTyped, TestRefusal>> {
  const { seen, verdict, measure, before, after, on } = typed
  const found: ReturnType<typeof testProblems> = {}
  if (!seen) found.seen = 'seen-missing'
  else if ([...seen].length > limits.seen) found.seen = 'too-long'
  if (!isVerdict(verdict)) found.verdict = 'verdict-missing'
  const [first, second] = [numberOf(before), numberOf(after)]
  if (first === undefined || (first === null && second !== null)) found.before = 'not-a-number'
  if (second === undefined || (second === null && first !== null)) found.after = 'not-a-number'
  if (first !== null && !measure) found.measure = 'measure-missing'
  else if ([...measure].length > limits.measure) found.measure = 'too-long'
  if (on === 'nothing') found.on = 'day-missing'
  else if (!isDay(on)) found.on = 'not-a-day'
  else if (on > today) found.on = 'day-to-come'
  return found
}

/** What was seen of what was tried, with a measure before and after where there is one. */
export const addTest = (
  at: Acting,
  activity: Activity,
  {
    problemId,
    prototypeId,
    typed,
    once,
    group,
  }: { problemId: string; prototypeId: string; typed: TestTyped } & Once & Leader,
): Promise<{ refused: 'not-found' | 'invalid' } | { testId: string }> =>
  deed(at.db, async (tx) => {
    const problem = (await lockProblems(tx, [problemId])).get(problemId)
    if (!problem?.shown || problem.activityId !== activity.id || problem.goneBy || !isId(prototypeId))
      return { refused: 'not-found' }
    const whole = await wholeOf(tx, problemId)
    const { rows } = await sql<{ ideaId: string }>`select idea_id as "ideaId" from solution_prototypes
      where id = ${prototypeId} and activity_id = ${activity.id}`.execute(tx)
    const ideaId = rows[0]?.ideaId ?? ''
    const idea = (await lockIdeas(tx, [ideaId])).get(ideaId)
    if (!idea?.shown || !whole.includes(idea.problemId)) return { refused: 'not-found' }
    if (Object.keys(testProblems(typed, dayOf(at.now))).length) return { refused: 'invalid' }
    const id = isId(once) ? once : newId(at.now)
    const kept = await tx
      .insertInto('solution_tests')
      .values({
        id,
        activity_id: activity.id,
        prototype_id: prototypeId,
        seen: typed.seen,
        measure: typed.measure,
        before: numberOf(typed.before) ?? null,
        after: numberOf(typed.after) ?? null,
        verdict: typed.verdict,
        tested_on: typed.on,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((sent) => sent.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!kept) return { testId: id }
    await tellOfTrial(tx, at, {
      activity,
      problemId,
      whole,
      idea,
      step: `test:${id}`,
      about: 'test',
      words: typed.seen,
    })
    await record(tx, at, {
      deed: 'problem.test-added',
      subject: subjectOf('problem', problemId),
      details: { seen: typed.seen },
      public: {
        activity: activity.id,
        idea: idea.id,
        verdict: typed.verdict,
        ...(group ? { group: group.id } : {}),
      },
    })
    return { testId: id }
  })

type Trial = {
  activity: Activity
  problemId: string
  whole: readonly string[]
  idea: Held<IdeaRow>
  step: string
  about: 'prototype' | 'test'
  words: string
}

/** Whoever had the idea hears what is tried of it, as does everyone who follows the problem. */
const tellOfTrial = async (
  tx: Tx,
  at: Acting,
  { activity, problemId, whole, idea, step, about, words }: Trial,
): Promise<void> =>
  tellAbout(tx, at, {
    problemId,
    whole,
    voiceIds: await wholeOf(tx, idea.id),
    step,
    where: { project: activity.project.slug, activity: activity.slug },
    letter: { about, words },
  })
