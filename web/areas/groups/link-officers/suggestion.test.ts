import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { keepApart } from './allocate.ts'
import { give, makeKeyGroup, makeOfficer } from './link-officers.test-support.ts'
import { fitOf } from './rules.ts'
import type { LinkAnswer } from './suggest.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('a suggestion', () => {
  test('is worked out as a job, compared with today, and accepted by a person; what changed meanwhile is not run over', async () => {
    const at = await house.acting('barnet')
    const [ward] = await listWards(at.db)
    const carers = await makeKeyGroup(house, 'Carers Here', 'barnet', { communities: ['carers'] })
    const young = await makeKeyGroup(house, 'Youth Here', 'barnet', {
      communities: ['young-people'],
      wards: [ward!.id],
    })
    const knowsCarers = await makeOfficer(house, 'barnet', { communities: ['carers'] })
    const knowsYoung = await makeOfficer(house, 'barnet', {
      communities: ['young-people', 'carers'],
      wards: [ward!.id],
    })
    const head = await house.browser('administrator', 'barnet')
    const asked = await head.submit('/network/link-officers/suggestions', { _once: 'one' })
    expect(asked.text).toContain('Working out which officer fits each key group')
    await house.runJobs('barnet')
    expect((await head.visit(asked.url)).text).toContain('The suggestion is ready.')
    const found = (await findSuggestion<LinkAnswer>(at.db, 'link-officers'))!
    expect(found.answer.pairs.map(({ groupId, officerId }) => [groupId, officerId])).toEqual([
      [carers, knowsCarers.id],
      [young, knowsYoung.id],
    ])
    const url = `/network/link-officers/suggestions/${found.id}`
    const page = await head.visit(url)
    expect(page.text).toContain('2 of 2 key groups would get another link officer, or their first')
    expect(page.text).toContain(`Knows young people, knows ${ward!.name}`)
    await give(house, carers, knowsYoung.id, 'barnet')
    const stale = await head.send(`${url}/acceptance`)
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('Something changed since it was worked out')
    await keepApart(at, { officerId: knowsYoung.id, groupId: young, why: 'Related' })
    await head.submit('/network/link-officers/suggestions', { _once: 'two' })
    await house.runJobs('barnet')
    const next = (await findSuggestion<LinkAnswer>(at.db, 'link-officers'))!
    expect(next.answer.pairs.map(({ officerId }) => officerId)).toEqual([knowsYoung.id, knowsCarers.id])
    const done = await head.submit(`/network/link-officers/suggestions/${next.id}/acceptance`)
    expect(done.text).toContain('One key group has its officer')
    expect(done.text).toContain('2 of 2 key groups have a link officer')
    const officerBrowser = await house.browser('link-officer', 'barnet')
    expect((await officerBrowser.visit(url)).status).toBe(404)
    expect((await officerBrowser.send(`${url}/acceptance`)).status).toBe(404)
    expect((await head.visit('/network/link-officers/suggestions/nonsense')).status).toBe(404)
  })
  test('fit: what they know, their ward, and that they know each other', () => {
    const group = { communities: ['carers', 'men'], wards: ['n'] }
    expect(fitOf({ communities: ['men', 'women'], wards: ['n', 's'] }, group, true)).toEqual({
      score: 9,
      reasons: [{ kind: 'community', key: 'men' }, { kind: 'ward', key: 'n' }, { kind: 'current' }],
    })
    expect(fitOf({ communities: [], wards: [] }, group, false)).toEqual({ score: 0, reasons: [] })
  })
})
