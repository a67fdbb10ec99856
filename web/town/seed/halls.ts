import { createRandom } from '@folkmoot/numbers'
import {
  addHallItem,
  castPollVote,
  countHands,
  createActivity,
  endHall,
  findActivityById,
  openHall,
  publishActivity,
  stepTo,
  takePart,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { halls, type StoryHall } from '../story/halls.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
const hour = 3600_000
/** How many vote in one press. */
const voters = 28

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a hall of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** A quick poll in every council, with votes, hands and a few words of why; a hall that has ended and one that is open. */
export async function seedHalls(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of halls)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
        const acting: Acting = { ...at, db, by }
        const poll = await open(acting, told, story)
        await vote(acting, told, story, poll)
        await hold(acting, told, story, poll)
      })
}

async function open(at: Acting, told: Told, { project, poll }: StoryHall): Promise<Activity> {
  const opensAt = momentToDate(told, { day: -9, time: '17:00' })
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 4 * hour) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(project)!,
      kind: 'quick-poll',
      title: poll.title,
      question: poll.question,
      help: '',
      opensAt,
      closesAt: momentToDate(told, { day: 26, time: '17:00' }),
      identityLevel: 'open',
      preModeration: true,
      definition: {
        show: poll.show,
        options: poll.options.map(([en, cy], place) => ({ key: `o${place + 1}`, en, cy })),
      },
      translations: { cy: poll.welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

async function vote(at: Acting, told: Told, { council, poll }: StoryHall, activity: Activity): Promise<void> {
  const random = createRandom(`poll of ${council}`)
  const bag = poll.options.flatMap(([, , share], place) => Array.from({ length: share }, () => `o${place + 1}`))
  const first = momentToDate(told, { day: -8, time: '19:10' }).getTime()
  for (let n = 0; n < voters; n++) {
    const now = new Date(first + n * 4 * 60_000)
    const who = { level: 'open' as const, key: `story ${council} ${n}` }
    done(await castPollVote({ ...at, now }, activity, { choice: random.pick(bag), who, language: 'en' }))
  }
  const shown: string[] = []
  for (const [place, words] of poll.whys) {
    const now = new Date(first + (3 + place) * hour)
    const key = newId(now)
    const { taken } = done(
      await takePart({ ...at, now }, activity, {
        values: { 'the-choice': `o${place + 1}`, answer: words, publish: 'yes', contact: 'no' },
        place: undefined,
        channel: 'online',
        language: 'en',
        once: key,
        participant: { level: 'open', key },
      }),
    )
    shown.push(taken.voiceId)
  }
  const reader = { account: told.accounts.get(`${council}-moderator`) ?? null, role: 'moderator' }
  const now = new Date(told.now.getTime() - 3 * hour)
  done(await moderate({ ...at, by: reader, now }, { voiceIds: shown, decision: { deed: 'publish' } }))
}

async function hold(at: Acting, told: Told, story: StoryHall, poll: Activity): Promise<void> {
  const questions = told.activities.get(`${story.council} questions`)!
  const first: Acting = { ...at, now: momentToDate(told, { day: -8, time: '18:30' }) }
  const later = (hours: number): Acting => ({ ...first, now: new Date(first.now.getTime() + hours * hour) })
  const begin = async (acting: Acting, title: string) => {
    const { opened } = done(await openHall(acting, { projectId: poll.projectId, title }))
    const items: string[] = []
    for (const item of [{ activityId: poll.id }, { words: story.words }, { activityId: questions }])
      items.push(done(await addHallItem(acting, { hallId: opened, ...item })).added)
    return { hallId: opened, items }
  }
  const past = await begin(first, story.ended)
  for (const [place, itemId] of past.items.entries())
    done(await stepTo(later(0.6 + place / 2), { hallId: past.hallId, itemId }))
  const counts = Object.fromEntries(story.poll.hands.map((n, place) => [`o${place + 1}`, String(n)]))
  done(await countHands(later(0.9), { activityId: poll.id, place: story.ended, counts }))
  done(await endHall(later(2.5), past.hallId))
  const now: Acting = { ...at, now: new Date(told.now.getTime() - 0.4 * hour) }
  const present = await begin(now, story.open)
  done(await stepTo(now, { hallId: present.hallId, itemId: present.items[0]! }))
}
