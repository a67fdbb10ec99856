import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { createActivity } from '../desk/commands.ts'
import { publishActivity } from '../desk/publication-commands.ts'
import { resultOf } from '../kinds/quick-poll/queries.ts'
import { type Asked, conversationInput, openConversation } from '../open-conversation.test-support.ts'
import { newHallCode, readHallCode } from './code.ts'
import { nextOf } from './rules.ts'

let house: TestHouse
let asked: Asked
let pollId: string
beforeAll(async () => {
  house = await openHouse()
  asked = await openConversation(house)
  const at = await house.acting()
  const made = await createActivity(at, {
    projectId: asked.projectId,
    kind: 'quick-poll',
    ...conversationInput(at.now),
    title: 'A quick poll',
    question: 'Tea or coffee?',
    definition: {
      show: 'at-once',
      options: [
        { key: 'o1', en: 'Tea', cy: 'Te' },
        { key: 'o2', en: 'Coffee', cy: 'Coffi' },
      ],
    },
  })
  if ('refused' in made) throw new Error(JSON.stringify(made))
  await publishActivity(at, { activityId: made.activityId })
  pollId = made.activityId
})
afterAll(() => house.close())

/** A hall as an officer opens it: a poll, a few words, and a conversation. */
async function openHall(officer: Awaited<ReturnType<TestHouse['browser']>>) {
  const made = await officer.send(`/desk/projects/${asked.projectId}/halls`, { title: 'Village hall <i>x</i>' })
  const desk = made.location!
  for (const fields of [{ activity: pollId }, { words: 'Tea at 7:30pm' }, { activity: asked.id }])
    expect((await officer.send(`${desk}/items`, fields)).status).toBe(303)
  const { db } = await house.council()
  const hall = await db
    .selectFrom('halls')
    .selectAll()
    .where('id', '=', desk.split('/').at(-1)!)
    .executeTakeFirstOrThrow()
  const items = await db
    .selectFrom('hall_items')
    .selectAll()
    .where('hall_id', '=', hall.id)
    .orderBy('position')
    .execute()
  return { desk, code: hall.code, items }
}

describe('a hall', () => {
  test('screen and phones show one thing and follow the officer: soon, a poll with live bars and hands, words, a conversation, the end', async () => {
    const officer = await house.browser('project-officer')
    expect((await officer.visit(`/desk/projects/${asked.projectId}/halls`)).text).toContain('No hall yet')
    expect((await officer.send(`/desk/projects/${asked.projectId}/halls`, { title: '' })).text).toContain(
      'Write what the hall is for',
    )
    const { desk, code, items } = await openHall(officer)
    expect((await officer.visit(`/desk/projects/${asked.projectId}/halls`)).html).toContain(desk)
    const set = await officer.visit(desk)
    expect(set.text).toContain('Village hall <i>x</i>')
    expect(set.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`)
    const [phone, screen] = [await house.browser(), await house.browser()]
    expect((await phone.visit(`/hall/${code}`)).text).toContain('It begins soon')
    const soon = await screen.visit(`/hall/${code}/screen`)
    expect(soon.html).toContain('http-equiv="refresh"')
    expect(soon.html).toMatch(/<svg[^>]*fm-hall__qr/)
    expect(soon.headers.getSetCookie()).toEqual([])
    expect(JSON.parse((await phone.visit(`/hall/${code}/now`)).html)).toEqual({ step: '' })

    const remote = await officer.visit(`${desk}/remote`)
    expect(remote.text).toContain('Next: A quick poll')
    await officer.send(`${desk}/steps`, { item: items[0]!.id })
    expect(JSON.parse((await phone.visit(`/hall/${code}/now`)).html).step).not.toBe('')
    expect((await phone.visit(`/hall/${code}`)).text).toContain('Tea or coffee?')
    const voted = await phone.send(`${asked.path.replace(/[^/]+$/, 'a-quick-poll')}/poll`, { choice: 'o1', hall: code })
    expect(voted.location).toBe(`/hall/${code}`)
    expect((await phone.visit(`/hall/${code}`)).text).toContain('You chose “Tea”')
    await officer.send(`/desk/activities/${pollId}/hands`, {
      place: 'Village hall',
      o1: '2',
      o2: '7',
      hall: desk.split('/').at(-1)!,
    })
    const bars = await screen.visit(`/hall/${code}/screen`)
    expect(bars.text).toContain('On phones')
    expect(bars.text).toContain('Hands in the hall')
    expect((await resultOf((await house.council()).db, pollId)).votes).toEqual({ o1: 1 })
    expect((await officer.visit(`${desk}/remote`)).html).toContain(`/desk/activities/${pollId}/hands?hall=`)

    await officer.send(`${desk}/steps`, { item: items[1]!.id })
    expect((await screen.visit(`/hall/${code}/screen`)).text).toContain('Tea at 7:30pm')
    expect((await phone.visit(`/hall/${code}`)).text).toContain('Tea at 7:30pm')
    await officer.send(`${desk}/steps`, { item: items[2]!.id })
    expect((await officer.send(`${desk}/steps`, { item: items[2]!.id })).status).toBe(303)
    expect((await phone.visit(`/hall/${code}`)).html).toContain(`href="${asked.path}"`)
    expect((await screen.visit(`/hall/${code}/screen`)).text).toContain('What would make our street greener?')

    await officer.send(`${desk}/end`)
    expect(JSON.parse((await phone.visit(`/hall/${code}/now`)).html)).toEqual({ step: 'ended' })
    expect((await phone.visit(`/hall/${code}`)).text).toContain('This has ended')
    expect((await screen.visit(`/hall/${code}/screen`)).text).toContain('This has ended')
    expect((await officer.visit(desk)).text).toContain('This hall ended on')
    expect((await officer.visit(`${desk}/remote`)).text).toContain('This hall has ended')
    expect((await officer.send(`${desk}/steps`, { item: items[0]!.id })).status).toBe(422)
  })

  test('its code is typed as people type, and guessing is limited', async () => {
    const officer = await house.browser('project-officer')
    const { code } = await openHall(officer)
    const browser = await house.browser()
    expect((await browser.visit('/hall')).text).toContain('The code on the big screen')
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase()
    expect((await browser.visit(`/hall?code=${typed}`)).location).toBe(`/hall/${code}`)
    expect((await browser.visit(`/hall/${code.toLowerCase()}`)).status).toBe(200)
    const wrong = await browser.visit('/hall?code=%3Cscript%3E')
    expect([wrong.status, wrong.html.includes('<script>"')]).toEqual([422, false])
    expect((await (await house.browser(undefined, 'barnet')).visit(`/hall/${code}`)).status).toBe(404)
    const guesser = await house.browser()
    guesser.peer = '203.0.113.77'
    const statuses: number[] = []
    for (let n = 0; n < 34; n++) statuses.push((await guesser.visit(`/hall/${newHallCode()}`)).status)
    expect(statuses.at(0)).toBe(404)
    expect(statuses.at(-1)).toBe(429)
    expect((await browser.visit(`/hall/${code}`)).status).toBe(200)
  })

  test('only officers of the project step; items of other projects and forged forms are refused', async () => {
    const officer = await house.browser('project-officer')
    const { desk, items } = await openHall(officer)
    const other = await openConversation(house, { title: 'Elsewhere' })
    expect((await officer.send(`${desk}/items`, { activity: other.id })).text).toContain('published in this project')
    expect((await officer.send(`${desk}/items`, { words: '' })).text).toContain('Write the words')
    expect((await officer.send(`${desk}/items`, { words: 'x'.repeat(201) })).status).toBe(422)
    expect((await officer.send(`${desk}/steps`, { item: other.id })).status).toBe(404)
    const scoped = await house.account('project-officer', 'kingston', `project:${other.projectId}`)
    const [stranger, elsewhere] = [await house.browser(), await house.browser({ account: scoped })]
    for (const one of [stranger, elsewhere]) {
      expect((await one.visit(`${desk}/remote`)).status).not.toBe(200)
      const sent = await one.send(`${desk}/steps`, { item: items[0]!.id }, { nothingDone: true })
      expect([403, 404, 303].includes(sent.status) && sent.location !== `${desk}/remote`).toBe(true)
    }
    expect((await officer.send(`${desk}/steps`, { item: items[0]!.id }, { token: 'made-up' })).status).not.toBe(303)
    const { db } = await house.council()
    expect(
      await db.selectFrom('hall_steps').selectAll().where('hall_id', '=', desk.split('/').at(-1)!).execute(),
    ).toEqual([])
  })

  test('codes and what comes next', () => {
    expect(readHallCode(' 7qk-4m2 ')).toBe('7QK4M2')
    expect(readHallCode('7OKIM2')).toBe('70K1M2')
    expect(readHallCode('7QK4M')).toBeUndefined()
    expect(readHallCode('7QK4MU')).toBeUndefined()
    expect(newHallCode()).toMatch(/^[0-9A-Z]{6}$/)
    const items = [{ id: 'a' }, { id: 'b' }]
    expect([nextOf(items, undefined), nextOf(items, 'a'), nextOf(items, 'b')]).toEqual([items[0], items[1], undefined])
  })
})
