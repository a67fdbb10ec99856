import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holds, may, type Permission, permissions, type Role, roles, staffRoles } from '../../../permissions.ts'
import { findPerson, openSession, type Person } from '../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { roleMeanings, roleNames } from './words.ts'

let house: TestHouse
const shown = new Map<Role, Person>()
const notShown = new Map<Role, Person>()
const forOneThing = new Map<Role, Person>()
const project = 'project:0192b6a0-0000-7000-8000-000000000001'

/** Somebody in a role as a request knows them: through an account, a grant and a session of the database. */
async function person(role: Role, secondFactor: boolean, scope?: string): Promise<Person> {
  const { db } = await house.council()
  const accountId = await house.account(role, 'kingston', scope)
  const token = await openSession(db, { accountId, now: house.clock.now, secondFactor })
  return (await findPerson(db, token, house.clock.now))!
}
beforeAll(async () => {
  house = await openHouse()
  for (const role of roles) {
    shown.set(role, await person(role, true))
    notShown.set(role, await person(role, false))
    forOneThing.set(role, await person(role, true, project))
  }
})
afterAll(() => house.close())

const table = Object.entries(permissions) as [Permission, readonly Role[]][]

describe.each(roles.map((role) => [role]))('the %s', (role) => {
  test.each(table)('%s', (permission, allowed) => {
    const granted = allowed.includes(role)
    expect(may(permission).admits(shown.get(role)!), 'with the second factor').toBe(granted ? 'yes' : 'not-found')
    expect(may(permission).admits(notShown.get(role)!), 'without it').toBe(granted ? 'second-factor' : 'not-found')
    expect(holds(shown.get(role)!, permission, project), 'the whole council holds every project').toBe(granted)
    expect(holds(forOneThing.get(role)!, permission, project), 'one project, there').toBe(granted)
    expect(holds(forOneThing.get(role)!, permission, 'project:another'), 'one project, elsewhere').toBe(false)
  })
})

test('nobody who is not signed in passes any door', () => {
  for (const [permission] of table) expect(may(permission).admits(null)).toBe('sign-in')
})

test('every permission is for staff and the broker alone, and every one needs a second factor', () => {
  for (const [permission, allowed] of table)
    for (const role of allowed) expect([...staffRoles, 'broker'], `${permission} of ${role}`).toContain(role)
})

test('least privilege: who sees contacts, private requests, single answers and counts of equality', () => {
  expect(permissions['contacts.read']).toEqual(['project-officer', 'data-protection-lead'])
  expect(permissions['privacy.manage']).toEqual(['data-protection-lead'])
  expect(permissions['voices.read']).not.toContain('administrator')
  expect(permissions['equality.aggregate']).toEqual(['equality-lead', 'analyst'])
})

test('a role that has ended opens nothing', async () => {
  const { db } = await house.council()
  const accountId = await house.account('administrator')
  const token = await openSession(db, { accountId, now: house.clock.now, secondFactor: true })
  const grant = await db.selectFrom('grants').select('id').where('account_id', '=', accountId).executeTakeFirstOrThrow()
  await db.insertInto('grant_ends').values({ grant_id: grant.id }).execute()
  expect(may('people.manage').admits(await findPerson(db, token, house.clock.now))).toBe('not-found')
})

test('every role has a name and a meaning', () => {
  for (const role of roles) expect([roleNames[role], roleMeanings[role]].every(Boolean), role).toBe(true)
})
