import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { makeAccount } from '../../people/index.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { idIn, needing, offering, partnerOf, putUp } from './offering.test-support.ts'
import { tooYoung, words } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const secrets = /ada\.private|01909 000 123|Quennell|lunch\.private|Winifred/
const skillLetters = async () => (await house.letters()).filter(({ template }) => template === 'skills')

test('R35: no email is shown until both accept, on no page, to nobody else and in no letter', async () => {
  const resident = await house.browser('resident')
  const offer = await putUp(resident, '/skills/offers', offering())
  const { group, browser: lunch } = await partnerOf(house, 'Lunch Club')
  const need = await putUp(lunch, '/skills/needs', needing({ group: group.id }))
  const suggested = await lunch.visit(need)
  expect(suggested.text).toContain('Same skill: cooking and baking; anywhere in the area; both speak Polish')
  expect(suggested.html).not.toMatch(secrets)
  const asked = await lunch.submit('/skills/matches', { entry: idIn(offer), own: idIn(need) })
  expect(asked.text).toContain(words.theirTurn)
  const match = asked.url
  const seen = [asked]
  expect((await lunch.send(`${match}/answers`, { answer: 'yes' })).status, 'who asked does not answer').toBe(404)
  const turn = await resident.visit(match)
  expect(turn.text).toContain(words.yourTurnText)
  seen.push(turn, await resident.visit(offer), await lunch.visit(need), await lunch.visit('/skills'))
  seen.push(await resident.visit(need), await lunch.visit(offer), await resident.visit('/skills'))
  for (const page of seen) expect(page.html, page.url).not.toMatch(secrets)
  const told = await skillLetters()
  expect(told.at(-1)).toMatchObject({ text: expect.stringContaining(match) })

  const strangers = [
    await house.browser('resident'),
    await house.browser('administrator'),
    await house.browser('link-officer'),
  ]
  strangers.push((await partnerOf(house, 'Nosy Neighbours')).browser)
  for (const stranger of strangers) {
    expect((await stranger.visit(match)).status).toBe(404)
    expect((await stranger.send(`${match}/answers`, { answer: 'yes' })).status).toBe(404)
    expect((await stranger.send(`${match}/ending`)).status).toBe(404)
  }
  const agreed = await resident.submit(`${match}/answers`, { answer: 'yes' })
  expect(agreed.text).toContain('lunch.private@group.example')
  expect(agreed.html, 'each sees the other’s, not their own').not.toContain('ada.private')
  const other = await lunch.visit(match)
  expect(other.text).toContain('ada.private@resident.example')
  expect(other.text).toContain('01909 000 123')
  expect(other.text).toContain('Ada Quennell')
  for (const stranger of strangers) expect((await stranger.visit(match)).status).toBe(404)
  for (const { text, subject } of await skillLetters()) expect(text + subject).not.toMatch(secrets)

  const back = await resident.submit(`${match}/ending`)
  expect(back.text).toContain(words.over)
  for (const page of [back, await lunch.visit(match)]) expect(page.html).not.toMatch(secrets)
  await resident.send(`${match}/answers`, { answer: 'yes' })
  expect((await lunch.visit(match)).html, 'a late yes opens nothing').not.toMatch(secrets)
})

test('a no tells nothing but no; asked again it is the same; taking the offer back ends what was agreed', async () => {
  const resident = await house.browser('resident')
  const offer = await putUp(resident, '/skills/offers', offering({ title: 'Soup' }))
  const { group, browser: club } = await partnerOf(house, 'Soup Club')
  const [first, second] = [
    await putUp(club, '/skills/needs', needing({ group: group.id })),
    await putUp(club, '/skills/needs', needing({ group: group.id, title: 'Another cook' })),
  ]
  const asks = await Promise.all(
    [1, 2, 3].map(() => club.send('/skills/matches', { entry: idIn(offer), own: idIn(first) })),
  )
  expect(new Set(asks.map(({ location }) => location)).size).toBe(1)
  await resident.submit(`${asks[0]!.location}/answers`, { answer: 'no' })
  const no = await club.visit(asks[0]!.location!)
  expect(no.text).toContain(words.state.refused)
  expect(no.html).not.toMatch(secrets)
  const back = await club.submit('/skills/matches', { entry: idIn(offer), own: idIn(second) })
  await resident.submit(`${back.url}/answers`, { answer: 'yes' })
  expect((await club.visit(back.url)).html).toContain('ada.private')
  await resident.submit(`${offer}/taking-back`)
  expect((await club.visit(back.url)).status).toBe(404)
  expect((await club.visit('/skills')).html).not.toMatch(/ada\.private|Soup<|Quennell/)
  expect((await skillLetters()).some(({ subject }) => subject === 'An offer or a need is gone')).toBe(true)
})

test('a resident’s need does not open the register: those who offer see it, and come forward', async () => {
  const [asking, offerer] = [await house.browser('resident'), await house.browser('resident')]
  const offer = await putUp(offerer, '/skills/offers', offering({ kinds: ['music'], title: 'Fiddle tunes' }))
  const need = await putUp(asking, '/skills/needs', needing({ kinds: ['music'], title: 'A fiddler for my wedding' }))
  const own = await asking.visit(need)
  expect(own.text).toContain(words.residentNeed)
  expect(own.text).not.toContain('Fiddle tunes')
  expect((await asking.visit(offer)).status).toBe(404)
  expect((await asking.send('/skills/matches', { entry: idIn(offer), own: idIn(need) })).status).toBe(404)
  const fits = await offerer.visit(offer)
  expect(fits.text).toContain('A fiddler for my wedding')
  expect((await offerer.visit('/skills/needs?words=fiddler')).text, 'not in the list for all').not.toContain('wedding')
  expect((await (await house.browser('resident')).visit(need)).status).toBe(404)
  const asked = await offerer.submit('/skills/matches', { entry: idIn(need), own: idIn(offer) })
  expect((await asking.submit(`${asked.url}/answers`, { answer: 'yes' })).text).toContain('ada.private')
})

test('a project asks for a skill from its desk; its officers answer for it, and nobody else', async () => {
  const projectId = await publishedProject(house, 'A project that asks')
  const officer = await house.browser('project-officer')
  const desk = await officer.visit(`/desk/projects/${projectId}`)
  const form = /href="(\/skills\/needs\/new\?project=[^"]+)"/.exec(desk.html)![1]!
  expect((await officer.visit(form)).text).toContain('For A project that asks')
  const typed = needing({ kinds: ['sport'], title: 'A referee', project: projectId })
  const need = await putUp(officer, '/skills/needs', typed)
  expect((await officer.visit(`/desk/projects/${projectId}`)).text).toContain('A referee')
  const nobody = await house.browser()
  expect((await nobody.visit(`/search?q=referee`)).text).not.toContain('A referee')
  const resident = await house.browser('resident')
  expect((await resident.visit('/skills/needs?kind=sport')).text).toContain('A project that asks')
  expect((await resident.visit(need)).text).toContain('A project that asks')
  expect((await resident.send('/skills/needs', typed)).status).toBe(404)
  const offer = await putUp(resident, '/skills/offers', offering({ kinds: ['sport'], title: 'Whistle and cards' }))
  const asked = await resident.submit('/skills/matches', { entry: idIn(need), own: idIn(offer) })
  const colleague = await house.browser('project-officer')
  expect((await colleague.visit('/desk')).text).toContain('Somebody asks about “A referee”')
  expect((await colleague.submit(`${asked.url}/answers`, { answer: 'yes' })).text).toContain('ada.private')
  expect((await (await house.browser('link-officer')).visit(asked.url)).status).toBe(404)
})

test('nobody asks a whole register: after ten in a day it is enough', async () => {
  const { group, browser } = await partnerOf(house, 'Harvesters')
  const offers = []
  for (let i = 0; i < 11; i++)
    offers.push(await putUp(await house.browser('resident'), '/skills/offers', offering({ title: `Offer ${i}` })))
  const need = await putUp(browser, '/skills/needs', needing({ group: group.id }))
  const answers = []
  for (const offer of offers)
    answers.push(
      (await browser.send('/skills/matches', { entry: idIn(offer), own: idIn(need) }, { nothingDone: true })).status,
    )
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(303))
  expect(answers[10]).toBe(429)
})

test('who is under 18 offers nothing, sees nothing, and is told the way through a youth group', async () => {
  const at = await house.acting()
  const made = await makeAccount(at, {
    email: 'teen@resident.example',
    name: 'Tamsin Fifteen',
    ageBand: '13-to-17',
    proved: true,
  })
  const { accountId } = made as { accountId: string }
  const teen = await house.browser()
  const session = await openSession(at.db, { accountId, now: house.clock.now, secondFactor: false })
  teen.cookies.set('folkmoot_session', session)
  const page = await teen.visit('/skills')
  expect([page.status, page.title.startsWith(tooYoung.title)]).toEqual([200, true])
  for (const path of ['/skills/offers', '/skills/needs', '/skills/offers/new'])
    expect((await teen.visit(path)).text, path).toContain(tooYoung.lines[0])
  expect((await teen.send('/skills/offers', offering())).status).toBe(403)
  const { browser, group } = await partnerOf(house, 'Youth Parliament', 'kingston', { youth: true })
  const without = await browser.send('/skills/offers', offering({ group: group.id }))
  expect(without.text).toContain('name somebody of 18 or over')
  expect(await putUp(browser, '/skills/offers', offering({ group: group.id, adult: 'yes' }))).toContain(
    '/skills/entries/',
  )
  const { rows } = await at.db
    .selectFrom('skill_entries')
    .selectAll()
    .where('account_id', '=', accountId)
    .execute()
    .then((rows) => ({ rows }))
  expect(rows).toEqual([])
})
