import type { TestHouse } from '../../town/house.ts'
import { give, makeKeyGroup, makeOfficer } from './link-officers/link-officers.test-support.ts'
import { findGroup } from './register/queries.ts'

/** A senior officer who is a link officer. */
export async function linkOfficer(house: TestHouse, slug = 'kingston') {
  const { id, accountId } = await makeOfficer(house, slug)
  return { id, account: accountId }
}

/** An invented key group with its link officer, and somebody of each side at a browser. */
export async function linkedGroup(house: TestHouse, name: string, council = 'kingston') {
  const id = await makeKeyGroup(house, name, council, { about: `All about ${name}.` })
  const at = await house.acting(council)
  const { slug } = (await findGroup(at.db, id))!
  const link = await linkOfficer(house, council)
  const done = await give(house, id, link.id, council)
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
