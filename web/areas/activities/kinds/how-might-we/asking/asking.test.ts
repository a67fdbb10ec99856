import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { moderate } from '../../../../voices/index.ts'
import { putDots } from '../dots/commands.ts'
import { asked, draftHmw, openHmw, share } from '../how-might-we.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('questions are drawn from themes of the project; without one, and with a theme of elsewhere, none is added', async () => {
  const { activityId, themeId } = await draftHmw(house)
  const officer = await house.browser('project-officer')
  const desk = `/desk/activities/${activityId}/how-might-we`
  expect((await officer.send(`/desk/activities/${activityId}/publication`)).text).toContain('Add at least one question')
  await officer.visit(desk)
  const { themeId: foreign } = await draftHmw(house)
  const words = 'How might we share the tools <i>we</i> have?'
  expect((await officer.send(desk, { words })).text).toContain('Choose at least one theme')
  expect((await officer.send(desk, { words, themes: foreign })).text).toContain('Choose at least one theme')
  expect((await officer.send(desk, { words: 'How might we ', themes: themeId })).text).toContain('Write the question')
  expect((await officer.send(desk, { words, themes: themeId })).status).toBe(303)
  expect((await officer.send(desk, { words, themes: themeId })).text).toContain('asked already')
  expect((await officer.send(desk, { words: 'How might we rest?', themes: themeId })).status).toBe(303)
  expect((await officer.send(`${desk}/h2/removal`)).status).toBe(303)
  expect((await officer.send(`${desk}/h9/removal`)).status).toBe(404)
  expect((await officer.visit(desk)).text).toContain('share the tools <i>we</i> have?')
  const moderator = await house.browser('moderator')
  expect((await moderator.send(desk, { words: 'How might we x?', themes: themeId })).status).toBeGreaterThan(399)
  const elsewhere = await house.browser('project-officer', 'barnet')
  expect((await elsewhere.visit(desk)).status).toBe(404)
})

test('an idea is a voice with a receipt; the page says what the question rests on, and shows dots after closing', async () => {
  const hmw = await openHmw(house)
  const at = await house.acting()
  const browser = await house.browser()
  expect((await browser.visit(hmw.path)).text).toContain(asked)
  const page = await browser.visit(`${hmw.path}/questions/h1`)
  expect(page.headers.getSetCookie()).toEqual([])
  expect(page.text).toContain('This question comes from what people told us about')
  expect(page.html).toContain(`/themes/${hmw.themeId}`)
  expect(page.text).toContain('(0 voices)')
  expect((await browser.visit(`${hmw.path}/questions/h9`)).status).toBe(404)
  const form = `${hmw.path}/questions/h1/ideas/new`
  await browser.visit(form)
  expect((await browser.send(form, { publish: 'yes', contact: 'no' })).status).toBe(422)
  const welsh = await (await house.browser()).send(
    form,
    { answer: 'Coed', 'switch-language': 'cy' },
    { nothingDone: true },
  )
  expect(welsh.html).toContain('Coed')
  const sent = await browser.send(form, {
    answer: 'Let us plant the roundabout <script>alert(1)</script>',
    publish: 'yes',
    contact: 'no',
    // What the form does not ask is not taken.
    'hmw-question': 'h7',
    'dots-i1': '9',
  })
  expect(sent.location).toMatch(/\/receipts\/.+\/equality/)
  const receipt = sent.location!.split('/')[2]!
  const { db } = await house.council()
  const voice = await db.selectFrom('voices').selectAll().where('receipt', '=', receipt).executeTakeFirstOrThrow()
  expect(voice.data).toEqual({ 'hmw-question': 'h1' })
  expect((await browser.visit(`/receipts/${receipt}`)).text).toContain('Let us plant the roundabout')
  await moderate(at, { voiceIds: [voice.id], decision: { deed: 'publish' } })
  const [other] = await share(at, hmw, ['A wall of herbs'])
  await putDots(at, hmw, {
    person: 'one',
    wanted: new Map([
      [voice.id, 2],
      [other!, 5],
    ]),
  })
  house.clock.now = new Date(at.now.getTime() + 10_000)
  const open = await browser.visit(`${hmw.path}/questions/h1`)
  expect(open.text).toContain('Let us plant the roundabout <script>alert(1)</script>')
  expect(open.text).toContain('once this closes')
  expect(open.text).not.toContain('5 dots')

  const officer = await house.browser('project-officer')
  const desk = `/desk/activities/${hmw.id}/how-might-we`
  expect((await officer.visit(desk)).text).toContain('1 person has put dots')
  expect((await officer.send(`${desk}/h1/removal`)).status).toBe(422)
  const sorting = await officer.visit(`${desk}/h1/ideas`)
  expect(sorting.text).toContain('5 dots from 1 person')
  expect((await officer.send(`${desk}/h1/paper`, { idea: other!, label: '' })).status).toBe(422)
  expect((await officer.send(`${desk}/h1/paper`, { idea: other!, label: 'Herbs' })).status).toBe(303)
  expect((await officer.visit(`${desk}/h1/ideas`)).text).toContain('On paper as')
  expect((await officer.send(`${desk}/h1/paper`, { idea: other!, label: 'Herbs', off: 'yes' })).status).toBe(303)
  expect((await officer.send(`${desk}/h1/paper`, { idea: 'nobody', label: 'x' })).status).toBe(404)
  const table = await officer.visit(`${desk}/table`)
  expect(table.headers.get('content-type')).toContain('text/csv')
  expect(table.html).toContain('A wall of herbs')
  await officer.visit(`/desk/activities/${hmw.id}/welsh`)

  await officer.send(`/desk/activities/${hmw.id}/closure`, { reason: 'Enough ideas came in.' })
  house.clock.now = new Date(at.now.getTime() + 20_000)
  const closed = await browser.visit(`${hmw.path}/questions/h1`)
  expect(closed.text).toContain('“A wall of herbs” has the most dots: 5, from 1 person')
  expect((await browser.visit(`${hmw.path}/questions/h1/dots`)).text).toContain('You cannot answer this now')
  expect((await browser.send(form, { answer: 'Late', publish: 'yes', contact: 'no' })).status).toBe(422)
})
