import { afterAll, beforeAll, expect, test } from 'vitest'
import { listProjectEvents } from '../../areas/activities/index.ts'
import { accountOfEmail } from '../../areas/people/index.ts'
import { openSession } from '../../platform/session.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { people } from '../story/people.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.each(['kingston', 'barnet', 'bexley', 'bassetlaw'])(
  '%s has events that were and that come, with what was said',
  async (slug) => {
    const { db } = await house.council(slug)
    const events = await listProjectEvents(db, { limit: 50 })
    expect(events.some(({ startsAt }) => startsAt > house.clock.now)).toBe(true)
    expect(events.some(({ startsAt }) => startsAt < house.clock.now)).toBe(true)
    const said = await db.selectFrom('voices').select('id').where('kind', '=', 'event').execute()
    expect(said.length).toBeGreaterThan(30)
    const browser = await house.browser(undefined, slug)
    for (const { href, title } of events) expect((await browser.visit(href)).text).toContain(title)
    const officer = await house.browser('project-officer', slug)
    expect((await officer.visit('/desk/events/coverage')).text).toMatch(/\d+ wards? without any/)
    const past = events.find(({ startsAt }) => startsAt < house.clock.now)!
    expect((await officer.visit(`/desk/activities/${past.id}/event/results`)).text).toMatch(/people came/)
  },
)

test('Barnet’s leader has a note that is overdue, a series with promises kept, and a report', async () => {
  const council = await house.council('barnet')
  const leader = people.find(({ key }) => key === 'barnet-councillor')!
  const { id: account } = (await accountOfEmail({ council }, council.db, leader.email))!
  const host = await house.browser({ account }, 'barnet')
  host.cookies.set(
    'folkmoot_session',
    await openSession(council.db, { accountId: account, now: house.clock.now, secondFactor: true }),
  )
  expect((await host.visit('/desk/hosting')).text).toContain('Overdue')
  const series = await (await house.browser(undefined, 'barnet')).visit('/events/series/leader-listens')
  expect(series.text).toMatch(/\d+ of \d+ replies came by the day that we promised/)
  const [first] = await listProjectEvents(council.db, { limit: 1 })
  expect((await (await house.browser(undefined, 'barnet')).visit(`${first!.href}/report`)).text).toContain(
    'Forty-one people came',
  )
})
