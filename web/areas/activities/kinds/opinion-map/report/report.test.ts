import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { fiveStatements, type OpenMap, openMap, twoCamps } from '../opinion-map.test-support.ts'
import { listAll } from '../statements/queries.ts'
import { setMeta } from '../statements/withdraw-commands.ts'
import { takeVote } from '../voting/commands.ts'
import { findMap } from './queries.ts'
import { listBehind, recompute } from './recompute.ts'

let house: TestHouse
let map: OpenMap
beforeAll(async () => {
  house = await openHouse()
  map = await openMap(house)
  await twoCamps(house, map)
  await recompute(await house.acting(), map.id)
})
afterAll(() => house.close())

const found = async () => (await findMap((await house.council()).db, map.id))!

describe('the page of what people think', () => {
  test('says what all share and what divides in sentences, with counts and formulas, before the picture', async () => {
    const page = await (await house.browser()).visit(`${map.path}/map`)
    expect(page.text).toContain('There are 2 clear groups of opinion: A (20) and B (20).')
    expect(page.text).toContain(`Both groups agree with “${fiveStatements[4]}”.`)
    expect(page.text).toContain('20 agree, 0 disagree, 0 pass, of 20')
    expect(page.text).toContain('(agree + 1) ÷ (votes + 2)')
    expect(page.text).toMatch(/This picture shows about \d+% of the differences between people/)
    expect(page.html.indexOf('In a few sentences')).toBeLessThan(page.html.indexOf('<svg class="fm-opinions"'))
    expect(page.text).toContain('40 people have voted 200 times on 5 statements')
  })

  test('says it in Welsh', async () => {
    const page = await (await house.browser()).visit(`${map.path}/map?lang=cy`)
    expect(page.text).toContain('Mae 2 grŵp barn clir: A (20) a B (20).')
    expect(page.text).toContain(`Mae y ddau grŵp yn cytuno â “${fiveStatements[4]}”.`)
  })

  test('shows somebody who voted where they stand, from votes that came after the map', async () => {
    const browser = await house.browser()
    expect((await browser.visit(`${map.path}/map?me=yes`)).text).not.toContain('You are here')
    for (let number = 0; number < 5; number++)
      await browser.send(`${map.path}/vote`, {
        statement: `${number}`,
        vote: number % 2 ? 'disagree' : 'agree',
        known: number ? 'yes' : 'no',
      })
    const page = await browser.visit(`${map.path}/map?me=yes`)
    expect(page.text).toContain('You are here')
    expect(page.text).toMatch(/you stand nearest to group A/)
    expect((await (await house.browser()).visit(`${map.path}/map`)).text).not.toContain('You are here')
  })

  test('tells an open page which map is the newest', async () => {
    const { html } = await (await house.browser()).visit(`${map.path}/map/now`)
    expect(JSON.parse(html)).toEqual({ version: (await found()).version })
    expect((await (await house.browser()).visit('/projects/none/none/map')).status).toBe(404)
  })

  test('an empty map says what will be there, and too few people that they are too few', async () => {
    const own = await openMap(house)
    const browser = await house.browser()
    expect((await browser.visit(`${own.path}/map`)).text).toContain('There is no map yet')
    await browser.send(`${own.path}/vote`, { statement: '0', vote: 'agree', known: 'no' })
    await recompute(await house.acting(), own.id)
    house.clock.now = new Date(house.clock.now.getTime() + 10_000)
    expect((await browser.visit(`${own.path}/map?`)).text).toContain('Too few people have voted')
    expect((await browser.visit(own.path)).text).toContain('1 person has voted')
  })
})

describe('making the map anew', () => {
  test('groups keep their names; what is made from votes that came since equals what is made from all', async () => {
    const at = await house.acting()
    await recompute(at, map.id)
    const before = (await found()).page
    for (let i = 0; i < 6; i++)
      for (let number = 0; number < 5; number++)
        await takeVote(at, map, {
          who: { level: 'open', key: `late ${i}` },
          number,
          vote: number % 2 ? 1 : -1,
          language: 'en',
          known: number > 0,
        })
    expect(await listBehind(at.db)).toContain(map.id)
    await recompute(at, map.id)
    const { page, version } = await found()
    expect(version).toBeGreaterThan(1)
    expect(page.people).toBe(before.people + 6)
    expect(page.groups.map(({ name }) => name)).toEqual(before.groups.map(({ name }) => name))
    const { rows } = await sql<{
      votes: number
    }>`select sum(cardinality(codes))::int as votes from opinion_voters where activity_id = ${map.id}`.execute(at.db)
    expect(page.votes).toBe(rows[0]!.votes)
    const { rows: counts } = await sql<{
      number: number
      agree: number
    }>`select number, sum(agree)::int as agree from opinion_tallies
      where activity_id = ${map.id} group by number order by number`.execute(at.db)
    expect(page.statements.map(({ number, votes }) => ({ number, agree: votes[2] }))).toEqual(counts)
    // Until every transaction of the server that began before has ended, a map counts as behind.
    await expect
      .poll(
        async () => {
          await recompute(at, map.id)
          return listBehind(at.db)
        },
        { timeout: 30_000 },
      )
      .not.toContain(map.id)
  })

  test('a statement about the person takes no part in the map', async () => {
    const at = await house.acting('kingston', {
      account: await house.account('project-officer'),
      role: 'project-officer',
    })
    const { id, number } = (await listAll(at.db, map.id))[3]!
    await setMeta(at, { activityId: map.id, statementIds: [id], meta: true })
    await recompute(at, map.id)
    expect((await found()).page.statements.find((one) => one.number === number)!.taking).toBe(false)
    const officer = await house.browser('project-officer')
    const path = `/desk/activities/${map.id}/statements/${id}/about`
    expect((await officer.submit(path, { meta: 'no' })).text).toContain('takes part in the map again')
    expect((await officer.send(path, { meta: 'no' })).status).toBe(422)
    await recompute(at, map.id)
    expect((await found()).page.statements.find((one) => one.number === number)!.taking).toBe(true)
  })

  test('the work process makes it when it is asked to, and finds what nobody asked for', async () => {
    const at = await house.acting()
    const own = await openMap(house)
    const who = { level: 'open' as const, key: 'alone' }
    await takeVote(at, own, { who, number: 0, vote: 1, language: 'en', known: false })
    const { jobs } = await import('./jobs.ts')
    await jobs
      .find(({ kind }) => kind === 'opinion-maps-behind')!
      .run({ ...at, id: '' as never, data: {}, attempt: 1, progress: async () => {} })
    expect((await findMap(at.db, own.id))!.page.votes).toBe(1)
    const { askForMap } = await import('./jobs.ts')
    await takeVote(at, own, { who, number: 1, vote: 1, language: 'en', known: true })
    await askForMap(at, own.id)
    await house.runJobs()
    expect((await findMap(at.db, own.id))!.page.votes).toBe(2)
  })
})

describe('a report', () => {
  test('is refused without words of its own, and stays as it was when more people vote', async () => {
    const officer = await house.browser('project-officer')
    const desk = `/desk/activities/${map.id}/map-report`
    const page = await officer.visit(desk)
    const version = /name="version" value="(\d+)"/.exec(page.html)![1]!
    const refused = await officer.send(desk, { foreword: '', version })
    expect([refused.status, refused.text.includes('Write a few words')]).toEqual([422, true])
    const stale = await officer.send(desk, { foreword: 'We asked everyone.', version: '1' })
    expect(stale.text).toContain('There were new votes while you wrote')
    await officer.submit(desk, { foreword: 'We asked everyone. **Thank you.**', version })
    const people = (await found()).page.people
    const resident = await house.browser()
    const shown = await resident.visit(`${map.path}/map?`)
    const href = /href="([^"]+\/map\/report\?of=[^"]+)"/.exec(shown.html)![1]!
    const at = await house.acting()
    await takeVote(at, map, { who: { level: 'open', key: 'after' }, number: 0, vote: 1, language: 'en', known: false })
    await recompute(at, map.id)
    const report = await resident.visit(href.replaceAll('&amp;', '&'))
    expect(report.text).toContain('We asked everyone. Thank you.')
    expect(report.text).toContain(`${people} people have voted`)
    expect((await found()).page.people).toBe(people + 1)
    expect((await resident.visit(`${map.path}/map/report?of=nothing`)).status).toBe(404)
    expect((await (await house.browser('moderator')).visit(desk)).status).toBe(404)
  })
})
