import { createRandom } from '@folkmoot/numbers'
import {
  createActivity,
  endFieldDevice,
  findFieldDevice,
  findFieldSession,
  joinFieldDevice,
  makeFieldSession,
  publishActivity,
  sealForCouncil,
  syncField,
} from '../../areas/activities/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { type StoryStall, stalls } from '../story/field.ts'
import type { Told } from './told.ts'

const minute = 60_000
const done = <T extends object>(result: T): Exclude<T, { refused: unknown } | { problems: unknown }> => {
  if ('refused' in result || 'problems' in result) throw new Error(`a stall is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown } | { problems: unknown }>
}

/** A day out without signal: prepared, answered on shared devices whose clocks are wrong, brought home, and packed away. */
export async function seedField(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of stalls)
    if (story.council === slug) await at.db.transaction().execute((db) => stall({ ...at, db }, told, story))
}

async function stall(at: Acting, told: Told, story: StoryStall): Promise<void> {
  const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
  const projectId = told.projects.get(story.project)!
  const day = addDays(dayOf(told.now), -story.day)
  const on = (time: string): Acting => ({ ...at, by, now: londonTime(day, time) })
  const before: Acting = { ...at, by, now: londonTime(addDays(day, -2), '10:00') }
  const { activityId } = done(
    await createActivity(before, {
      projectId,
      kind: 'conversation',
      title: story.title,
      question: story.question,
      help: 'We asked this on tablets, where there is no signal.',
      opensAt: londonTime(addDays(day, -1), '09:00'),
      closesAt: londonTime(addDays(dayOf(told.now), 14), '17:00'),
      identityLevel: 'open',
      preModeration: false,
      definition: { prompts: [], priorities: { ask: false, label: both }, skills: { ask: false, label: both } },
      translations: { cy: story.welsh },
    }),
  )
  done(await publishActivity(before, { activityId }))
  const made = done(
    await makeFieldSession(before, {
      projectId,
      fields: {
        place: story.place,
        channel: story.channel,
        partner: story.partner,
        activities: [activityId],
        startsAt: londonTime(day),
        endsAt: londonTime(day, '23:59'),
        graceHours: 72,
        mostDevices: 4,
        mostAnswers: 40,
        resetSeconds: 90,
        counters: story.counters.map(([name]) => name),
      },
    }),
  )
  const random = createRandom(`stall of ${story.council}`)
  const said = random.shuffle(story.things.flatMap((thing) => story.openings.map((opening) => `${opening} ${thing}`)))
  for (const [index, { name, clockMinutes, people }] of story.devices.entries()) {
    const morning = on('08:40')
    const clock = (moment: Date) => moment.getTime() + clockMinutes * minute
    const joined = done(
      await joinFieldDevice(morning, { sessionId: made.sessionId, pin: made.pin, name, said: clock(morning.now) }),
    )
    const session = (await findFieldSession(at.db, { id: made.sessionId }))!
    const device = (await findFieldDevice(at.db, made.sessionId, joined.token))!
    const answers = []
    for (let person = 0; person < people; person++) {
      const id = newId(at.now)
      const when = new Date(on('09:30').now.getTime() + (person * 19 + random.below(12)) * minute)
      const values = { answer: said.pop()!, publish: random.below(4) ? 'yes' : 'no', contact: 'no' }
      const given = { id, activity: activityId, at: clock(when), code: joined.codes[person]!, language: 'en', values }
      const key = new Uint8Array(Buffer.from(session.publicKey, 'base64'))
      const plain = new TextEncoder().encode(JSON.stringify(given))
      const sealed = await sealForCouncil(key, `answer ${session.code} ${id}`, plain)
      answers.push({ id, sealed: Buffer.from(sealed).toString('base64') })
    }
    const evening = on('18:20')
    const share = (count: number) =>
      index === 0 ? count - Math.floor(count / 3) * (story.devices.length - 1) : Math.floor(count / 3)
    const parcel = {
      at: clock(evening.now),
      waiting: 0,
      codes: joined.codes.length - people,
      answers,
      tallies: story.counters.map(([, count], counter) => ({ counter, count: share(count), version: count })),
    }
    const { answers: outcomes } = await syncField(evening, { session, device, parcel })
    const lost = outcomes.find(({ state }) => state !== 'taken')
    if (lost) throw new Error(`an answer at a stall is not taken: ${JSON.stringify(lost)}`)
    if (index > 0)
      done(await endFieldDevice(on('19:00'), { projectId, sessionId: made.sessionId, deviceId: device.id }))
  }
}
const both = { en: '', cy: '' }
