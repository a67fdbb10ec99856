import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import type { ActivityInput } from '../../desk/rules.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import { fresh } from './definition.ts'
import { addStatements } from './statements/commands.ts'
import { takeVote } from './voting/commands.ts'

export const fiveStatements = [
  'The high street should have no cars at weekends',
  'Buses should run until midnight every day',
  'There are enough places to park in the centre',
  'The market should move to the riverside',
  'Every street in the centre needs more trees',
] as const

export type OpenMap = Activity & { path: string }

/** An opinion map that opened a week ago, in a project of its own, with five statements of the facilitator. */
export async function openMap(
  house: TestHouse,
  change: Partial<ActivityInput> & { lines?: readonly string[] } = {},
  slug?: string,
): Promise<OpenMap> {
  const { lines = fiveStatements, ...input } = change
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Project ${Math.floor(at.now.getTime() % 1e6)}`, slug)
  const made = await createActivity(at, {
    projectId,
    kind: 'opinion-map',
    ...conversationInput(at.now),
    title: 'The high street',
    question: 'What should the high street be like?',
    definition: fresh,
    ...input,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const added = await addStatements(at, {
    activityId: made.activityId,
    lines: lines.map((text) => ({ text })),
    source: 'facilitator',
    sure: true,
  })
  if ('refused' in added) throw new Error(JSON.stringify(added.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** Two camps and a few in between: enough people for clear groups. */
export async function twoCamps(house: TestHouse, map: Activity, people = 40): Promise<void> {
  const at = await house.acting()
  for (let person = 0; person < people; person++)
    for (let number = 0; number < 5; number++) {
      const drives = person % 2 === 0
      const vote = number === 4 ? 1 : (number % 2 === 0) === drives ? 1 : -1
      const who = { level: 'open' as const, key: `camp ${person}` }
      const taken = await takeVote(at, map, { who, number, vote, language: 'en', known: number > 0 })
      if ('refused' in taken) throw new Error(taken.refused)
    }
}

/** Stored counts against the log, read anew: the last vote of each person on each statement. */
export async function recount({ db }: Pick<Acting, 'db'>, activityId: string) {
  const { rows: stored } =
    await sql`select number, sum(disagree)::int as disagree, sum(pass)::int as pass, sum(agree)::int as agree
    from opinion_tallies where activity_id = ${activityId} group by number order by number`.execute(db)
  const { rows: counted } = await sql`
    with latest as (select code / 3 as number, code % 3 as v from opinion_voters v, unnest(v.codes) code where v.activity_id = ${activityId})
    select number, count(*) filter (where v = 0)::int as disagree, count(*) filter (where v = 1)::int as pass, count(*) filter (where v = 2)::int as agree
    from latest group by number order by number`.execute(db)
  return { stored: stored.filter((row) => Object.values(row as object).some((n, i) => i && n)), counted }
}
