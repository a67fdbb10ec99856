import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('Bassetlaw has met three times and will meet again; most groups have reached every step; one report is published, one a draft', async () => {
  const broker = await house.browser({ account: await house.account('broker', 'bassetlaw') }, 'bassetlaw')
  const meetings = await broker.visit('/network/meetings')
  for (const title of ['Winter meeting', 'Autumn meeting', 'First meeting of the network'])
    expect(meetings.text).toContain(title)
  expect(meetings.text).not.toContain('The band room and its roof')
  const next = await broker.visit(/\/network\/meetings\/[0-9a-f-]{36}/.exec(meetings.html)![0])
  expect(next.text).toContain('39 invited: 5 yes, 1 maybe, 1 no, 32 have not answered')
  expect(next.text).toContain('See what 3 of them need to take part')
  expect((await broker.visit(`${next.url}/needs`)).text).toContain('Two signers')
  const scheme = await broker.visit('/network/milestones')
  expect(scheme.text).toContain('25 of 25 initial meetings')
  expect(scheme.text).toMatch(/2\d of 25 meetings about the yearly plan/)
  expect((await broker.visit('/network/milestones?missing=plan-meeting')).text).toContain('Autism All Aboard')
  const reports = await broker.visit('/desk/network-reports')
  expect(reports.text).toMatch(/Half-year note for the winter meeting Draft/)
  const visitor = await house.browser(undefined, 'bassetlaw')
  const published = await visitor.visit('/network/reports')
  expect(published.text).toContain('Link officers and key groups: the first year')
  expect(published.text).not.toContain('Half-year note')
  expect((await visitor.visit(/\/network\/reports\/[0-9a-f-]{36}/.exec(published.html)![0])).text).toContain('112')
})

test('the band and its officer met under the leaking roof; the promise stands in their record', async () => {
  const { db } = await house.council('bassetlaw')
  const { id, group_id } = await db
    .selectFrom('network_meetings')
    .select(['id', 'group_id'])
    .where('title', '=', 'The band room and its roof')
    .executeTakeFirstOrThrow()
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('name', '=', 'Alf Brocklebank')
    .executeTakeFirstOrThrow()
  const member = await house.browser({ account: account.id }, 'bassetlaw')
  const page = await member.visit(`/network/meetings/${id}`)
  expect(page.text).toContain('2 of 2 were there')
  expect(page.html).toContain('<strong>euphoniums</strong>')
  const record = await member.follow(`/groups/${group_id}/record`)
  expect(record.text).toContain('Find out who owns the gutter above the band room.')
  expect(record.text).toContain('Who owns the gutter?')
})
