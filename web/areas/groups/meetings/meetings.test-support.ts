import type { Browser } from '../../../town/browser.ts'
import type { TestHouse } from '../../../town/house.ts'
import { designate } from '../key-groups/commands.ts'
import { allocate } from '../link-officers/allocate.ts'
import { appoint } from '../link-officers/appoint.ts'
import { memberGroup } from '../member-group.test-support.ts'

export type KeyGroup = { id: string; slug: string; name: string }

/** An invented key group with an address, and with a link officer where one is given. */
export async function keyGroup(house: TestHouse, slug: string, name: string, officerId?: string): Promise<KeyGroup> {
  const contact = { name: 'Wren', email: `${name.replaceAll(' ', '').toLowerCase()}@group.example`, telephone: '' }
  const made = await memberGroup(house, name, { contact }, slug)
  const at = await house.acting(slug)
  const reviewOn = `${new Date(house.clock.now).getFullYear() + 1}-06-01`
  await designate(at, {
    groupId: made.id,
    nominator: 'Ada',
    criteria: 'Trusted',
    rationale: 'Reach',
    reviewOn,
    overTargetWhy: 'x',
  })
  if (officerId) await allocate(at, { groupId: made.id, officerId, relevance: 'Runs what it asks about' })
  return { ...made, name }
}

/** A link officer with an account. */
export async function linkOfficer(house: TestHouse, slug: string): Promise<{ id: string; account: string }> {
  const account = await house.account('link-officer', slug)
  const said = { accountId: account, grade: 'director', service: 'Parks', telephone: '', communities: [], wards: [] }
  const made = await appoint(await house.acting(slug), said)
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  return { id: made.officerId, account }
}

export const memberOf = async (house: TestHouse, slug: string, group: KeyGroup): Promise<Browser> => {
  const browser = await house.browser({ account: await house.account('group-member', slug, `group:${group.id}`) }, slug)
  return browser
}

/** What is typed to call a meeting so many days from now. */
export const typedMeeting = (now: Date, days: number, more: Record<string, string> = {}): Record<string, string> => {
  const at = new Date(now.getTime() + days * 86_400_000)
  return {
    title: 'Spring meeting',
    'starts-day': String(at.getUTCDate()),
    'starts-month': String(at.getUTCMonth() + 1),
    'starts-year': String(at.getUTCFullYear()),
    'starts-time': '10am',
    'ends-time': 'midday',
    place: 'The Old Library, 1 Invented Street',
    access: 'Step-free from the car park. Hearing loop. No lift.',
    ...more,
  }
}

export const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000)
