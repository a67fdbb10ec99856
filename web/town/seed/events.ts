import { answerEvent, cancelEvent, changeEvent, proposeEvent } from '../../areas/groups/index.ts'
import { listWards } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { events, type StoryEvent } from '../story/bassetlaw-events.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Events that groups of Bassetlaw put forward, and what the council answered. */
export async function seedEvents(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const officer = { account: told.accounts.get('bassetlaw-officer') ?? null, role: 'project-officer' }
  const today = dayOf(told.now)
  await at.db.transaction().execute(async (db) => {
    const wards = new Map((await listWards(db)).map(({ name, id }) => [name, id]))
    const fieldsOf = ({ title, about, place, ward = '', access = [], cost = '', days }: StoryEvent) => ({
      title,
      about,
      place,
      wardId: wards.get(ward) ?? '',
      access,
      cost,
      booking: '',
      times: days.map(([day, from, until]) => ({ day: addDays(today, day), from, until, blank: false })),
    })
    for (const event of events) {
      const groupId = told.groups.get(event.group) ?? told.groups.get(event.group.replaceAll('’', "'"))
      if (!groupId) throw new RangeError(`the story has no group ${event.group}`)
      const first = Math.min(...event.days.map(([day]) => day))
      const ago = (days: number) => new Date(told.now.getTime() - days * 86_400_000)
      // It was put forward some weeks before its day, and not later than nine days ago.
      const put = Math.max(9, 45 - first)
      const account = told.accounts.get(event.group === 'Pithead Brass' ? 'bassetlaw-group' : '') ?? null
      const by = { account, role: 'group-member' }
      const own = { ...at, db, by }
      const said = { groupId, fields: fieldsOf(event) }
      const { eventId } = done(await proposeEvent({ ...own, now: ago(put) }, said), event.title)
      const { became } = event
      if (became === 'waiting') continue
      const answer = typeof became === 'object' ? { accepted: false, why: became.refused } : { accepted: true, why: '' }
      done(await answerEvent({ ...at, db, by: officer, now: ago(put - 4) }, { eventId, ...answer }), event.title)
      const later = { ...own, now: ago(2) }
      if (became === 'cancelled')
        done(await cancelEvent(later, { eventId, groupId, why: 'The chapel’s own boiler has broken.' }), event.title)
      if (became === 'moved') {
        const place = `${event.place}, upstairs room by the lift`
        done(await changeEvent(later, { eventId, groupId, fields: { ...said.fields, place } }), event.title)
      }
    }
  })
}
