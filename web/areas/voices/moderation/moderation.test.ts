import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { countsOf } from '../counting/queries.ts'
import { findVoice } from '../receipts/queries.ts'
import { listShown } from '../shown/queries.ts'
import { lockVoices } from '../standing/queries.ts'
import { takeVoice } from '../taking/commands.ts'
import type { VoiceInput } from '../taking/input.ts'
import { moderate } from './commands.ts'
import { type Decision, stampOf } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const refuse: Decision = { deed: 'refuse', reason: 'abuse', sentence: 'We cannot show threats.' }
const by = (account: string) => house.acting('kingston', { account, role: 'moderator' })

async function voiceOf(activity: string, more: Partial<VoiceInput> = {}): Promise<string> {
  const at = await house.acting()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity),
    activityId: activity,
    projectId: null,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words: 'A bench',
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.taken.voiceId
}
const done = (answer: Awaited<ReturnType<typeof moderate>>) => {
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

describe('deciding voices', () => {
  test('each decision moves the voice and its counts, and says so in the log and the record', async () => {
    const activity = newId()
    const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(() => voiceOf(activity)))
    const at = await by(await house.account('moderator'))
    done(await moderate(at, { voiceIds: [a!], decision: { deed: 'publish' } }))
    done(await moderate(at, { voiceIds: [b!], decision: refuse }))
    done(await moderate(at, { voiceIds: [c!], decision: { deed: 'count' } }))
    done(await moderate(at, { voiceIds: [d!], decision: { deed: 'hold', note: 'Is this about a neighbour?' } }))
    expect(await countsOf(at.db, [subjectOf('activity', activity)])).toMatchObject({
      received: 4,
      shown: 1,
      refused: 1,
      counted: 1,
      waiting: 1,
      erased: 0,
    })
    expect((await findVoice(at.db, b!))!).toMatchObject({
      standing: 'refused',
      why: 'abuse',
      sentence: 'We cannot show threats.',
    })
    expect((await findVoice(at.db, c!))!).toMatchObject({ standing: 'counted', why: 'private' })
    expect((await findVoice(at.db, d!))!).toMatchObject({ standing: 'waiting', why: 'held' })
    expect((await listShown(at.db, subjectOf('activity', activity), { limit: 10 })).voices.map(({ id }) => id)).toEqual(
      [a],
    )
    const log = await at.db
      .selectFrom('voice_moderations')
      .selectAll()
      .where('voice_id', 'in', [a!, b!, c!, d!])
      .execute()
    expect(log.map(({ deed }) => deed).sort()).toEqual(['counted', 'held', 'published', 'refused'])
    const entries = await at.db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${b}`)
      .where('deed', '=', 'voice.moderated')
      .execute()
    expect(entries[0]!.public).toEqual({ subject: `activity:${activity}`, decision: 'refused', reason: 'abuse' })
    expect(
      await at.db.selectFrom('record_waiting').selectAll().where('entry_id', '=', entries[0]!.id).execute(),
    ).toHaveLength(1)
  })

  test('refusing needs a reason of the list and a sentence', async () => {
    const id = await voiceOf(newId())
    const at = await by(await house.account('moderator'))
    const refused = (decision: Decision, voiceIds = [id]) => moderate(at, { voiceIds, decision })
    expect(await refused({ deed: 'refuse', reason: 'I dislike it' as never, sentence: 'x' })).toEqual({
      refused: 'reason-missing',
    })
    expect(await refused({ deed: 'refuse', reason: 'abuse', sentence: ' ' })).toEqual({ refused: 'sentence-missing' })
    expect(await refused({ deed: 'refuse', reason: 'abuse', sentence: 'x'.repeat(501) })).toEqual({
      refused: 'sentence-too-long',
    })
    expect(await refused(refuse, [])).toEqual({ refused: 'nothing-chosen' })
    expect((await findVoice(at.db, id))!.standing).toBe('waiting')
  })

  test('two officers at once: one decides, the second is told', async () => {
    const activity = newId()
    const id = await voiceOf(activity)
    const [one, two] = await Promise.all([by(await house.account('moderator')), by(await house.account('moderator'))])
    const [voice] = await lockVoices(one.db, [id])
    const seen = new Map([[id, stampOf(voice!)]])
    const answers = await Promise.all([
      moderate(one, { voiceIds: [id], decision: { deed: 'publish' }, seen }),
      moderate(two, { voiceIds: [id], decision: refuse, seen }),
    ])
    expect(answers.map((answer) => done(answer).done.length).sort()).toEqual([0, 1])
    expect(answers.flatMap((answer) => done(answer).kept)).toEqual([{ id, because: 'decided-meanwhile' }])
    const counts = await countsOf(one.db, [subjectOf('activity', activity)])
    expect(counts.shown + counts.refused).toBe(1)
    expect(counts.waiting).toBe(0)
  })

  test('words without consent are never shown, nor erased ones decided', async () => {
    const id = await voiceOf(newId(), { consentPublish: false, mustBeRead: true })
    const at = await by(await house.account('moderator'))
    expect(done(await moderate(at, { voiceIds: [id], decision: { deed: 'publish' } })).kept).toEqual([
      { id, because: 'no-consent' },
    ])
    expect(done(await moderate(at, { voiceIds: [id], decision: { deed: 'count' } })).done).toEqual([id])
    expect((await findVoice(at.db, id))!.why).toBe('no-consent')
  })

  test('a second look is by somebody else', async () => {
    const id = await voiceOf(newId())
    const [one, two] = [await by(await house.account('moderator')), await by(await house.account('moderator'))]
    done(await moderate(one, { voiceIds: [id], decision: { deed: 'hold' } }))
    expect(done(await moderate(one, { voiceIds: [id], decision: { deed: 'publish' } })).kept).toEqual([
      { id, because: 'own-second-look' },
    ])
    expect(done(await moderate(two, { voiceIds: [id], decision: { deed: 'publish' } })).done).toEqual([id])
  })

  test('the author is told why: by email at once, by post through a task with the words sealed', async () => {
    const email = await voiceOf(newId(), {
      consentContact: true,
      contact: { way: 'email', address: 'told@resident.example' },
    })
    const post = await voiceOf(newId(), {
      consentContact: true,
      contact: { way: 'post', address: '1 Invented Street' },
      language: 'cy',
    })
    const at = await by(await house.account('moderator'))
    done(await moderate(at, { voiceIds: [email, post], decision: refuse }))
    const letters = (await house.letters()).filter(
      ({ to, template }) => to === 'told@resident.example' && template === 'told',
    )
    expect(letters.at(-1)!.text).toContain('We cannot show threats.')
    expect(letters.at(-1)!.text).toContain('Abuse or hate')
    const notice = await at.db.selectFrom('notices').selectAll().where('voice_id', '=', post).executeTakeFirstOrThrow()
    expect(notice).toMatchObject({ way: 'post', sent_at: null })
    expect(at.council.keys.open(notice.message!)).toContain('Cam-drin neu gasineb')
  })

  test('40 voices are decided in one go, and counted right', async () => {
    const activity = newId()
    const ids = await Promise.all(Array.from({ length: 40 }, () => voiceOf(activity)))
    const [one, two] = [await by(await house.account('moderator')), await by(await house.account('moderator'))]
    const [first, second] = await Promise.all([
      moderate(one, { voiceIds: ids.slice(0, 25), decision: { deed: 'publish' } }),
      moderate(two, { voiceIds: ids.slice(15).reverse(), decision: { deed: 'publish' } }),
    ])
    expect(done(first).done.length + done(second).done.length).toBe(40)
    expect((await countsOf(one.db, [subjectOf('activity', activity)])).shown).toBe(40)
  })
})
