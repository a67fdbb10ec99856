import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runJob } from '../run-job.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { deed } from './db.ts'
import { newId } from './ids.ts'
import { findJob, type JobKind, JobRefused, startJob } from './jobs.ts'
import { openLog } from './log.ts'
import { queueLetter } from './outbox.ts'
import { sweep } from './sweep.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const parts = (...kinds: JobKind[]) => ({
  councils: house.councils,
  clock: () => house.clock.now,
  log: openLog('silent'),
  kinds,
})
/** Runs a job as the queue does: once, and again as long as it throws. */
async function runThrough(id: string, ...kinds: JobKind[]): Promise<number> {
  for (let tries = 1; tries < 10; tries++) {
    try {
      await runJob(parts(...kinds), { council: 'kingston', job: id })
      return tries
    } catch {}
  }
  throw new Error('it never ends')
}
const begin = async (kind: string, more: { uniqueKey?: string; data?: Record<string, unknown> } = {}) => {
  const at = await house.acting()
  return startJob(at.db, at, { kind, title: 'Test', ...more })
}
const progressOf = async (id: string) => (await findJob((await house.council()).db, id))!

describe('a job', () => {
  test('runs with its data, says how far it is, and keeps its result', async () => {
    const seen: unknown[] = []
    const id = await begin('steps', { data: { n: 3 } })
    await runThrough(id, {
      kind: 'steps',
      async run({ data, progress, council, by }) {
        await progress(1, 3, 'First')
        seen.push({ ...(await progressOf(id)) })
        await progress(2)
        seen.push({ ...(await progressOf(id)) })
        return { n: data['n'], council: council.slug, role: by.role }
      },
    })
    expect(seen).toMatchObject([
      { done: 1, total: 3, note: 'First', finishedAt: null },
      { done: 2, total: 3, note: 'First' },
    ])
    expect(await progressOf(id)).toMatchObject({
      done: 2,
      finishedAt: house.clock.now,
      failedAt: null,
      error: null,
      result: { n: 3, council: 'kingston', role: 'system' },
    })
  })
  test('that fails is tried again, and what went wrong before is forgotten when it is done', async () => {
    const id = await begin('twice')
    const tries = await runThrough(id, {
      kind: 'twice',
      run: ({ attempt }) => (attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve({ attempt })),
    })
    expect(tries).toBe(3)
    expect(await progressOf(id)).toMatchObject({ failedAt: null, error: null, result: { attempt: 3 } })
  })
  test('that fails three times has failed, with a sentence that tells no details', async () => {
    const id = await begin('never')
    let runs = 0
    const kind: JobKind = {
      kind: 'never',
      async run() {
        runs++
        throw new Error('secret words')
      },
    }
    expect(await runThrough(id, kind)).toBe(3)
    const failed = await progressOf(id)
    expect(failed).toMatchObject({ failedAt: house.clock.now, finishedAt: null })
    expect(failed.error).toBe('Something went wrong on our side. It has been logged.')
    await runThrough(id, kind)
    expect(runs).toBe(3)
  })
  test('that cannot be done says why and is not tried again', async () => {
    const id = await begin('refuses')
    const tries = await runThrough(id, {
      kind: 'refuses',
      run: () => Promise.reject(new JobRefused('Line 3 has no ward. Add one and try again')),
    })
    expect(tries).toBe(1)
    expect(await progressOf(id)).toMatchObject({
      error: 'Line 3 has no ward. Add one and try again',
      failedAt: house.clock.now,
    })
  })
  test('of a kind that nobody knows any more has failed, and does not wait for ever', async () => {
    const id = await begin('of-yore')
    expect(await runThrough(id)).toBe(3)
    expect((await progressOf(id)).failedAt).toEqual(house.clock.now)
  })
  test('handed over twice runs once', async () => {
    const id = await begin('once')
    let runs = 0
    const kind: JobKind = { kind: 'once', run: async () => ({ runs: ++runs }) }
    await runThrough(id, kind)
    await runThrough(id, kind)
    expect(runs).toBe(1)
  })
  test('acts for the person who asked for it', async () => {
    const account = await house.account('administrator')
    const at = await house.acting('kingston', { account, role: 'administrator' })
    const id = await startJob(at.db, at, { kind: 'whose', title: 'Whose' })
    await runThrough(id, { kind: 'whose', run: async ({ by }) => ({ by: by.account }) })
    expect(await progressOf(id)).toMatchObject({ startedBy: account, result: { by: account } })
  })
})

describe('a unique key', () => {
  test('makes one job of however many ask at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => begin('keyed', { uniqueKey: 'keyed 2026-06-19' })))
    expect(new Set(ids).size).toBe(1)
    expect(await begin('keyed', { uniqueKey: 'keyed 2026-06-20' })).not.toBe(ids[0])
  })
  test('in a deed that is undone leaves the key free', async () => {
    const at = await house.acting()
    const uniqueKey = 'keyed undone'
    await deed(at.db, async (tx) => {
      await startJob(tx, at, { kind: 'keyed', title: 'Undone', uniqueKey })
      throw new Error('undone')
    }).catch(() => {})
    const id = await begin('keyed', { uniqueKey })
    expect((await progressOf(id)).title).toBe('Test')
  })
  test('does not reach into another council', async () => {
    const [here, there] = [await house.acting('kingston'), await house.acting('barnet')]
    const ask = (at: typeof here) => startJob(at.db, at, { kind: 'keyed', title: 'Both', uniqueKey: 'keyed both' })
    expect(await ask(here)).not.toBe(await ask(there))
  })
})

test('what the house made for its own work is swept away in time, and nothing that is still needed', async () => {
  const at = await house.acting('bexley')
  const days = (n: number) => new Date(house.clock.now.getTime() - n * 86_400_000)
  const account = await house.account('administrator', 'bexley')
  const job = async (title: string, more: object) => {
    await at.db
      .insertInto('jobs')
      .values({ id: newId(), kind: 'test', title, created_at: days(100), ...more })
      .execute()
  }
  await job('own work, nine days', { finished_at: days(9) })
  await job('own work, seven days', { finished_at: days(7) })
  await job("somebody's, nine days", { finished_at: days(9), started_by: account })
  await job("somebody's, ninety-one days", { finished_at: days(91), started_by: account })
  await job('failed, ninety-one days', { failed_at: days(91) })
  await job('still waiting', {})
  const letter = async (subject: string, more: object) => {
    await queueLetter(at.db, at, { template: subject, to: 'a@b.example', subject, text: '' })
    await at.db.updateTable('outbox').set(more).where('template', '=', subject).execute()
  }
  await letter('sent, a month', { sent_at: days(31) })
  await letter('sent, a day', { sent_at: days(1) })
  await letter('given up, a month', { failed_at: days(31) })
  await letter('still waiting', { last_error: null })
  await sweep(at.db, house.clock.now)
  const jobs = await at.db.selectFrom('jobs').select('title').where('kind', '=', 'test').orderBy('title').execute()
  expect(jobs.map(({ title }) => title)).toEqual(['own work, seven days', "somebody's, nine days", 'still waiting'])
  const letters = await at.db.selectFrom('outbox').select('template').orderBy('template').execute()
  expect(letters.map(({ template }) => template)).toEqual(
    expect.arrayContaining(['given up, a month', 'sent, a day', 'still waiting']),
  )
  expect(letters.map(({ template }) => template)).not.toContain('sent, a month')
})
