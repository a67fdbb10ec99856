import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { emailOf, endGrant, findAccounts, grantRole, listStaff, makeAccount } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('an account is made once for an address, whatever its case, and its address is sealed', async () => {
  const at = await house.acting()
  const made = await makeAccount(at, { email: ' Juno@Resident.Example ', name: 'Juno Quennell', proved: true })
  expect(made).toHaveProperty('accountId')
  expect(await makeAccount(at, { email: 'juno@resident.example', name: 'Juno' })).toEqual({
    refused: 'already-has-account',
  })
  const { accountId } = made as { accountId: string }
  expect(await emailOf(at, accountId)).toBe('juno@resident.example')
  const row = await at.db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow()
  expect(row.email.toString('latin1')).not.toContain('juno@')
  const [line] = await at.db
    .selectFrom('record_entries')
    .selectAll()
    .where('subject', '=', `account:${accountId}`)
    .execute()
  expect(JSON.stringify(line)).not.toMatch(/juno|quennell/i)
})

test('two at once with one address make one account', async () => {
  const at = await house.acting()
  const both = await Promise.all([1, 2].map(() => makeAccount(at, { email: 'twice@resident.example', name: 'Twice' })))
  expect(both.filter((one) => 'accountId' in one)).toHaveLength(1)
  expect(both).toContainEqual({ refused: 'already-has-account' })
})

test('who is too young, or staff and under 18, gets no account', async () => {
  const at = await house.acting()
  const input = { email: 'young@resident.example', name: 'Young' }
  expect(await makeAccount(at, { ...input, ageBand: 'under-13' })).toEqual({ refused: 'under-13' })
  expect(await makeAccount(at, { ...input, ageBand: '13-to-17', role: 'moderator' })).toEqual({
    refused: 'staff-under-18',
  })
  expect(await makeAccount(at, { ...input, ageBand: '13-to-17' })).toHaveProperty('accountId')
})

test('a public name is a first name', async () => {
  const at = await house.acting()
  const made = (await makeAccount(at, { email: 'cllr@council.example', name: 'Cllr Imogen Farthingale' })) as {
    accountId: string
  }
  expect(await findAccounts(at.db, [made.accountId])).toEqual(
    new Map([[made.accountId, { name: 'Cllr Imogen Farthingale', publicName: 'Imogen' }]]),
  )
  expect(await findAccounts(at.db, [])).toEqual(new Map())
})

test('staff are listed by what they may do, once each, and no longer when their role has ended', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, {
    email: 'mod@council.example',
    name: 'Aaa Moderator',
    role: 'moderator',
  })) as { accountId: string }
  const granted = (await grantRole(at, { accountId, role: 'project-officer' })) as { grantId: string }
  expect((await listStaff(at.db, 'voices.moderate')).filter(({ id }) => id === accountId)).toHaveLength(1)
  expect(await grantRole(at, { accountId, role: 'project-officer' })).toEqual(granted)
  expect(await endGrant(at, { grantId: granted.grantId, reason: '' })).toEqual({ refused: 'reason-missing' })
  expect(await endGrant(at, { grantId: granted.grantId, reason: 'Moved on' })).toEqual({ ended: true })
  expect(await endGrant(at, { grantId: granted.grantId, reason: 'Moved on' })).toEqual({ refused: 'no-grant' })
  expect((await listStaff(at.db, 'projects.edit')).map(({ id }) => id)).not.toContain(accountId)
})
