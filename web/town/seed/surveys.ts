import { createRandom, type Random } from '@folkmoot/numbers'
import {
  beginBatch,
  createActivity,
  enterNote,
  findActivityById,
  keySecond,
  keySheet,
  publishActivity,
  publishSurveyResults,
  releaseBatch,
  takePart,
} from '../../areas/activities/index.ts'
import { listWards, type Placed, placeOfWard } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { dayOf } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import type { StorySurvey } from '../story/survey-types.ts'
import { surveys } from '../story/surveys.ts'
import { keyOf } from './ballots.ts'
import { answerTo, definitionOf, numbered } from './survey-answers.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Seeding = {
  at: Acting
  told: Told
  story: StorySurvey
  activity: Activity
  random: Random
  places: readonly Placed[]
}
const hour = 3600_000
const officer = (told: Told, key: string) => ({ account: told.accounts.get(key) ?? null, role: 'project-officer' })

/** The surveys of the story: written and opened by their officers, answered online, on paper and by telephone. */
export async function seedSurveys(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of surveys)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = { ...at, db }
        const activity = await open(acting, told, story)
        const wards = (await listWards(db)).slice(0, 6)
        const places = await Promise.all(wards.map(({ id }) => placeOfWard(db, id)))
        const seeding: Seeding = {
          at: acting,
          told,
          story,
          activity,
          random: createRandom(`survey ${slug}`),
          places: places.filter((place) => !!place),
        }
        await answerOnline(seeding)
        await takeCalls(seeding)
        await keyPaper(seeding)
        if (story.published) {
          const now = momentToDate(told, story.published)
          done(
            await publishSurveyResults(
              { ...acting, now, by: officer(told, story.officer) },
              { activityId: activity.id },
            ),
          )
        }
      })
}

async function open(at: Acting, told: Told, story: StorySurvey): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, by: officer(told, story.officer), now: new Date(opensAt.getTime() - 30 * hour) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'survey',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: false,
      definition: definitionOf(story),
      ...(story.welsh ? { translations: { cy: story.welsh } } : {}),
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** A moment while the survey was open, and not after today. */
function someMoment({ told, story, random }: Seeding): Date {
  const [from, to] = [momentToDate(told, story.opens).getTime(), momentToDate(told, story.closes).getTime()]
  const until = Math.min(to, told.now.getTime()) - hour
  return new Date(from + hour + random.below(Math.max(1, Math.floor((until - from - hour) / 60_000))) * 60_000)
}

const someWhere = ({ random, places }: Seeding): Placed | undefined =>
  places.length && random.below(4) > 0 ? random.pick(places) : undefined

/** One person's way through the survey, with what they said on it. */
function answers({ told, story, random }: Seeding): Record<string, string> {
  const all = numbered(story)
  const begins = story.sections.map((_, at) => story.sections.slice(0, at).flatMap(({ questions }) => questions).length)
  const year = dayOf(told.now).slice(0, 4)
  const said: Record<string, string> = {}
  for (let at = 0; at < all.length; ) {
    const { key, question } = all[at]!
    Object.assign(said, answerTo(key, question, random, year))
    const { skip } = question
    const skips = skip && said[all[skip.question - 1]!.key] === keyOf(skip.answer)
    if (!skips) at++
    else at = skip.to === 'end' ? all.length : begins[skip.to - 1]!
  }
  return { ...said, publish: random.below(3) > 0 ? 'yes' : 'no', contact: 'no' }
}

async function answerOnline(seeding: Seeding): Promise<void> {
  const { at, story, activity } = seeding
  for (let n = 0; n < story.online; n++) {
    const now = someMoment(seeding)
    const once = newId(now)
    done(
      await takePart({ ...at, now }, activity, {
        values: answers(seeding),
        place: someWhere(seeding),
        channel: 'online',
        language: 'en',
        once,
        participant: { level: 'open', key: once, several: true },
      }),
    )
  }
}

async function takeCalls(seeding: Seeding): Promise<void> {
  const { at, told, story, activity } = seeding
  for (let n = 0; n < story.telephone; n++) {
    const now = someMoment(seeding)
    done(
      await enterNote({ ...at, now, by: officer(told, story.officer) }, activity, {
        channel: 'telephone',
        consent: 'said',
        source: '',
        given: now,
        values: answers(seeding),
        place: someWhere(seeding),
        language: 'en',
        once: newId(now),
      }),
    )
  }
}

/** One pile, keyed by two people and released. */
async function keyPaper(seeding: Seeding): Promise<void> {
  const { at, told, story, activity, random, places } = seeding
  const end = Math.min(momentToDate(told, story.closes).getTime(), told.now.getTime())
  const second = [...told.accounts].find(([key]) => key.startsWith(story.council) && key !== story.officer)!
  const first: Acting = { ...at, now: new Date(end - 20 * hour), by: officer(told, story.officer) }
  const other: Acting = { ...at, now: new Date(end - 16 * hour), by: officer(told, second[0]) }
  const { batchId } = done(
    await beginBatch(first, {
      activityId: activity.id,
      name: 'Forms from the library',
      statedTotal: story.paper,
      collectedOn: dayOf(new Date(end - 30 * hour)),
    }),
  )
  for (let n = 0; n < story.paper; n++) {
    const ward = random.pick(places)?.wardId
    const values = { ...answers(seeding), ...(ward ? { ward } : {}), given: '', language: 'en' }
    const { sheetId } = done(await keySheet(first, { batchId, code: '', values }))
    done(await keySecond(other, { batchId, sheetId, values }))
  }
  done(await releaseBatch(other, { batchId }))
}

/** A deed of the story that is refused is a mistake in the story. */
function done<T extends object>(result: T): Exclude<T, { refused: unknown }> {
  if ('refused' in result) throw new RangeError(`the story's survey is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
