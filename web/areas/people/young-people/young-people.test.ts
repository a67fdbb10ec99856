import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { findAccounts, inviteUser, makeAccount } from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function signedIn(email: string, ageBand: '13-to-17' | '18-plus') {
  const at = await house.acting()
  const made = await makeAccount(at, { email, name: 'Tamsin Featherstone', ageBand, proved: true })
  const { accountId } = made as { accountId: string }
  const browser = await house.browser()
  const session = await openSession(at.db, { accountId, now: house.clock.now, secondFactor: false })
  browser.cookies.set('folkmoot_session', session)
  return { browser, accountId }
}
const shown = async (id: string) => (await findAccounts((await house.council()).db, [id])).get(id)?.publicName
const details = (fields: Record<string, string>) => ({
  name: 'Tamsin Featherstone',
  'shown-as': 'first-name',
  alias: '',
  language: 'en',
  ...fields,
})

test('a page for young people and one for parents say it in plain words, in both languages', async () => {
  const nobody = await house.browser()
  const young = await nobody.visit('/young-people')
  expect(young.text).toContain('Never your family name')
  expect(young.html).toContain('/young-people/parents-and-guardians')
  expect(young.html).toContain('/groups?youth=yes')
  expect((await nobody.visit('/young-people/parents-and-guardians')).text).toContain('From 13 a young person can')
  expect((await nobody.visit('/')).html, 'on the way from every page').toContain('href="/young-people"')
  nobody.cookies.set('folkmoot_language', 'cy')
  expect((await nobody.visit('/young-people')).text).toContain('I bobl ifanc')
})

test('R25: under 18 an alias is one word and no family name, whatever is sent', async () => {
  const { browser, accountId } = await signedIn('alias@resident.example', '13-to-17')
  expect(await shown(accountId)).toBe('Tamsin')
  for (const alias of ['Tamsin Featherstone', 'Featherstone', 'Tam Feather', 'x\u00a0y']) {
    const page = await browser.send('/account/details', details({ 'shown-as': 'alias', alias }))
    expect([page.status, page.text.includes('never your family name')], alias).toEqual([422, true])
  }
  await browser.send('/account/details', details({ 'shown-as': 'alias', alias: 'Kingfisher' }))
  expect(await shown(accountId)).toBe('Kingfisher')
})

test('who said the wrong age puts it right; then the full name is gone from view', async () => {
  const { browser, accountId } = await signedIn('age@resident.example', '18-plus')
  await browser.send('/account/details', details({ 'shown-as': 'full-name' }))
  expect(await shown(accountId)).toBe('Tamsin Featherstone')
  const both = await browser.send('/account/details', details({ 'shown-as': 'full-name', 'under-18': 'yes' }))
  expect(both.status).toBe(422)
  await browser.send('/account/details', details({ 'under-18': 'yes' }))
  expect(await shown(accountId)).toBe('Tamsin')
  expect((await browser.visit('/account')).html).not.toContain('value="full-name"')
})

test('a member of staff is an adult, whatever is sent', async () => {
  const officer = await house.browser('project-officer')
  await officer.send('/account/details', details({ 'under-18': 'yes', 'shown-as': 'full-name' }))
  expect(await shown(officer.account!)).toBe('Tamsin Featherstone')
  expect((await officer.visit('/account')).html).not.toContain('name="under-18"')
})

test('somebody whom a group invites says how old they are; under 13 no account is made', async () => {
  const invite = async (email: string) => {
    const sent = await inviteUser(await house.acting(), {
      email,
      name: 'Newcomer Youngperson',
      role: 'group-member',
      scope: `group:${crypto.randomUUID()}`,
    })
    expect(sent).not.toHaveProperty('refused')
    const letter = (await house.letters()).find(({ to }) => to === email)!
    return new URL(/http\S+/.exec(letter.text)![0]).pathname
  }
  const link = await invite('young.member@resident.example')
  const nobody = await house.browser()
  expect((await nobody.visit(link)).text).toContain('How old are you?')
  const missing = await nobody.send(link)
  expect([missing.status, missing.text.includes('Choose how old you are')]).toEqual([422, true])
  expect((await nobody.send(link, { age: 'under-13' })).text).toContain('You can have an account when you are 13')
  const { db } = await house.council()
  const bands = () => db.selectFrom('accounts').select('age_band').where('name', '=', 'Newcomer Youngperson').execute()
  expect(await bands()).toEqual([])
  expect((await nobody.send(link, { age: '13-to-17' })).status).toBe(303)
  expect(await bands()).toEqual([{ age_band: '13-to-17' }])
})
