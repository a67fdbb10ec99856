import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPerson, openSession } from '../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { grantRole, makeAccount } from '../../people/index.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { sideOf } from '../record/sides.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('youth groups are marked in the directory, and can be shown alone', async () => {
  const young = await memberGroup(house, 'Aardvark Youth Parliament', { youth: true }, 'bexley')
  await memberGroup(house, 'Aardvark Grown-ups', {}, 'bexley')
  const nobody = await house.browser(undefined, 'bexley')
  const all = await nobody.visit('/groups?words=aardvark')
  expect(all.text).toContain('Aardvark Grown-ups')
  expect(all.text).toContain('Community group, Youth group Aardvark Youth Parliament')
  const only = await nobody.visit('/groups?words=aardvark&youth=yes')
  expect(only.text).toContain('Aardvark Youth Parliament')
  expect(only.text).not.toContain('Aardvark Grown-ups')
  expect(only.html).toMatch(/name="youth"[^>]*checked/)
  expect((await nobody.visit(`/groups/${young.slug}`)).text).toContain('Youth group')
})

test('the contact of a youth group is 18 or over, whoever keeps the entry', async () => {
  const { slug, id } = await memberGroup(house, 'Young Otters', { youth: true })
  const entry = {
    name: 'Young Otters',
    sectors: 'community',
    youth: 'yes',
    contactName: 'Wren',
    contactEmail: 'wren@otters.example',
  }
  const member = await house.browser({ account: await house.account('group-member', 'kingston', `group:${id}`) })
  const broker = await house.browser({ account: await house.account('broker') })
  for (const [browser, path] of [
    [member, `/groups/${slug}/entry`],
    [broker, `/desk/groups/${id}/edit`],
  ] as const) {
    const refused = await browser.send(path, { ...entry, version: '1' })
    expect([refused.status, refused.text.includes('must be 18 or over')], path).toEqual([422, true])
    expect((await browser.send(path, { ...entry, version: '1', adultContact: 'yes' })).status, path).toBe(303)
  }
  const without = await member.send(`/groups/${slug}/entry`, { ...entry, contactName: '', contactEmail: '' })
  expect(without.status, 'nobody is named').toBe(303)
})

test('who speaks for a group with the council is an adult', async () => {
  const { id } = await memberGroup(house, 'Young Herons', { youth: true })
  const at = await house.acting()
  const side = async (ageBand: '13-to-17' | '18-plus', email: string) => {
    const made = await makeAccount(at, { email, name: 'Robin', ageBand, proved: true })
    const { accountId } = made as { accountId: string }
    expect(await grantRole(at, { accountId, role: 'group-member', scope: `group:${id}` })).not.toHaveProperty('refused')
    const token = await openSession(at.db, { accountId, now: house.clock.now, secondFactor: false })
    return sideOf(at, await findPerson(at.db, token, house.clock.now), id)
  }
  expect(await side('18-plus', 'adult@herons.example')).toBe('group')
  expect(await side('13-to-17', 'young@herons.example')).toBeUndefined()
})
