import { createRandom, type Random } from '@folkmoot/numbers'
import {
  addOwnStatement,
  addStatements,
  createActivity,
  findActivityById,
  listStatements,
  publishActivity,
  publishOpinionReport,
  recomputeMap,
  takeVote,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { maps, type StoryMap, type StoryStatement } from '../story/opinion-map.ts'
import { importConversations } from './opinion-map-import.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
const hour = 3600_000

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** The opinion maps of the story: opened by their officers, voted on, added to, read by moderators; and what came from elsewhere. */
export async function seedOpinionMaps(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of maps)
    if (story.council === slug) {
      const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
      const activity = await open({ ...at, by }, told, story)
      const random = createRandom(`${slug} opinions`)
      const people = peopleOf(story, random, told)
      const all: StoryStatement[] = [...story.statements]
      // Most vote before anybody adds a statement, the others after: what comes late is seen by fewer.
      const early = Math.floor(people.length * 0.6)
      await castVotes(at, activity, people.slice(0, early), all, random)
      await addOwn(at, told, story, activity, people, all)
      await castVotes(at, activity, people.slice(early), all, random)
      await recomputeMap({ ...at, now: people.at(-1)!.at }, activity.id, { here: true })
      if (story.report) {
        const now = new Date(told.now.getTime() - 20 * hour)
        const said = { activityId: activity.id, foreword: story.report, version: 1 }
        done(await publishOpinionReport({ ...at, by, now }, said), story.title)
      }
    }
  await importConversations(at, slug, told)
}

async function open(at: Acting, told: Told, story: StoryMap): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 30 * hour) }
  const { title, question, help, welsh } = story
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'opinion-map',
      title,
      question,
      help,
      translations: { cy: welsh },
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: { paper: [] },
    }),
    title,
  )
  const lines = story.statements.map(({ text, cy }) => ({ text, ...(cy ? { cy } : {}) }))
  done(await addStatements(before, { activityId, lines, source: 'facilitator', sure: true }), title)
  done(await publishActivity(before, { activityId }), title)
  return (await findActivityById(at.db, activityId, null, told.now))!
}

/** Somebody of a camp, when they came, and how many statements they had the patience for. */
type Person = { key: string; camp: number; at: Date; patience: number; voter?: string }

function peopleOf({ camps, opens }: StoryMap, random: Random, told: Told): Person[] {
  const from = momentToDate(told, opens).getTime()
  const camp = camps.flatMap((size, at) => Array.from({ length: size }, () => at))
  return random.shuffle(camp).map((one, i, all) => ({
    key: newId(),
    camp: one,
    at: new Date(from + ((told.now.getTime() - 24 * hour - from) * (i + 1)) / (all.length + 1)),
    patience: 8 + random.below(9),
  }))
}

/** Everybody's first vote, then everybody's second, and so on: those of one round are committed together. */
async function castVotes(
  at: Acting,
  activity: Activity,
  people: readonly Person[],
  statements: readonly StoryStatement[],
  random: Random,
) {
  const orders = people.map(({ patience }) => random.shuffle([...statements.keys()]).slice(0, patience))
  for (let round = 0; orders.some((order) => order.length > round); round++)
    await Promise.all(
      people.map(async (person, i) => {
        const number = orders[i]![round]
        if (number === undefined) return
        const who = { level: 'open' as const, key: person.key }
        const vote = voteOf(statements[number]!.leaning[person.camp] ?? 0.5, random)
        const now = new Date(person.at.getTime() + round * 20_000)
        const taken = done(
          await takeVote({ ...at, now }, activity, { who, number, vote, language: 'en', known: round > 0 }),
          person.key,
        )
        person.voter = taken.voter
      }),
    )
}

function voteOf(leaning: number, random: Random): 1 | 0 | -1 {
  if (random.fraction() < 0.08) return 0
  return random.fraction() < leaning ? 1 : -1
}

async function addOwn(
  at: Acting,
  told: Told,
  story: StoryMap,
  activity: Activity,
  people: readonly Person[],
  all: StoryStatement[],
) {
  const by = { account: told.accounts.get(story.moderator) ?? null, role: 'moderator' }
  for (const [i, own] of story.own.entries()) {
    const writer = people[i * 7 + 3]!
    const now = new Date(writer.at.getTime() + 0.2 * hour)
    const who = { level: 'open' as const, key: writer.key }
    done(
      await addOwnStatement({ ...at, now }, activity, {
        text: own.text,
        sure: true,
        who,
        voter: writer.voter,
        once: newId(now),
        language: 'en',
        ...(own.better === undefined ? {} : { betterThan: own.better }),
      }),
      own.text,
    )
    if (own.became === 'waits') continue
    const voice = (await listStatements(at.db, activity.id)).at(-1)!.voiceId!
    const decision =
      own.became === 'shown'
        ? { deed: 'publish' as const }
        : {
            deed: 'refuse' as const,
            reason: 'not-about-this' as const,
            sentence: 'This is not about the question we ask.',
          }
    done(await moderate({ ...at, by, now: new Date(now.getTime() + hour) }, { voiceIds: [voice], decision }), own.text)
    if (own.became === 'shown') all.push(own)
  }
}
