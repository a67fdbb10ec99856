import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffRoles } from '../../../permissions.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { leaveNetwork } from '../register/membership.ts'
import { designate, endDesignation } from './commands.ts'
import { badgedGroups, countKeyGroups, designationsOf, listKeyGroups } from './queries.ts'
import { type Designation, designationRefusals } from './rules.ts'
import { reachedOf, spreadOf } from './spread.ts'
import { refusals } from './words.ts'

let house: TestHouse
let broker: Browser
beforeAll(async () => {
  house = await openHouse()
  broker = await house.browser({ account: await house.account('broker') })
})
afterAll(() => house.close())

const said: Designation = {
  nominator: 'Ada Example, director',
  criteria: 'Trusted by new arrivals',
  rationale: 'It knows people whom we do not.',
  reviewOn: '2099-01-01',
  overTargetWhy: '',
}
const inTwoYears = () => String(new Date(house.clock.now).getFullYear() + 2)
const typed = () => ({
  nominator: 'Ada Example',
  criteria: 'Trusted',
  rationale: 'It knows people.',
  'review-day': '1',
  'review-month': '3',
  'review-year': inTwoYears(),
})
const reviewOn = () => `${inTwoYears()}-03-01`

describe('naming a key group', () => {
  test('the broker sees what it does to the spread, then names it, with who, why and until when', async () => {
    const { id } = await memberGroup(house, 'Quilt Circle', { communities: ['women'] })
    const found = await broker.visit('/network/key-groups/new?words=quilt')
    expect(found.text).toContain('Quilt Circle')
    const form = await broker.visit(`/network/key-groups/new/${id}`)
    expect(form.text).toContain('What this choice does to the spread')
    expect(form.text).toMatch(/0 of 18 communities have a key group of their own; with it, 1/)
    const page = await broker.submit(`/network/key-groups/new/${id}`, typed())
    expect(page.text).toContain('Quilt Circle is a key group now')
    expect(page.text).toMatch(/Proposed by Ada Example Criteria Trusted Why this group It knows people\./)
    expect(page.text).toContain(`1 March ${inTwoYears()}`)
    expect((await broker.visit('/network/key-groups')).text).toMatch(/1 of 25 key groups are named/)
    expect((await broker.send(`/network/key-groups/new/${id}`, typed())).location).toContain(id)
    expect((await broker.visit(`/network/key-groups/new/${id}`)).location).toContain(id)
    const { db } = await house.council()
    expect(await designationsOf(db, id)).toHaveLength(1)
  })

  test('nothing said is refused at its fields', async () => {
    const { id } = await memberGroup(house, 'Silent Film Club')
    const page = await broker.send(`/network/key-groups/new/${id}`)
    expect(page.status).toBe(422)
    for (const refusal of ['nominator-missing', 'criteria-missing', 'rationale-missing', 'review-missing'] as const)
      expect(page.text).toContain(refusals[refusal])
  })

  test('R86: one more than the target asks for a reason', async () => {
    const at = await house.acting('barnet')
    await setNetworkRules(at, { 'key-group-target': 25 })
    const groups = await Promise.all(
      Array.from({ length: 26 }, (_, n) => memberGroup(house, `Group ${n}`, {}, 'barnet')),
    )
    for (const { id } of groups.slice(0, 25))
      expect(await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })).toHaveProperty('designated')
    const there = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
    const last = groups[25]!.id
    expect((await there.visit(`/network/key-groups/new/${last}`)).text).toContain(
      'There are 25 key groups, and the target is 25. Why one more?',
    )
    const refused = await there.send(`/network/key-groups/new/${last}`, typed())
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(refusals['over-target'])
    expect(await countKeyGroups(at.db)).toBe(25)
    const done = await there.submit(`/network/key-groups/new/${last}`, { ...typed(), overTargetWhy: 'A new estate.' })
    expect(done.text).toContain('Why one more A new estate.')
    expect((await there.visit('/network/key-groups')).text).toContain('26 of 25 key groups are named. That is 1 more')
  })

  test('two at once: the target is counted once', async () => {
    const at = await house.acting('bexley')
    await setNetworkRules(at, { 'key-group-target': 1 })
    const groups = await Promise.all([memberGroup(house, 'A', {}, 'bexley'), memberGroup(house, 'B', {}, 'bexley')])
    const results = await Promise.all(
      groups.map(({ id }) => designate(at, { ...said, reviewOn: reviewOn(), groupId: id })),
    )
    expect(results.filter((result) => 'designated' in result)).toHaveLength(1)
  })

  test('a draft, another council’s group and nonsense are not found', async () => {
    const draft = await memberGroup(house, 'Not Yet In', {}, 'kingston', false)
    const elsewhere = await memberGroup(house, 'Elsewhere', {}, 'barnet')
    for (const id of [draft.id, elsewhere.id, 'nonsense', crypto.randomUUID()]) {
      expect((await broker.visit(`/network/key-groups/new/${id}`)).status, id).toBe(404)
      expect((await broker.send(`/network/key-groups/new/${id}`, typed())).status, id).toBe(404)
      expect((await broker.visit(`/network/key-groups/${id}`)).status, id).toBe(404)
      expect((await broker.send(`/network/key-groups/${id}/ending`, { reason: 'x' })).status, id).toBe(404)
    }
  })
})

test('R87: council staff have no designate action, whatever they ask for', async () => {
  const { id } = await memberGroup(house, 'Named Before')
  const at = await house.acting()
  await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })
  const other = await memberGroup(house, 'Not Named')
  for (const role of staffRoles) {
    const browser = await house.browser(role)
    const list = await browser.visit('/network/key-groups')
    if (list.status === 200) {
      expect(list.html, role).not.toContain('/network/key-groups/new')
      expect(list.html, role).not.toContain('<form action="/network')
      expect((await browser.visit(`/network/key-groups/${id}`)).html, role).not.toContain('/ending')
    }
    expect((await browser.visit('/network/key-groups/new')).status, role).toBe(404)
    expect((await browser.visit(`/network/key-groups/new/${other.id}`)).status, role).toBe(404)
    expect((await browser.send(`/network/key-groups/new/${other.id}`, typed())).status, role).toBe(404)
    expect((await browser.send(`/network/key-groups/${id}/ending`, { reason: 'x' })).status, role).toBe(404)
    expect((await browser.send('/network/key-groups/rules', { target: '3' })).status, role).toBe(404)
  }
  expect((await (await house.browser('resident')).visit('/network/key-groups')).status).toBe(404)
})

describe('ending it', () => {
  test('asks why, keeps what was said, and the group can be named again', async () => {
    const { id } = await memberGroup(house, 'Brass Trio')
    const at = await house.acting()
    await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })
    const refused = await broker.send(`/network/key-groups/${id}/ending`)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(refusals['reason-missing'])
    expect(await endDesignation(at, { groupId: id, reason: 'x'.repeat(501) })).toEqual({ refused: 'reason-too-long' })
    const page = await broker.submit(`/network/key-groups/${id}/ending`, { reason: 'It closed.' })
    expect(page.text).toContain('Brass Trio is no longer a key group')
    expect(page.text).toContain('Why it ended It closed.')
    expect((await listKeyGroups(at.db)).map(({ groupId }) => groupId)).not.toContain(id)
    expect(await endDesignation(at, { groupId: id, reason: 'Again' })).toEqual({ refused: 'not-found' })
    expect(await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })).toHaveProperty('designated')
    expect(await designationsOf(at.db, id)).toHaveLength(2)
  })
})

test('R88: no badge for the public unless the network switches it on', async () => {
  const { id } = await memberGroup(house, 'Badge Makers')
  const at = await house.acting()
  await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })
  expect((await badgedGroups(at.db, [id])).size).toBe(0)
  const visitor = await house.browser()
  const publicly = async () => [await visitor.visit('/groups?words=badge'), await visitor.visit('/groups/badge-makers')]
  for (const { text } of await publicly()) expect(text).not.toContain('Key group')
  const page = await broker.submit('/network/key-groups/rules', { target: '30', badge: 'yes' })
  expect(page.text).toContain('The rules are saved')
  expect(page.text).toMatch(/of 30 key groups/)
  expect([...(await badgedGroups(at.db, [id]))]).toEqual([id])
  for (const { text } of await publicly()) expect(text).toContain('Key group')
  await broker.submit('/network/key-groups/rules', { target: '30' })
  expect((await badgedGroups(at.db, [id])).size).toBe(0)
  const wrong = await broker.send('/network/key-groups/rules', { target: 'many' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="many"')
})

test('a key group is not made to vanish by a merge, and does not leave the network as one', async () => {
  const { id } = await memberGroup(house, 'Staying Put')
  const at = await house.acting()
  const obstacles = () =>
    at.db.transaction().execute((tx) => at.house.obstacles(tx, `group:${id}`, 'group.merged', at.now))
  expect(await obstacles()).toEqual([])
  await designate(at, { ...said, reviewOn: reviewOn(), groupId: id })
  expect(await obstacles()).toMatchObject([{ sentence: expect.stringContaining('key group') }])
  const leaving = await broker.send(`/desk/groups/${id}/departure`, { reason: 'They closed' })
  expect(leaving.text).toContain('This is a key group. End that first')
  await endDesignation(at, { groupId: id, reason: 'They closed' })
  expect(await leaveNetwork(at, { groupId: id, reason: 'They closed' })).toEqual({ left: true })
})

describe('the rules', () => {
  const now = { today: '2026-06-01', already: 0, target: 25 }
  test.each([
    [{ reviewOn: 'not-a-day' as const }, { reviewOn: 'review-not-a-day' }],
    [{ reviewOn: '2026-06-01' }, { reviewOn: 'review-past' }],
    [{ reviewOn: '2036-06-01' }, { reviewOn: 'review-too-late' }],
    [{ reviewOn: '2027-06-01', nominator: 'x'.repeat(121) }, { nominator: 'too-long' }],
    [{ reviewOn: '2027-06-01' }, {}],
  ])('%o', (change, expected) => {
    expect(designationRefusals({ ...said, ...change }, now)).toEqual(expected)
  })
  test('a group without wards reaches all; the spread counts what has a key group', () => {
    const names = {
      wards: [
        { id: 'n', name: 'North' },
        { id: 's', name: 'South' },
      ],
      sectors: { faith: 'Faith' },
      communities: { carers: 'Carers' },
    }
    const north = { id: '1', sectors: ['faith'], communities: [], wards: [{ id: 'n' }] }
    const all = { id: '2', sectors: [], communities: ['carers'], wards: [] }
    const spread = spreadOf([north], all, names)
    expect(reachedOf(spread.wards)).toEqual({ now: 1, after: 2, all: 2 })
    expect(reachedOf(spread.communities)).toEqual({ now: 0, after: 1, all: 1 })
    expect(spread.wards[0]).toEqual({ key: 'n', name: 'North', now: 1, after: 2 })
  })
})
