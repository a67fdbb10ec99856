import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createGroup, findGroup, joinNetwork } from '../index.ts'

let house: TestHouse
let broker: Browser
beforeAll(async () => {
  house = await openHouse()
  broker = await house.browser({ account: await house.account('broker') })
})
afterAll(() => house.close())

async function group(name: string): Promise<{ groupId: string; slug: string; own: Browser }> {
  const at = await house.acting()
  const made = await createGroup(at, { name, sectors: ['community'], about: 'Old words' })
  if ('refused' in made) throw new Error(made.refused)
  await joinNetwork(at, made.groupId)
  const account = await house.account('group-member', 'kingston', `group:${made.groupId}`)
  return { ...made, own: await house.browser({ account }) }
}
const waiting = async (name: string): Promise<string> => {
  const list = await broker.visit('/desk/groups/proposals')
  const found = new RegExp(`href="([^"]+)">\\s*${name}`).exec(list.html)
  expect(found, list.text).toBeTruthy()
  return found![1]!
}
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const fields = { sectors: ['community', 'faith'], contactEmail: 'we@own.example', 'for-contactEmail': 'broker' }

test('a member changes the entry, nobody sees it before the broker takes it over, and then everybody does', async () => {
  const { groupId, slug, own } = await group('Own Words')
  expect((await own.visit(`/groups/${slug}/entry`)).html).toContain('Old words')
  const sent = await own.submit(`/groups/${slug}/entry`, { ...fields, name: 'Own Words', about: 'New words' })
  expect(sent.text).toContain('waits for the broker')
  expect(sent.html).toContain('New words')
  expect((await (await house.browser()).visit(`/groups/${slug}`)).text).toContain('Old words')
  const url = await waiting('Own Words')
  const page = await broker.visit(url)
  expect(page.text).toMatch(/What it does Old words New words/)
  expect(page.text).toMatch(/Who may see “Email of the contact” Groups of the network, and officers The broker only/)
  const taken = { version: hidden(page.html, 'version'), seen: hidden(page.html, 'seen') }
  await own.submit(`/groups/${slug}/entry`, { ...fields, name: 'Own Words', about: 'Newer words' })
  house.clock.now = new Date(house.clock.now.getTime() + 1_000)
  await own.submit(`/groups/${slug}/entry`, { ...fields, name: 'Own Words', about: 'Newest words' })
  const stale = await broker.send(`${url}/approval`, taken)
  expect(stale.status).toBe(422)
  expect(stale.text).toContain('Something changed while you looked')
  const again = { version: hidden(stale.html, 'version'), seen: hidden(stale.html, 'seen') }
  expect((await broker.submit(`${url}/approval`, again)).text).toContain('The entry says it now')
  expect((await broker.send(`${url}/approval`, again)).status).toBe(422)
  const { db } = await house.council()
  expect(await findGroup(db, groupId)).toMatchObject({ about: 'Newest words', sectors: ['community', 'faith'] })
  expect((await own.visit(`/groups/${slug}/entry`)).text).toContain('The broker took over what you sent')
})

test('the broker says why not, and the group reads it', async () => {
  const { slug, own } = await group('Refused Words')
  await own.submit(`/groups/${slug}/entry`, { ...fields, name: 'Refused Words', about: 'The best of all groups' })
  const url = await waiting('Refused Words')
  const unsaid = await broker.send(`${url}/refusal`, { why: '' })
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Say why you do not take it over')
  await broker.submit(`${url}/refusal`, { why: 'Say what you do, not how good it is.' })
  expect((await own.visit(`/groups/${slug}/entry`)).text).toContain('They say: Say what you do')
  expect((await (await house.browser()).visit(`/groups/${slug}`)).text).toContain('Old words')
})

test('R85: an administrator who makes themselves a member of a group sees no more than the council does', async () => {
  const { groupId, slug } = await group('Kept From Council')
  const at = await house.acting()
  const administrator = await house.account('administrator')
  await at.db
    .insertInto('grants')
    .values({ id: crypto.randomUUID(), account_id: administrator, role: 'group-member', scope: `group:${groupId}` })
    .execute()
  await at.db
    .updateTable('groups')
    .set({ serves: 'For the broker', visibility: JSON.stringify({ serves: 'broker' }) })
    .where('id', '=', groupId)
    .execute()
  const browser = await house.browser({ account: administrator })
  expect((await browser.visit(`/groups/${slug}/entry`)).status).toBe(404)
  for (const path of [`/groups/${slug}`, `/desk/groups/${groupId}`]) {
    const page = await browser.visit(path)
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('For the broker')
  }
  expect((await browser.visit('/desk/groups/x')).status).toBe(404)
})

test('what is wrong is said at its field; others find nothing here', async () => {
  const { slug, own } = await group('Closed Words')
  const page = await own.send(`/groups/${slug}/entry`, { name: '', website: 'x' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Enter the name of the group')
  const { own: other } = await group('Other Words')
  for (const browser of [other, await house.browser('administrator'), await house.browser('resident')]) {
    expect((await browser.visit(`/groups/${slug}/entry`)).status).toBe(404)
    expect((await browser.send(`/groups/${slug}/entry`, { ...fields, name: 'Mine now' })).status).toBe(404)
    expect((await browser.visit('/desk/groups/proposals')).status).toBe(404)
  }
  expect((await (await house.browser()).visit(`/groups/${slug}/entry`)).location).toMatch(/^\/sign-in/)
  expect((await broker.visit(`/desk/groups/proposals/${crypto.randomUUID()}`)).status).toBe(404)
})
