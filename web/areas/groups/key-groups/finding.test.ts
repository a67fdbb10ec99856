import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { designate } from './commands.ts'
import { coverageOf } from './coverage-queries.ts'
import { floorsOf, reachedBy, segmentsOf } from './segments.ts'
import type { KeyGroupAnswer } from './suggest.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const named = async (slug: string, groupId: string) =>
  designate(await house.acting(slug), {
    groupId,
    nominator: 'Ada',
    criteria: 'Trusted',
    rationale: 'It reaches people.',
    reviewOn: `${new Date(house.clock.now).getFullYear() + 1}-12-31`,
    overTargetWhy: 'x',
  })

describe('who key groups reach', () => {
  test('in words, on the map and in the table, with other groups beside', async () => {
    const { db } = await house.council('bexley')
    const [first, second] = await listWards(db)
    const key = await memberGroup(house, 'Ward One Carers', { wards: [first!.id], communities: ['carers'] }, 'bexley')
    await memberGroup(house, 'Ward Two Elders', { wards: [second!.id], communities: ['older-people'] }, 'bexley')
    await named('bexley', key.id)
    const page = await (await house.browser('link-officer', 'bexley')).visit('/network/key-groups/coverage')
    expect(page.text).toContain('1 of 17 wards have a key group.')
    expect(page.text).toContain('1 of 18 communities have a key group of their own.')
    expect(page.text).toMatch(/though other groups of the network are there: Older people\./)
    expect(page.text).toContain(`${first!.name}, 1 key group`)
    expect((await (await house.browser('resident', 'bexley')).visit('/network/key-groups/coverage')).status).toBe(404)
  })

  test('what a group keeps from the council is not counted for it', async () => {
    const { db } = await house.council('bexley')
    const hidden = await memberGroup(
      house,
      'Quiet Shelter',
      { communities: ['women'], visibility: { communities: 'broker' } },
      'bexley',
    )
    await named('bexley', hidden.id)
    const women = async (eyes: 'network' | 'broker') =>
      (await coverageOf(db, eyes)).communities.find(({ key }) => key === 'women')
    expect(await women('network')).toMatchObject({ keyGroups: 0, groups: 0 })
    expect(await women('broker')).toMatchObject({ keyGroups: 1, groups: 1 })
  })
})

test('a suggestion says which groups reach the most, what each adds and what no choice can pass; a person decides', async () => {
  const at = await house.acting('barnet')
  // Only the groups that are made here are weighed against each other.
  await at.db.updateTable('group_memberships').set({ left_at: at.now }).execute()
  const [one, two] = await listWards(at.db)
  const small = await memberGroup(
    house,
    'One Ward Faith',
    { wards: [one!.id], communities: ['faith-communities'] },
    'barnet',
  )
  const wide = await memberGroup(house, 'Everyone Everywhere', {}, 'barnet')
  const carers = await memberGroup(house, 'Carers of Two', { wards: [two!.id], communities: ['carers'] }, 'barnet')
  const elders = await memberGroup(house, 'Elders Everywhere', { communities: ['older-people'] }, 'barnet')
  await named('barnet', small.id)
  await setNetworkRules(at, { 'key-group-target': 3 })
  const broker = await house.browser({ account: await house.account('broker', 'barnet') }, 'barnet')
  const asked = await broker.submit('/network/key-groups/suggestions', { _once: 'abc' })
  expect(asked.text).toContain('Working out which groups reach the most people')
  await house.runJobs('barnet')
  const done = await broker.visit(asked.url)
  expect(done.text).toContain('The suggestion is ready.')
  const found = (await findSuggestion<KeyGroupAnswer>(at.db, 'key-groups'))!
  const { answer } = found
  expect(new Set(answer.groups.map(({ id }) => id))).toEqual(new Set([wide.id, carers.id, elders.id]))
  expect(answer).toMatchObject({ proved: true, floorsKept: true, weighed: 'residents', today: { ids: [small.id] } })
  expect(answer.covered).toBeGreaterThan(answer.today.covered)
  expect(answer.groups.reduce((sum, { adds }) => sum + adds, 0)).toBe(answer.covered)
  const page = await broker.visit(`/network/key-groups/suggestions/${found.id}`)
  expect(page.text).toContain('No other choice of as many groups reaches more: this is proved.')
  expect(page.text).toMatch(/Key groups of today that are not among them One Ward Faith/)
  expect(page.html).toContain(`/network/key-groups/new/${wide.id}`)
  expect((await broker.visit('/network/key-groups')).text).toContain('The suggestion of')
  const officer = await house.browser('administrator', 'barnet')
  expect((await officer.visit(`/network/key-groups/suggestions/${found.id}`)).status).toBe(404)
  expect((await officer.send('/network/key-groups/suggestions')).status).toBe(404)
  expect((await broker.visit('/network/key-groups/suggestions/nonsense')).status).toBe(404)
})

test('with fewer groups than the target it says so', async () => {
  await memberGroup(house, 'The Only One')
  const browser = await house.browser({ account: await house.account('broker') })
  const asked = await browser.submit('/network/key-groups/suggestions')
  await house.runJobs()
  expect((await browser.visit(asked.url)).text).toContain('There are fewer groups in the network than the target')
})

describe('segments', () => {
  const topics = [
    {
      topic: 'ethnic group',
      figures: [
        { category: 'White', count: 70 },
        { category: 'Black', count: 20 },
        { category: 'Other ethnic group', count: 10 },
      ],
    },
  ]
  const group = (id: string, communities: string[], wards: string[]) => ({
    id,
    communities,
    sectors: [],
    wards: wards.map((ward) => ({ id: ward })),
  })
  const groups = [group('all', [], []), group('bme', ['black-and-minority-ethnic', 'carers'], ['w'])]
  test('people of a ward and of its communities, by the census', () => {
    const { segments, weighed } = segmentsOf(groups, [{ id: 'w', residents: 100, topics }])
    expect(weighed).toBe('residents')
    expect(segments.find(({ id }) => id === 'w everyone')).toEqual({ id: 'w everyone', weight: 100, groups: ['all'] })
    expect(segments.find(({ id }) => id.endsWith('ethnic'))).toMatchObject({ weight: 30, groups: ['bme'] })
    expect(reachedBy(segments, new Set(['bme']))).toBe(30)
  })
  test('without figures each counts as one', () => {
    const { segments, weighed } = segmentsOf(groups, [{ id: 'w', residents: null, topics: [] }])
    expect(weighed).toBe('places')
    expect(reachedBy(segments, new Set(['all', 'bme']))).toBe(2)
  })
  test('communities that are not counted by ward need at least one', () => {
    expect(floorsOf(groups)).toEqual({ carers: 1 })
  })
})
