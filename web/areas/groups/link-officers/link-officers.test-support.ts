import type { TestHouse } from '../../../town/house.ts'
import { designate } from '../key-groups/commands.ts'
import { memberGroup } from '../member-group.test-support.ts'
import type { NewGroup } from '../register/save-group.ts'
import { allocate } from './allocate.ts'
import { appoint } from './appoint.ts'

/** An invented key group. */
export async function makeKeyGroup(house: TestHouse, name: string, slug: string, more: Partial<NewGroup> = {}) {
  const { id } = await memberGroup(house, name, more, slug)
  const at = await house.acting(slug)
  const reviewOn = `${house.clock.now.getFullYear() + 1}-06-01`
  const why = { nominator: 'Ada', criteria: 'Trusted', rationale: 'Reach', overTargetWhy: 'x' }
  const done = await designate(at, { groupId: id, reviewOn, ...why })
  if ('refused' in done) throw new RangeError(JSON.stringify(done))
  return id
}

/** A Director who is a link officer. */
export async function makeOfficer(
  house: TestHouse,
  slug: string,
  more: { communities?: string[]; wards?: string[] } = {},
) {
  const at = await house.acting(slug)
  const accountId = await house.account('link-officer', slug)
  const said = { grade: 'director', service: 'Housing', telephone: '01909 000 000', communities: [], wards: [] }
  const made = await appoint(at, { accountId, ...said, ...more })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  return { id: made.officerId, accountId }
}

export const give = async (house: TestHouse, groupId: string, officerId: string, slug: string) =>
  allocate(await house.acting(slug), { groupId, officerId, relevance: 'Runs the service', despite: true })
