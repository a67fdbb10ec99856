import type { Acting } from '../../../../platform/acting.ts'
import { addDays, dayOf } from '../../../../platform/clock.ts'
import type { TestHouse } from '../../../../town/house.ts'
import { listWards } from '../../../places/index.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { publishActivity } from '../../desk/publication-commands.ts'
import { saveDetails } from './details/commands.ts'
import type { EventFields } from './rules.ts'

export type OpenEvent = { activity: Activity; path: string; desk: string }
type Made = {
  title?: string
  /** Days from today. */
  inDays?: number
  fields?: Partial<EventFields>
  preModeration?: boolean
  identityLevel?: 'open' | 'email' | 'account'
  projectId?: string
  publish?: boolean
}

export const fieldsOn = async (at: Acting, inDays: number, more: Partial<EventFields> = {}): Promise<EventFields> => ({
  kind: 'listening',
  seriesId: '',
  hostName: 'Councillor Example, Leader of the Council',
  hostAccount: '',
  wardId: (await listWards(at.db))[0]!.id,
  venue: 'Quince Hall, 4 Quince Lane',
  venueType: 'community',
  day: addDays(dayOf(at.now), inDays),
  from: '18:00',
  until: '20:00',
  capacity: '',
  access: ['step-free', 'hearing-loop'],
  accessWords: 'Ask us for an interpreter.',
  accessCy: '',
  cost: '',
  link: '',
  ...more,
})

/** An event that an officer made and published, in a project of its own unless another is named. */
export async function openEvent(house: TestHouse, made: Made = {}, slug?: string): Promise<OpenEvent> {
  const at = await house.acting(slug)
  const title = made.title ?? 'Leader listens'
  const projectId = made.projectId ?? (await publishedProject(house, `${title} project`, slug))
  const done = await createActivity(at, {
    projectId,
    kind: 'event',
    title,
    question: 'What should change?',
    help: 'Come and say it.',
    opensAt: new Date(at.now.getTime() - 60 * 86_400_000),
    closesAt: new Date(at.now.getTime() + 120 * 86_400_000),
    identityLevel: made.identityLevel ?? 'open',
    preModeration: made.preModeration ?? false,
    definition: {},
  })
  if ('refused' in done) throw new Error(JSON.stringify(done.refused))
  const { activityId } = done
  const fields = await fieldsOn(at, made.inDays ?? 14, made.fields)
  const saved = await saveDetails(at, { activityId, fields })
  if ('refused' in saved) throw new Error(JSON.stringify(saved))
  if (made.publish !== false) {
    const published = await publishActivity(at, { activityId })
    if ('refused' in published) throw new Error(JSON.stringify(published))
  }
  const officer = { secondFactorAt: at.now, grants: [{ role: 'administrator', scope: 'council' }] } as never
  const activity = (await findActivityById(at.db, activityId, officer, at.now))!
  return {
    activity,
    path: `/projects/${activity.project.slug}/${activity.slug}`,
    desk: `/desk/activities/${activityId}`,
  }
}

/** The house's clock goes on, so that what was to come is now or over. */
export function later(house: TestHouse, days: number): void {
  house.clock.now = new Date(house.clock.now.getTime() + days * 86_400_000)
}
