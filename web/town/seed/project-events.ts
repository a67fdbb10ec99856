import { createRandom, type Random } from '@folkmoot/numbers'
import {
  addRole,
  addShift,
  answerItem,
  askSwap,
  beginSeries,
  bookPlace,
  countContacts,
  countWalkIns,
  createActivity,
  findActivityById,
  findEvent,
  planSession,
  proposeItem,
  publishActivity,
  publishReport,
  rankItems,
  saveDetails,
  settleNote,
  signUp,
  takePart,
  takeTableNote,
  volunteersOf,
  writeReport,
} from '../../areas/activities/index.ts'
import { listWards } from '../../areas/places/index.ts'
import { repliesAbout } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, addWorkingDays, dayOf, londonTime } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { ExampleSlug } from '../councils.ts'
import { storyEvents } from '../story/project-events.ts'
import { agendaItems, firstNames, lastNames, openings, services } from '../story/project-events-notes.ts'
import type { StoryEvent, StoryEvents } from '../story/project-events-types.ts'
import type { Told } from './told.ts'

type Seeding = { at: Acting; told: Told; story: StoryEvents; random: Random; wards: Map<string, string> }
type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Running = Seeding & { event: StoryEvent; activityId: string }

const day = 86_400_000
const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
const officer = ({ told, story }: Seeding) => ({
  account: told.accounts.get(story.officer) ?? null,
  role: 'project-officer',
})
const dayIn = (told: Told, days: number) => addDays(dayOf(told.now), days)

/** Events of projects: a series, meetings, an open day and sessions at others' places, with what was said there and what became of it. */
export async function seedProjectEvents(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of storyEvents)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const wards = new Map((await listWards(db)).map(({ name, id }) => [name, id]))
        const seeding: Seeding = { at: { ...at, db }, told, story, random: createRandom(`events of ${slug}`), wards }
        await planSessions(seeding)
        const seriesId = await seriesOf(seeding)
        for (const event of story.events) {
          const running = { ...seeding, event, activityId: await open(seeding, event, seriesId) }
          if (event.agenda) await setAgenda(running, event.agenda)
          if (event.rota) await fillRota(running, event.rota)
          await bookPlaces(running)
          if (event.day < 0) await takePlace(running)
        }
      })
}

async function planSessions(seeding: Seeding): Promise<void> {
  const { at, told, story, wards } = seeding
  const projectId = told.projects.get(story.project)!
  const by = officer(seeding)
  for (const { met, day: days, ward, ...session } of story.sessions) {
    const now = new Date(told.now.getTime() + (Math.min(days, 0) - 4) * day)
    const fields = { ...session, wardId: wards.get(ward) ?? '', day: dayIn(told, days) }
    const { sessionId } = done(await planSession({ ...at, by, now }, { projectId, fields }), session.venue)
    const after = { ...at, by, now: new Date(londonTime(fields.day, session.until).getTime() + 1000) }
    for (const [how, people] of [
      ['talked', met?.talked ?? 0],
      ['took-a-form', met?.form ?? 0],
      ['asked-for-more', met?.more ?? 0],
    ] as const)
      if (people) done(await countContacts(after, { projectId, sessionId, how, people }), session.venue)
  }
}

async function seriesOf(seeding: Seeding): Promise<string> {
  const { at, told, story } = seeding
  if (!story.series) return ''
  const fields = { ...story.series, hostName: story.host.name, hostAccount: told.accounts.get(story.host.key)! }
  const now = new Date(told.now.getTime() - 143 * day)
  return done(await beginSeries({ ...at, by: officer(seeding), now }, fields), fields.title).seriesId
}

async function open(seeding: Seeding, event: StoryEvent, seriesId: string): Promise<string> {
  const { at, told, story, wards } = seeding
  const now = new Date(told.now.getTime() + (Math.min(event.day, 0) - 12) * day)
  const acting = { ...at, by: officer(seeding), now }
  const { activityId } = done(
    await createActivity(acting, {
      projectId: told.projects.get(story.project)!,
      kind: 'event',
      title: event.title,
      question: event.question,
      help: event.help,
      opensAt: now,
      closesAt: londonTime(dayIn(told, Math.max(event.day, 0) + 28), '17:00'),
      identityLevel: 'open',
      preModeration: false,
      definition: {},
      ...(event.titleCy ? { translations: { cy: { title: event.titleCy } } } : {}),
    }),
    event.title,
  )
  const fields = {
    kind: event.kind,
    seriesId: event.inSeries ? seriesId : '',
    hostName: story.host.name,
    hostAccount: told.accounts.get(story.host.key)!,
    wardId: wards.get(event.ward) ?? '',
    venue: event.venue,
    venueType: event.venueType,
    day: dayIn(told, event.day),
    from: event.from,
    until: event.until,
    capacity: event.capacity ? String(event.capacity) : '',
    access: event.access,
    accessWords: event.accessWords,
    accessCy: event.accessCy ?? '',
    cost: event.cost ?? '',
    link: event.online ? 'https://meet.example/leader-listens' : '',
  }
  done(await saveDetails(acting, { activityId, fields }), event.title)
  done(await publishActivity(acting, { activityId }), event.title)
  return activityId
}

/** Residents propose, rank, and one thing is declined in public. */
async function setAgenda(running: Running, agenda: NonNullable<StoryEvent['agenda']>): Promise<void> {
  const { at, told, event, activityId, random } = running
  const now = new Date(told.now.getTime() + (Math.min(event.day, 0) - 6) * day)
  const by = { account: null, role: 'visitor' }
  const ids: string[] = []
  const propose = async (title: string, why: string, origin: 'community' | 'officer') => {
    const acting = { ...at, now, by: origin === 'officer' ? officer(running) : by }
    const made = done(await proposeItem(acting, { activityId, title, why, origin }), title)
    if (!('itemId' in made)) throw new RangeError(title)
    return made.itemId
  }
  for (const [title, why] of agendaItems.slice(0, agenda.residents)) ids.push(await propose(title, why, 'community'))
  for (const title of agenda.council) ids.push(await propose(title, '', 'officer'))
  if (agenda.declined) {
    const itemId = await propose('One shop on the parade', 'Everybody knows which.', 'community')
    const answer = { activityId, itemId, accepted: false, why: agenda.declined, hidden: true }
    done(await answerItem({ ...at, by: officer(running), now }, answer), activityId)
  }
  for (let person = 0; person < 8; person++) {
    const participant = at.council.keys.fingerprint('event-ranking', `${activityId} ${person}`).subarray(0, 16)
    // What residents raised is liked more than what the council did, as in most rooms.
    const liked = random.shuffle(ids.slice(0, agenda.residents)).slice(0, 2)
    const items = person % 3 ? liked : [...liked, ids.at(-1)!]
    done(await rankItems({ ...at, by, now }, { activityId, participant, items }), activityId)
  }
}

const nameOf = (random: Random) => `${random.pick(firstNames)} ${random.pick(lastNames)}`
const addressOf = (name: string, n: number) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${n}@resident.example`

async function fillRota(running: Running, rota: NonNullable<StoryEvent['rota']>): Promise<void> {
  const { at, told, activityId, random } = running
  const acting = { ...at, by: officer(running), now: new Date(told.now.getTime() - 10 * day) }
  const visitor = { ...at, by: { account: null, role: 'visitor' }, now: new Date(told.now.getTime() - 5 * day) }
  let n = 0
  for (const { role, about, freely, shifts } of rota) {
    const made = done(await addRole(acting, { activityId, name: role, about, swapsFreely: freely }), role)
    if (!('roleId' in made)) throw new RangeError(role)
    for (const [from, until, needed, taken] of shifts) {
      const shift = done(
        await addShift(acting, { activityId, roleId: made.roleId, from, until, needed: String(needed) }),
        role,
      )
      if (!('shiftId' in shift)) throw new RangeError(role)
      for (let one = 0; one < taken; one++) {
        const name = nameOf(random)
        const fields = { shiftId: shift.shiftId, name, email: addressOf(name, ++n), telephone: '' }
        done(await signUp(visitor, { activityId, fields, language: 'en' }), name)
      }
    }
  }
  const aiders = (await volunteersOf(at.db, activityId)).filter(({ swapsFreely }) => !swapsFreely)
  const [asker, other] = aiders
  if (asker && other) done(await askSwap(visitor, { activityId, askerId: asker.id, otherId: other.id }), activityId)
}

async function bookPlaces({ at, told, event, activityId, random }: Running): Promise<void> {
  const now = new Date(told.now.getTime() + (Math.min(event.day, 0) - 3) * day)
  for (let n = 0; n < (event.bookings ?? 0); n++) {
    const name = nameOf(random)
    const rings = n % 6 === 5
    const fields = {
      name,
      email: rings ? '' : addressOf(name, n),
      telephone: rings ? `020 7946 0${500 + n}` : '',
      people: String(n % 5 === 4 ? 2 : 1),
      needs: n % 7 === 3 ? 'A seat near the front, please.' : '',
    }
    done(
      await bookPlace({ ...at, by: { account: null, role: 'visitor' }, now }, { activityId, fields, language: 'en' }),
      name,
    )
  }
}

function saying(random: Random) {
  const about = random.pick(services)
  return { about, words: `${random.pick(openings)} ${random.pick(about.things)}. ${random.pick(about.wishes)}` }
}

/** Whoever could not come said it on the website, in the week before and after. */
async function sayFromHome({ at, told, event, random }: Running, activity: Activity): Promise<void> {
  for (let n = 0; n < (event.fromHome ?? 0); n++) {
    const now = new Date(
      Math.min(told.now.getTime() - n * 1000, told.now.getTime() + (event.day - 6 + random.below(12)) * day),
    )
    const once = newId(now)
    const values = { answer: saying(random).words, publish: n % 5 ? 'yes' : 'no', contact: 'no' }
    const part = { values, place: undefined, channel: 'online' as const, language: 'en', once }
    const participant = { level: 'open' as const, key: once, several: true }
    done(
      await takePart({ ...at, by: { account: null, role: 'visitor' }, now }, activity, { ...part, participant }),
      activity.title,
    )
  }
}

/** What was counted, said and answered on the day and after it. */
async function takePlace(running: Running): Promise<void> {
  const { at, story, event, activityId, random } = running
  const details = (await findEvent(at.db, activityId))!
  const during = { ...at, by: officer(running), now: new Date(details.endsAt.getTime() - 1_800_000) }
  if (event.walkIns) done(await countWalkIns(during, { activityId, people: event.walkIns }), event.title)
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  await sayFromHome(running, activity)
  const dueOn = addWorkingDays(dayOf(during.now), 20)
  for (let n = 0; n < (event.notes ?? 0); n++) {
    const { about, words } = saying(random)
    const fields = { words, table: String(1 + (n % 5)), service: about.service, dueOn, show: n % 6 !== 0 }
    const once = newId(during.now)
    done(await takeTableNote(during, { activity, event: details, fields, once }), words)
  }
  await reply(running, details.endsAt)
  if (!event.report) return
  const after = { ...at, by: officer(running), now: new Date(details.endsAt.getTime() + 6 * day) }
  done(await writeReport(after, { activityId, words: event.report, wordsCy: '' }), story.project)
  done(await publishReport(after, activityId), story.project)
}

/** The host answers nearly all in time; one or two of older events are overdue, and the newest wait. */
async function reply({ at, told, story, event, activityId, random }: Running, ended: Date): Promise<void> {
  const owed = await repliesAbout(at.db, [subjectOf('activity', activityId)], { show: 'owed', limit: 200 })
  const share = event.day < -100 ? 1 : event.day < -30 ? 0.94 : 0.4
  const by = { account: told.accounts.get(story.host.key) ?? null, role: 'councillor' }
  for (const [n, { id, service }] of owed.entries()) {
    if (n >= Math.floor(owed.length * share)) break
    const about = services.find((one) => one.service === service)!
    const out = about.outOfScope && n % 3 === 0 ? about.outOfScope : undefined
    const acts = !out && n % 4 === 1
    const now = new Date(Math.min(told.now.getTime() - 1000, ended.getTime() + (2 + random.below(22)) * day))
    const given = {
      activity: { id: activityId },
      replyId: id,
      outcome: out ? 'out-of-scope' : acts ? 'actioned' : 'answered',
      words: out ?? (acts ? about.actioned : about.answered),
      dueOn: acts ? addDays(dayOf(now), 60) : 'nothing',
      public: true,
    }
    done(await settleNote({ ...at, by, now }, given), service ?? '')
  }
}
