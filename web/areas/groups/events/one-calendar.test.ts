import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { openEvent } from '../../activities/kinds/event/open-event.test-support.ts'
import { listWards } from '../../places/index.ts'
import { linkedGroup } from '../two-sides.test-support.ts'
import { answerEvent } from './answer-commands.ts'
import { proposeEvent } from './commands.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('R19: every event has a kind; the filter "listening" hides the other kinds, in one calendar of the council’s and the groups’ events', async () => {
  const at = await house.acting()
  const [ward, other] = await listWards(at.db)
  const kindless = openEvent(house, { title: 'No kind', fields: { kind: '' } })
  await expect(kindless).rejects.toThrow('kind-missing')
  for (const kind of ['listening', 'participation', 'development'])
    await openEvent(house, { title: `A ${kind} evening`, inDays: 12, fields: { kind, wardId: ward!.id } })
  await openEvent(house, { title: 'Listening elsewhere', inDays: 13, fields: { wardId: other!.id } })
  await openEvent(house, { title: 'A draft of listening', inDays: 12, publish: false })
  const group = await linkedGroup(house, 'Kite Flyers')
  const day = addDays(dayOf(at.now), 12)
  const fields = {
    title: 'Kites on the hill',
    about: 'Come and fly one.',
    place: 'Quince Hill',
    wardId: ward!.id,
    access: [],
    cost: '',
    booking: '',
    times: [{ day, from: '10:00', until: '12:00', blank: false }],
  }
  const put = await proposeEvent(at, { groupId: group.id, fields })
  await answerEvent(
    await house.acting('kingston', { account: await house.account('administrator'), role: 'administrator' }),
    {
      eventId: (put as { eventId: string }).eventId,
      accepted: true,
      why: '',
    },
  )
  const browser = await house.browser()
  const seen = async (query: string) => (await browser.visit(`/events?month=${day.slice(0, 7)}${query}`)).text
  const all = await seen(`&ward=${ward!.slug}`)
  for (const title of ['A listening evening', 'A participation evening', 'A development evening', 'Kites on the hill'])
    expect(all).toContain(title)
  expect(all).not.toContain('A draft of listening')
  expect(all).not.toContain('Listening elsewhere')
  expect(all.indexOf('Kites on the hill')).toBeLessThan(all.indexOf('A listening evening'))

  const listening = await seen(`&ward=${ward!.slug}&kind=listening`)
  expect(listening).toContain('A listening evening')
  for (const title of ['A participation evening', 'A development evening', 'Kites on the hill'])
    expect(listening).not.toContain(title)
  const community = await seen(`&ward=${ward!.slug}&kind=community`)
  expect(community).toContain('Kites on the hill')
  expect(community).not.toContain('A listening evening')
  expect(await seen('&kind=nonsense')).toContain('A development evening')

  const file = (await browser.visit('/events.ics')).html.replaceAll(/\r\n[ \t]/g, '')
  for (const title of ['A listening evening', 'Kites on the hill']) expect(file).toContain(`SUMMARY:${title}`)
  expect(file).not.toContain('A draft of listening')
  const own = (await browser.visit(`/wards/${other!.slug}/events.ics`)).html
  expect(own).toContain('Listening elsewhere')
  expect(own).not.toContain('A listening evening')
  expect((await browser.visit(`/wards/${ward!.slug}`)).text).toContain('Events here')
})
