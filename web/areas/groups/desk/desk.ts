import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { eventItems } from '../events/desk-items.ts'
import { callItems } from '../expertise/parts.ts'
import { issueItems } from '../issues/desk-items.ts'
import { linkItems } from '../link-officers/desk-items.ts'
import { meetingItems } from '../meetings/desk-items.ts'
import { recordItems } from '../my-groups/desk-items.ts'
import { planItems } from '../plan/desk-items.ts'
import { skillItems } from '../skills/desk-items.ts'
import type { DeskItem } from './desk-item.ts'

/** What the network needs of this person today: every slice is asked at once, and tells only what they may do. */
export async function deskOf(at: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  const all = await Promise.all([
    linkItems(at, person),
    recordItems(at, person),
    skillItems(at, person),
    meetingItems(at, person),
    issueItems(at, person),
    planItems(at, person),
    eventItems(at, person),
    callItems(at, person),
  ])
  return all.flat()
}
