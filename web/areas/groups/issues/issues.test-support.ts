import type { TestHouse } from '../../../town/house.ts'
import { addService } from '../explainer/commands.ts'
import { designate } from '../key-groups/commands.ts'
import { allocate } from '../link-officers/allocate.ts'
import { appoint } from '../link-officers/appoint.ts'
import { memberGroup } from '../member-group.test-support.ts'

const nextYear = (house: TestHouse) => new Date(house.clock.now).getFullYear() + 1

/** An invented key group with a person of it, and its link officer. */
export async function linkedGroup(house: TestHouse, name: string, slug: string) {
  const group = await memberGroup(
    house,
    name,
    { contact: { name: '', email: 'we@group.example', telephone: '' } },
    slug,
  )
  const at = await house.acting(slug)
  const reviewOn = `${nextYear(house)}-06-01`
  const said = { nominator: 'Ada', criteria: 'Trusted', rationale: 'Reach', reviewOn, overTargetWhy: 'x' }
  await designate(at, { groupId: group.id, ...said })
  const officerId = await linkTo(house, group.id, slug)
  const account = await house.account('group-member', slug, `group:${group.id}`)
  return { ...group, officerId, memberId: account, member: await house.browser({ account }, slug) }
}

/** Gives a group a link officer of its own, a new one each time. */
export async function linkTo(house: TestHouse, groupId: string, slug: string): Promise<string> {
  const at = await house.acting(slug)
  const accountId = await house.account('link-officer', slug)
  const made = await appoint(at, {
    accountId,
    grade: 'director',
    service: 'Housing',
    telephone: '01909 000 000',
    communities: [],
    wards: [],
  })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  await allocate(at, { groupId, officerId: made.officerId, relevance: 'Runs the service', despite: true })
  return accountId
}

/** A service of the council with its page. */
export async function service(house: TestHouse, name: string, slug: string, lead = ''): Promise<string> {
  const about = 'We collect what you throw away. Put it out before 7am.'
  const made = await addService(await house.acting(slug), { name, about, email: '', telephone: '', lead, why: '' })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  return made.serviceId
}
