import { sql } from 'kysely'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openCouncils } from '../platform/councils.ts'
import { deed } from '../platform/db.ts'
import { type JobKind, startJob } from '../platform/jobs.ts'
import { rolePassword } from '../platform/keys.ts'
import { workRole } from '../platform/migrate.ts'
import { queueLetter } from '../platform/outbox.ts'
import { record } from '../platform/record.ts'
import { sealWaiting } from '../platform/sequencer.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'
import { startWork, type Work } from '../work.ts'
import { freePort, logged } from './app.test-support.ts'
import { checkChain } from './chain.test-support.ts'

/** Two work processes on one database: each piece of work is done once. */
let house: TestHouse
let mailed: string[] = []
let post: SMTPServer
let smtpUrl: string
const opened: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  house = await openHouse()
  post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        mailed.push(/^Message-ID: <([^@]+)@/im.exec(text)?.[1] ?? '')
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((done) => post.listen(port, '127.0.0.1', done))
  smtpUrl = `smtp://127.0.0.1:${port}`
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.stop()))
})
afterAll(async () => {
  await new Promise<void>((done) => post.close(() => done()))
  await house.close()
})

/** A work process as `serve-work` makes it, but for the process. */
async function openWork(kinds: readonly JobKind[] = []): Promise<Work> {
  const { server, data } = house.server
  const councils = openCouncils({ server, secrets: testSecrets, scheme: 'http', domain: 'localhost:8000' })
  const mail = {
    from: 'no-reply@folkmoot.example',
    smtpUrl,
    notifyKey: undefined,
    notifyTemplate: undefined,
    notifyUrl: undefined,
  }
  const work = await startWork({
    config: { data, mail },
    server,
    login: { user: workRole, password: rolePassword(testSecrets, workRole) },
    councils,
    clock: () => new Date(),
    log: logged().log,
    kinds,
  })
  const both = {
    async stop() {
      await work.stop()
      await councils.close()
    },
  }
  opened.push(both)
  return both
}

async function until(what: () => Promise<boolean> | boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((r) => setTimeout(r, 50)))
    if (await what()) return
  throw new Error(`not within ${ms} ms`)
}
const count = async (condition: ReturnType<typeof sql>, slug = 'kingston') => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${condition}`.execute(
    (await house.council(slug)).db,
  )
  return rows[0]!.n
}

test('two hundred jobs of two councils run once each, shared between two processes', async () => {
  const runs: { job: string; worker: number }[] = []
  const kindOf = (worker: number): JobKind => ({
    kind: 'count-me',
    async run({ id, council, data }) {
      expect(council.slug).toBe(data['slug'])
      runs.push({ job: id, worker })
      await new Promise((r) => setTimeout(r, 5))
      return { worker }
    },
  })
  const asked: string[] = []
  for (const slug of ['kingston', 'barnet']) {
    const at = await house.acting(slug)
    for (let i = 0; i < 100; i++)
      asked.push(await startJob(at.db, at, { kind: 'count-me', title: 'Count', data: { slug } }))
  }
  await Promise.all([openWork([kindOf(1)]), openWork([kindOf(2)])])
  const done = async () =>
    (await count(sql`jobs where kind = 'count-me' and finished_at is not null`)) +
      (await count(sql`jobs where kind = 'count-me' and finished_at is not null`, 'barnet')) ===
    200
  await until(done, 20_000)
  expect(runs.map(({ job }) => job).sort()).toEqual(asked.sort())
  expect(new Set(runs.map(({ worker }) => worker)).size).toBe(2)
  expect(await count(sql`jobs where kind = 'count-me' and attempts <> 1`)).toBe(0)
}, 120_000)

test('a job is asked for only by the deed that is done: one that is undone asks for nothing', async () => {
  const ran: unknown[] = []
  const at = await house.acting()
  await expect(
    deed(at.db, async (tx) => {
      await startJob(tx, at, { kind: 'undone', title: 'Undone' })
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  await openWork([{ kind: 'undone', run: async () => ({ ran: ran.push(1) }) }])
  await startJob(at.db, at, { kind: 'undone', title: 'Done' })
  await until(() => ran.length > 0, 10_000)
  expect(ran).toHaveLength(1)
})

test('a job whose process fell silent is found again', async () => {
  const ran: number[] = []
  const at = await house.acting()
  const kind: JobKind = {
    kind: 'falls-silent',
    // The first time it never comes back, as when its process was killed.
    run: ({ attempt }) => (ran.push(attempt) === 1 ? new Promise(() => {}) : Promise.resolve({})),
  }
  await openWork([kind])
  const id = await startJob(at.db, at, { kind: 'falls-silent', title: 'Silent' })
  await until(() => ran.length === 1, 10_000)
  const owner = new pg.Client({ ...house.server.server, ...house.server.owner, ssl: false })
  await owner.connect()
  await owner.query(`update jobs.job set heartbeat_on = now() - interval '1 minute' where id = $1`, [id])
  await owner.end()
  await until(() => ran.length === 2, 20_000)
  expect(ran).toEqual([1, 2])
  await until(async () => (await count(sql`jobs where id = ${id} and finished_at is not null`)) === 1, 5_000)
}, 120_000)

test('the record is sealed into one chain by however many seal it, within a second of being written', async () => {
  const at = await house.acting()
  await Promise.all([openWork(), openWork()])
  const write = async (i: number) => {
    await deed(at.db, (tx) => record(tx, { ...at, now: new Date() }, { deed: 'test.done', public: { i } }))
    if (i % 7 === 0) await sealWaiting(at.db)
  }
  for (let batch = 0; batch < 10; batch++) {
    await Promise.all(Array.from({ length: 40 }, (_, i) => write(batch * 40 + i)))
    await Promise.all([sealWaiting(at.db, 10), sealWaiting(at.db, 10), sealWaiting(at.db, 10)])
  }
  const started = Date.now()
  await until(async () => (await count(sql`record_waiting`)) === 0, 5_000)
  expect(Date.now() - started).toBeLessThan(1_500)
  const { wrong, sealed, unsealed } = await checkChain(at.db)
  expect([wrong, unsealed]).toEqual([undefined, 0])
  expect(sealed).toBe(await count(sql`record_entries`))
  const { rows } = await sql<{
    places: number
    last: number
  }>`select count(distinct place)::int as places, max(place)::int as last from record_seals`.execute(at.db)
  expect(rows[0]).toEqual({ places: sealed, last: sealed })
}, 120_000)

describe('letters', () => {
  test('of an outbox that two processes empty go out once each', async () => {
    mailed = []
    const at = { ...(await house.acting()), now: new Date() }
    await sql`update outbox set sent_at = now() where sent_at is null`.execute(at.db)
    for (let i = 0; i < 60; i++)
      await queueLetter(at.db, at, {
        template: 'test',
        to: `person-${i}@resident.example`,
        subject: `Letter ${i}`,
        text: 'Hello',
      })
    const { rows } = await sql<{ id: string }>`select id from outbox where sent_at is null`.execute(at.db)
    expect(rows).toHaveLength(60)
    await Promise.all([openWork(), openWork()])
    await until(async () => (await count(sql`outbox where sent_at is null`)) === 0, 15_000)
    expect(mailed.filter((id) => rows.some((row) => row.id === id)).sort()).toEqual(rows.map(({ id }) => id).sort())
    expect(await count(sql`outbox where template = 'test' and attempts <> 1`)).toBe(0)
  }, 120_000)
})
