import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { countsOf } from '../counting/queries.ts'
import { newReceiptCode } from '../receipts/draw.ts'
import { findByReceipt } from '../receipts/queries.ts'
import { takeVoice } from './commands.ts'
import type { VoiceInput } from './input.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const inputOf = (activityId: string, more: Partial<VoiceInput> = {}): VoiceInput => ({
  subject: subjectOf('activity', activityId),
  activityId,
  projectId: null,
  kind: 'conversation',
  channel: 'online',
  givenAt: house.clock.now,
  language: 'en',
  consentPublish: true,
  consentContact: false,
  words: 'More benches please',
  data: {},
  once: newId(),
  preModeration: true,
  showable: true,
  ...more,
})
const taken = (answer: Awaited<ReturnType<typeof takeVoice>>) => {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`)
  return answer.taken
}

describe('taking a voice', () => {
  test('keeps the voice, its receipt, place, counts, record and letter together', async () => {
    const at = await house.acting()
    const activity = newId()
    const wardId = newId()
    const { voiceId, receipt, again } = taken(
      await takeVoice(
        at,
        inputOf(activity, {
          place: { wardId, boundaryCode: 'E05013941', smallAreaId: null },
          consentContact: true,
          contact: { way: 'email', address: 'Ann@Resident.example' },
          title: 'Norbiton',
        }),
      ),
    )
    expect(again).toBe(false)
    const found = await findByReceipt(at.db, receipt)
    expect(found).toMatchObject({
      id: voiceId,
      words: 'More benches please',
      standing: 'waiting',
      why: 'new',
      wardId,
      hasContact: true,
    })
    expect(await countsOf(at.db, [subjectOf('activity', activity)])).toEqual({
      received: 1,
      shown: 0,
      counted: 0,
      refused: 0,
      waiting: 1,
      erased: 0,
      byChannel: { online: 1 },
      byWard: { [wardId]: 1 },
    })
    const [letter] = (await house.letters()).filter(({ to }) => to === 'Ann@Resident.example')
    expect(letter!.text).toContain(`/receipts/${receipt}`)
    const entry = await at.db
      .selectFrom('record_entries')
      .selectAll()
      .where('subject', '=', `voice:${voiceId}`)
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ deed: 'voice.received', by_account: null, by_role: 'visitor' })
    expect(JSON.stringify(entry)).not.toMatch(/benches|Ann/)
    expect(
      await at.db.selectFrom('record_waiting').selectAll().where('entry_id', '=', entry.id).execute(),
    ).toHaveLength(1)
    const contact = await at.db
      .selectFrom('contacts')
      .selectAll()
      .where('voice_id', '=', voiceId)
      .executeTakeFirstOrThrow()
    expect(contact.address.toString('latin1')).not.toContain('resident')
    expect(contact.address_key).toEqual(at.council.keys.fingerprint('email', 'ann@resident.example'))
  })

  test('an address given for the receipt alone is not kept', async () => {
    const at = await house.acting()
    const { voiceId } = taken(
      await takeVoice(at, inputOf(newId(), { contact: { way: 'email', address: 'once@resident.example' } })),
    )
    expect(await at.db.selectFrom('contacts').selectAll().where('voice_id', '=', voiceId).execute()).toEqual([])
    expect((await house.letters()).filter(({ to }) => to === 'once@resident.example')).toHaveLength(1)
  })

  test('the same form sent 20 times at once is one voice, and all 20 are answered', async () => {
    const at = await house.acting()
    const activity = newId()
    const input = inputOf(activity, { participant: { level: 'open', key: newId() } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeVoice(at, input)))
    expect(new Set(answers.map((answer) => taken(answer).receipt)).size).toBe(1)
    expect(answers.filter((answer) => !taken(answer).again)).toHaveLength(1)
    expect((await countsOf(at.db, [subjectOf('activity', activity)])).received).toBe(1)
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from record_entries where deed = 'voice.received' and public->>'subject' = ${subjectOf('activity', activity)}`.execute(
      at.db,
    )
    expect(rows[0]!.n).toBe(1)
  })

  test('one participant, one voice: 20 different forms of one person at once count once', async () => {
    const at = await house.acting()
    const activity = newId()
    const key = newId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => takeVoice(at, inputOf(activity, { participant: { level: 'email', key } }))),
    )
    expect(answers.filter((answer) => 'taken' in answer)).toHaveLength(1)
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'already-taken-part')).toHaveLength(19)
    expect((await countsOf(at.db, [subjectOf('activity', activity)])).received).toBe(1)
  })

  test('20 first-time participants at once all succeed', async () => {
    const at = await house.acting()
    const activity = newId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        takeVoice(at, inputOf(activity, { participant: { level: 'open', key: `person ${i}` } })),
      ),
    )
    expect(new Set(answers.map((answer) => taken(answer).receipt)).size).toBe(20)
    expect((await countsOf(at.db, [subjectOf('activity', activity)])).received).toBe(20)
  })

  test('a closed activity takes nothing new, yet answers again what it took before', async () => {
    const at = await house.acting()
    const input = inputOf(newId())
    const first = taken(await takeVoice(at, input))
    expect(await takeVoice(at, inputOf(newId()), { activityOpen: false })).toEqual({ refused: 'closed' })
    expect(
      await takeVoice(at, { ...inputOf(newId()), stillOpen: sql`exists (select from activities where false)` }),
    ).toEqual({ refused: 'closed' })
    expect(taken(await takeVoice(at, { ...input, stillOpen: sql`false` }))).toEqual({ ...first, again: true })
  })

  test('a printed code is used once, and only if this council printed it', async () => {
    const at = await house.acting()
    const code = newReceiptCode()
    expect(await takeVoice(at, inputOf(newId(), { channel: 'paper', receipt: code }))).toEqual({
      refused: 'receipt-unknown',
    })
    await sql`select platform.claim_receipt(${code})`.execute(at.db)
    const elsewhere = await house.acting('barnet')
    expect(await takeVoice(elsewhere, inputOf(newId(), { channel: 'paper', receipt: code }))).toEqual({
      refused: 'receipt-unknown',
    })
    const activity = newId()
    const twice = await Promise.all(
      [1, 2].map(() =>
        takeVoice(
          at,
          inputOf(activity, { channel: 'paper', receipt: code, participant: { level: 'code', key: newId() } }),
        ),
      ),
    )
    expect(twice.filter((answer) => 'taken' in answer)).toHaveLength(1)
    expect(twice.filter((answer) => 'refused' in answer && answer.refused === 'receipt-used')).toHaveLength(1)
    expect((await house.councils.ofReceipt(code))?.slug).toBe('kingston')
    expect((await countsOf(at.db, [subjectOf('activity', activity)])).received).toBe(1)
  })

  test('where it stands: shown, waiting, or counted and never shown', async () => {
    const at = await house.acting()
    const standing = async (more: Partial<VoiceInput>) => {
      const { receipt } = taken(await takeVoice(at, inputOf(newId(), more)))
      const found = (await findByReceipt(at.db, receipt))!
      return `${found.standing} ${found.why}`
    }
    expect(await standing({})).toBe('waiting new')
    expect(await standing({ preModeration: false })).toBe('shown null')
    expect(await standing({ preModeration: false, under18: true })).toBe('waiting new')
    for (const words of ['ring 07700 900123', 'me@home.example', 'see https://spam.example', 'I live at KT1 3AB'])
      expect(await standing({ preModeration: false, words })).toBe('waiting new')
    expect(await standing({ consentPublish: false })).toBe('counted no-consent')
    expect(await standing({ showable: false, words: null })).toBe('counted nothing-to-show')
    expect(await standing({ consentPublish: false, mustBeRead: true })).toBe('waiting new')
  })

  test('a one-to-one note without consent is refused, and a partner is credited', async () => {
    const at = await house.acting()
    expect(await takeVoice(at, inputOf(newId(), { channel: 'one-to-one' }))).toEqual({ refused: 'consent-missing' })
    expect(await takeVoice(at, inputOf(newId(), { channel: 'one-to-one', consentNoted: '  ' }))).toEqual({
      refused: 'consent-missing',
    })
    expect(await takeVoice(at, inputOf(newId(), { channel: 'partner' }))).toEqual({ refused: 'partner-missing' })
    taken(await takeVoice(at, inputOf(newId(), { channel: 'one-to-one', consentNoted: 'Said yes at the door' })))
    taken(await takeVoice(at, inputOf(newId(), { channel: 'partner', source: 'Invented Lunch Club' })))
  })

  test('staff who enter it are named; a resident who is signed in is not', async () => {
    const account = await house.account('project-officer')
    const by = { account, role: 'project-officer' }
    const at = await house.acting('kingston', by)
    const own = taken(await takeVoice(at, inputOf(newId())))
    const entered = taken(await takeVoice(at, inputOf(newId(), { channel: 'telephone', enteredFor: 'a caller' })))
    const enteredBy = async (id: string) =>
      (await at.db.selectFrom('voices').select('entered_by').where('id', '=', id).executeTakeFirstOrThrow()).entered_by
    expect(await enteredBy(own.voiceId)).toBeNull()
    expect(await enteredBy(entered.voiceId)).toBe(account)
  })

  test('counts of a project are those of all within it, once each', async () => {
    const at = await house.acting()
    const projectId = newId()
    const [a, b] = [newId(), newId()]
    for (const activity of [a, a, b]) taken(await takeVoice(at, inputOf(activity, { projectId })))
    taken(await takeVoice(at, inputOf(a, { activityId: null, subject: subjectOf('project', projectId), projectId })))
    expect((await countsOf(at.db, [subjectOf('project', projectId)])).received).toBe(4)
    expect((await countsOf(at.db, [subjectOf('project', projectId), subjectOf('activity', a)])).received).toBe(4)
    expect((await countsOf(at.db, [subjectOf('activity', a)])).received).toBe(2)
    expect((await countsOf(at.db, [subjectOf('activity', newId())])).received).toBe(0)
  })

  test('hostile words are kept as they are, and do nothing', async () => {
    const at = await house.acting()
    for (const words of [
      "'); drop table voices; --",
      '<script>alert(1)</script>',
      '../../etc/passwd',
      '🙂 مرحبا ‮abc',
      '"\\',
      'x'.repeat(50_000),
    ]) {
      const { receipt } = taken(await takeVoice(at, inputOf(newId(), { words, data: { part: words } })))
      const found = (await findByReceipt(at.db, receipt))!
      expect(found.words).toBe(words)
      expect(found.data).toEqual({ part: words })
    }
  })
})
