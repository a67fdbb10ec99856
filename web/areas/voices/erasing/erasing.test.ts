import { canonical, createChecker, type Json } from '@folkmoot/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { lineOf, sealWaiting } from '../../../platform/sequencer.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { ownEquality, putEquality } from '../../people/index.ts'
import { changeVoice } from '../changing/commands.ts'
import { countsOf } from '../counting/queries.ts'
import { moderate } from '../moderation/commands.ts'
import { findByReceipt } from '../receipts/queries.ts'
import { takeVoice } from '../taking/commands.ts'
import type { VoiceInput } from '../taking/input.ts'
import { eraseVoice, forget, replayErasures } from './commands.ts'
import { personalData } from './queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const secret = 'My quixotic landlord never repairs the boiler'
async function take(more: Partial<VoiceInput> = {}) {
  const at = await house.acting()
  const activity = more.activityId ?? newId()
  const answer = await takeVoice(at, {
    subject: subjectOf('activity', activity),
    activityId: activity,
    projectId: null,
    kind: 'conversation',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: true,
    contact: { way: 'email', address: 'gone@resident.example' },
    publicName: 'Zebedee',
    words: secret,
    data: { private: { skills: 'Plumbing' } },
    once: newId(),
    preModeration: true,
    showable: true,
    ...more,
  })
  if ('refused' in answer) throw new Error(answer.refused)
  return { ...answer.taken, activity }
}

test('erasing takes words, versions, contact, letters, account and equality answers, and leaves row, counts and receipt', async () => {
  const at = await house.acting()
  const wardId = newId()
  const accountId = await house.account('resident')
  const { voiceId, receipt, activity } = await take({
    place: { wardId, boundaryCode: 'E1', smallAreaId: newId() },
    participant: { level: 'account', key: accountId, accountId },
  })
  await changeVoice(at, { receipt, words: `${secret}, still`, data: {}, by: 'author' })
  await moderate(at, {
    voiceIds: [voiceId],
    decision: { deed: 'refuse', reason: 'names-a-person', sentence: 'Please leave the name out.' },
  })
  await putEquality(at, voiceId, subjectOf('activity', activity), { sex: 'Female' })

  expect(await eraseVoice(at, voiceId, 'The person asked')).toEqual({ erased: true })
  expect(await eraseVoice(at, voiceId, 'The person asked')).toEqual({ erased: false })

  const found = (await findByReceipt(at.db, receipt))!
  expect(found).toMatchObject({
    standing: 'erased',
    words: null,
    data: {},
    publicName: null,
    wardId,
    hasContact: false,
    version: 0,
  })
  expect(await countsOf(at.db, [subjectOf('activity', activity)])).toMatchObject({
    received: 1,
    erased: 1,
    refused: 0,
    waiting: 0,
    byWard: { [wardId]: 1 },
  })
  expect(await ownEquality(at, voiceId)).toBeUndefined()
  const { rows: tables } = await sql<{
    name: string
  }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(at.db)
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(at.db)
    const text = rows.map(({ row }) => row).join('\n')
    expect(/quixotic|Zebedee|Plumbing/.test(text), `words of the person in ${name}`).toBe(false)
    if (name === 'voices') expect(text).not.toContain(accountId)
  }
  expect((await house.letters()).filter(({ to }) => to === 'gone@resident.example')).toEqual([])
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from record_entries where deed = 'voice.erased' and subject = ${`voice:${voiceId}`}`.execute(
    at.db,
  )
  expect(rows[0]!.n).toBe(1)
})

test('the chain of the record still verifies after erasure', async () => {
  const at = await house.acting()
  const { voiceId } = await take()
  while (await sealWaiting(at.db));
  await eraseVoice(at, voiceId, 'The person asked')
  while (await sealWaiting(at.db));
  const checker = createChecker()
  const { rows } = await sql<{
    id: string
    place: number
    at: Date
    deed: string
    commitment: string
    public: Json
    previous: string
    hash: string
  }>`
    select e.id, s.place, e.at, e.deed, e.commitment, e.public, s.previous, s.hash from record_seals s join record_entries e on e.id = s.entry_id order by s.place`.execute(
    at.db,
  )
  for (const { place, previous, hash, ...entry } of rows)
    expect(checker.push(canonical({ ...lineOf(place, entry), previous, hash }))).toBeNull()
  expect(checker.end().ok).toBe(true)
})

test('a person who was erased can take part again, and is nobody known', async () => {
  const at = await house.acting()
  const participant = { level: 'email' as const, key: 'again@resident.example' }
  const first = await take({ participant })
  await eraseVoice(at, first.voiceId, 'The person asked')
  const second = await take({ participant, activityId: first.activity })
  expect(second.voiceId).not.toBe(first.voiceId)
})

test('forgetting a person finds them by account, by address, by a proved address without contact, and by receipt', async () => {
  const at = await house.acting()
  const accountId = await house.account('resident')
  const address = 'Wanted@resident.example'
  const voices = [
    await take({ participant: { level: 'account', key: accountId, accountId } }),
    await take({ consentContact: false, participant: { level: 'account', key: accountId } }),
    await take({ contact: { way: 'email', address } }),
    await take({ consentContact: false, participant: { level: 'email', key: address } }),
    await take(),
  ]
  const other = await take()
  const whom = {
    accountId,
    emailKey: at.council.keys.fingerprint('email', address.toLowerCase()),
    receipts: [voices[4]!.receipt.toLowerCase(), 'nonsense'],
  }
  const told = await personalData(whom, at.db)
  expect(told[0]!.heading).toBe('What you said')
  expect(told[0]!.rows).toHaveLength(3)
  expect(JSON.stringify(told)).toContain(secret)
  expect(await forget(whom, at, 'The person asked')).toBe(5)
  expect(await forget(whom, at, 'The person asked')).toBe(0)
  for (const { receipt } of voices) expect((await findByReceipt(at.db, receipt))!.standing).toBe('erased')
  expect((await findByReceipt(at.db, other.receipt))!.standing).toBe('waiting')
  expect(await personalData({ accountId: null, emailKey: null }, at.db)).toEqual([])
})

test('after a restore erasures are done again, each once', async () => {
  const at = await house.acting()
  const { voiceId } = await take()
  expect(await replayErasures(at, [voiceId, newId()])).toBe(1)
  expect(await replayErasures(at, [voiceId])).toBe(0)
})
