import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { endDesignation } from '../key-groups/commands.ts'
import { memberGroup } from '../member-group.test-support.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import type { NewGroup } from '../register/save-group.ts'
import { keepApart } from './allocate.ts'
import { appoint, endAppointment } from './appoint.ts'
import { give, makeKeyGroup, makeOfficer } from './link-officers.test-support.ts'
import { currentLinks, linksOfGroup, linksOfOfficer, listOfficers } from './queries.ts'
import { refusals } from './words.ts'

let house: TestHouse
let administrator: Browser
beforeAll(async () => {
  house = await openHouse()
  administrator = await house.browser('administrator')
})
afterAll(() => house.close())

const keyGroup = (name: string, slug = 'kingston', more: Partial<NewGroup> = {}) =>
  makeKeyGroup(house, name, slug, more)
const officer = (slug = 'kingston') => makeOfficer(house, slug)
const given = (groupId: string, officerId: string, slug = 'kingston') => give(house, groupId, officerId, slug)

describe('R90: appointing', () => {
  test('a Team Manager is refused with the rule quoted; a Head of Service is appointed', async () => {
    const accountId = await house.account('link-officer')
    await administrator.visit('/network/link-officers/new')
    const form = { account: accountId, grade: 'team-manager', service: 'Parks', communities: ['carers'] }
    const refused = await administrator.send('/network/link-officers/new', form)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('“A link officer is a Head of Service or a Director.”')
    expect(refused.html).toContain('value="Parks"')
    const done = await administrator.submit('/network/link-officers/new', { ...form, grade: 'head-of-service' })
    expect(done.text).toContain('Test link-officer is a link officer now')
    expect(done.text).toContain('Head of Service, Parks')
    const again = await administrator.send('/network/link-officers/new', { ...form, grade: 'director' })
    expect(again.text).toContain(refusals['already-appointed'])
  })
  test('only somebody who holds the role, with a service and a real telephone', async () => {
    const at = await house.acting()
    const said = {
      accountId: await house.account('analyst'),
      grade: 'director',
      service: '',
      telephone: '12',
      communities: ['x'],
      wards: ['y'],
    }
    expect(await appoint(at, said)).toEqual({
      refused: 'invalid',
      fields: {
        accountId: 'not-a-link-officer',
        service: 'service-missing',
        telephone: 'telephone-bad',
        communities: 'unknown',
        wards: 'unknown',
      },
    })
    expect((await administrator.send('/network/link-officers/new')).text).toContain(refusals['nobody-chosen'])
  })
  test('only administrators appoint; the broker allocates too; officers look', async () => {
    const broker = await house.browser({ account: await house.account('broker') })
    const { id } = await officer()
    for (const browser of [broker, await house.browser('auditor'), await house.browser('link-officer')]) {
      expect((await browser.visit('/network/link-officers/new')).status).toBe(404)
      expect((await browser.send(`/network/link-officers/${id}/ending`, { reason: 'x' })).status).toBe(404)
      expect((await browser.visit(`/network/link-officers/${id}`)).status).toBe(200)
    }
    expect((await broker.visit('/network/link-officers')).text).toContain('Suggest who goes with whom')
    expect((await (await house.browser('auditor')).visit('/network/link-officers')).text).not.toContain('Suggest who')
    expect((await (await house.browser('resident')).visit('/network/link-officers')).status).toBe(404)
    expect((await administrator.visit('/network/link-officers/nonsense')).status).toBe(404)
  })
})

describe('R91: who goes with whom', () => {
  test('by hand, with a note; a key group has exactly one, and history is kept', async () => {
    const [group, first, second] = [await keyGroup('Allotment League'), await officer(), await officer()]
    const url = `/network/groups/${group}/link-officer`
    expect((await administrator.visit(url)).text).toContain('Nobody yet')
    const silent = await administrator.send(url, { officer: first.id })
    expect(silent.text).toContain(refusals['relevance-missing'])
    expect((await administrator.send(url, { relevance: 'x' })).text).toContain(refusals['no-officer'])
    const done = await administrator.submit(url, { officer: first.id, relevance: 'Runs allotments' })
    expect(done.text).toContain('is the link officer of Allotment League now')
    expect((await administrator.send(url, { officer: first.id, relevance: 'x' })).text).toContain(
      refusals['same-officer'],
    )
    await administrator.submit(url, { officer: second.id, relevance: 'Moved to parks' })
    const { db } = await house.council()
    const history = await linksOfGroup(db, group)
    expect(history.map(({ officerId, endedAt }) => [officerId, !!endedAt])).toEqual([
      [second.id, false],
      [first.id, true],
    ])
    expect((await administrator.visit(url)).text).toContain('Given to another link officer')
  })
  test('two at once: one is its officer', async () => {
    const [group, first, second] = [await keyGroup('Both Want It'), await officer(), await officer()]
    await Promise.all([given(group, first.id), given(group, second.id)])
    const { db } = await house.council()
    expect(await currentLinks(db, [group])).toHaveLength(1)
  })
  test('more than the limit asks for a second look, and is marked', async () => {
    const at = await house.acting()
    await setNetworkRules(at, { caseload: 1 })
    const [one, two, busy] = [await keyGroup('One of Two'), await keyGroup('Two of Two'), await officer()]
    await given(one, busy.id)
    const url = `/network/groups/${two}/link-officer`
    const warned = await administrator.send(url, { officer: busy.id, relevance: 'Fits' })
    expect(warned.status).toBe(422)
    expect(warned.text).toContain(refusals['over-caseload'])
    await administrator.submit(url, { officer: busy.id, relevance: 'Fits', despite: 'yes' })
    expect((await administrator.visit('/network/link-officers')).text).toContain('2 of 1 More than the limit')
    expect((await administrator.submit('/network/link-officers/caseload', { limit: '3' })).text).toContain(
      'The limit is saved',
    )
    expect((await administrator.send('/network/link-officers/caseload', { limit: '0' })).status).toBe(422)
  })
  test('an officer with live groups is not removed without a successor, who then has them', async () => {
    const [group, leaver, heir] = [await keyGroup('Orphans of Procedure'), await officer(), await officer()]
    await given(group, leaver.id)
    const url = `/network/link-officers/${leaver.id}`
    expect((await administrator.visit(url)).text).toContain('Who takes over their key group?')
    const refused = await administrator.send(`${url}/ending`, { reason: 'Retires' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(refusals['successor-missing'])
    expect((await administrator.send(`${url}/ending`, { successor: heir.id })).text).toContain(
      refusals['reason-missing'],
    )
    const at = await house.acting()
    await keepApart(at, { officerId: heir.id, groupId: group, why: 'Related' })
    expect(await endAppointment(at, { officerId: leaver.id, reason: 'Retires', successorId: heir.id })).toEqual({
      refused: 'successor-conflict',
    })
    const other = await officer()
    const done = await administrator.submit(`${url}/ending`, { reason: 'Retires', successor: other.id })
    expect(done.text).toContain('is no longer a link officer')
    expect((await currentLinks(at.db, [group]))[0]!.officerId).toBe(other.id)
    expect((await linksOfOfficer(at.db, leaver.id))[0]).toMatchObject({ endedWhy: 'Retires' })
    expect((await listOfficers(at.db)).map(({ id }) => id)).not.toContain(leaver.id)
    expect((await administrator.send(`${url}/ending`, { reason: 'Again' })).status).toBe(404)
  })
  test('who must be kept apart is', async () => {
    const [group, own] = [await keyGroup('Cousins United'), await officer()]
    const url = `/network/link-officers/${own.id}/conflicts`
    expect((await administrator.send(url, { group })).text).toContain(refusals['reason-missing'])
    expect((await administrator.submit(url, { group, why: 'A cousin chairs it' })).text).toContain(
      'Cousins United: A cousin chairs it',
    )
    expect(await given(group, own.id)).toEqual({ refused: 'conflict' })
    const linked = await officer()
    await given(group, linked.id)
    const late = await administrator.send(`/network/link-officers/${linked.id}/conflicts`, { group, why: 'x' })
    expect(late.text).toContain(refusals['linked-now'])
  })
  test('a group that stands for others no longer has no link officer any more', async () => {
    const [group, own] = [await keyGroup('Short Lived'), await officer()]
    await given(group, own.id)
    const at = await house.acting()
    await endDesignation(at, { groupId: group, reason: 'Closed' })
    expect(await currentLinks(at.db, [group])).toEqual([])
    expect(await given(group, own.id)).toEqual({ refused: 'not-found' })
  })
})

describe('R94: the card', () => {
  test('a group’s own people see their link officer after signing in, with who stands in; others do not', async () => {
    const [group, own, standIn] = [await keyGroup('Card Readers'), await officer(), await officer()]
    await given(group, own.id)
    const url = `/network/groups/${group}/link-officer`
    const member = await house.browser({ account: await house.account('group-member', 'kingston', `group:${group}`) })
    const email = `link-officer-${own.accountId.slice(-6)}@test.example`
    const card = await member.visit(url)
    expect(card.text).toMatch(/Your link officer Your contact at the council for Card Readers Name Test link-officer/)
    expect(card.text).toContain(email)
    expect(card.text).toContain('01909 000 000')
    const today = house.clock.now
    const days = (name: string, at: Date) => ({
      [`${name}-day`]: String(at.getUTCDate()),
      [`${name}-month`]: String(at.getUTCMonth() + 1),
      [`${name}-year`]: String(at.getUTCFullYear()),
    })
    const cover = `/network/link-officers/${own.id}/cover`
    expect((await administrator.send(cover, { cover: standIn.id })).text).toContain(refusals['days-missing'])
    await administrator.submit(cover, {
      cover: standIn.id,
      ...days('from', new Date(today.getTime() - 2 * 86_400_000)),
      ...days('until', new Date(today.getTime() + 9 * 86_400_000)),
    })
    expect((await member.visit(url)).text).toContain(`link-officer-${standIn.accountId.slice(-6)}@test.example`)
    const other = await keyGroup('Other Readers')
    const stranger = await house.browser({ account: await house.account('group-member', 'kingston', `group:${other}`) })
    expect((await stranger.visit(url)).status).toBe(404)
    expect((await (await house.browser('resident')).visit(url)).status).toBe(404)
    expect((await (await house.browser()).visit(url)).location).toMatch(/^\/sign-in\?/)
    expect((await stranger.visit(`/network/groups/${other}/link-officer`)).text).toContain(
      'has no link officer at the moment',
    )
    expect((await member.visit('/network/groups/nonsense/link-officer')).status).toBe(404)
    expect((await (await house.browser('auditor')).visit(url)).text).not.toContain(email)
  })
})

test('R08: a search for a group shows officers which service is in touch with it, without contact details', async () => {
  const [group, own] = [await keyGroup('Zither Players'), await officer()]
  await given(group, own.id)
  await memberGroup(house, 'Zither Makers')
  const analyst = await house.browser('analyst')
  const page = await analyst.visit('/network/link-officers/in-touch?words=zither')
  expect(page.text).toMatch(/Zither Makers No service yet/)
  expect(page.text).toMatch(/Zither Players Housing: Test link-officer, link officer/)
  expect(page.text).not.toMatch(/@test|01909/)
  expect((await analyst.visit('/network/link-officers/in-touch?words=nothingatall')).text).toContain(
    'No group of the network',
  )
  expect((await (await house.browser('resident')).visit('/network/link-officers/in-touch')).status).toBe(404)
})

test('the desk: an officer’s new groups, whom they stand in for, and groups without an officer', async () => {
  const [group, own] = [await keyGroup('Desk Lamps', 'bexley'), await officer('bexley')]
  const head = await house.browser('administrator', 'bexley')
  expect((await head.visit('/desk')).text).toMatch(/1 key group has no link officer Desk Lamps/)
  await given(group, own.id, 'bexley')
  const desk = await house.browser({ account: own.accountId }, 'bexley')
  expect((await desk.visit('/desk')).text).toContain('You are the link officer of Desk Lamps')
  expect((await head.visit('/desk')).text).not.toContain('no link officer')
})
