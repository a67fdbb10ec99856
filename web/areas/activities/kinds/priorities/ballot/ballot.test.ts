import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWards } from '../../../../places/index.ts'
import { ballotsOf, hidden, openVote, type Vote, vote } from '../open-vote.test-support.ts'

let house: TestHouse
let ranked: Vote
let wards: { id: string; name: string }[]
beforeAll(async () => {
  house = await openHouse()
  wards = await listWards((await house.acting()).db)
  ranked = await openVote(house)
})
afterAll(() => house.close())

const first = { 'ballot-pond': '1', 'ballot-swing': '2' }

describe('voting on what comes first', () => {
  test('R115: eligibility by area, one person one ballot; a second ballot from the same person is refused', async () => {
    const local = await openVote(house, { wards: [wards[0]!.id, wards[1]!.id] })
    const browser = await house.browser()
    const start = await browser.visit(local.path)
    expect(start.text).toContain(`People who live in ${wards[0]!.name}`)
    expect(start.text).toContain('£20,000')
    const page = await browser.visit(`${local.path}/ballot`)
    for (const said of ['A pond for everyone.', '£4,500.50', 'The order of the list is different for each person'])
      expect(page.text).toContain(said)
    const elsewhere = await vote(browser, local, { ...first, ward: wards[5]!.id })
    expect(elsewhere.status).toBe(422)
    expect(elsewhere.text).toContain('This vote is only for people who live in its area')
    const nowhere = await vote(await house.browser(), local, first)
    expect(nowhere.status).toBe(422)
    expect(nowhere.text).toContain('Tell us your ward or postcode')
    expect(await ballotsOf(house, local)).toEqual([])
    const sent = await vote(browser, local, { ...first, ward: wards[0]!.id })
    expect(sent.status, sent.text.slice(0, 500)).toBe(303)
    expect(sent.location).toMatch(/^\/receipts\/[0-9A-Z]{10}\/equality$/)
    const [ballot] = await ballotsOf(house, local)
    expect(ballot).toMatchObject({
      choices: { pond: 1, swing: 2 },
      left_out: null,
      channel: 'online',
      ward_id: wards[0]!.id,
    })
    const again = await vote(browser, local, { 'ballot-path': '1', ward: wards[0]!.id })
    expect(again.status).toBe(422)
    expect(again.text).toContain('everyone answers once')
    expect(await ballotsOf(house, local)).toHaveLength(1)
  })
})

test('twenty at once: the same ballot counts once, and all twenty are answered', async () => {
  const browser = await house.browser()
  const kept = await browser.send(`${ranked.path}/ballot`, { ...first, contact: 'no' })
  const check = hidden((await browser.visit(kept.location!)).html)
  const before = (await ballotsOf(house, ranked)).length
  const same = await Promise.all(Array.from({ length: 20 }, () => browser.send(kept.location!, check)))
  expect(same.map(({ status }) => status)).toEqual(Array(20).fill(303))
  expect(new Set(same.map(({ location }) => location)).size).toBe(1)
  expect((await ballotsOf(house, ranked)).length).toBe(before + 1)
})

test('twenty ballots of one person at once: one counts, nineteen are told why not', async () => {
  const browser = await house.browser()
  const kept = await browser.send(`${ranked.path}/ballot`, { ...first, contact: 'no' })
  const { _once: _, ...check } = hidden((await browser.visit(kept.location!)).html)
  const before = (await ballotsOf(house, ranked)).length
  const sent = await Promise.all(Array.from({ length: 20 }, () => browser.send(kept.location!, check)))
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(1)
  const refused = sent.filter(({ status }) => status === 422)
  expect(refused).toHaveLength(19)
  for (const page of refused) expect(page.text).toContain('everyone answers once')
  expect((await ballotsOf(house, ranked)).length).toBe(before + 1)
})

describe('the order of the list', () => {
  const orderOn = (html: string) => [...html.matchAll(/name="ballot-([a-z]+)"/g)].map(([, key]) => key).join(' ')
  test('differs from person to person, and is the same when one comes back', async () => {
    const orders = new Set<string>()
    for (let i = 0; i < 12; i++) {
      const browser = await house.browser()
      const order = orderOn((await browser.visit(`${ranked.path}/ballot`)).html)
      expect(orderOn((await browser.visit(`${ranked.path}/ballot`)).html)).toBe(order)
      orders.add(order)
    }
    expect(orders.size).toBeGreaterThan(2)
  })
})

test('what was typed stays where something is wrong, and in the other language', async () => {
  const browser = await house.browser()
  const twice = await browser.send(`${ranked.path}/ballot`, {
    'ballot-pond': '1',
    'ballot-path': '1',
    contact: 'email',
    email: 'ann@resident.example',
  })
  expect(twice.status).toBe(422)
  expect(twice.html).toContain('value="ann@resident.example"')
  expect(twice.title).toMatch(/^Error: /)
  const welsh = await browser.send(`${ranked.path}/ballot`, { ...first, contact: 'no', 'switch-language': 'cy' })
  expect(welsh.text).toContain('Gwirio fy mhapur')
  expect(welsh.text).toContain('A pond (cy)')
  expect((await browser.visit(ranked.path)).text).toContain('Sut rydym yn cyfrif')
})

test('the ballot is changed with the receipt until closing, where the officer allows it', async () => {
  const browser = await house.browser()
  const code = (await vote(browser, ranked, first)).location!.split('/')[2]!
  const change = await browser.visit(`/receipts/${code}/change`)
  expect(change.text).not.toContain('For office use')
  const changed = await browser.send(`/receipts/${code}/change`, { 'ballot-path': '1' })
  expect(changed.location, changed.text.slice(0, 900)).toBe(`/receipts/${code}`)
  const ballots = await ballotsOf(house, ranked)
  expect(ballots.filter(({ choices }) => JSON.stringify(choices) === '{"path":1}')).toHaveLength(1)
  const wrong = await browser.send(`/receipts/${code}/change`, { 'ballot-path': '1', 'ballot-pond': '1' })
  expect(wrong.status).toBe(422)
  const fixed = await openVote(house, { changes: false })
  const other = await house.browser()
  const kept = (await vote(other, fixed, first)).location!.split('/')[2]!
  expect((await other.visit(`/receipts/${kept}`)).text).not.toContain('Change your answer')
  expect((await other.send(`/receipts/${kept}/change`, { 'ballot-path': '1' })).status).toBe(422)
  expect((await ballotsOf(house, fixed))[0]!.choices).toEqual({ pond: 1, swing: 2 })
})

describe('forged ballots', () => {
  test('negative, huge, broken or too many points; options of another vote; fields nobody asked', async () => {
    const points = await openVote(house, { method: 'points', total: 10 })
    const browser = await house.browser()
    for (const ballot of [
      { 'ballot-pond': '-5' },
      { 'ballot-pond': '99999999999' },
      { 'ballot-pond': '1.5' },
      { 'ballot-pond': '6', 'ballot-path': '5' },
      { 'ballot-bridge': '5' },
      {},
    ]) {
      expect((await vote(browser, points, ballot)).status, JSON.stringify(ballot)).toBe(422)
      const sent = await browser.send(`${points.path}/check`, { ...ballot, contact: 'no', kept: 'yes' })
      expect(sent.status, JSON.stringify(ballot)).toBe(422)
    }
    expect(await ballotsOf(house, points)).toEqual([])
    const extra = { 'ballot-pond': '10', 'ballot-bridge': '10', office: 'checked', mark: 'x', left_out: 'blank' }
    expect((await browser.send(`${points.path}/check`, { ...extra, contact: 'no' })).status).toBe(303)
    const [ballot] = await ballotsOf(house, points)
    expect(ballot).toMatchObject({ choices: { pond: 10 }, left_out: null })
  })

  test('nobody who lives elsewhere passes by saying that staff checked it, or by a place they made up', async () => {
    const local = await openVote(house, { wards: [wards[0]!.id] })
    const browser = await house.browser()
    for (const forged of [
      { office: 'checked' },
      { place: 'eyJhIjoxfQ.x' },
      { ward: wards[0]!.id, postcode: 'KT1 1EU' },
    ]) {
      const sent = await browser.send(`${local.path}/check`, { ...first, contact: 'no', ...forged })
      expect(sent.status, JSON.stringify(forged)).toBe(422)
    }
    expect(await ballotsOf(house, local)).toEqual([])
  })

  test('too many dots on one thing, and a ballot after closing', async () => {
    const dots = await openVote(house, { method: 'dots', dots: 3, each: 2 })
    const browser = await house.browser()
    expect((await vote(browser, dots, { 'ballot-pond': '3' })).status).toBe(422)
    const kept = await browser.send(`${dots.path}/ballot`, { 'ballot-pond': '2', 'ballot-path': '1', contact: 'no' })
    const check = hidden((await browser.visit(kept.location!)).html)
    await (await house.acting()).db
      .insertInto('activity_closures')
      .values({ activity_id: dots.id, at: house.clock.now, reason: 'Over.' })
      .execute()
    const late = await browser.send(`${dots.path}/check`, check)
    expect(late.status).toBe(422)
    expect((await browser.visit(`${dots.path}/ballot`)).text).toContain('You cannot answer this now')
    expect(await ballotsOf(house, dots)).toEqual([])
  })
})

test('where people sign in, the ballot asks for it and leads back to itself', async () => {
  const signed = await openVote(house, {}, { identityLevel: 'account' })
  const asked = await (await house.browser()).visit(`${signed.path}/ballot`)
  expect(asked.html).toContain(encodeURIComponent(`${signed.path}/ballot`))
  const account = await house.account('resident')
  expect((await vote(await house.browser({ account }), signed, first)).status).toBe(303)
  expect((await vote(await house.browser({ account }), signed, first)).status).toBe(422)
  expect(await ballotsOf(house, signed)).toHaveLength(1)
})

test('other kinds have no ballot, and nobody finds one that is not there', async () => {
  const browser = await house.browser()
  expect((await browser.visit('/projects/nowhere/nothing/ballot')).status).toBe(404)
  expect((await browser.send('/projects/nowhere/nothing/ballot', first)).status).toBe(404)
})
