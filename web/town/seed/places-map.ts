import { createRandom, type Random } from '@folkmoot/numbers'
import {
  addMapLayer,
  createActivity,
  findActivityById,
  groundOf,
  publishActivity,
  takePart,
} from '../../areas/activities/index.ts'
import { wardsAt } from '../../areas/places/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { names, openings } from '../story/ideas.ts'
import { maps, type StoryMap } from '../story/places-map.ts'
import { momentToDate, type Told } from './told.ts'

type Ground = Awaited<ReturnType<typeof groundOf>>
type Point = readonly [number, number]
const hour = 3600_000

/** The maps of the story: places that people marked, told by name, by ward or by their square on paper. */
export async function seedPlacesMaps(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of maps)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const acting: Acting = { ...at, db }
        const activity = await open(acting, told, story)
        await mark(acting, told, story, activity)
      })
}

const done = <T extends object>(result: T): Exclude<T, { refused: unknown } | { fault: unknown }> => {
  if ('refused' in result || 'fault' in result)
    throw new Error(`a place of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown } | { fault: unknown }>
}

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>

async function open(at: Acting, told: Told, story: StoryMap): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
  const before: Acting = { ...at, by, now: new Date(opensAt.getTime() - 5 * hour) }
  const projectId = told.projects.get(story.project)!
  const { activityId } = done(
    await createActivity(before, {
      projectId,
      kind: 'places-map',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: { categories: story.categories.map(([key, en, cy]) => ({ key, en, cy })), named: [] },
      translations: { cy: story.welsh },
    }),
  )
  if (story.layer) {
    const ground = await groundOf(at.db, projectId)
    const { name, source } = story.layer
    done(await addMapLayer(before, { activityId, name, source, bytes: layerOf(story.layer.features, ground) }))
  }
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

/** The layer as an officer's file has it. */
function layerOf(features: NonNullable<StoryMap['layer']>['features'], { box }: Ground): Uint8Array {
  const [west, south, east, north] = box
  const place = ([x, y]: Point) => [west + ((east - west) * x) / 100, south + ((north - south) * y) / 100]
  const drawn = features.map(([name, ...corners]) => ({
    type: 'Feature',
    properties: { name },
    geometry:
      corners.length === 1
        ? { type: 'Point', coordinates: place(corners[0]!) }
        : { type: 'LineString', coordinates: corners.map(place) },
  }))
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: drawn }))
}

async function mark(at: Acting, told: Told, story: StoryMap, activity: Activity): Promise<void> {
  const random = createRandom(`places of ${story.council}`)
  const points = await pointsIn(at, activity.projectId, random, story.count)
  const first = momentToDate(told, story.opens).getTime() + 3 * hour
  const step = (told.now.getTime() - 2 * hour - first) / points.length
  const shown: string[] = []
  for (const [index, point] of points.entries()) {
    const now = new Date(Math.round(first + index * step))
    const { taken } = done(
      await takePart({ ...at, now }, activity, {
        values: valuesOf(story, activity, random, point, index),
        place: undefined,
        channel: 'online',
        language: 'en',
        once: newId(now),
        participant: { level: 'open', key: newId(now), several: true },
      }),
    )
    // The newest came just now: nobody has read them.
    if (index < points.length - 2) shown.push(taken.voiceId)
  }
  const by = { account: told.accounts.get(`${story.council}-moderator`) ?? null, role: 'moderator' }
  const now = new Date(told.now.getTime() - hour)
  done(await moderate({ ...at, by, now }, { voiceIds: shown, decision: { deed: 'publish' } }))
}

/** Points all over the wards, some of them close together. */
async function pointsIn({ db }: Acting, projectId: string, random: Random, count: number): Promise<Point[]> {
  const { box, areas } = await groundOf(db, projectId)
  const [west, south, east, north] = box
  const tried = Array.from({ length: count * 6 }, (): Point => {
    const [x, y] = [random.fraction(), random.fraction()]
    return [round(west + (east - west) * x), round(south + (north - south) * y)]
  })
  const ours = new Set(areas.map(({ id }) => id))
  const wards = await wardsAt(db, tried)
  return tried.filter((_, at) => ours.has(wards[at] ?? '')).slice(0, count)
}
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

function valuesOf(story: StoryMap, { definition }: Activity, random: Random, at: Point, index: number) {
  const { category, wheres, whys, afters } = random.pick(story.remarks)
  const name = random.below(3) === 0 ? random.pick(names) : ''
  const { named } = definition as { named: { key: string }[] }
  return {
    'spot-words': random.pick(wheres),
    ...(index % 9 === 4 && named.length
      ? { 'spot-named': random.pick(named).key }
      : { 'spot-shape': shapeAt(at, index) }),
    category,
    answer: [random.pick(openings), random.pick(whys), random.pick(afters)].filter(Boolean).join(' '),
    publish: 'yes',
    contact: 'no',
    ...(name ? { name } : {}),
  }
}

/** Most mark a point, some a stretch of a way or a small area. */
function shapeAt([lon, lat]: Point, index: number): string {
  const near = (x: number, y: number) => `${round(lon + x / 1e5)} ${round(lat + y / 1e5)}`
  if (index % 11 === 7) return `LINESTRING (${near(0, 0)}, ${near(12, 9)}, ${near(25, 11)})`
  if (index % 11 === 3)
    return `POLYGON ((${near(-12, -8)}, ${near(12, -8)}, ${near(14, 9)}, ${near(-10, 8)}, ${near(-12, -8)}))`
  return `POINT (${near(0, 0)})`
}
