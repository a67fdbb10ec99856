import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { publishedProject } from '../../../projects/whole-project.test-support.ts'
import { eraseVoice, moderate } from '../../../voices/index.ts'
import { findActivityById } from '../../activity/queries.ts'
import type { Activity } from '../../activity/types.ts'
import { createActivity } from '../../desk/commands.ts'
import { closeActivity, publishActivity } from '../../desk/publication-commands.ts'
import { conversationInput } from '../../open-conversation.test-support.ts'
import type { Definition } from './definition.ts'
import { countHands } from './hands/commands.ts'
import { resultOf } from './queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Poll = Activity & { path: string }
const definition: Definition = {
  options: [
    { key: 'o1', en: 'A bench', cy: 'Mainc' },
    { key: 'o2', en: '<script>alert(1)</script>', cy: '' },
  ],
  show: 'at-once',
}

async function openPoll(change: Partial<ReturnType<typeof conversationInput>> = {}): Promise<Poll> {
  const at = await house.acting()
  const projectId = await publishedProject(house, `Poll ${Math.random()}`)
  const input = { ...conversationInput(at.now), title: 'What first', question: 'What should come first?', definition }
  const made = await createActivity(at, { projectId, kind: 'quick-poll', ...input, ...change })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return { ...activity, path: `/projects/${activity.project.slug}/${activity.slug}` }
}

/** The stored counts, which must equal a count of the voices. */
async function counted(poll: Poll): Promise<Record<string, number>> {
  const { db } = await house.council()
  const { votes } = await resultOf(db, poll.id)
  const { rows } = await sql<{
    option: string
    n: number
  }>`select v.data->>'the-choice' as option, count(*)::int as n from voices v
    where v.activity_id = ${poll.id} and v.data ? 'the-choice' and not exists (select from voice_refusals r where r.voice_id = v.id)
    group by 1`.execute(db)
  const recount = Object.fromEntries(rows.map(({ option, n }) => [option, n]))
  expect(Object.fromEntries(Object.entries(votes).filter(([, n]) => n))).toEqual(recount)
  return recount
}
const voiceOf = async (poll: Poll) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('activity_id', '=', poll.id)
    .orderBy('received_at', 'desc')
    .executeTakeFirstOrThrow()

describe('a quick poll', () => {
  test('one press is one vote with a receipt; a second is a change of mind; it says that it is no consultation', async () => {
    const poll = await openPoll()
    const browser = await house.browser()
    const start = await browser.visit(poll.path)
    expect(start.text).toContain('not a consultation')
    expect(start.html).toContain(`href="${poll.path}/poll"`)
    expect(start.html).not.toContain('<script>alert')
    const page = await browser.visit(`${poll.path}/poll`)
    expect(page.html).toContain('&lt;script>alert(1)&lt;/script>')
    const none = await browser.send(`${poll.path}/poll`, { choice: 'o9' })
    expect([none.status, none.title.startsWith('Error: ')]).toEqual([422, true])
    expect(none.text).toContain('Choose one of the answers')
    expect(await counted(poll)).toEqual({})
    const voted = await browser.submit(`${poll.path}/poll`, { choice: 'o1', votes: '900', channel: 'event' })
    expect(voted.text).toContain('You chose “A bench”')
    expect(voted.text).toContain('1 vote so far')
    const voice = await voiceOf(poll)
    expect(voice).toMatchObject({
      data: { 'the-choice': 'o1' },
      words: null,
      channel: 'online',
      consent_publish: false,
    })
    expect((await browser.visit(`/receipts/${voice.receipt}`)).status).toBe(200)
    await browser.send(`${poll.path}/poll`, { choice: 'o2' })
    expect(await counted(poll)).toEqual({ o2: 1 })
    expect((await browser.visit(poll.path)).text).toContain('1 vote so far')
    const welsh = await browser.send(
      `${poll.path}/poll`,
      { choice: 'o1', 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(welsh.text).toContain('Anfon fy mhleidlais'.replace('Anfon', 'Newid'))
    expect(await counted(poll)).toEqual({ o2: 1 })
  })

  test('a vote whose answer was lost is sent again: the same is counted once, another choice is a change of mind', async () => {
    const poll = await openPoll()
    const browser = await house.browser()
    const page = await browser.visit(`${poll.path}/poll`)
    const once = /name="_once" value="([^"]+)"/.exec(page.html)![1]!
    for (const choice of ['o1', 'o1', 'o2'])
      expect((await browser.send(`${poll.path}/poll`, { choice, _once: once })).status).toBe(303)
    expect(await counted(poll)).toEqual({ o2: 1 })
  })

  test('a few words of why are read before they are shown, and keep the vote', async () => {
    const poll = await openPoll()
    const browser = await house.browser()
    expect((await browser.visit(`${poll.path}/poll/why`)).location).toBe(`${poll.path}/poll`)
    await browser.send(`${poll.path}/poll`, { choice: 'o1' })
    expect((await browser.visit(`${poll.path}/poll/why`)).text).toContain('Why did you choose this?')
    const long = await browser.send(`${poll.path}/poll/why`, { answer: 'x'.repeat(501), publish: 'yes' })
    expect(long.status).toBe(422)
    await browser.send(`${poll.path}/poll/why`, { answer: 'My knees say so.', publish: 'yes', name: 'Ann' })
    const voice = await voiceOf(poll)
    expect(voice).toMatchObject({ words: 'My knees say so.', data: { 'the-choice': 'o1' }, consent_publish: true })
    expect((await browser.visit(poll.path)).text).not.toContain('My knees')
    const at = await house.acting()
    await moderate(at, { voiceIds: [voice.id], decision: { deed: 'publish' } })
    expect((await browser.visit(`${poll.path}/answers`)).text).toContain('My knees say so.')
    await moderate(at, { voiceIds: [voice.id], decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' } })
    expect(await counted(poll)).toEqual({})
    await eraseVoice(at, voice.id, 'asked by the author')
    await counted(poll)
  })

  test('twenty presses at once are one vote, and all are answered; five hundred people at once are five hundred', async () => {
    const poll = await openPoll()
    const browser = await house.browser()
    await browser.visit(`${poll.path}/poll`)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => browser.send(`${poll.path}/poll`, { choice: n % 2 ? 'o1' : 'o2' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
    const one = await counted(poll)
    expect(Object.values(one).reduce((sum, n) => sum + n, 0)).toBe(1)
    const crowd = await Promise.all(Array.from({ length: 500 }, () => house.browser()))
    const all = await Promise.all(crowd.map((each) => each.send(`${poll.path}/poll`, { choice: 'o1' })))
    expect(all.filter(({ status }) => status === 303)).toHaveLength(500)
    expect(Object.values(await counted(poll)).reduce((sum, n) => sum + n, 0)).toBe(501)
  })

  test('an account votes once from two browsers; closed, forged and of another council take nothing', async () => {
    const own = await openPoll({ identityLevel: 'account' })
    const stranger = await house.browser()
    const asked = await stranger.send(`${own.path}/poll`, { choice: 'o1' }, { nothingDone: true })
    expect(asked.text).toContain('Sign in')
    const account = await house.account('resident')
    for (const choice of ['o1', 'o2']) await (await house.browser({ account })).send(`${own.path}/poll`, { choice })
    expect(await counted(own)).toEqual({ o2: 1 })
    expect((await stranger.send(`${own.path}/poll`, { choice: 'o1' }, { token: 'made-up' })).status).not.toBe(303)
    expect((await stranger.send(`${own.path}/poll`, { choice: 'o1' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    )
    expect((await (await house.browser(undefined, 'barnet')).visit(`${own.path}/poll`)).status).toBe(404)
    await closeActivity(await house.acting(), { activityId: own.id, reason: 'Enough.' })
    expect((await (await house.browser({ account })).send(`${own.path}/poll`, { choice: 'o1' })).status).toBe(422)
    expect(await counted(own)).toEqual({ o2: 1 })
  })

  test('votes that are shown when it has closed are on no page before', async () => {
    const poll = await openPoll({ definition: { ...definition, show: 'closed' } })
    const browser = await house.browser()
    const voted = await browser.submit(`${poll.path}/poll`, { choice: 'o1' })
    expect(voted.text).toContain('when the poll has closed')
    expect(voted.text).not.toContain('1 vote so far')
    expect((await browser.visit(poll.path)).text).not.toContain('1 vote so far')
    await closeActivity(await house.acting(), { activityId: poll.id, reason: 'Enough.' })
    expect((await browser.visit(poll.path)).text).toContain('1 vote so far')
  })
})

describe('hands in a room', () => {
  test('where results are shown when it closes, the public record does not tell them before', async () => {
    const at = await house.acting()
    const hands = async (show: Definition['show']) => {
      const { id } = await openPoll({ definition: { ...definition, show } } as never)
      expect(await countHands(at, { activityId: id, place: 'Hall', counts: { o1: '12', o2: '4' } })).toEqual({
        counted: true,
      })
      const line = await at.db
        .selectFrom('record_entries')
        .select('public')
        .where('subject', '=', `activity:${id}`)
        .where('deed', '=', 'poll.hands-counted')
        .executeTakeFirstOrThrow()
      return line.public
    }
    expect(await hands('closed')).toEqual({ channel: 'event' })
    expect(await hands('at-once')).toEqual({ channel: 'event', counts: { o1: 12, o2: 4 } })
  })

  test('an officer counts them; they stand apart from the votes, and the newest of a place holds', async () => {
    const poll = await openPoll()
    const officer = await house.browser('project-officer')
    const href = `/desk/activities/${poll.id}/hands`
    expect((await officer.visit(href)).text).toContain('Count raised hands')
    const wrong = await officer.send(href, { place: 'Hall', o1: '-3' })
    expect(wrong.text).toContain('Write a whole number of hands')
    const twice = await officer.send(href, { o1: 'abc', o2: '3' })
    for (const said of ['Say where you counted', 'Write a whole number of hands']) expect(twice.text).toContain(said)
    expect(twice.html).toMatch(/name="o2"[^>]*value="3"/)
    expect((await officer.send(href, { place: 'Hall' })).text).toContain('Write how many hands you counted')
    await officer.send(href, { place: 'Hall', o1: '12', o2: '4', o9: '99' })
    await officer.send(href, { place: 'hall', o1: '11', o2: '5' })
    const { votes, hands } = await resultOf((await house.council()).db, poll.id)
    expect([votes, hands.map(({ counts }) => counts)]).toEqual([{}, [{ o1: 11, o2: 5 }]])
    const page = await (await house.browser()).visit(poll.path)
    expect(page.text).toContain('Hands in the hall')
    expect(page.text).toContain('do not add them to the votes')
    expect((await (await house.browser()).visit(href)).status).not.toBe(200)
    await closeActivity(await house.acting(), { activityId: poll.id, reason: 'Enough.' })
    house.clock.now = new Date(house.clock.now.getTime() + 1000)
    expect(await countHands(await house.acting(), { activityId: poll.id, place: 'Hall', counts: { o1: '1' } })).toEqual(
      { refused: { '': 'not-open' } },
    )
  })

  test('a poll needs two to six answers, and they stay once somebody voted', async () => {
    const at = await house.acting()
    const projectId = await publishedProject(house, 'Poll of one')
    const input = { ...conversationInput(at.now), title: 'One', question: 'What first?' }
    const make = (options: Definition['options']) =>
      createActivity(at, { projectId, kind: 'quick-poll', ...input, definition: { options, show: 'at-once' } })
    const option = (n: number) => ({ key: `o${n}`, en: `Answer ${n}`, cy: '' })
    expect(await make([1, 2, 3, 4, 5, 6, 7].map(option))).toEqual({ refused: { definition: 'poll-options' } })
    const one = await make([option(1)])
    if ('refused' in one) throw new Error('refused')
    expect(await publishActivity(at, { activityId: one.activityId })).toHaveProperty('refused')
  })
})
