import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { later, type OpenEvent, openEvent } from '../open-event.test-support.ts'
import { findEvent } from '../queries.ts'
import { bookPlace } from './commands.ts'
import { forgetPeople, remind } from './jobs.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const who = (name: string, more: Record<string, string> = {}) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@test.example`,
  telephone: '',
  people: '1',
  needs: '',
  ...more,
})
const codeIn = (url: string) => /\/place\/([0-9A-Z]{8})/.exec(url)![1]!
const letters = async (template: string) =>
  (await house.letters()).filter((letter) => letter.template === template && letter.to.endsWith('@test.example'))
const tallies = async ({ activity }: OpenEvent) => {
  const { placed, waiting } = (await findEvent((await house.council()).db, activity.id))!
  return { placed, waiting }
}

describe('booking without an account', () => {
  test('a resident books, keeps a code, and gives the place up; whoever waits moves up and is told', async () => {
    const event = await openEvent(house, { title: 'Two places', fields: { capacity: '2' } })
    const ama = await house.browser()
    const form = await ama.visit(`${event.path}/place`)
    expect(form.text).toContain('You do not need an account')
    const empty = await ama.send(`${event.path}/place`, { people: '9' })
    expect(empty.status).toBe(422)
    for (const sentence of ['Enter your name', 'Enter an email address or a telephone number', 'Choose from 1 to 6'])
      expect(empty.text).toContain(sentence)
    const booked = await ama.submit(`${event.path}/place`, who('Ama Mensah', { people: '2', needs: 'A quiet seat' }))
    expect(booked.text).toContain('You have 2 places.')
    const code = codeIn(booked.url)
    expect((await letters('event-placed'))[0]).toMatchObject({ to: 'ama.mensah@test.example' })

    const bo = await house.browser()
    expect((await bo.visit(`${event.path}/place`)).text).toContain('Join the waiting list')
    const waits = await bo.submit(`${event.path}/place`, who('Bo', { email: '', telephone: '020 8000 0000' }))
    expect(waits.text).toContain('You are next on the waiting list.')
    const cy = await bo.submit(`${event.path}/place`, who('Cy'))
    expect(cy.text).toContain('1 booking is before yours.')
    expect(await tallies(event)).toEqual({ placed: 2, waiting: 2 })

    const left = await ama.submit(`${event.path}/place/${code}/leaving`)
    expect(left.text).toContain('You gave this up')
    expect(await tallies(event)).toEqual({ placed: 2, waiting: 0 })
    expect(await letters('event-moved-up')).toMatchObject([{ to: 'cy@test.example' }])
    expect(await letters('event-left')).toHaveLength(1)
    await ama.submit(`${event.path}/place/${code}/leaving`)
    expect(await tallies(event)).toEqual({ placed: 2, waiting: 0 })

    const officer = await house.browser('project-officer')
    const list = await officer.visit(`${event.desk}/places`)
    expect(list.text).toMatch(/Bo , 020 8000 0000: There is room for them now/)
    expect(list.text).toContain('Cy')
    const call = /calls\/([0-9a-f-]{36})/.exec(list.html)![1]!
    expect((await officer.submit(`${event.desk}/calls/${call}`)).text).not.toContain('Ring these people')
    expect((await officer.send(`${event.desk}/calls/${call}`)).status).toBe(404)
  })

  test('the code is found again by typing it, and an unknown one is told', async () => {
    const event = await openEvent(house, { title: 'Found again' })
    const browser = await house.browser()
    const booked = await browser.submit(`${event.path}/place`, who('Dee'))
    const code = codeIn(booked.url)
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4).toLowerCase()}`
    const other = await house.browser()
    const nothingDone = { nothingDone: true }
    expect((await other.submit(`${event.path}/place/find`, { code: typed }, nothingDone)).text).toContain(
      'You have a place.',
    )
    const wrong = await other.send(`${event.path}/place/find`, { code: 'AAAA-AAAA' }, nothingDone)
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('We do not know this code')
    expect((await other.visit(`${event.path}/place/AAAAAAAA`)).status).toBe(404)
  })

  test('in Welsh, with nothing typed lost when the language changes', async () => {
    const event = await openEvent(house, { title: 'In two languages' })
    const browser = await house.browser()
    const switched = await browser.send(
      `${event.path}/place`,
      { ...who('Efa'), 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(switched.text).toContain('Eich enw')
    expect(switched.html).toContain('value="Efa"')
    expect(await tallies(event)).toEqual({ placed: 0, waiting: 0 })
  })
})

describe('what somebody may try', () => {
  test('twenty bookings at once never take more places than there are', async () => {
    const event = await openEvent(house, { title: 'A small room', fields: { capacity: '7' } })
    const at = await house.acting()
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        bookPlace(at, { activityId: event.activity.id, language: 'en', fields: who(`Person ${n}`) }),
      ),
    )
    expect(all.filter((one) => 'placed' in one && one.placed)).toHaveLength(7)
    expect(await tallies(event)).toEqual({ placed: 7, waiting: 13 })
    const { db } = await house.council()
    const { n } = await db
      .selectFrom('event_places')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('activity_id', '=', event.activity.id)
      .where('placed_at', 'is not', null)
      .executeTakeFirstOrThrow()
    expect(n).toBe(7)
  })

  test('the same form twice is one booking; somebody else’s id opens nothing', async () => {
    const event = await openEvent(house, { title: 'Once' })
    const at = await house.acting()
    const once = '01980000-0000-7000-8000-0000000000aa'
    const given = { activityId: event.activity.id, language: 'en' as const, fields: who('Fay'), once }
    const [first, again] = [await bookPlace(at, given), await bookPlace(at, given)]
    expect(again).toEqual(first)
    const thief = await bookPlace(at, { ...given, fields: who('Mallory') })
    expect((thief as { code: string }).code).not.toBe((first as { code: string }).code)
    expect(await tallies(event)).toEqual({ placed: 2, waiting: 0 })
  })

  test('a code of one event does nothing at another, and guessing is slowed down', async () => {
    const [event, other] = [await openEvent(house, { title: 'Mine' }), await openEvent(house, { title: 'Theirs' })]
    const browser = await house.browser()
    const code = codeIn((await browser.submit(`${event.path}/place`, who('Gil'))).url)
    expect((await browser.send(`${other.path}/place/${code}/leaving`)).status).toBe(404)
    expect(await tallies(event)).toEqual({ placed: 1, waiting: 0 })
    browser.peer = '203.0.113.77'
    const tries: number[] = []
    for (let n = 0; n < 40; n++) tries.push((await browser.visit(`${event.path}/place/AAAA${1000 + n}`)).status)
    expect(tries).toContain(404)
    expect(tries.at(-1)).toBe(429)
  })

  test('the link for joining online is for whoever has a place, and nobody else', async () => {
    const link = 'https://meet.example/room-7'
    const event = await openEvent(house, { title: 'Online too', fields: { capacity: '1', link } })
    const page = await (await house.browser()).visit(event.path)
    expect(page.text).toContain('Whoever books gets the link')
    expect(page.html).not.toContain(link)
    expect((await (await house.browser()).visit(`${event.path}/event.ics`)).html).not.toContain(link)
    const browser = await house.browser()
    expect((await browser.submit(`${event.path}/place`, who('Hal'))).html).toContain(link)
    expect((await browser.submit(`${event.path}/place`, who('Ida'))).html).not.toContain(link)
    const placed = (await letters('event-placed')).find(({ to }) => to === 'hal@test.example')!
    expect(placed.text).toContain(link)
    const waiting = (await letters('event-waiting')).find(({ to }) => to === 'ida@test.example')!
    expect(waiting.text).not.toContain(link)
    const { db } = await house.council()
    const row = await db
      .selectFrom('project_events')
      .select('online_link')
      .where('activity_id', '=', event.activity.id)
      .executeTakeFirstOrThrow()
    expect(row.online_link!.includes(Buffer.from('room-7'))).toBe(false)
  })

  test('names and addresses lie sealed, and stand in no line of the record', async () => {
    const event = await openEvent(house, { title: 'Sealed' })
    await (await house.browser()).submit(`${event.path}/place`, who('Jocasta Unusual', { needs: 'Sign language' }))
    const { db } = await house.council()
    const people = JSON.stringify(
      await db.selectFrom('event_people').selectAll().where('activity_id', '=', event.activity.id).execute(),
    )
    const lines = JSON.stringify(await db.selectFrom('record_entries').selectAll().execute())
    for (const secret of ['Jocasta', 'jocasta.unusual', 'Sign language']) {
      expect(people).not.toContain(secret)
      expect(lines).not.toContain(secret)
    }
  })
})

test('a reminder goes two days before, once; thirty days after nobody’s name is left, and the counts are', async () => {
  const event = await openEvent(house, { title: 'Remembered', inDays: 10 })
  const browser = await house.browser()
  const booked = await browser.submit(`${event.path}/place`, who('Kit'))
  const own = `${event.path}/place/${codeIn(booked.url)}`
  const reminded = async () => (await letters('event-reminder')).filter(({ to }) => to === 'kit@test.example').length
  await remind(await house.acting())
  expect(await reminded()).toBe(0)
  later(house, 9)
  await remind(await house.acting())
  await remind(await house.acting())
  expect(await reminded()).toBe(1)
  later(house, 3)
  expect((await browser.visit(`${event.path}/place`)).text).toContain('This event is over')
  expect((await browser.send(`${own}/leaving`)).status).toBe(404)
  await forgetPeople(await house.acting())
  const { db } = await house.council()
  const row = () =>
    db
      .selectFrom('event_people')
      .select(['name', 'email', 'email_key', 'telephone', 'forgotten_at'])
      .where('activity_id', '=', event.activity.id)
      .executeTakeFirstOrThrow()
  expect((await row()).name).not.toBeNull()
  later(house, 31)
  expect(await forgetPeople(await house.acting())).toBeGreaterThan(0)
  expect(await row()).toMatchObject({ name: null, email: null, email_key: null, telephone: null })
  expect(await tallies(event)).toEqual({ placed: 1, waiting: 0 })
})

test('whoever proves the address reads what they booked, and forgetting it frees the place', async () => {
  const event = await openEvent(house, { title: 'Forget me', fields: { capacity: '1' } })
  await (await house.browser()).submit(`${event.path}/place`, who('Lia'))
  await (await house.browser()).submit(`${event.path}/place`, who('Moss'))
  const at = await house.acting()
  const emailKey = at.council.keys.fingerprint('email', 'lia@test.example')
  const whom = { accountId: null, emailKey, keys: at.council.keys }
  const told = await at.house.personalData(whom, at.db)
  expect(told.find(({ heading }) => heading === 'Places and shifts at events')?.rows).toMatchObject([
    { event: 'Forget me', what: 'A place', name: 'Lia' },
  ])
  expect(await at.house.forget(whom, at, 'asked')).toBeGreaterThan(0)
  expect(await tallies(event)).toEqual({ placed: 1, waiting: 0 })
  expect((await letters('event-moved-up')).map(({ to }) => to)).toContain('moss@test.example')
  const after = await at.house.personalData(whom, at.db)
  expect(after.find(({ heading }) => heading === 'Places and shifts at events')).toBeUndefined()
})
