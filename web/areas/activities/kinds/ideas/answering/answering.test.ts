import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { confirmFollow, followSubject } from '../../../../publishing/index.ts'
import { type Board, openBoard, shareIdea } from '../board.test-support.ts'
import { answerIdea } from './commands.ts'

let house: TestHouse
let board: Board
let at: Awaited<ReturnType<TestHouse['acting']>>
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard(house)
  at = await house.acting()
})
afterAll(() => house.close())

const contact = { contact: 'email', email: 'ada@resident.example' }
const deskOf = (id: string) => `/desk/activities/${board.id}/ideas/${id}`

describe('the council answers each idea', () => {
  test('with a sentence, in public; its author is told once for each answer, and the receipt says it', async () => {
    const idea = await shareIdea(at, board, { ...contact, name: 'Ada' })
    const officer = await house.browser('project-officer')
    const list = await officer.visit(`/desk/activities/${board.id}/ideas`)
    expect(list.text).toContain('A bench at the bus stop')
    expect((await officer.visit(`/desk/activities/${board.id}`)).html).toContain(`/desk/activities/${board.id}/ideas`)
    expect((await officer.visit(deskOf(idea.id))).text).toContain('Answer this idea')
    const refused = await officer.send(deskOf(idea.id), { status: 'planned', answer: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Write what the council says')
    expect((await officer.send(deskOf(idea.id), { status: 'shown', answer: 'x' })).text).toContain(
      'Choose where the idea stands',
    )
    const done = await officer.submit(deskOf(idea.id), { status: 'planned', answer: 'A bench comes in May.' })
    expect(done.text).toContain('The answer stands beside the idea')
    expect(
      (await officer.visit(`/desk/activities/${board.id}/ideas?show=all&status=planned&words=bench`)).text,
    ).toContain('Planned')
    expect(
      (await officer.send(deskOf(idea.id), { status: 'planned', answer: 'A bench comes in May.' })).text,
    ).toContain('said already')
    const page = await (await house.browser()).visit(`${board.path}/ideas/${idea.id}`)
    for (const said of ['Planned', 'A bench comes in May.', 'By Ada', 'The council answered: Planned'])
      expect(page.text).toContain(said)
    await officer.send(deskOf(idea.id), { status: 'done', answer: 'The bench is there.' })
    const letters = (await house.letters()).filter(
      ({ to, subject }) => to === contact.email && /Your idea/.test(subject),
    )
    expect(letters.map(({ subject }) => subject)).toEqual(['Your idea: planned', 'Your idea: done'])
    expect(letters[0]!.text).toContain('A bench comes in May.')
    const receipt = await (await house.browser()).visit(`/receipts/${idea.receipt}`)
    for (const said of [
      'It has a page of its own',
      'The council answered: Planned',
      'The council says: The bench is there.',
    ])
      expect(receipt.text).toContain(said)
  })

  test('whoever follows the idea is told too, without anybody’s words', async () => {
    const idea = await shareIdea(at, board, { title: 'Secret garden behind the baths' })
    const browser = await house.browser()
    expect((await browser.visit(`/follow/idea:${idea.id}`)).text).toContain('Secret garden behind the baths')
    const asked = await followSubject(at, {
      subject: `idea:${idea.id}`,
      email: 'fan@resident.example',
      frequency: 'daily',
      language: 'en',
    })
    expect('sent' in asked).toBe(true)
    const { id } = await at.db
      .selectFrom('follows')
      .select('id')
      .where('subject', '=', `idea:${idea.id}`)
      .executeTakeFirstOrThrow()
    await confirmFollow(at, id)
    house.clock.now = new Date(house.clock.now.getTime() + 60_000)
    await answerIdea(await house.acting(), board, {
      ideaId: idea.id,
      status: 'under-review',
      answer: 'We are asking the baths.',
    })
    const told = await at.db.selectFrom('announcements').selectAll().where('path', 'like', `%${idea.id}`).execute()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      title: 'The council answered an idea: under review',
      summary: 'We are asking the baths.',
    })
    expect(JSON.stringify(told)).not.toContain('Secret garden')
  })

  test('only whoever edits the project answers; nobody answers what is not shown, or on another board', async () => {
    const idea = await shareIdea(at, board)
    const unread = await shareIdea(at, board, {}, { shown: false })
    const other = await openBoard(house)
    const resident = await house.browser('resident')
    expect((await resident.send(deskOf(idea.id), { status: 'done', answer: 'x' })).status).toBe(404)
    const analyst = await house.browser('analyst')
    expect((await analyst.visit(deskOf(idea.id))).text).not.toContain('Answer this idea')
    expect((await analyst.send(deskOf(idea.id), { status: 'done', answer: 'x' })).status).toBe(404)
    const officer = await house.browser('project-officer')
    expect((await officer.send(deskOf(unread.id), { status: 'done', answer: 'x' })).status).toBe(404)
    expect(
      (await officer.send(`/desk/activities/${other.id}/ideas/${idea.id}`, { status: 'done', answer: 'x' })).status,
    ).toBe(404)
    const stranger = await house.browser({
      account: await house.account('project-officer', 'kingston', 'project:00000000-0000-7000-8000-000000000000'),
    })
    expect((await stranger.send(deskOf(idea.id), { status: 'done', answer: 'x' })).status).toBe(404)
    expect(
      await at.db.selectFrom('idea_statuses').selectAll().where('idea_id', 'in', [idea.id, unread.id]).execute(),
    ).toEqual([])
  })

  test('ideas without an answer stand on the desk when the promised days are over', async () => {
    const own = await openBoard(house, {
      title: 'Ideas that wait',
      opensAt: new Date(house.clock.now.getTime() - 60 * 24 * 3600_000),
    })
    const now = await house.acting()
    await shareIdea(now, own, { title: 'An old one' }, { givenAt: new Date(now.now.getTime() - 30 * 24 * 3600_000) })
    await shareIdea(now, own, { title: 'A new one' }, { givenAt: new Date(now.now.getTime() - 3 * 24 * 3600_000) })
    const officer = await house.browser('project-officer')
    const desk = await officer.visit('/desk')
    expect(desk.text).toContain('Ideas that wait')
    expect(desk.text).toContain('1 idea waits for an answer for more than 20 days')
    const list = await officer.visit(`/desk/activities/${own.id}/ideas`)
    expect(list.text).toMatch(/An old one.*Late.*A new one/)
    const page = await (await house.browser()).visit(`${own.path}/ideas`)
    expect(page.text).toContain('within 20 days')
    const [old] = await now.db
      .selectFrom('ideas')
      .select('id')
      .where('activity_id', '=', own.id)
      .orderBy('given_at')
      .execute()
    expect((await officer.visit(`${own.path}/ideas/${old!.id}`)).text).toContain(
      'though it said that it would have by now',
    )
    await answerIdea(now, own, { ideaId: old!.id, status: 'not-taken-up', answer: 'There is no room for it.' })
    expect((await officer.visit('/desk')).text).not.toContain('Ideas that wait')
  })

  test('the board is made, changed and put in Welsh on the desk', async () => {
    const officer = await house.browser('project-officer')
    const form = await officer.visit(`/desk/projects/${board.projectId}/activities/new/ideas`)
    expect(form.text).toContain('What ideas can be about')
    expect((await officer.visit(`/desk/activities/${board.id}/edit`)).html).toContain('Streets\nPlay')
    const welsh = await officer.visit(`/desk/activities/${board.id}/welsh`)
    expect(welsh.html).toContain('value="Strydoedd"')
    expect((await officer.visit(`/desk/activities/${board.id}/preview`)).text).toContain('Your idea in one line')
  })
})
