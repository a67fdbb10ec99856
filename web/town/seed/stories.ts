import { createRandom, type Random } from '@folkmoot/numbers'
import {
  createActivity,
  describeFile,
  findActivityById,
  keepUpload,
  publishActivity,
  showInSession,
  takePart,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { Files } from '../../platform/files.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import {
  beginnings,
  calls,
  collections,
  ends,
  names,
  type StoryCollection,
  type StoryObject,
} from '../story/stories.ts'
import { drawingOf, toneOf } from './drawings.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Seeding = { at: Acting; told: Told; files: Files; story: StoryCollection; activity: Activity; random: Random }
type Given = { voiceId: string; pictureId: string | undefined; of: StoryObject }
const hour = 3600_000

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`an object of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Objects and answers that people brought, with pictures that we drew and tones in place of voices. */
export async function seedStories(at: Acting, slug: ExampleSlug, told: Told, files: Files): Promise<void> {
  for (const story of collections)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = { ...at, db }
        const activity = await open(acting, told, story)
        const random = createRandom(`${story.title} of ${slug}`)
        await bring({ at: acting, told, files, story, activity, random })
      })
}

const staff = (told: Told, { council }: StoryCollection, role: 'officer' | 'moderator') => ({
  account: told.accounts.get(`${council}-${role}`) ?? null,
  role: role === 'officer' ? 'project-officer' : role,
})

async function open(at: Acting, told: Told, story: StoryCollection): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, by: staff(told, story, 'officer'), now: new Date(opensAt.getTime() - 5 * hour) }
  const { session } = story
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'stories',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: {
        brings: session ? 'answer' : 'object',
        sound: true,
        session: session ? { ...session, day: addDays(dayOf(told.now), session.day) } : null,
        examples: [...story.examples],
      },
      translations: { cy: story.welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** What is told one by one, and what many bring, put together from how people speak. */
function allOf({ story, random }: Seeding): StoryObject[] {
  const { count, things, meanings } = story.many
  // Each name once: no two cards of a gallery are called the same.
  const called = random.shuffle(things.flatMap((thing) => calls.map((call) => [thing, call] as const)))
  const made = Array.from({ length: count }, (_, n): StoryObject => {
    const [[thing, lines, picture], call] = called[n]!
    const [meaning, reason] = random.pick(meanings)
    const name = random.below(3) === 0 ? random.pick(names) : undefined
    return {
      title: call.replace('*', thing),
      text: [random.pick(beginnings), random.pick(lines), meaning, random.pick(ends)].filter(Boolean).join(' '),
      reason,
      ...(name ? { name } : {}),
      ...(picture && random.below(4) < 3 ? { picture } : {}),
    }
  })
  return [...story.own, ...(count ? random.shuffle(made) : [])]
}

/** When each came: those about a session before it, in it and after it; others day by day. */
function timesOf({ story, told }: Seeding, count: number): Date[] {
  const first = momentToDate(told, story.opens).getTime() + 3 * hour
  if (!story.session) {
    const step = (told.now.getTime() - 2 * hour - first) / count
    return Array.from({ length: count }, (_, n) => new Date(Math.round(first + n * step)))
  }
  const begins = momentToDate(told, { day: story.session.day, time: story.session.from }).getTime()
  const hours = [-70, -49, -30, -24, -8, 0.4, 0.7, 1.1, 1.6, 20]
  return Array.from({ length: count }, (_, n) => new Date(begins + hours[n]! * hour))
}

async function bring(seeding: Seeding): Promise<void> {
  const { at, told, story, activity } = seeding
  const all = allOf(seeding)
  const times = timesOf(seeding, all.length)
  const given: Given[] = []
  for (const [index, one] of all.entries()) given.push(await bringOne(seeding, one, times[index]!))
  const reading: Acting = { ...at, by: staff(told, story, 'moderator'), now: new Date(told.now.getTime() - hour) }
  // A picture whose sender said too little of it.
  for (const { pictureId, of } of given)
    if (pictureId && of.picture?.alt === 'kettle') {
      const words = 'A blue kettle with a dark handle and a yellow knob'
      done(await describeFile(reading, { fileId: pictureId, words }))
    }
  // The last two came in the past days: nobody has looked at them yet.
  const shown = given.slice(0, story.session ? given.length : -2).map(({ voiceId }) => voiceId)
  done(await moderate(reading, { voiceIds: shown, decision: { deed: 'publish' } }))
  if (story.session) {
    const chosen = { activityId: activity.id, voiceId: shown[4]! }
    done(await showInSession({ ...reading, by: staff(told, story, 'officer') }, chosen))
  }
}

async function bringOne(seeding: Seeding, one: StoryObject, givenAt: Date): Promise<Given> {
  const { at, files, activity } = seeding
  const now: Acting = { ...at, now: givenAt }
  const keep = (question: string, prepared: Awaited<ReturnType<typeof drawingOf>>) =>
    keepUpload(now, files, { activityId: activity.id, question, shown: true }, prepared)
  const pictureId = one.picture && (await keep('the-photo', await drawingOf(one.picture.drawn)))
  const soundId = one.spoken && (await keep('the-recording', await toneOf(330)))
  const { taken } = done(
    await takePart(now, activity, {
      values: {
        ...(one.title ? { title: one.title } : {}),
        answer: one.text,
        ...(one.reason ? { 'chosen-reason': one.reason } : {}),
        ...(one.because ? { 'chosen-reason-other': one.because } : {}),
        ...(pictureId ? { 'the-photo': `${pictureId} photo.png`, 'the-photo-alt': one.picture!.alt } : {}),
        ...(soundId ? { 'the-recording': `${soundId} sound.wav`, 'the-recording-transcript': one.spoken! } : {}),
        publish: 'yes',
        contact: 'no',
        ...(one.name ? { name: one.name } : {}),
      },
      place: undefined,
      channel: 'online',
      language: one.language ?? 'en',
      once: newId(givenAt),
      participant: { level: 'open', key: newId(givenAt), several: true },
    }),
  )
  return { voiceId: taken.voiceId, pictureId: pictureId || undefined, of: one }
}
