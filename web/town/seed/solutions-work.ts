import { addPrototype, addTest, agreeOn, joinProblem, moveStep } from '../../areas/activities/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import type { StoryProblem } from '../story/solutions.ts'
import { done, groupOf, officer, on, type Seeding, show } from './solutions-seeding.ts'

/** What officers and groups did with it, in the order of the days. */
export async function work(seeding: Seeding, problem: StoryProblem, problemId: string): Promise<void> {
  const { story, at } = seeding
  const deeds: { day: number; do: (acting: Acting) => Promise<unknown> }[] = []
  for (const { group, brings, day } of problem.joins ?? [])
    deeds.push({ day, do: (acting) => join(seeding, acting, problem, problemId, { group, brings }) })
  for (const [day, why, name] of problem.steps ?? []) {
    const group = name ? groupOf(seeding, name) : undefined
    deeds.push({ day, do: async (acting) => done(await moveStep(acting, seeding.board, { problemId, why, group })) })
  }
  for (const trial of problem.trials ?? []) deeds.push(...trialDeeds(seeding, problemId, trial))
  const { agreement } = problem
  if (agreement)
    deeds.push({
      day: agreement.day,
      do: async (acting) =>
        done(
          await agreeOn(acting, seeding.board, {
            problemId,
            owner: agreement.owner,
            nextStep: agreement.next,
            nextOn: addDays(dayOf(seeding.told.now), agreement.by),
          }),
        ),
    })
  for (const [index, deed] of deeds.toSorted((a, b) => a.day - b.day).entries()) {
    const now = new Date(on(seeding, deed.day).getTime() + index * 60_000)
    await deed.do({ ...at, by: officer({ told: seeding.told, story }), now })
  }
  const { adopted } = problem
  if (adopted) seeding.told.adopted.set(adopted.by, seeding.ids.get(adopted.idea)!)
}

async function join(
  seeding: Seeding,
  acting: Acting,
  problem: StoryProblem,
  problemId: string,
  { group, brings }: { group: string; brings: string },
): Promise<void> {
  const { taken } = done(
    await joinProblem(
      { ...acting, by: { account: null, role: 'group-member' } },
      seeding.board,
      { id: problemId, title: problem.title },
      {
        group: groupOf(seeding, group),
        brings,
        language: 'en',
        once: newId(acting.now),
        accountId: seeding.told.groups.get(group)!,
      },
    ),
  )
  await show(seeding, [taken.voiceId], acting.now)
}

function trialDeeds(
  seeding: Seeding,
  problemId: string,
  { idea, test, ...trial }: NonNullable<StoryProblem['trials']>[number],
) {
  const { board, ids, told } = seeding
  const day = (n: number) => addDays(dayOf(told.now), n)
  let prototypeId = ''
  const seenOn = Math.min(trial.to, trial.from + 15, -1)
  const begins = {
    day: trial.from,
    do: async (acting: Acting) => {
      const typed = {
        idea: ids.get(idea)!,
        what: trial.what,
        who: trial.who,
        place: trial.place,
        from: day(trial.from),
        to: day(trial.to),
        cost: trial.cost ?? '',
      }
      ;({ prototypeId } = done(await addPrototype(acting, board, { problemId, typed })))
    },
  }
  if (!test) return [begins]
  const [measure, before, after] = test.measure ?? ['', '', '']
  const typed = { seen: test.seen, verdict: test.verdict, measure, before, after, on: day(seenOn) }
  return [
    begins,
    {
      day: seenOn,
      do: async (acting: Acting) => done(await addTest(acting, board, { problemId, prototypeId, typed })),
    },
  ]
}
