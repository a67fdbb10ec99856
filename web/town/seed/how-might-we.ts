import { createRandom, type Random } from '@folkmoot/numbers'
import {
  addHmwQuestion,
  createActivity,
  findActivityById,
  kindNamed,
  publishActivity,
  putDots,
  saveActivity,
  takePart,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { howMightWe, type StoryHmw } from '../story/how-might-we.ts'
import { endings, names } from '../story/ideas.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
const hour = 3600_000

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a question of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Questions that grew out of themes, ideas against them, and dots. */
export async function seedHowMightWe(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of howMightWe)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
        const random = createRandom(`how might we of ${slug}`)
        const activity = await open({ ...at, db, by }, told, story)
        const reader = { account: told.accounts.get(`${slug}-moderator`) ?? null, role: 'moderator' }
        const ideas = await share({ ...at, db, by: reader }, told, { story, activity, random })
        await dot({ ...at, db }, told, { story, activity, random, ideas })
      })
}

async function open(at: Acting, told: Told, story: StoryHmw): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 5 * hour) }
  const input = {
    title: story.title,
    question: story.question,
    help: '',
    opensAt,
    closesAt: momentToDate(told, story.closes),
    identityLevel: 'open' as const,
    preModeration: true,
  }
  const fresh = kindNamed('how-might-we').fresh as { [key: string]: unknown }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'how-might-we',
      ...input,
      definition: { ...fresh, dots: story.dots, results: story.results },
      translations: { cy: story.welsh },
    }),
  )
  for (const { words, from } of story.asks) {
    const themes = from.map((key) => told.themes.get(key) ?? '')
    done(await addHmwQuestion(before, { activityId, words, themes }))
  }
  done(await publishActivity(before, { activityId }))
  await translate(before, activityId, story, input)
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** The questions in Welsh too, as an officer gives them. */
async function translate(
  at: Acting,
  activityId: string,
  story: StoryHmw,
  input: Omit<Parameters<typeof saveActivity>[1], 'activityId' | 'version' | 'definition'>,
): Promise<void> {
  const { definition, version } = (await findActivityById(at.db, activityId, null, at.now))!
  const kept = definition as { questions: { cy: string }[] }
  const questions = kept.questions.map((one, index) => ({ ...one, cy: story.asks[index]!.cy }))
  done(await saveActivity(at, { activityId, version, ...input, definition: { ...kept, questions } }))
}

type Seeding = { story: StoryHmw; activity: Activity; random: Random }
const perQuestion = 13

async function share(at: Acting, told: Told, { story, activity, random }: Seeding): Promise<string[]> {
  const all = story.asks.flatMap(({ things, whys }, index) =>
    // Each thing once before any is said again.
    [...random.shuffle(things), ...random.shuffle(things)].slice(0, perQuestion).map((thing) => ({
      question: `h${index + 1}`,
      words: `${thing}. ${random.pick(whys)} ${random.pick(endings)}`.trim(),
    })),
  )
  const first = momentToDate(told, story.opens).getTime() + 2 * hour
  const last = Math.min(told.now.getTime(), momentToDate(told, story.closes).getTime()) - 30 * hour
  const ids: string[] = []
  for (const [index, { question, words }] of random.shuffle(all).entries()) {
    const now = new Date(Math.round(first + (index * (last - first)) / all.length))
    const { taken } = done(
      await takePart({ ...at, now }, activity, {
        values: {
          'hmw-question': question,
          answer: words,
          publish: 'yes',
          contact: 'no',
          ...(random.below(4) === 0 ? { name: random.pick(names) } : {}),
        },
        place: undefined,
        channel: 'online',
        language: 'en',
        once: newId(now),
        participant: { level: 'open', key: newId(now), several: true },
      }),
    )
    ids.push(taken.voiceId)
  }
  done(await moderate({ ...at, now: new Date(last + 2 * hour) }, { voiceIds: ids, decision: { deed: 'publish' } }))
  return ids
}

const people = 12

/** Neighbours put dots: some ideas are liked by many. */
async function dot(at: Acting, told: Told, { story, activity, random, ideas }: Seeding & { ideas: string[] }) {
  const end = Math.min(told.now.getTime(), momentToDate(told, story.closes).getTime())
  for (let n = 0; n < people; n++) {
    const wanted = new Map<string, number>()
    let left = story.dots - random.below(3)
    while (left > 0) {
      const idea = ideas[Math.min(random.below(ideas.length), random.below(ideas.length))]!
      if ((wanted.get(idea) ?? 0) >= 3) continue
      wanted.set(idea, (wanted.get(idea) ?? 0) + 1)
      left--
    }
    const now = new Date(end - (2 + n) * hour)
    done(await putDots({ ...at, now }, activity, { person: `story ${story.council} ${n}`, wanted }))
  }
}
