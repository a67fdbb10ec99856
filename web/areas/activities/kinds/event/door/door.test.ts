import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { openEvent } from '../open-event.test-support.ts'
import { findEvent } from '../queries.ts'
import { bookPlace } from '../registration/commands.ts'
import { meant } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('at the door: a code or a name and Enter lets somebody in, the others are counted, and pressing twice counts once', async () => {
  const event = await openEvent(house, { title: 'A full hall' })
  const at = await house.acting()
  const book = async (name: string, people = '1') => {
    const fields = { name, email: 'a@test.example', telephone: '', people, needs: '' }
    const done = await bookPlace(at, { activityId: event.activity.id, language: 'en', fields })
    return (done as { code: string }).code
  }
  const code = await book('Zoë Ádám', '3')
  await book('Ann Field')
  await book('Ann Brook')
  await book('<script>alert(1)</script>')
  const officer = await house.browser('project-officer')
  const door = `${event.desk}/door`
  const list = await officer.visit(door)
  expect(list.html).not.toContain('<script>alert')
  expect(list.text).toContain('<script>alert(1)</script>')
  expect(list.text.indexOf('Ann Brook')).toBeLessThan(list.text.indexOf('Zoë'))

  expect((await officer.send(door, { who: '' })).text).toContain('Type a code or a name')
  const several = await officer.send(door, { who: 'ann' })
  expect(several.status).toBe(422)
  expect(several.text).toContain('Several people could be meant')
  expect(several.text).not.toContain('Zoë')
  expect((await officer.send(door, { who: 'nobody at all' })).text).toContain('Nobody on the list is called')
  expect((await officer.submit(door, { who: code.toLowerCase() })).text).toContain('Zoë Ádám is here')
  expect((await officer.submit(door, { who: 'ann br' })).text).toContain('Ann Brook is here')
  await officer.submit(door, { who: 'ann brook' })

  const tallies = async () => {
    const { attended, walkIns } = (await findEvent(at.db, event.activity.id))!
    return { attended, walkIns }
  }
  expect(await tallies()).toEqual({ attended: 4, walkIns: 0 })
  const person = /door\/([0-9a-f-]{36})"[^>]*>(?:(?!<\/form>)[\s\S])*Zoë/.exec((await officer.visit(door)).html)![1]!
  await officer.submit(`${door}/${person}`, { here: 'no' })
  expect(await tallies()).toEqual({ attended: 1, walkIns: 0 })
  await officer.submit(`${door}/${person}`, { here: 'yes' })

  const wrong = await officer.send(`${door}/walk-ins`, { people: 'many' })
  expect(wrong.text).toContain('Enter a whole number from 1 to 500')
  const once = '01980000-0000-7000-8000-0000000000bb'
  await officer.submit(`${door}/walk-ins`, { people: '12', _once: once })
  await officer.submit(`${door}/walk-ins`, { people: '12', _once: once })
  expect(await tallies()).toEqual({ attended: 4, walkIns: 12 })
  expect((await officer.visit(`${event.desk}/event/results`)).text).toContain(
    '16 people came, 12 of them without booking',
  )

  const other = await openEvent(house, { title: 'Another hall' })
  expect((await officer.send(`${other.desk}/door/${person}`, { here: 'yes' })).status).toBe(404)
  expect((await (await house.browser('councillor')).visit(door)).status).toBe(404)
})

test('whom somebody means: a whole code is one person; accents and case do not matter', () => {
  const guests = [
    { name: 'Zoë Ádám', code: 'AAAA1111' },
    { name: 'Adam Hill', code: 'BBBB2222' },
  ]
  expect(meant(guests, 'AAAA-1111', 'AAAA1111')).toEqual([guests[0]])
  expect(meant(guests, 'adam', undefined)).toEqual(guests)
  expect(meant(guests, 'zoe', undefined)).toEqual([guests[0]])
  expect(meant(guests, 'nobody', 'CCCC3333')).toEqual([])
})
