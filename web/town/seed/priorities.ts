import { createRandom, type Random } from '@folkmoot/numbers'
import {
  beginBatch,
  countBallots,
  createActivity,
  enterNote,
  findActivityById,
  keySecond,
  keySheet,
  makeLetters,
  publishActivity,
  publishResult,
  releaseBatch,
  takePart,
} from '../../areas/activities/index.ts'
import { type Placed, placeOfWard } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { dayOf } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { type StoryVote, votes } from '../story/priorities.ts'
import { ballotOf, keyOf } from './ballots.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Seeding = {
  at: Acting
  told: Told
  story: StoryVote
  activity: Activity
  random: Random
  places: readonly Placed[]
  codes: string[]
}
const hour = 3600_000

/** The votes of the story: opened by their officers, cast by everybody's own channel, counted and published where they closed. */
export async function seedPriorities(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of votes)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = { ...at, db }
        const activity = await open(acting, told, story)
        const wards = activity.project.areas.map(({ id }) => id)
        const places = await Promise.all(wards.map((id) => placeOfWard(db, id)))
        const seeding: Seeding = {
          at: acting,
          told,
          story,
          activity,
          random: createRandom(`${slug} ${story.project}`),
          places: places.filter((place) => !!place),
          codes: await letters(acting, told, story, activity),
        }
        await castOnline(seeding)
        await takeCalls(seeding)
        await keyPaper(seeding)
        await publish(seeding)
      })
}

const officer = (told: Told, key: string) => ({ account: told.accounts.get(key) ?? null, role: 'project-officer' })

async function open(at: Acting, told: Told, story: StoryVote): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, by: officer(told, story.officer), now: new Date(opensAt.getTime() - 20 * hour) }
  const projectId = told.projects.get(story.project)!
  const wards = story.local ? await wardsOf(at, projectId) : []
  const { welsh } = story
  const { activityId } = done(
    await createActivity(before, {
      projectId,
      kind: 'priorities',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: story.letters ? 'code' : 'open',
      preModeration: true,
      definition: {
        options: story.options.map(({ label, about, cy, cost }) => ({
          key: keyOf(label),
          label: { en: label, cy: cy?.[0] ?? '' },
          about: { en: about, cy: cy?.[1] ?? '' },
          cost: cost ?? null,
          link: '',
        })),
        method: story.method,
        count: story.count ?? 'borda',
        most: story.most ?? null,
        total: 100,
        dots: story.dots ?? 5,
        each: story.each ?? 2,
        wards,
        changes: true,
      },
      ...(welsh ? { translations: { cy: welsh } } : {}),
    }),
  )
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

async function wardsOf({ db }: Acting, projectId: string): Promise<string[]> {
  const rows = await db.selectFrom('project_places').select('area_id').where('project_id', '=', projectId).execute()
  return rows.map(({ area_id }) => area_id)
}

async function letters(at: Acting, told: Told, story: StoryVote, activity: Activity): Promise<string[]> {
  if (!story.letters) return []
  const now = new Date(momentToDate(told, story.opens).getTime() - 10 * hour)
  const by = officer(told, story.officer)
  const name = `Households around ${activity.project.areas[0]?.name ?? 'the route'}`
  return [
    ...done(await makeLetters({ ...at, now, by }, { activityId: activity.id, name, letters: story.letters })).codes,
  ]
}

/** A moment while the vote was open, and not after today. */
function someMoment({ told, story, random }: Seeding): Date {
  const [from, to] = [momentToDate(told, story.opens).getTime(), momentToDate(told, story.closes).getTime()]
  const until = Math.min(to, told.now.getTime()) - hour
  return new Date(from + hour + random.below(Math.max(1, Math.floor((until - from - hour) / 60_000))) * 60_000)
}

const someWhere = ({ story, random, places }: Seeding): Placed | undefined =>
  places.length && (story.local || random.below(3) > 0) ? random.pick(places) : undefined

async function castOnline(seeding: Seeding): Promise<void> {
  const { at, story, activity, codes } = seeding
  for (let n = 0; n < story.online; n++) {
    const now = someMoment(seeding)
    const letter = codes.pop()
    const once = newId(now)
    done(
      await takePart({ ...at, now }, activity, {
        values: { ...ballotOf(seeding), contact: 'no', ...(letter ? { letter } : {}) },
        place: someWhere(seeding),
        channel: 'online',
        language: story.welsh && n % 17 === 5 ? 'cy' : 'en',
        once,
        participant: letter ? { level: 'code', key: letter } : { level: 'open', key: once },
      }),
    )
  }
}

async function takeCalls(seeding: Seeding): Promise<void> {
  const { at, told, story, activity, codes } = seeding
  for (let n = 0; n < (story.telephone ?? 0); n++) {
    const now = someMoment(seeding)
    const letter = codes.pop()
    done(
      await enterNote({ ...at, now, by: officer(told, story.officer) }, activity, {
        channel: 'telephone',
        consent: 'said',
        source: '',
        given: now,
        values: { ...ballotOf(seeding), contact: 'no', ...(letter ? { letter } : {}) },
        place: someWhere(seeding),
        language: 'en',
        once: newId(now),
      }),
    )
  }
}

/** One pile, keyed by two people, with the ballots that do not count and why. */
async function keyPaper(seeding: Seeding): Promise<void> {
  const { at, told, story, activity, codes, places } = seeding
  if (!story.paper) return
  const closes = momentToDate(told, story.closes)
  const ward = places[0]?.wardId
  const sheets = [
    ...Array.from({ length: story.paper.good }, () => ({
      ...ballotOf(seeding),
      ...(ward && story.local ? { ward } : {}),
      ...(codes.length ? { letter: codes.pop()! } : {}),
    })),
    ...story.paper.marks.map((office) => ({ office })),
  ]
  const second =
    [...told.accounts].find(([key]) => key.startsWith(`${story.council}-link`)) ??
    [...told.accounts].find(([key]) => key.startsWith(story.council) && key !== story.officer)
  const first: Acting = { ...at, now: new Date(closes.getTime() + 15 * hour), by: officer(told, story.officer) }
  const other: Acting = { ...at, now: new Date(closes.getTime() + 18 * hour), by: officer(told, second![0]) }
  const { batchId } = done(
    await beginBatch(first, {
      activityId: activity.id,
      name: 'Ballot box',
      statedTotal: sheets.length,
      collectedOn: dayOf(closes),
    }),
  )
  for (const sheet of sheets) {
    const values = { ...sheet, contact: 'no', given: '', language: 'en' }
    const { sheetId } = done(await keySheet(first, { batchId, code: '', values }))
    done(await keySecond(other, { batchId, sheetId, values }))
  }
  done(await releaseBatch(other, { batchId }))
}

async function publish({ at, told, story, activity }: Seeding): Promise<void> {
  if (!story.published) return
  const now = momentToDate(told, story.published)
  const by = officer(told, story.officer)
  done(await countBallots({ ...at, now: new Date(now.getTime() - 20 * hour), by }, activity.id))
  done(await publishResult({ ...at, now, by }, activity.id))
}

/** A deed of the story that is refused is a mistake in the story. */
function done<T extends object>(result: T): Exclude<T, { refused: unknown }> {
  if ('refused' in result) throw new RangeError(`the story's vote is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
