import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  announceOpenings,
  createActivity,
  enterNote,
  findActivityById,
  publishActivity,
  takePart,
} from '../../areas/activities/index.ts'
import { findPlace, type Placed } from '../../areas/places/index.ts'
import { projectDetail } from '../../areas/projects/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { towns } from '../story/story.ts'
import type { Conversation, Project, Voice } from '../story/types.ts'
import { seedHeldPile, seedPaper } from './paper.ts'
import { momentToDate, type Told } from './told.ts'
import { valuesOf } from './values.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
export type Seeding = {
  at: Acting
  told: Told
  activity: Activity
  conversation: Conversation
  postcodeOf: (voice: Voice) => string | undefined
}

/** The conversations of the story, opened by their officers, and everything that people said in them, each by its own channel. */
export async function seedActivities(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const town = towns.find(({ council }) => council.slug === slug)!
  const postcodeOf = postcodes(slug)
  for (const project of town.projects)
    for (const conversation of project.conversations) {
      const activity = await open(at, told, project, conversation)
      told.activities.set(conversation.key, activity.id)
      const seeding = { at, told, activity, conversation, postcodeOf }
      const taken = await seedPaper(seeding)
      const places = new Map<string, Placed | undefined>()
      for (const [index, voice] of conversation.voices.entries())
        if (voice.channel !== 'paper') taken[index] = await take(seeding, voice, places)
      told.voices.set(conversation.key, taken)
      if (conversation.key === 'laundry') await seedHeldPile(seeding)
    }
}

async function open(at: Acting, told: Told, project: Project, conversation: Conversation): Promise<Activity> {
  const by = { account: told.accounts.get(project.team[0]!) ?? null, role: 'project-officer' }
  const opensAt = momentToDate(told, conversation.opens)
  const before: Acting = { ...at, by, now: new Date(opensAt.getTime() - 2 * 24 * 3600_000) }
  const label = (text: string | undefined) => ({
    ask: !!text,
    label: { en: text?.replace(/ \(optional\)$/, '') ?? '', cy: '' },
  })
  const { welsh } = conversation
  const made = await createActivity(before, {
    projectId: told.projects.get(project.key)!,
    kind: 'conversation',
    stageId: await listening(at, told.projects.get(project.key)!),
    title: conversation.title,
    question: conversation.question,
    help: conversation.purpose,
    opensAt,
    closesAt: momentToDate(told, conversation.closes),
    identityLevel: 'open',
    preModeration: true,
    definition: {
      prompts: [],
      priorities: label(conversation.prioritiesLabel),
      skills: label(conversation.skillsLabel),
    },
    ...(welsh ? { translations: { cy: { title: welsh.title, question: welsh.question, help: welsh.purpose } } } : {}),
  })
  if ('refused' in made) throw new Error(`the story's ${conversation.key} is refused: ${JSON.stringify(made.refused)}`)
  const published = await publishActivity(before, { activityId: made.activityId })
  if ('refused' in published)
    throw new Error(`the story's ${conversation.key} is not published: ${JSON.stringify(published)}`)
  await announceOpenings({ ...at, now: opensAt })
  return (await findActivityById(at.db, made.activityId, null, at.now))!
}

/** The stage of a project in which people are listened to. */
async function listening(at: Acting, projectId: string): Promise<string | null> {
  const { stages } = await projectDetail(at.db, projectId, at.now)
  return stages.find(({ step }) => step === 'listen')?.id ?? null
}

/** One voice by the way it came: online by itself, otherwise written down by an officer. */
async function take(
  { at, told, activity, postcodeOf }: Seeding,
  voice: Voice,
  places: Map<string, Placed | undefined>,
) {
  const now = momentToDate(told, voice.received)
  const given = momentToDate(told, voice.given)
  const place = await placeOf(at, postcodeOf(voice), places)
  const values = valuesOf(voice)
  const once = newId(now)
  const taken =
    voice.channel === 'online'
      ? await takePart({ ...at, now }, activity, {
          values,
          place,
          channel: 'online',
          language: voice.language,
          once,
          givenAt: given,
          ...(voice.under18 ? { under18: true } : {}),
          participant: { level: 'open', key: once, several: true },
        })
      : await enterNote(
          { ...at, now, by: { account: told.accounts.get(voice.enteredBy ?? '') ?? null, role: 'project-officer' } },
          activity,
          {
            channel: voice.channel,
            consent: 'said',
            source: voice.host ?? '',
            given,
            values,
            place,
            language: voice.language,
            once,
          },
        )
  if ('refused' in taken)
    throw new Error(`a voice of ${activity.slug} is refused: ${taken.refused}: ${voice.text.slice(0, 60)}`)
  return { id: taken.taken.voiceId, receipt: taken.taken.receipt }
}

async function placeOf(
  at: Acting,
  postcode: string | undefined,
  places: Map<string, Placed | undefined>,
): Promise<Placed | undefined> {
  if (!postcode) return undefined
  if (!places.has(postcode)) {
    const found = await findPlace(at.db, postcode)
    places.set(postcode, typeof found === 'string' ? undefined : found)
  }
  return places.get(postcode)
}

/** A real postcode in the sector and ward that the story gives, a different one from voice to voice. */
function postcodes(slug: ExampleSlug): (voice: Voice) => string | undefined {
  const file = join(process.cwd(), 'web', 'town', 'data', `postcodes-${slug}.csv`)
  const known = new Map<string, string[]>()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [postcode = '', , , ward = ''] = line.split(',')
    const key = `${postcode.slice(0, -2)} ${ward}`
    known.set(key, [...(known.get(key) ?? []), postcode])
  }
  let next = 0
  return ({ sector, ward }) => {
    const all = sector && ward ? known.get(`${sector} ${ward}`) : undefined
    return all?.[next++ % Math.min(all.length, 7)]
  }
}
