import sharp from 'sharp'
import { expect } from 'vitest'
import type { Acting } from '../../../../platform/acting.ts'
import { newId } from '../../../../platform/ids.ts'
import type { Browser } from '../../../../town/browser.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import type { ActivityInput } from '../../desk/rules.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import type { Values } from '../../questions/question.ts'
import { answerAll, hidden } from '../../taking/answer-all.test-support.ts'
import { takePart } from '../../taking/commands.ts'
import { fresh } from './definition.ts'

export type Opened = Activity & { path: string }

/** Stories that opened a week ago, in a published project of their own. */
export async function openStories(
  house: TestHouse,
  change: Partial<ActivityInput> = {},
  slug?: string,
): Promise<Opened> {
  const at = await house.acting(slug)
  const projectId = await publishedProject(house, `Stories ${newId().slice(-6)}`, slug)
  const input = { ...conversationInput(at.now), title: 'Objects of our street', question: 'Bring something', help: '' }
  const made = await createActivity(at, { projectId, kind: 'stories', ...input, definition: fresh, ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** A story that somebody told and somebody read: it is shown. */
export async function tell(
  at: Acting,
  activity: Activity,
  values: Values = {},
  { shown = true, givenAt = at.now } = {},
): Promise<{ id: string; receipt: string }> {
  const once = newId(at.now)
  const taken = await takePart({ ...at, now: givenAt }, activity, {
    values: {
      title: 'A tin of buttons',
      answer: 'My aunt kept it on the stairs.',
      'chosen-reason': 'resonates',
      publish: 'yes',
      contact: 'no',
      ...values,
    },
    place: undefined,
    channel: 'online',
    language: 'en',
    once,
    participant: { level: 'open', key: once, several: true },
  })
  if ('refused' in taken) throw new Error(taken.refused)
  if (shown) await show(at, taken.taken.voiceId)
  return { id: taken.taken.voiceId, receipt: taken.taken.receipt }
}

export async function show(at: Acting, voiceId: string): Promise<void> {
  const done = await moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })
  if ('refused' in done || done.kept.length) throw new Error(JSON.stringify(done))
}

/** A photo as a phone makes it: with the place where it was taken. */
export async function photoWithPlace(): Promise<{ name: string; type: string; bytes: Uint8Array }> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#246' } })
    .withExif({
      IFD0: { Artist: 'Annabel Secretly' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 24/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 18/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  expect(bytes.toString('latin1')).toContain('Annabel Secretly')
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  return { name: '<b>mug</b>.svg', type: 'image/svg+xml', bytes }
}

export const told = {
  title: { title: 'A mug' },
  answer: { answer: 'It was on every table.' },
  'chosen-reason': { 'chosen-reason': 'other', 'chosen-reason-other': 'It has a chip like mine.' },
  'the-photo': { 'the-photo-alt': 'A white mug with a chipped rim' },
  show: { publish: 'yes', name: 'Maudie' },
  hear: { contact: 'no' },
}

type Files = Parameters<typeof answerAll>[3]

/** Answers page by page and sends it; the voice, and the ids of its files by question. */
export async function sendStory(
  house: TestHouse,
  browser: Browser,
  path: string,
  answers: Parameters<typeof answerAll>[2],
  files: Files = {},
  slug?: string,
) {
  const check = await answerAll(browser, path, answers, files)
  const page = await browser.visit(check)
  const form = hidden(page.html)
  const sent = await browser.send(check, form)
  expect(sent.status, sent.text.slice(0, 300)).toBe(303)
  const receipt = sent.location!.split('/')[2]!
  const { db } = await house.council(slug)
  const voice = await db.selectFrom('voices').selectAll().where('receipt', '=', receipt).executeTakeFirstOrThrow()
  const idOf = (key: string) => form[key]?.split(' ')[0]
  return { voice, receipt, picture: idOf('the-photo'), recording: idOf('the-recording'), check: page }
}

export async function bytesOf(house: TestHouse, key: string): Promise<Buffer | undefined> {
  const stream = await house.files.get(key)
  if (!stream) return undefined
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
