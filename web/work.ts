import { setTimeout as sleep } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { house, jobKinds } from './areas.ts'
import type { Config } from './config.ts'
import { theSystem } from './platform/acting.ts'
import type { Clock } from './platform/clock.ts'
import type { Council } from './platform/councils.ts'
import { isAway, type Login, type Server } from './platform/db.ts'
import { type JobKind, startJob } from './platform/jobs.ts'
import { faultOf } from './platform/log.ts'
import { openMail } from './platform/mail.ts'
import { jobQueue } from './platform/migrate.ts'
import { sendDue } from './platform/outbox.ts'
import { dueKey } from './platform/schedule.ts'
import { sealWaiting } from './platform/sequencer.ts'
import { sweep } from './platform/sweep.ts'
import { type Payload, type Running, runJob } from './run-job.ts'

export { dueKey } from './platform/schedule.ts'

export type Work = { stop(): Promise<void> }
export type WorkParts = Running & { config: Pick<Config, 'mail' | 'data'>; server: Server; login: Login }

/** Long work and quick work side by side in each process. */
const lanes = 2

/** The work process: seals the record, sends the outbox, runs jobs. Any number of them may run; each piece of work is claimed once. */
export async function startWork(parts: WorkParts): Promise<Work> {
  const { config, councils, clock, log } = parts
  const boss = await openQueue(parts)
  const stopping = new AbortController()
  const acting = (council: Council) => ({ council, db: council.db, now: clock(), by: theSystem, house })

  for (let lane = 0; lane < lanes; lane++) {
    const worker = await boss.work<Payload>(jobQueue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
      if (job) await runJob(parts, job.data)
      boss.notifyWorker(worker) // the next one at once, where one waits
    })
  }

  const mail = new Map<string, ReturnType<typeof openMail>>()
  const mailOf = ({ slug }: Council) => mail.get(slug) ?? mail.set(slug, openMail(config, slug)).get(slug)!

  /** One council's trouble is not the others'; a database that is away is everybody's, and is waited for. */
  const loop = async (name: string, ms: number, each: (council: Council) => Promise<unknown>): Promise<void> => {
    const attempt = async (work: () => Promise<unknown>, council?: string): Promise<boolean> => {
      try {
        await work()
        return true
      } catch (error) {
        if (!isAway(error)) log.error({ loop: name, council, ...faultOf(error) }, 'loop')
        else if (!stopping.signal.aborted) log.warn({ loop: name }, 'waiting for the database')
        return !isAway(error)
      }
    }
    while (!stopping.signal.aborted) {
      let all: Council[] = []
      let here = await attempt(async () => {
        all = await councils.all()
      })
      for (const council of all)
        if (here && !stopping.signal.aborted) here = await attempt(() => each(council), council.slug)
      await sleep(here ? ms : Math.max(ms, 1_000), undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = [
    loop('seal', 250, (council) => sealWaiting(council.db)),
    loop('outbox', 500, (council) => sendDue(acting(council), mailOf(council))),
    loop('dispatch', 500, (council) => dispatch(boss, council, clock)),
    loop('schedule', 30_000, async (council) => {
      for (const { kind, every } of (parts.kinds ?? jobKinds).filter(
        (k): k is JobKind & { every: string } => !!k.every,
      )) {
        const due = dueKey(every, clock())
        if (due) await startJob(council.db, acting(council), { kind, title: kind, uniqueKey: `${kind} ${due}` })
      }
    }),
    loop('sweep', 3_600_000, (council) => sweep(council.db, clock())),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
      await boss.stop({ graceful: true, timeout: 3_000 })
    },
  }
}

async function openQueue({ server, login, log }: WorkParts): Promise<PgBoss> {
  const boss = new PgBoss({
    host: server.host,
    port: server.port,
    database: server.database,
    user: login.user,
    password: login.password,
    schema: 'jobs',
    migrate: false,
    schedule: false,
    reindex: false, // the role that works owns no tables
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    max: 4,
    ...(server.ssl ? { ssl: true } : {}),
  })
  boss.on('error', (error) => log.error(faultOf(error), 'jobs'))
  await boss.start()
  return boss
}

/**
 * Jobs asked for inside a transaction of a council are handed to the queue under their own id: handed over twice,
 * by two processes or after a death in between, they are one. A worker that goes silent for 20 s has died.
 */
async function dispatch(boss: PgBoss, council: Council, clock: Clock): Promise<void> {
  for (let full = true; full; ) {
    const waiting = await council.db
      .selectFrom('jobs')
      .select('id')
      .where('sent_at', 'is', null)
      .orderBy('created_at')
      .limit(100)
      .execute()
    full = waiting.length === 100
    for (const { id } of waiting) {
      const payload: Payload = { council: council.slug, job: id }
      await boss.send(jobQueue, payload, {
        id,
        retryLimit: 3,
        retryDelay: 2,
        heartbeatSeconds: 20,
        expireInSeconds: 6 * 3600,
      })
      await council.db.updateTable('jobs').set({ sent_at: clock() }).where('id', '=', id).execute()
    }
  }
}
