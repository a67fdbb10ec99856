import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import { findPerson, openSession } from '../../../platform/session.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { listWards } from '../../places/index.ts'
import type { Contact } from '../contacts/address.ts'
import { eraseVoice } from '../erasing/commands.ts'
import { moderate } from '../moderation/commands.ts'
import { takeVoice } from '../taking/commands.ts'
import { answerReply, assignReply, promiseReply } from './commands.ts'
import { deskOfReplies } from './desk.ts'
import { repliesOf } from './queries.ts'
import { defaultDue, longestAnswer } from './rules.ts'
import { replySteps } from './steps.ts'

let house: TestHouse
let ward: Subject
beforeAll(async () => {
  house = await openHouse()
  ward = subjectOf('ward', (await listWards((await house.acting()).db))[0]!.id)
})
afterAll(() => house.close())

const email = (name: string): Contact => ({ way: 'email', address: `${name}@resident.example` })
type Given = {
  contact?: Contact
  words?: string
  language?: string
  projectId?: string
  publicName?: string
  shown?: boolean
}
async function give({
  contact,
  words = 'The gate is broken',
  language = 'en',
  projectId,
  publicName,
  shown,
}: Given = {}) {
  const at = await house.acting()
  const answer = await takeVoice(at, {
    subject: projectId ? subjectOf('project', projectId) : ward,
    activityId: null,
    projectId: projectId ?? null,
    kind: 'thought',
    channel: 'online',
    givenAt: at.now,
    language,
    consentPublish: true,
    consentContact: !!contact,
    words,
    data: {},
    once: newId(),
    ...(contact ? { contact } : {}),
    ...(publicName ? { publicName } : {}),
    preModeration: !shown,
    showable: true,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken.voiceId
}
async function promised(voiceId: string, more: { service?: string; dueOn?: string; ownerAccount?: string } = {}) {
  const answer = await promiseReply(await house.acting(), { voiceId, ...more })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}
const officer = async () => {
  const account = await house.account('project-officer')
  return { account, at: await house.acting('kingston', { account, role: 'project-officer' }) }
}
const reading = async (language: 'en' | 'cy' = 'en') => ({ ...(await house.acting()), language, person: null })
const lettersTo = async (to: string) =>
  (await house.letters()).filter((letter) => letter.to === to && letter.template === 'told')
const path = (id: string) => `/replies/${id}`

describe('promising', () => {
  test('is for the working days that the council set, is on the receipt and on the record', async () => {
    const at = await house.acting()
    const voiceId = await give()
    const { dueOn } = await promised(voiceId, { service: 'Parks' })
    expect(dueOn).toBe(defaultDue(dayOf(at.now), 20))
    const { done, next } = await replySteps({ id: voiceId }, await reading())
    expect(done).toMatchObject([{ key: 'reply-promised', title: 'Parks promised you a reply' }])
    expect(next).toMatchObject([{ key: 'reply', title: 'Our reply to you' }])
    expect((await replySteps({ id: voiceId }, await reading('cy'))).done[0]!.title).toBe('Addawodd Parks ateb i chi')
    const entries = await at.db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${voiceId}`)
      .where('deed', '=', 'reply.promised')
      .execute()
    expect(entries.map((entry) => entry.public)).toEqual([{ subject: ward, dueOn }])
  })

  test('is refused for nobody, for who was erased, and to an owner who may not reply', async () => {
    const at = await house.acting()
    expect(await promiseReply(at, { voiceId: newId() })).toEqual({ refused: 'not-found' })
    const voiceId = await give()
    expect(await promiseReply(at, { voiceId, ownerAccount: await house.account('resident') })).toEqual({
      refused: 'owner-unknown',
    })
    expect(await promiseReply(at, { voiceId, dueOn: '2001-01-01' })).toEqual({ refused: 'due-in-past' })
    await eraseVoice(at, voiceId, 'asked')
    expect(await promiseReply(at, { voiceId })).toEqual({ refused: 'erased' })
  })

  test('from the form, sent 20 times at once, is one promise', async () => {
    const voiceId = await give({ publicName: 'Sam' })
    const browser = await house.browser('project-officer')
    const page = await browser.visit(`/replies/for/${voiceId}`)
    expect(page.text).toContain('The gate is broken')
    const due = /name="due-day"[^>]*value="(\d+)"/.exec(page.html)
    expect(due).not.toBeNull()
    const day = addDays(dayOf(house.clock.now), 3).split('-')
    const fields = {
      _once: newId(),
      service: 'Parks',
      owner: browser.account!,
      'due-day': day[2]!,
      'due-month': day[1]!,
      'due-year': day[0]!,
    }
    const sent = await Promise.all(Array.from({ length: 20 }, () => browser.send(`/replies/for/${voiceId}`, fields)))
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1)
    expect((await browser.visit(sent[0]!.location!)).text).toContain('The reply is promised')
    const { db } = await house.acting()
    expect(
      await db.selectFrom('voice_replies').select(['service', 'due_on']).where('voice_id', '=', voiceId).execute(),
    ).toEqual([{ service: 'Parks', due_on: day.join('-') }])
    const seen = await db
      .selectFrom('sensitive_reads')
      .select('what')
      .where('subject', '=', `voice:${voiceId}`)
      .execute()
    expect(seen.length).toBeGreaterThan(0)
  })

  test.each([
    ['no day', { 'due-day': '', 'due-month': '', 'due-year': '' }, 'Enter a real day'],
    ['a day that is none', { 'due-day': '31', 'due-month': '2', 'due-year': '2090' }, 'Enter a real day'],
    ['a past day', { 'due-day': '1', 'due-month': '1', 'due-year': '2020' }, 'Enter today or a later day'],
    ['a long service', { service: 's'.repeat(101) }, 'must be 100 characters or less'],
    ['an owner who is nobody', { owner: newId() }, 'Choose somebody from the list'],
    ['an owner that is no id', { owner: "' or 1=1" }, 'Choose somebody from the list'],
  ])('keeps what was typed with %s', async (_, fields, sentence) => {
    const voiceId = await give()
    const browser = await house.browser('project-officer')
    const page = await browser.send(`/replies/for/${voiceId}`, {
      _once: newId(),
      service: 'Parks <b>',
      owner: '',
      'due-day': '2',
      'due-month': 'June',
      'due-year': '2090',
      ...fields,
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    if (!('service' in fields)) expect(page.html).toContain('Parks &lt;b>')
  })
})

describe('replying', () => {
  test('tells the person once, by their way, in their language, and shows on the receipt', async () => {
    const { at } = await officer()
    const to = `reply-${newId().slice(-6)}`
    const voiceId = await give({ contact: email(to), language: 'cy' })
    const { promised: replyId } = await promised(voiceId)
    const input = { replyId, answer: 'We mended it on Friday.\n\nThank you.', public: false }
    const answers = await Promise.all(Array.from({ length: 20 }, () => answerReply(at, input)))
    expect(answers.filter((answer) => 'answered' in answer && answer.answered.told)).toHaveLength(1)
    expect(answers.every((answer) => 'answered' in answer)).toBe(true)
    const letters = await lettersTo(`${to}@resident.example`)
    expect(letters).toHaveLength(1)
    expect(letters[0]!.text).toMatch(/Gofynnoch am ateb[\s\S]*We mended it on Friday\.[\s\S]*\/receipts\//)
    const { done, next } = await replySteps({ id: voiceId }, await reading())
    expect(next).toEqual([])
    expect(done.at(-1)).toMatchObject({ key: 'reply', title: 'We replied to you', words: input.answer })
    expect(await answerReply(at, { ...input, answer: 'Another' })).toEqual({ refused: 'already-answered' })
    const entries = await at.db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${voiceId}`)
      .where('deed', '=', 'reply.answered')
      .execute()
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toContain('mended')
  })

  test('is public only where it may be and the voice is shown', async () => {
    const { at } = await officer()
    const voiceId = await give({ shown: true })
    for (const open of [true, false])
      await answerReply(at, {
        replyId: (await promised(voiceId)).promised,
        answer: open ? 'For all' : 'For you',
        public: open,
      })
    expect(await repliesOf(at.db, voiceId)).toMatchObject([{ answer: 'For all', service: null }])
    await moderate(at, { voiceIds: [voiceId], decision: { deed: 'refuse', reason: 'abuse', sentence: 'It insults.' } })
    expect(await repliesOf(at.db, voiceId)).toEqual([])
  })

  test('is refused where there is nobody or nothing to say', async () => {
    const { at } = await officer()
    const voiceId = await give({ contact: email('gone') })
    const { promised: replyId } = await promised(voiceId)
    expect(await answerReply(at, { replyId, answer: ' ', public: false })).toEqual({ refused: 'answer-missing' })
    expect(await answerReply(at, { replyId, answer: 'x'.repeat(longestAnswer + 1), public: false })).toEqual({
      refused: 'answer-too-long',
    })
    expect(await answerReply(at, { replyId: newId(), answer: 'Yes', public: false })).toEqual({ refused: 'not-found' })
    await eraseVoice(at, voiceId, 'asked')
    expect(await answerReply(at, { replyId, answer: 'Yes', public: false })).toEqual({ refused: 'erased' })
    expect(await assignReply(at, { replyId, service: '', ownerAccount: null })).toEqual({ refused: 'not-found' })
    expect((await replySteps({ id: voiceId }, await reading())).next).toEqual([])
    expect((await (await house.browser('project-officer')).visit(path(replyId))).status).toBe(404)
  })

  test('and erasing at the same moment never wait for each other, and nothing is left', async () => {
    const { at } = await officer()
    for (let i = 0; i < 10; i++) {
      const voiceId = await give({ contact: email(`race-${i}`) })
      const { promised: replyId } = await promised(voiceId)
      await Promise.all([
        answerReply(at, { replyId, answer: 'Secret reply', public: true }),
        eraseVoice(at, voiceId, 'asked'),
      ])
      const row = await at.db
        .selectFrom('voice_replies')
        .select(['answer', 'public'])
        .where('id', '=', replyId)
        .executeTakeFirstOrThrow()
      expect(row).toEqual({ answer: null, public: false })
      expect(await lettersTo(`race-${i}@resident.example`)).toEqual([])
    }
  })

  test('from its page; two officers: the second keeps what they wrote', async () => {
    const voiceId = await give({ shown: true, words: 'A gate that squeaks' })
    const { promised: replyId } = await promised(voiceId)
    const [one, two] = [await house.browser('project-officer'), await house.browser('link-officer')]
    const page = await one.visit(path(replyId))
    expect(page.text).toContain('A gate that squeaks')
    expect(page.text).toContain('They left no address')
    const empty = await one.send(path(replyId), { answer: ' ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Write your reply')
    const done = await one.submit(path(replyId), { answer: 'Oiled. <script>', public: 'yes' })
    expect(done.text).toContain('The reply is sent')
    const late = await two.send(path(replyId), { answer: 'I too would like to say' })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Somebody replied meanwhile')
    expect(late.text).toContain('Oiled.')
    expect(late.text).toContain('I too would like to say')
    expect((await one.visit('/replies?show=answered')).text).toContain('A gate that squeaks')
    expect((await one.visit(`/replies?show=open&owner=${one.account}`)).text).not.toContain('A gate that squeaks')
  })

  test('who replies can be changed until it is given', async () => {
    const { promised: replyId } = await promised(await give())
    const browser = await house.browser('project-officer')
    const long = await browser.send(`${path(replyId)}/assignment`, { service: 'x'.repeat(101), owner: '' })
    expect(long.text).toContain('must be 100 characters or less')
    expect((await browser.send(`${path(replyId)}/assignment`, { service: '', owner: 'me' })).status).toBe(422)
    const saved = await browser.submit(`${path(replyId)}/assignment`, { service: 'Parks', owner: browser.account! })
    expect(saved.html).toContain('value="Parks"')
    expect((await browser.visit(`/replies?owner=${browser.account}`)).text).toContain('Parks, Test project-officer')
    await answerReply(await house.acting(), { replyId, answer: 'Yes', public: false })
    expect((await browser.send(`${path(replyId)}/assignment`, { service: '', owner: '' })).text).toContain(
      'replied to already',
    )
  })
})

describe('who may', () => {
  test.each(['resident', 'moderator', 'analyst', 'councillor', 'auditor'] as const)(
    'a %s finds nothing here',
    async (role) => {
      const browser = await house.browser(role)
      const { promised: replyId } = await promised(await give())
      for (const one of ['/replies', path(replyId), `/replies/for/${await give()}`])
        expect((await browser.visit(one)).status).toBe(404)
      expect((await browser.send(path(replyId), { answer: 'Mine' })).status).toBe(404)
    },
  )

  test('a grant for one project opens its replies alone', async () => {
    const projectId = newId()
    const [mine, other] = [
      await give({ projectId, words: 'Within the project' }),
      await give({ words: 'Elsewhere entirely' }),
    ]
    const { promised: inside } = await promised(mine)
    const { promised: outside } = await promised(other)
    const browser = await house.browser({
      account: await house.account('link-officer', 'kingston', subjectOf('project', projectId)),
    })
    const list = await browser.visit('/replies')
    expect(list.text).toContain('Within the project')
    expect(list.text).not.toContain('Elsewhere entirely')
    expect((await browser.visit(path(inside))).status).toBe(200)
    expect((await browser.visit(path(outside))).status).toBe(404)
    expect((await browser.visit(`/replies/for/${other}`)).status).toBe(404)
    expect((await browser.send(path(outside), { answer: 'No' })).status).toBe(404)
  })

  test.each(['nothing', newId(), "' or 1=1", '..%2f..'])('%s is nobody’s reply', async (id) => {
    const browser = await house.browser('project-officer')
    expect((await browser.visit(path(id))).status).toBe(404)
    expect((await browser.visit(`/replies/for/${id}`)).status).toBe(404)
    expect((await browser.visit(`/replies?page=${id}&owner=${id}&show=${id}`)).status).toBe(200)
  })

  test('another council’s reply is not there', async () => {
    const { promised: replyId } = await promised(await give())
    expect((await (await house.browser('project-officer', 'barnet')).visit(path(replyId))).status).toBe(404)
  })
})

test('the desk shows what is overdue, then what is due soon, one’s own first', async () => {
  const { db, now } = await house.acting()
  const account = await house.account('link-officer')
  const person = (await findPerson(db, await openSession(db, { accountId: account, now, secondFactor: true }), now))!
  const [late, mine] = [await give({ words: 'Long ago I asked' }), await give({ words: 'Mine to answer' })]
  const { promised: overdue } = await promised(late, { service: 'Roads' })
  await db
    .updateTable('voice_replies')
    .set({ due_on: addDays(dayOf(now), -3) })
    .where('id', '=', overdue)
    .execute()
  const { promised: own } = await promised(mine, { dueOn: addDays(dayOf(now), 2), ownerAccount: account })
  await promised(await give({ words: 'Not for weeks' }))
  const desk = await deskOfReplies({ db, now }, person)
  expect(desk[0]).toMatchObject({ key: 'reply-due', title: 'Mine to answer', href: path(own), action: 'Reply' })
  expect(desk).toContainEqual({
    key: 'reply-overdue',
    title: 'Long ago I asked',
    words: 'Roads',
    due: addDays(dayOf(now), -3),
    href: path(overdue),
    action: 'Reply',
  })
  expect(desk.some(({ title }) => title === 'Not for weeks')).toBe(false)
  const list = await (await house.browser('project-officer')).visit('/replies')
  expect(list.text.indexOf('Long ago I asked')).toBeLessThan(list.text.indexOf('Mine to answer'))
  expect(list.text).toContain('Overdue')
  expect((await replySteps({ id: late }, await reading())).next[0]!.expected).toContain(
    'it is late, and still owed to you',
  )
  const resident = { ...person, grants: [] }
  expect(await deskOfReplies({ db, now }, resident)).toEqual([])
})
