import { createRandom, type Random } from '@folkmoot/numbers'
import {
  answerQuestion,
  createActivity,
  findActivityById,
  joinQuestions,
  publishActivity,
  takePart,
  wantToKnow,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { askers, halls, type StoryHall, tails, waysToAsk } from '../story/halls.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
const [hour, day] = [3600_000, 24 * 3600_000]
/** How many ask what is put together from things and ways of asking. */
const many = 22

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a question of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Questions of the story: asked over a month, wanted by others, answered by officers; some wait, and two are late. */
export async function seedQuestions(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of halls)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = {
          ...at,
          db,
          by: { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' },
        }
        const board = await open(acting, told, story)
        told.activities.set(`${slug} questions`, board.id)
        const random = createRandom(`questions of ${slug}`)
        await askAll(acting, told, { story, board, random })
      })
}

async function open(at: Acting, told: Told, { project, questions }: StoryHall): Promise<Activity> {
  const opensAt = momentToDate(told, { day: -32, time: '09:00' })
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 5 * hour) }
  const { title, question, help, welsh, service, topics } = questions
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(project)!,
      kind: 'questions-answers',
      title,
      question,
      help,
      opensAt,
      closesAt: momentToDate(told, { day: 40, time: '17:00' }),
      identityLevel: 'open',
      preModeration: true,
      definition: {
        answerDays: 10,
        service,
        topics: topics.map(([en, cy], place) => ({ key: `t${place + 1}`, en, cy })),
      },
      translations: { cy: welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

type Seeding = { story: StoryHall; board: Activity; random: Random }
type One = {
  words: string
  topic?: number
  wants: number
  answer?: string
  source?: readonly [string, string]
  told?: number
}

/** Those that are told one by one, and those that many ask, as they might have come. */
function allOf({ story: { questions }, random }: Seeding): One[] {
  const pairs = random
    .shuffle(questions.things.flatMap((thing) => waysToAsk.map((way) => ({ thing, way }))))
    .slice(0, many)
  const made = pairs.map(({ thing: [thing, topic], way: [ask, answer] }): One => {
    const say = (text: string) => text.replaceAll('THING', thing)
    return {
      words: [say(ask), random.pick(tails)].filter(Boolean).join(' '),
      topic,
      wants: random.below(4) === 0 ? 1 : 0,
      answer: say(answer),
    }
  })
  return [...questions.told.map((one, told): One => ({ ...one, told })), ...random.shuffle(made)]
}

async function askAll(at: Acting, told: Told, seeding: Seeding): Promise<void> {
  const { board, random, story } = seeding
  const first = momentToDate(told, { day: -31, time: '09:30' }).getTime()
  const all = allOf(seeding)
  const step = (told.now.getTime() - 3 * hour - first) / all.length
  const asked: (One & { id: string; at: Date })[] = []
  for (const [index, one] of all.entries()) {
    const now = new Date(Math.round(first + index * step))
    const { taken } = done(
      await takePart({ ...at, now }, board, {
        values: {
          answer: one.words,
          publish: 'yes',
          contact: 'no',
          ...(one.topic === undefined ? {} : { 'the-topic': `t${one.topic + 1}` }),
          ...(random.below(3) === 0 ? { name: random.pick(askers) } : {}),
        },
        place: undefined,
        channel: 'online',
        language: 'en',
        once: newId(now),
        participant: { level: 'open', key: newId(now), several: true },
      }),
    )
    asked.push({ ...one, id: taken.voiceId, at: now })
  }
  const read = told.now.getTime() - 13 * day
  const reader = { account: told.accounts.get(`${story.council}-moderator`) ?? null, role: 'moderator' }
  const early = asked.filter(({ at: when }) => when.getTime() < read)
  const late = asked.slice(early.length, -2)
  const show = async (which: typeof asked, now: Date) =>
    done(
      await moderate(
        { ...at, by: reader, now },
        { voiceIds: which.map(({ id }) => id), decision: { deed: 'publish' } },
      ),
    )
  await show(early, new Date(read))
  await show(late, new Date(told.now.getTime() - 2 * hour))
  await want(at, told, seeding, asked)
  await answerAll(at, seeding, early, read)
}

async function want(
  at: Acting,
  told: Told,
  { story, board, random }: Seeding,
  asked: readonly (One & { id: string })[],
) {
  const crowd = Array.from({ length: 14 }, (_, n) => `story ${story.council} ${n}`)
  for (const { id, wants } of asked.slice(0, -2))
    for (const wanter of random.shuffle(crowd).slice(0, wants))
      done(await wantToKnow({ ...at, now: told.now }, { activityId: board.id, questionId: id, wanter }))
}

/** What was asked in the first weeks is answered, but for the told ones that wait; what asks the same has one answer. */
async function answerAll(
  at: Acting,
  { story, board }: Seeding,
  early: readonly (One & { id: string; at: Date })[],
  read: number,
) {
  for (const [index, one] of early.entries())
    if (one.answer)
      done(
        await answerQuestion({ ...at, now: new Date(read + (index + 1) * 11 * hour) }, board, {
          questionId: one.id,
          answer: one.answer,
          sources: one.source ? one.source.join(' ') : '',
        }),
      )
  const [from, into] = story.questions.same.map((told) => early.find((one) => one.told === told)!.id) as [
    string,
    string,
  ]
  done(await joinQuestions({ ...at, now: new Date(read + 9 * day) }, board, { from, into }))
}
