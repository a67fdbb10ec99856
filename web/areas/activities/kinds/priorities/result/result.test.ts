import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWards } from '../../../../places/index.ts'
import { eraseVoice } from '../../../../voices/index.ts'
import { countBallots } from '../count-commands.ts'
import { ballotsOf, day, keyAgain, openVote, type Vote, vote } from '../open-vote.test-support.ts'
import { recount } from '../recount.ts'

let house: TestHouse
let officer: Browser
let keyer: Browser
let wards: { id: string; name: string }[]
const start = new Date()
beforeAll(async () => {
  house = await openHouse({ now: start })
  officer = await house.browser('project-officer')
  keyer = await house.browser('link-officer')
  wards = await listWards((await house.acting()).db)
})
afterAll(() => house.close())

/** Time goes on to the day after the vote closed, and back again for whoever comes next. */
async function afterClosing<T>(run: () => Promise<T>): Promise<T> {
  house.clock.now = new Date(start.getTime() + 22 * day)
  officer = await house.browser('project-officer')
  try {
    return await run()
  } finally {
    house.clock.now = start
    officer = await house.browser('project-officer')
  }
}
const cast = async (at: Vote, ...ballots: Record<string, string>[]) => {
  for (const ballot of ballots) expect((await vote(await house.browser(), at, ballot)).status).toBe(303)
}

describe('the result of a vote', () => {
  test('nobody sees it while people vote; after closing it is counted, published by an officer, and counted again by anybody', async () => {
    const asked = await openVote(house)
    await cast(
      asked,
      { 'ballot-pond': '1', 'ballot-path': '2', ward: wards[0]!.id },
      { 'ballot-pond': '1', 'ballot-swing': '2', ward: wards[0]!.id },
      { 'ballot-path': '1' },
    )
    const open = await officer.visit(`${asked.desk}/ballot/result`)
    expect(open.text).toContain('3 ballots received')
    expect(open.text).toContain('Nobody sees a result while people vote')
    expect(open.text).not.toContain('A pond comes first')
    expect((await officer.send(`${asked.desk}/ballot/counting`)).text).toContain('Voting is still open')
    expect((await officer.send(`${asked.desk}/ballot/publication`)).text).toContain('Count the ballots first')
    expect((await (await house.browser()).visit(`${asked.path}/ballot/result`)).status).toBe(404)
    expect((await officer.visit(`${asked.desk}/exports`)).text).toContain('People still vote')
    expect((await officer.send(`${asked.desk}/exports`, { format: 'csv' })).status).toBe(404)

    await afterClosing(async () => {
      expect((await officer.visit(`${asked.desk}/exports`)).text).toContain('Make the file')
      expect((await officer.visit(`${asked.desk}/ballot/result`)).text).toContain('Not counted yet')
      const at = await house.acting()
      await at.db
        .insertInto('jobs')
        .values({ id: crypto.randomUUID(), kind: 'count-ballots', title: 'Count' })
        .execute()
      await house.runJobs()
      const counted = await officer.visit(`${asked.desk}/ballot/result`)
      expect(counted.text).toContain('A pond comes first')
      const resident = await house.browser()
      for (const hidden of ['ballot/result', 'ballot/papers'])
        expect((await resident.visit(`${asked.path}/${hidden}`)).status).toBe(404)
      expect((await resident.visit(asked.path)).text).toContain('We publish the result when')
      const published = await officer.send(`${asked.desk}/ballot/publication`)
      expect(published.location).toBe(`${asked.desk}/ballot/result`)
      expect((await officer.visit(`${asked.desk}/ballot/result`)).text).toContain('See the public page')

      const result = await resident.visit(`${asked.path}/ballot/result`)
      for (const said of [
        '3 ballots were counted',
        'A pond comes first',
        'Borda count',
        'How ties were broken',
        'no tie had to be broken',
        wards[0]!.name,
        'Every ballot that we received was counted',
        'Count it again yourself',
      ])
        expect(result.text).toContain(said)
      expect((await resident.visit(`${asked.path}/ballot/result?lang=cy`)).status).toBe(200)
      expect((await resident.visit(asked.path)).html).toContain(`${asked.path}/ballot/result`)

      const file = (await resident.visit(`${asked.path}/ballot/papers`)).html
      const again = recount(file)
      expect(result.text).toContain(again.root)
      expect(again.counted.standings.map(({ key, score }) => [key, score])).toEqual([
        ['pond', 6],
        ['path', 5],
        ['swing', 2],
      ])
      expect(file).not.toMatch(/ward|channel|at"|voice/)
      const { rows } = {
        rows: await at.db.selectFrom('record_entries').selectAll().where('deed', '=', 'ballots.published').execute(),
      }
      expect(rows.at(-1)!.public).toMatchObject({ ballots: 3, root: again.root })
      expect((await officer.send(`${asked.desk}/ballot/counting`)).text).toContain('The result is published already')
      expect((await officer.send(`${asked.desk}/ballot/publication`)).status).toBe(422)
    })
  })

  test('a tie is broken by the lot of the ballots, and the page says so; pairs are shown', async () => {
    const asked = await openVote(house, { count: 'schulze' })
    await cast(asked, { 'ballot-pond': '1' }, { 'ballot-path': '1' }, { 'ballot-swing': '1' })
    await afterClosing(async () => {
      await officer.send(`${asked.desk}/ballot/counting`)
      await officer.send(`${asked.desk}/ballot/publication`)
      const result = await (await house.browser()).visit(`${asked.path}/ballot/result`)
      expect(result.text).toContain('The same score')
      expect(result.text).toContain('the lot put them in this order')
      expect(result.text).toContain('nothing on the list is preferred to every other thing')
      expect(result.text).toContain('Schulze method')
    })
  })

  test('nobody voted: there is no result, and the page says that', async () => {
    const asked = await openVote(house)
    await afterClosing(async () => {
      await officer.send(`${asked.desk}/ballot/counting`)
      await officer.send(`${asked.desk}/ballot/publication`)
      expect((await (await house.browser()).visit(`${asked.path}/ballot/result`)).text).toContain('Nobody voted')
    })
  })

  test('a ballot that was erased does not count beside the next of the same person', async () => {
    const asked = await openVote(house)
    await cast(asked, { 'ballot-pond': '1' }, { 'ballot-path': '1' })
    const [ballot] = await ballotsOf(house, asked)
    await eraseVoice(await house.acting(), ballot!.voice_id, 'asked')
    await afterClosing(async () => {
      await countBallots(await house.acting(), asked.id)
      const page = await officer.visit(`${asked.desk}/ballot/result`)
      expect(page.text).toContain('The person asked us to erase it')
    })
  })
})

describe('paper ballots', () => {
  const yesterday = new Date(start.getTime() - day).toISOString().slice(0, 10).split('-')
  const pile = (at: Vote, total: number) => ({
    activity: at.id,
    name: 'Box in the library',
    total: String(total),
    'collected-day': yesterday[2]!,
    'collected-month': yesterday[1]!,
    'collected-year': yesterday[0]!,
    source: '',
  })

  test('keyed twice by two people; spoilt ones and people from elsewhere are counted as such, with the reason', async () => {
    const asked = await openVote(house, { wards: [wards[0]!.id] })
    const sheets: Record<string, string>[] = [
      { 'ballot-pond': '1', 'ballot-path': '2', ward: wards[0]!.id },
      { office: '2' },
      { 'ballot-pond': '1', ward: wards[3]!.id },
      { 'ballot-pond': '1' },
      { 'ballot-path': '1', office: '1' },
      { 'ballot-swing': '1', ward: wards[0]!.id },
    ]
    const begun = (await officer.send('/keying', pile(asked, sheets.length))).location!.replace(/\/sheet$/, '')
    expect((await officer.visit(`${begun}/sheet`)).text).toContain('For office use')
    for (const sheet of sheets) {
      const kept = await officer.send(`${begun}/sheet`, { code: '', language: 'en', given: '', ...sheet })
      expect(kept.status, kept.text.slice(0, 1500)).toBe(303)
    }
    for (const [index, sheet] of sheets.entries()) {
      const read = index === 5 ? { ...sheet, 'ballot-swing': '', 'ballot-pond': '1' } : sheet
      const sent = await keyAgain(keyer, begun, read)
      expect(sent.status, sent.text.slice(0, 1500)).toBe(303)
    }
    const held = await keyer.send(`${begun}/release`)
    expect(held.status).toBe(422)
    const differing = /\/keying\/[^"]+\/sheets\/[0-9a-f-]+/.exec((await keyer.visit(begun)).html)![0]
    expect((await keyer.visit(differing)).text).toContain('A swing')
    const settled = await keyer.send(differing, { 'choose-ballot-swing': 'first', 'choose-ballot-pond': 'first' })
    expect(settled.status, settled.text.slice(0, 1500)).toBe(303)
    const released = await keyer.send(`${begun}/release`)
    expect(released.status, released.text.slice(0, 1500)).toBe(303)
    const reasons = (await ballotsOf(house, asked)).map(({ left_out }) => left_out)
    expect(reasons.filter((reason) => reason).toSorted()).toEqual(['blank', 'no-place', 'not-eligible'])

    await afterClosing(async () => {
      await officer.send(`${asked.desk}/ballot/counting`)
      await officer.send(`${asked.desk}/ballot/publication`)
      const result = await (await house.browser()).visit(`${asked.path}/ballot/result`)
      expect(result.text).toContain('3 ballots were counted')
      for (const said of ['Blank', 'The person lives outside the area', 'No ward or postcode was given'])
        expect(result.text).toContain(said)
      const file = (await officer.visit(`${asked.path}/ballot/papers`)).html
      expect(recount(file).leftOut).toBe(3)
    })
  })

  test('paper that comes in after the count is counted; once the result is public none comes in', async () => {
    const asked = await openVote(house)
    await cast(asked, { 'ballot-pond': '1' })
    const begun = (await officer.send('/keying', pile(asked, 1))).location!.replace(/\/sheet$/, '')
    const sheet = { language: 'en', given: '', 'ballot-path': '1' }
    expect((await officer.send(`${begun}/sheet`, { code: '', ...sheet })).status).toBe(303)
    expect((await keyAgain(keyer, begun, sheet)).status).toBe(303)
    await afterClosing(async () => {
      const late = await house.browser('link-officer')
      await officer.send(`${asked.desk}/ballot/counting`)
      expect((await officer.visit(`${asked.desk}/ballot/result`)).text).toContain(
        '1 pile of paper waits to be released',
      )
      expect((await late.send(`${begun}/release`)).status).toBe(303)
      const early = await officer.send(`${asked.desk}/ballot/publication`)
      expect(early.status).toBe(422)
      expect(early.text).toContain('More ballots came in since the count')
      await officer.send(`${asked.desk}/ballot/counting`)
      const other = (await officer.send('/keying', pile(asked, 1))).location!.replace(/\/sheet$/, '')
      await officer.send(`${other}/sheet`, { code: '', ...sheet })
      await keyAgain(late, other, sheet)
      expect((await officer.send(`${asked.desk}/ballot/publication`)).status).toBe(303)
      expect((await late.send(`${other}/release`)).status).toBe(422)
      expect(await ballotsOf(house, asked)).toHaveLength(2)
    })
  })
})
