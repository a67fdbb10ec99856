import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { leaveNetwork } from '../register/membership.ts'
import { skillsEnding } from './jobs.ts'
import { idIn, offering, partnerOf, putUp } from './offering.test-support.ts'
import { refusals, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('R23: an offer is found by signed-in partners alone; taken back, the next search does not find it', async () => {
  const resident = await house.browser('resident')
  await resident.visit('/skills/offers/new')
  const url = await putUp(resident, '/skills/offers', offering({ title: 'Bread for otters' }))
  const own = await resident.visit(url)
  expect(own.text).toContain('Bread for otters')
  const { browser: partner } = await partnerOf(house, 'Otter Kitchen')
  const found = await partner.visit('/skills/offers?words=otters')
  expect(found.text).toContain('Bread for otters')
  expect(found.text, 'a first name, and no more').toContain('Test')
  const page = await partner.visit(url)
  expect(page.text).toContain(words.noDetails)
  for (const seen of [found, page]) expect(seen.html).not.toMatch(/ada\.private|01909 000 123|Quennell|Test resident/)

  const officer = await house.browser('link-officer')
  expect((await officer.visit('/skills/offers?words=otters')).text).toContain('Bread for otters')
  for (const who of ['resident', 'auditor', 'administrator'] as const) {
    const other = await house.browser(who)
    expect((await other.visit('/skills/offers')).status, who).toBe(404)
    expect((await other.visit(url)).status, who).toBe(404)
  }
  const nobody = await house.browser()
  expect((await nobody.visit('/skills/offers')).location).toMatch(/^\/sign-in/)
  expect((await nobody.visit(url)).location).toMatch(/^\/sign-in/)

  expect((await partner.send(`${url}/taking-back`)).status, 'nobody else takes it back').toBe(404)
  const back = await resident.submit(`${url}/taking-back`)
  expect(back.text).toContain(words.gone)
  expect((await partner.visit('/skills/offers?words=otters')).text).not.toContain('Bread for otters')
  expect((await partner.visit(url)).status).toBe(404)
})

test('nothing of an offer is public: no search, feed, sitemap or page kept for others', async () => {
  const resident = await house.browser('resident')
  const url = await putUp(
    resident,
    '/skills/offers',
    offering({ title: 'Zither lessons', about: 'Zithering for all.' }),
  )
  const [nobody, { browser: partner }] = [await house.browser(), await partnerOf(house, 'Zither Lovers')]
  for (const who of [nobody, resident, partner])
    for (const path of [
      '/search?q=zither',
      '/feeds/all.atom',
      '/groups',
      '/services',
      '/news',
      '/feeds/all',
      '/record',
      '/',
    ])
      expect((await who.visit(path)).html, path).not.toMatch(/Zithering|Zither lessons/)
  expect((await resident.visit(url)).headers.get('cache-control')).toMatch(/no-store|private/)
})

test('each mistake in the form has its sentence, and what was typed stays', async () => {
  const resident = await house.browser('resident')
  const empty = await resident.send('/skills/offers', { title: '' })
  expect(empty.status).toBe(422)
  for (const one of [
    'kinds-missing',
    'title-missing',
    'about-missing',
    'name-missing',
    'details-missing',
    'agree-missing',
  ] as const)
    expect(empty.text, one).toContain(refusals[one])
  const contact = await resident.send(
    '/skills/offers',
    offering({ about: 'Ring me on 07700 900123', title: 'Ring me' }),
  )
  expect([contact.status, contact.text.includes(refusals['holds-contact'])]).toEqual([422, true])
  expect(contact.html).toContain('value="Ring me"')
  const strange = await resident.send(
    '/skills/offers',
    offering({
      kinds: ['hacking'],
      languages: ['xx'],
      wardId: 'nowhere',
      months: '99',
      email: 'no',
      telephone: 'x',
      times: 'y'.repeat(201),
    }),
  )
  for (const one of [
    'kinds-unknown',
    'languages-unknown',
    'months-missing',
    'email-bad',
    'telephone-bad',
    'too-long-200',
  ] as const)
    expect(strange.text, one).toContain(refusals[one])
  const need = await resident.send('/skills/needs', { ...offering(), kinds: 'abcdef'.split('') })
  for (const one of ['kinds-too-many', 'paid-missing', 'pay-missing'] as const)
    expect(need.text).toContain(refusals[one])
  const once = crypto.randomUUID()
  const twice = await Promise.all([1, 2].map(() => resident.send('/skills/offers', { ...offering(), _once: once })))
  expect(new Set(twice.map(({ location }) => location)).size, 'a double click is one offer').toBe(1)
})

test('a group offers under its name; of a group that left nothing is found; nobody offers for another group', async () => {
  const { group, browser } = await partnerOf(house, 'Heron Joiners')
  const url = await putUp(browser, '/skills/offers', offering({ group: group.id, title: 'Shelves put up' }))
  expect((await browser.visit(`/skills/offers/new?group=${group.id}`)).text).toContain('For Heron Joiners')
  const { browser: other } = await partnerOf(house, 'Heron Watchers')
  expect((await other.visit(url)).text).toContain('Heron Joiners')
  expect((await other.send('/skills/offers', offering({ group: group.id }))).status).toBe(404)
  expect((await other.visit(`/skills/needs/new?project=${crypto.randomUUID()}`)).status).toBe(404)
  await leaveNetwork(await house.acting(), { groupId: group.id, reason: 'Closed' })
  expect((await other.visit(url)).status).toBe(404)
  expect((await browser.visit('/skills/offers')).status, 'no longer a partner').toBe(404)
})

test('its own people change what it says; nobody else does', async () => {
  const resident = await house.browser('resident')
  const url = await putUp(resident, '/skills/offers', offering({ title: 'Heron walks' }))
  const { browser: partner } = await partnerOf(house, 'Heron Readers')
  for (const status of [
    (await partner.visit(`${url}/edit`)).status,
    (await partner.send(`${url}/edit`, offering())).status,
  ])
    expect(status).toBe(404)
  const form = await resident.visit(`${url}/edit`)
  expect(form.html).toContain('value="ada.private@resident.example"')
  const wrong = await resident.send(`${url}/edit`, offering({ title: '' }))
  expect([wrong.status, wrong.text.includes(refusals['title-missing'])]).toEqual([422, true])
  const changed = await resident.submit(`${url}/edit`, offering({ title: 'Heron and egret walks' }))
  expect(changed.text).toContain(words.changed)
  expect((await partner.visit(url)).text).toContain('Heron and egret walks')
})

test('an offer ends by itself: its owner gets a letter before, and may keep it longer', async () => {
  const resident = await house.browser('resident')
  const url = await putUp(resident, '/skills/offers', offering({ title: 'Ends soon', months: '3' }))
  const stays = await putUp(resident, '/skills/offers', offering({ title: 'Is kept', months: '3' }))
  const before = house.clock.now
  const ends = async () => skillsEnding.run({ ...(await house.acting()), id: '', data: {}, attempt: 1 } as never)
  house.clock.now = new Date(before.getTime() + 80 * 86_400_000)
  await ends()
  await ends()
  const told = (await house.letters()).filter(({ text }) => text.includes('“Ends soon”'))
  expect(told).toHaveLength(1)
  expect(told[0]!.text).toContain(url)
  const again = await house.browser({ account: resident.account! })
  expect((await again.send(`${stays}/renewal`, { months: '' })).text).toContain(refusals['months-missing'])
  expect((await again.submit(`${stays}/renewal`, { months: '12' })).text).toContain('It stands until')
  house.clock.now = new Date(before.getTime() + 100 * 86_400_000)
  await ends()
  const later = await house.browser({ account: resident.account! })
  expect((await later.visit(url)).status).toBe(404)
  expect((await later.visit(stays)).text).toContain('Is kept')
  house.clock.now = before
})

test('something wrong is reported, looked at by a person, and taken down', async () => {
  const resident = await house.browser('resident')
  const url = await putUp(resident, '/skills/offers', offering({ title: 'Not what it seems' }))
  const { browser: partner } = await partnerOf(house, 'Careful Readers')
  expect((await partner.send(`${url}/reports`, { words: '' })).text).toContain(refusals['words-missing'])
  expect((await partner.submit(`${url}/reports`, { words: 'This sells something' })).text).toContain(words.reported)
  expect((await (await house.browser('link-officer')).visit('/skills/reports')).status).toBe(404)
  const moderator = await house.browser('moderator')
  expect((await moderator.visit('/desk')).text).toContain(words.reports)
  const page = await moderator.visit('/skills/reports')
  expect(page.text).toContain('This sells something')
  const settle = /action="(\/skills\/reports\/[^"]+)"/.exec(page.html)![1]!
  expect((await moderator.submit(settle, { settle: 'remove' })).text).toContain(words.settled)
  expect((await moderator.send(settle, { settle: 'remove' })).status).toBe(404)
  expect((await resident.visit(url)).status).toBe(404)
  expect(idIn(url)).toMatch(/^[0-9a-f-]{36}$/)
})
