import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { openSession } from '../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { eraseAccount, inviteUser, makeAccount } from '../index.ts'
import { fileRequest } from '../privacy/commands.ts'
import { askForCopy } from '../privacy/export.ts'
import { sendSignInLink } from '../sign-in/commands.ts'
import { cutOffs, monthsBefore } from './rules.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const later = (days: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + days * 86_400_000)
}
async function runRetention(): Promise<Record<string, number>> {
  const at = await house.acting()
  const id = await startJob(at.db, at, { kind: 'retention', title: 'Retention' })
  await house.runJobs()
  const job = await at.db.selectFrom('jobs').select(['result', 'error']).where('id', '=', id).executeTakeFirstOrThrow()
  expect(job.error).toBeNull()
  return job.result as Record<string, number>
}
const count = async (
  table: 'sign_in_links' | 'sessions' | 'used_challenges' | 'invitations' | 'drafts' | 'data_exports',
) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
    (await house.council()).db,
  )
  return rows[0]!.n
}

test('each rule removes what is too old, keeps what is not, and writes down how much', async () => {
  await house.runJobs()
  const at = await house.acting()
  const { db, council } = at
  for (const table of ['outbox', 'drafts', 'invitations', 'sign_in_links'] as const)
    await db.deleteFrom(table).execute()
  const { accountId } = (await makeAccount(at, { email: 'kept@resident.example', name: 'Kept', proved: true })) as {
    accountId: string
  }
  await sendSignInLink(at, { email: 'kept@resident.example', language: 'en', returnTo: '' })
  await openSession(db, { accountId, now: at.now, secondFactor: false })
  await db
    .insertInto('used_challenges')
    .values({ digest: Buffer.from('c'), expires_at: new Date(at.now.getTime() + 1000) })
    .execute()
  await inviteUser(at, { email: 'inv@council.example', name: 'Inv', role: 'moderator' })
  await db
    .insertInto('drafts')
    .values({ visitor: Buffer.from('v'), form: 'f', content: Buffer.from('d'), updated_at: at.now })
    .execute()
  await askForCopy({ ...at, by: { account: accountId, role: 'resident' } }, accountId)
  await house.runJobs()
  await db.updateTable('outbox').set({ sent_at: at.now }).execute()
  const { reference } = await fileRequest(at, {
    kind: 'object',
    words: 'No',
    contact: { way: 'post', address: 'x' },
    receipts: ['A'],
    accountId: null,
    language: 'en',
    once: newId(),
  })
  await db.updateTable('privacy_requests').set({ closed_at: at.now }).where('reference', '=', reference).execute()

  const fresh = await runRetention()
  expect(
    Object.values(fresh).every((n) => n === 0),
    JSON.stringify(fresh),
  ).toBe(true)
  expect([await count('sign_in_links'), await count('drafts'), await count('data_exports')]).toEqual([1, 1, 1])
  expect(await db.selectFrom('retention_runs').select('id').execute(), 'nothing removed is nothing to tell').toEqual([])

  later(2)
  expect(await runRetention()).toMatchObject({
    'sign-in-links': 1,
    challenges: 1,
    drafts: 0,
    sessions: 0,
    invitations: 0,
    'my-data-files': 0,
  })
  later(6)
  expect(await runRetention()).toMatchObject({ 'my-data-files': 1, sessions: 0 })
  later(7)
  expect(await runRetention()).toMatchObject({ sessions: 1, drafts: 0 })
  later(16)
  expect(await runRetention()).toMatchObject({ drafts: 1, 'sent-letters': 2, invitations: 0, 'request-words': 0 })
  later(10)
  expect(await runRetention()).toMatchObject({ invitations: 1 })
  later(700)
  expect(await runRetention()).toMatchObject({ 'request-words': 1, 'sent-letters': 0 })
  const request = await db
    .selectFrom('privacy_requests')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  expect([request.words.length, request.contact, request.receipts]).toEqual([0, null, null])
  const lead = await house.browser('data-protection-lead')
  expect((await lead.visit(`/privacy-requests/${request.id}`)).text).toContain(
    'Removed, since the request was closed long ago',
  )
  const runs = await db.selectFrom('retention_runs').select(['rule', 'removed']).orderBy('at').orderBy('rule').execute()
  expect(runs).toContainEqual({ rule: 'drafts', removed: 1 })
  const lines = await db.selectFrom('record_entries').select('public').where('deed', '=', 'retention.ran').execute()
  expect(lines).toHaveLength(runs.length)
  expect(council.slug).toBe('kingston')
})

test('the shell of an erased account goes only when all areas have forgotten the person', async () => {
  const at = await house.acting()
  const { accountId } = (await makeAccount(at, { email: 'shell@resident.example', name: 'Shell', proved: true })) as {
    accountId: string
  }
  await eraseAccount(at, accountId, 'Asked')
  const there = async () =>
    (await at.db.selectFrom('accounts').select('id').where('id', '=', accountId).execute()).length
  const retention = (await import('./jobs.ts')).retention
  const run = () => retention.run({ ...at, id: newId(), data: {}, attempt: 1, progress: async () => {} })
  await run()
  expect(await there()).toBe(1)
  await house.runJobs()
  await run()
  expect(await there()).toBe(0)
})

test('the council’s own number counts', async () => {
  const at = await house.acting('barnet')
  await at.db
    .updateTable('settings')
    .set({ rules: { 'keep-drafts-days': 3 } as never })
    .execute()
  await at.db
    .insertInto('drafts')
    .values({
      visitor: Buffer.from('v'),
      form: 'f',
      content: Buffer.from('d'),
      updated_at: new Date(at.now.getTime() - 4 * 86_400_000),
    })
    .execute()
  const id = await startJob(at.db, at, { kind: 'retention', title: 'Retention' })
  await house.runJobs('barnet')
  const job = await at.db.selectFrom('jobs').select('result').where('id', '=', id).executeTakeFirstOrThrow()
  expect(job.result).toMatchObject({ drafts: 1 })
})

test('runs cannot be unwritten', async () => {
  const { db } = await house.council()
  await expect(sql`delete from retention_runs`.execute(db)).rejects.toThrow(/permission denied/)
  await expect(sql`delete from sensitive_reads`.execute(db)).rejects.toThrow(/permission denied/)
})

test('months are calendar months', () => {
  expect(monthsBefore(new Date('2026-03-31T12:00:00Z'), 1).toISOString()).toBe('2026-02-28T12:00:00.000Z')
  expect(monthsBefore(new Date('2026-11-22T12:00:00Z'), 24).toISOString()).toBe('2024-11-22T12:00:00.000Z')
  expect(
    cutOffs(new Date('2026-06-19T00:00:00Z'), { draftsDays: 30, requestMonths: 24, copyDays: 7 }).drafts.toISOString(),
  ).toBe('2026-05-20T00:00:00.000Z')
})
