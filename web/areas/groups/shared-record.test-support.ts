import type { TestHouse } from '../../town/house.ts'
import { designate } from './key-groups/commands.ts'
import { allocate } from './link-officers/allocate.ts'
import { appoint } from './link-officers/appoint.ts'
import { memberGroup } from './member-group.test-support.ts'

/** A senior officer who is a link officer. */
export async function linkOfficer(house: TestHouse, slug = 'kingston') {
  const at = await house.acting(slug)
  const accountId = await house.account('link-officer', slug)
  const said = { grade: 'director', service: 'Housing', telephone: '01909 000 000', communities: [], wards: [] }
  const made = await appoint(at, { accountId, ...said })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  return { id: made.officerId, account: accountId }
}

/** An invented key group with its link officer, and somebody of each side at a browser. */
export async function linkedGroup(house: TestHouse, name: string, council = 'kingston') {
  const { id, slug } = await memberGroup(house, name, { about: `All about ${name}.` }, council)
  const at = await house.acting(council)
  const reviewOn = `${house.clock.now.getFullYear() + 1}-06-01`
  const why = { nominator: 'Ada', criteria: 'Trusted', rationale: 'Reach', overTargetWhy: 'x' }
  await designate(at, { groupId: id, reviewOn, ...why })
  const link = await linkOfficer(house, council)
  const given = { groupId: id, officerId: link.id, relevance: 'Runs the service', despite: true }
  const done = await allocate(at, given)
  if ('refused' in done) throw new RangeError(done.refused)
  const account = await house.account('group-member', council, `group:${id}`)
  return {
    id,
    slug,
    at,
    link,
    member: { account, browser: await house.browser({ account }, council) },
    officer: await house.browser({ account: link.account }, council),
    /** Everybody else who might look: a stranger, an officer of other groups, an administrator, an auditor, the broker. */
    async others() {
      const other = await linkOfficer(house, council)
      const roles = ['resident', 'administrator', 'auditor', 'project-officer'] as const
      return [
        await house.browser({ account: other.account }, council),
        await house.browser({ account: await house.account('broker', council) }, council),
        ...(await Promise.all(roles.map((role) => house.browser(role, council)))),
      ]
    },
  }
}

/** A day as the three boxes of a form send it. */
export const dayFields = (name: string, day: string) => {
  const [year, month, date] = day.split('-')
  return { [`${name}-day`]: date!, [`${name}-month`]: month!, [`${name}-year`]: year! }
}
