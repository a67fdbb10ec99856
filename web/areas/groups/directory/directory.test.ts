import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, joinNetwork } from '../index.ts'
import type { NewGroup } from '../register/save-group.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function member(name: string, more: Partial<NewGroup> = {}): Promise<{ groupId: string; slug: string }> {
  const at = await house.acting()
  const made = await createGroup(at, { name, sectors: ['community'], ...more })
  if ('refused' in made) throw new Error(JSON.stringify(made))
  await joinNetwork(at, made.groupId)
  return made
}

test('R88: the directory is alphabetical, pages, and says of no group that it is better', async () => {
  for (const name of ['Zither Zoo', 'The Abacus Club', 'Émile’s Readers', 'Middle Marchers']) await member(name)
  const browser = await house.browser()
  const page = await browser.visit('/groups')
  const places = ['The Abacus Club', 'Émile’s Readers', 'Middle Marchers', 'Zither Zoo'].map((name) =>
    page.text.indexOf(name),
  )
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(page.text).not.toMatch(/key group|top 25|most popular|rank/i)
  for (const query of ['page=0', 'page=999', 'page=x'])
    expect((await browser.visit(`/groups?${query}`)).status).toBe(404)
  for (const query of ['sector=constructor', "ward='", 'words=%25', 'community=__proto__', 'language=%00'])
    expect((await browser.visit(`/groups?${query}`)).status).toBe(200)
})

test('it filters by ward, community, language, kind and words; a map and a list say how many reach each ward', async () => {
  const { db } = await house.council()
  const ward = await db
    .selectFrom('areas')
    .select(['id', 'slug', 'name'])
    .where('kind', '=', 'ward')
    .orderBy('name')
    .executeTakeFirstOrThrow()
  await member('Filtered Flautists', {
    wards: [ward.id],
    communities: ['carers'],
    languages: ['pl'],
    sectors: ['faith'],
    about: 'Flutes at dusk',
  })
  await member('Other Oboes', { communities: ['men'], wards: [] })
  const browser = await house.browser()
  for (const query of [`ward=${ward.slug}&sector=faith`, 'community=carers', 'language=pl', 'words=dusk']) {
    const page = await browser.visit(`/groups?${query}`)
    expect(page.text, query).toContain('Filtered Flautists')
    expect(page.text, query).not.toContain('Other Oboes')
  }
  expect((await browser.visit(`/groups?ward=${ward.slug}`)).text).toContain('Other Oboes')
  expect((await browser.visit('/groups?words=nothing+like+it')).text).toContain('No group matches')
  const own = await browser.visit(`/wards/${ward.slug}`)
  expect(own.text).toContain('Filtered Flautists')
  expect(own.html).toContain(`href="/groups?ward=${ward.slug}"`)
  expect((await browser.visit('/search?q=flautists')).html).toContain('href="/groups/filtered-flautists"')
  const map = await browser.visit('/groups/map')
  expect(map.text).toMatch(new RegExp(`${ward.name} 1 group`))
  expect(map.text).toContain('reach all wards and are not counted here')
  expect(map.html).toContain('<svg')
})

test('R96: each reader sees the page of a group as far as the group lets them', async () => {
  const at = await house.acting()
  const { groupId, slug } = await member('Shy Singers', {
    serves: 'Words for the broker',
    contact: { name: 'Wren Oakes', email: 'wren@shy.example', telephone: '01632 960044' },
    visibility: { serves: 'broker', contactName: 'public', contactTelephone: 'broker' },
    checkedAt: new Date('2026-05-03T12:00:00Z'),
  })
  const other = await member('Other Singers')
  const own = await house.account('group-member', 'kingston', `group:${groupId}`)
  const neighbour = await house.account('group-member', 'kingston', `group:${other.groupId}`)
  const gone = await house.account('group-member', 'kingston', `group:${crypto.randomUUID()}`)
  const text = async (who?: Parameters<TestHouse['browser']>[0]) =>
    (await (await house.browser(who)).visit(`/groups/${slug}`)).text
  const everyone = await text()
  expect(everyone).toContain('Wren Oakes')
  expect(everyone).toContain('checked on 3 May 2026')
  for (const who of [undefined, 'resident', { account: gone }] as const)
    expect(await text(who)).not.toContain('wren@shy.example')
  for (const who of [{ account: neighbour }, 'administrator', 'link-officer'] as const) {
    const page = await text(who)
    expect(page).toContain('wren@shy.example')
    expect(page).not.toContain('Words for the broker')
    expect(page).not.toContain('01632 960044')
  }
  expect(await text({ account: own })).toContain('Words for the broker')
  expect(await text({ account: own })).toContain('Change this entry')
  expect(await text({ account: neighbour })).not.toContain('Change this entry')
  const reads = await at.db
    .selectFrom('sensitive_reads')
    .select('subject')
    .where('subject', '=', `group:${groupId}`)
    .execute()
  expect(reads).toHaveLength(2)
})

test('drafts are not found, in no language', async () => {
  const at = await house.acting()
  await createGroup(at, { name: 'Not Yet', sectors: ['community'] })
  const browser = await house.browser()
  expect((await browser.visit('/groups/not-yet')).status).toBe(404)
  expect((await browser.visit('/groups')).text).not.toContain('Not Yet')
  browser.cookies.set('folkmoot_language', 'cy')
  expect((await browser.visit('/groups')).text).toContain('Grwpiau cymunedol')
  expect((await browser.visit('/groups/map')).text).toContain('Ble mae’r grwpiau')
})
