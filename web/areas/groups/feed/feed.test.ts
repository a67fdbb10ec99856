import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, joinNetwork } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`./cases/${name}.schema.json`, import.meta.url), 'utf8')) as object)
const [service, serviceInList, organisationInList] = [
  schema('service'),
  schema('service-list'),
  schema('organization-list'),
]

async function ask<T>(path: string): Promise<T> {
  const page = await (await house.browser(undefined, 'bassetlaw')).visit(path)
  expect(page.status, path).toBe(200)
  expect(page.headers.get('content-type')).toContain('application/json')
  return JSON.parse(page.html) as T
}
type Page = {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  contents: { id: string; name: string }[]
}

test('the schemas refuse what is wrong', () => {
  for (const check of [service, serviceInList]) {
    expect(check({ id: 'x', name: 'A', status: 'active' })).toBe(false)
    expect(check({ id: crypto.randomUUID(), name: 'A', status: 'lively' })).toBe(false)
  }
  expect(organisationInList({ id: crypto.randomUUID(), name: 'A' })).toBe(false)
})

test('every service and organisation of Bassetlaw fits the Open Referral UK profile, page by page', async () => {
  for (const [path, check] of [
    ['/services', serviceInList],
    ['/organisations', organisationInList],
  ] as const) {
    const seen: string[] = []
    for (let page = 1; page <= 3; page++) {
      const list = await ask<Page>(`${path}?page=${page}&per_page=50`)
      expect([list.total_items, list.total_pages, list.page_number]).toEqual([112, 3, page])
      expect([list.first_page, list.last_page, list.size]).toEqual([page === 1, page === 3, page === 3 ? 12 : 50])
      for (const one of list.contents) expect(check(one), JSON.stringify([one, check.errors])).toBe(true)
      seen.push(...list.contents.map(({ id }) => id))
    }
    expect(new Set(seen).size).toBe(112)
  }
  const { contents } = await ask<Page>('/services?per_page=100')
  for (const { id } of contents.filter((_, i) => i % 10 === 0)) {
    const whole = await ask<object>(`/services/${id}`)
    expect(service(whole), JSON.stringify([whole, service.errors])).toBe(true)
    expect(organisationInList(await ask(`/organisations/${id}`))).toBe(true)
  }
  expect((await ask<Page>('/services?search=brass')).contents.map(({ name }) => name)).toEqual([
    'Pithead Brass (invented)',
  ])
})

test('R96: what a group keeps to itself is not in the feed, and what is not in the network is not there', async () => {
  const at = await house.acting('bassetlaw')
  const made = await createGroup(at, {
    name: 'Feed Me Not',
    sectors: ['community'],
    about: 'Private words',
    serves: 'Zebra crossing keepers',
    website: 'https://feed.example',
    contact: { name: 'Una Dale', email: 'una@feed.example', telephone: '' },
    visibility: { about: 'network', serves: 'broker', contactEmail: 'public', contactName: 'broker' },
  })
  if ('refused' in made) throw new Error(made.refused)
  const browser = await house.browser(undefined, 'bassetlaw')
  expect((await browser.visit(`/services/${made.groupId}`)).status).toBe(404)
  await joinNetwork(at, made.groupId)
  const whole = await browser.visit(`/services/${made.groupId}`)
  expect(service(JSON.parse(whole.html)), JSON.stringify(service.errors)).toBe(true)
  expect(whole.html).toContain('una@feed.example')
  for (const hidden of ['Private words', 'Zebra', 'Una Dale']) expect(whole.html).not.toContain(hidden)
  for (const query of ['page=0', 'page=x', 'per_page=0', 'per_page=101'])
    expect((await browser.visit(`/services?${query}`)).status).toBe(404)
  expect((await browser.visit('/services/x')).status).toBe(404)
})
