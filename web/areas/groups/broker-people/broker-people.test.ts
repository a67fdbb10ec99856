import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { endGrant, grantRole, inviteUser, listHolders } from '../../people/index.ts'
import * as paths from '../paths.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const holderOf = async (account: string) => {
  const { db } = await house.council()
  return (await listHolders(db, 'broker')).find(({ accountId }) => accountId === account)
}

test('R85: the broker invites and ends the broker’s people; the council neither gives nor ends that role', async () => {
  const account = await house.account('broker')
  const broker = await house.browser({ account })
  expect((await broker.visit(paths.brokerPeople.to())).text).toContain('The council cannot add anybody here')
  const invited = await broker.send(paths.brokerPeople.to(), { name: 'Nell Sample', email: 'nell@broker.example' })
  expect(invited.status).toBe(303)
  expect((await house.letters()).some(({ to }) => to === 'nell@broker.example')).toBe(true)
  expect((await broker.send(paths.brokerPeople.to(), { name: '', email: 'x@broker.example' })).status).toBe(422)
  expect((await broker.send(paths.brokerPeople.to(), { name: 'Nell', email: 'no' })).status).toBe(422)

  const admin = { account: await house.account('administrator'), role: 'administrator' }
  const at = await house.acting('kingston', admin)
  const somebody = await house.account('resident')
  expect(await grantRole(at, { accountId: somebody, role: 'broker' })).toEqual({ refused: 'brokers-own' })
  const invitation = { name: 'Ada Sample', email: 'ada@council.example', role: 'broker' as const }
  expect(await inviteUser(at, invitation)).toEqual({ refused: 'brokers-own' })
  const grantId = (await holderOf(account))!.grantId
  expect(await endGrant(at, { grantId, reason: 'No reason' })).toEqual({ refused: 'brokers-own' })
  expect(await holderOf(account)).toBeDefined()
})

test('one of the broker’s people is ended with a reason; nobody ends their own role, and the council finds nothing', async () => {
  const [first, second] = [await house.account('broker'), await house.account('broker')]
  const broker = await house.browser({ account: first })
  const ending = async (account: string) => paths.brokerPersonEnding.to({ grant: (await holderOf(account))!.grantId })
  expect((await broker.send(await ending(first), { reason: 'Me' })).status).toBe(404)
  expect((await broker.send(await ending(second), { reason: '' })).status).toBe(422)
  const admin = await house.browser('administrator')
  expect((await admin.visit(paths.brokerPeople.to())).status).toBe(404)
  expect((await admin.send(await ending(second), { reason: 'So' })).status).toBe(404)
  expect((await admin.send(paths.brokerPeople.to(), { name: 'A', email: 'a@b.example' })).status).toBe(404)
  expect((await broker.send(await ending(second), { reason: 'Has moved away' })).status).toBe(303)
  expect(await holderOf(second)).toBeUndefined()
})

test('where there is no broker yet, an administrator invites the first', async () => {
  const at = await house.acting('barnet', {
    account: await house.account('administrator', 'barnet'),
    role: 'administrator',
  })
  for (const { grantId } of await listHolders(at.db, 'broker'))
    await endGrant({ ...at, by: { account: null, role: 'system' } }, { grantId, reason: 'For the test' })
  const first = { name: 'First Sample', email: 'first@broker.example', role: 'broker' as const }
  expect(await inviteUser(at, first)).toEqual({ invited: true })
})
