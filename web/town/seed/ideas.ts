import { createRandom, type Random } from '@folkmoot/numbers'
import {
  answerIdea,
  createActivity,
  findActivityById,
  mergeIdeas,
  publishActivity,
  splitIdea,
  supportIdea,
  takeComment,
  takePart,
} from '../../areas/activities/index.ts'
import { findPlace, type Placed } from '../../areas/places/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { boards, endings, names, openings, type StoryBoard, type StoryIdea } from '../story/ideas.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Seeding = {
  at: Acting
  told: Told
  story: StoryBoard
  board: Activity
  random: Random
  /** Ids of the ideas by their keys in the story. */
  ids: Map<string, string>
}
const hour = 3600_000

/** The boards of the story: ideas that people shared, supported and spoke about, and what officers made of them. */
export async function seedIdeas(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of boards)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = { ...at, db }
        const board = await open(acting, told, story)
        const random = createRandom(`ideas of ${slug}`)
        const seeding: Seeding = { at: acting, told, story, board, random, ids: new Map() }
        await share(seeding)
        await support(seeding)
        await comment(seeding)
        await decide(seeding)
      })
}

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`an idea of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
const officer = ({ told, story }: Pick<Seeding, 'told' | 'story'>) => ({
  account: told.accounts.get(story.officer) ?? null,
  role: 'project-officer',
})
const moderator = ({ told, story }: Pick<Seeding, 'told' | 'story'>) => ({
  account: told.accounts.get(`${story.council}-moderator`) ?? null,
  role: 'moderator',
})

async function open(at: Acting, told: Told, story: StoryBoard): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, by: officer({ told, story }), now: new Date(opensAt.getTime() - 5 * hour) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'ideas',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: { tags: story.tags.map(([key, en, cy]) => ({ key, en, cy })), answerDays: story.answerDays },
      translations: { cy: story.welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** The ideas that are told one by one, and those that many have, put together from what people say. */
function allOf({ story, random }: Seeding): StoryIdea[] {
  const { count, things, places } = story.many
  const pairs = random.shuffle(things.flatMap((thing) => places.map((place) => ({ thing, place })))).slice(0, count)
  const made = pairs.map(({ thing: [title, whys, tag], place: [words, ward] }): StoryIdea => {
    const text = [random.pick(openings), random.pick(whys), random.pick(endings)].filter(Boolean).join(' ')
    const name = random.below(3) === 0 ? random.pick(names) : undefined
    return {
      title: `${title} ${words}`,
      text,
      tags: [tag],
      support: Math.max(0, random.below(7) - 3),
      ...(ward ? { ward } : {}),
      ...(name ? { name } : {}),
    }
  })
  return random.shuffle([...story.ideas, ...made])
}

async function share(seeding: Seeding): Promise<void> {
  const { at, told, story, board, ids } = seeding
  const ideas = allOf(seeding)
  const places = await placesOf(at, ideas)
  const first = momentToDate(told, story.opens).getTime() + 3 * hour
  // The last few came in the past days: nobody has read or answered them yet.
  const step = (told.now.getTime() - 2 * hour - first) / ideas.length
  const shown: string[] = []
  for (const [index, idea] of ideas.entries()) {
    // Whoever was answered in the story came early enough for it.
    const early = idea.key ? (index % 9) / 2 : ideas.length * 0.3 + index * 0.7
    const givenAt = new Date(Math.round(first + early * step))
    const { taken } = done(
      await takePart({ ...at, now: givenAt }, board, {
        values: valuesOf(idea),
        place: idea.ward ? places.get(idea.ward) : undefined,
        channel: 'online',
        language: idea.language ?? 'en',
        once: newId(givenAt),
        participant: { level: 'open', key: newId(givenAt), several: true },
      }),
    )
    ids.set(idea.key ?? taken.voiceId, taken.voiceId)
    const refusal = story.refused.find(({ idea: key }) => key === idea.key)
    const reading: Acting = {
      ...at,
      by: moderator(seeding),
      now: new Date(Math.min(told.now.getTime(), givenAt.getTime() + 9 * hour)),
    }
    if (refusal) done(await moderate(reading, { voiceIds: [taken.voiceId], decision: { deed: 'refuse', ...refusal } }))
    else if (index < ideas.length - 1 || idea.key) shown.push(taken.voiceId)
  }
  const reading: Acting = { ...at, by: moderator(seeding), now: new Date(told.now.getTime() - hour) }
  done(await moderate(reading, { voiceIds: shown, decision: { deed: 'publish' } }))
}

const valuesOf = (idea: StoryIdea): Record<string, string> => ({
  title: idea.title,
  answer: idea.text,
  publish: 'yes',
  contact: idea.email ? 'email' : 'no',
  ...(idea.email ? { email: idea.email } : {}),
  ...(idea.name ? { name: idea.name } : {}),
  ...Object.fromEntries(idea.tags.map((tag) => [`tags-${tag}`, 'yes'])),
})

/** A ward is found as people find it: by a postcode in it. */
async function placesOf({ db }: Acting, ideas: readonly StoryIdea[]): Promise<Map<string, Placed>> {
  const found = new Map<string, Placed>()
  for (const code of new Set(ideas.flatMap(({ ward }) => ward ?? []))) {
    const row = await db
      .selectFrom('postcodes')
      .select('postcode')
      .where('ward_code', '=', code)
      .orderBy('postcode')
      .limit(1)
      .executeTakeFirst()
    const place = row && (await findPlace(db, row.postcode))
    if (place && typeof place !== 'string') found.set(code, place)
  }
  return found
}

/** Neighbours support what they like: each once for each idea. */
async function support({ at, story, board, ids, random, told }: Seeding): Promise<void> {
  const crowd = Array.from({ length: 30 }, (_, n) => `story ${story.council} ${n}`)
  for (const { key, support: n } of story.ideas)
    if (n && key)
      for (const supporter of random.shuffle(crowd).slice(0, n))
        done(await supportIdea({ ...at, now: told.now }, { activityId: board.id, ideaId: ids.get(key)!, supporter }))
}

async function comment(seeding: Seeding): Promise<void> {
  const { at, told, story, board, ids } = seeding
  const made: string[] = []
  for (const [index, { idea, side, words, name }] of story.comments.entries()) {
    const now = new Date(told.now.getTime() - (30 + index * 9) * hour)
    const key = newId(now)
    const { title } = story.ideas.find((one) => one.key === idea)!
    const { taken } = done(
      await takeComment(
        { ...at, now },
        board,
        { id: ids.get(idea)!, title },
        {
          side,
          words,
          name: name ?? '',
          language: 'en',
          once: key,
          participant: { level: 'open', key, several: true },
        },
      ),
    )
    made.push(taken.voiceId)
  }
  const reading: Acting = { ...at, by: moderator(seeding), now: new Date(told.now.getTime() - 20 * hour) }
  done(await moderate(reading, { voiceIds: made, decision: { deed: 'publish' } }))
}

/** Official answers, and what belongs together or apart, in the order of the story. */
async function decide(seeding: Seeding): Promise<void> {
  const { at, told, story, board, ids } = seeding
  const by = officer(seeding)
  const { merge, split } = story
  const deeds = [
    ...story.answers.map(({ idea, status, answer, at: when }) => ({
      when,
      do: (acting: Acting) => answerIdea(acting, board, { ideaId: ids.get(idea)!, status, answer }),
    })),
    {
      when: merge.at,
      do: (acting: Acting) =>
        mergeIdeas(acting, board, { from: ids.get(merge.from)!, into: ids.get(merge.into)!, why: merge.why }),
    },
    ...(split
      ? [{ when: split.at, do: (acting: Acting) => splitIdea(acting, board, { ...split, from: ids.get(split.from)! }) }]
      : []),
  ]
  for (const deed of deeds.toSorted((a, b) => a.when.day - b.when.day))
    done(await deed.do({ ...at, by, now: momentToDate(told, deed.when) }))
}
