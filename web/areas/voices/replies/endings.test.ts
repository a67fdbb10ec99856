import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { emailKey } from '../../people/index.ts'
import { listWards } from '../../places/index.ts'
import { eraseVoice, forget } from '../erasing/commands.ts'
import { findVoice } from '../receipts/queries.ts'
import { takeVoice } from '../taking/commands.ts'
import { agreeAction } from './actions.ts'
import { findCase, listCases } from './case-queries.ts'
import { answerReply, promiseReply } from './commands.ts'
import { closeReply, confirmReply, disputeReply } from './endings.ts'
import { actionsOn, endingsOf, repliesTo } from './queries.ts'
import { endRefusal, stateOfCase } from './rules.ts'
import { replySteps } from './steps.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const address = () => `${newId()}@group.example`

/** Something of an invented group of Kingston, with a promised reply. */
async function said(more: { email?: string; kind?: string } = {}) {
  const at = await house.acting()
  const { email = address(), kind = 'issue' } = more
  const { id } = (await at.db.selectFrom('groups').select('id').executeTakeFirst()) ?? {
    id: (await listWards(at.db))[0]!.id,
  }
  const subject = subjectOf('group', id)
  const answer = await takeVoice(at, {
    subject,
    activityId: null,
    projectId: null,
    kind,
    channel: 'group',
    givenAt: at.now,
    language: 'en',
    consentPublish: false,
    consentContact: true,
    words: 'The lamp is dark',
    data: {},
    once: newId(),
    contact: { way: 'email', address: email },
    preModeration: true,
    showable: true,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  const { voiceId } = answer.taken
  const made = await promiseReply(at, { voiceId, service: 'Lamps' })
  if ('refused' in made) throw new Error(made.refused)
  return { at, voiceId, subject, replyId: made.promised, email }
}

test('a reply ends once: twenty who settle and dispute it at the same moment leave one ending', async () => {
  const { at, voiceId, replyId } = await said()
  expect(await confirmReply(at, { replyId, words: '' })).toEqual({ refused: 'not-answered' })
  await answerReply(at, { replyId, answer: 'It burns', public: false })
  expect(await disputeReply(at, { replyId, words: '' })).toEqual({ refused: 'words-missing' })
  expect(await confirmReply(at, { replyId: newId(), words: '' })).toEqual({ refused: 'not-found' })
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      i % 2 ? confirmReply(at, { replyId, words: 'Yes' }) : disputeReply(at, { replyId, words: 'No' }),
    ),
  )
  expect(all.some((one) => 'ended' in one)).toBe(true)
  const ended = await endingsOf(at.db, voiceId)
  expect(ended.size).toBe(1)
  const disputed = ended.get(replyId)!.ending === 'disputed'
  expect(await repliesTo(at.db, voiceId)).toHaveLength(disputed ? 2 : 1)
  expect(await agreeAction(at, { replyId, words: 'Too late', dueOn: null })).toEqual({ refused: 'ended' })
})

test('erasing takes the words of actions and endings, and the receipt goes on', async () => {
  const { at, voiceId, replyId } = await said()
  const once = newId()
  await agreeAction(at, { replyId, words: 'A secret plan', dueOn: null, once })
  await agreeAction(at, { replyId, words: 'A secret plan', dueOn: null, once })
  expect(await actionsOn(at.db, voiceId)).toHaveLength(1)
  await answerReply(at, { replyId, answer: 'A secret answer', public: false })
  await closeReply(at, { replyId, words: 'A secret reason' })
  await eraseVoice(at, voiceId, 'asked')
  const reading = { ...at, language: 'en' as const, person: null }
  const { done, next } = await replySteps({ id: voiceId }, reading)
  expect(JSON.stringify({ done, next })).not.toContain('secret')
  expect(done.map(({ title }) => title)).toContain('Closed by the council')
  expect((await findCase(at.db, voiceId))!.erased).toBe(true)
  expect(await disputeReply(at, { replyId, words: 'x' })).toEqual({ refused: 'not-found' })
})

test('who spoke for a group is forgotten, and what the group said stays', async () => {
  const { at, voiceId, email } = await said()
  const whom = { accountId: null, emailKey: emailKey(at, email) }
  expect(await forget({ ...whom, keys: at.council.keys }, at, 'asked')).toBe(1)
  expect(await forget({ ...whom, keys: at.council.keys }, at, 'asked')).toBe(0)
  const voice = await findVoice(at.db, voiceId)
  expect(voice).toMatchObject({ words: 'The lamp is dark', standing: 'counted', hasContact: false })
  const thought = await said({ kind: 'thought', email: address() })
  const person = { accountId: null, emailKey: emailKey(at, thought.email), keys: at.council.keys }
  await forget(person, at, 'asked')
  expect((await findVoice(at.db, thought.voiceId))!.standing).toBe('erased')
})

test('lists of what groups said hold nothing else, and ask for somebody', async () => {
  const { at, voiceId, subject } = await said()
  const thought = await said({ kind: 'thought' })
  const asked = { show: 'all' as const, page: 1, perPage: 100, today: '2026-01-01' }
  const { cases, total } = await listCases(at.db, { whose: { subjects: [subject] }, ...asked })
  const ids = cases.map((one) => one.voiceId)
  expect(ids).toContain(voiceId)
  expect(ids).not.toContain(thought.voiceId)
  expect(total).toBe(cases.length)
  expect(await listCases(at.db, { whose: {}, ...asked })).toEqual({ cases: [], total: 0 })
})

test('where something stands', () => {
  const [answeredAt, due] = [new Date('2026-05-01'), '2026-05-10']
  const on = (ending: 'confirmed' | 'closed-by-council' | null, at: Date | null = answeredAt) =>
    stateOfCase({ dueOn: due, answeredAt: at, ending }, '2026-05-11')
  expect([on(null, null), on(null), on('confirmed'), on('closed-by-council')]).toEqual([
    'overdue',
    'answered',
    'confirmed',
    'closed-by-council',
  ])
  expect(endRefusal('confirmed', 'x'.repeat(1001), { answeredAt, ending: null })).toBe('words-too-long')
  expect(endRefusal('confirmed', '', { answeredAt, ending: 'disputed' })).toBe('already-ended')
})
