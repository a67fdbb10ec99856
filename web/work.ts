import { PgBoss } from 'pg-boss'
import { house, jobKinds } from './areas.ts'
import type { Config } from './config.ts'
import { theSystem } from './platform/acting.ts'
import type { Clock } from './platform/clock.ts'
import type { Council, Councils } from './platform/councils.ts'
import type { Login, Server } from './platform/db.ts'
import { type JobKind, startJob } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { openMail } from './platform/mail.ts'
import { jobQueue } from './platform/migrate.ts'
import { sendDue } from './platform/outbox.ts'
import { sealWaiting } from './platform/sequencer.ts'
import { type Payload, runJob } from './run-job.ts'

export type Work = { stop(): Promise<void> }
export type WorkParts = { config: Config; server: Server; login: Login; councils: Councils; clock: Clock; log: Log }

/** The work process: seals the record, sends the outbox, runs jobs. Any number of them may run; each piece of work is claimed once. */
export async function startWork(parts: WorkParts): Promise<Work> {
  const { config, server, login, councils, clock, log } = parts
  const boss = new PgBoss({
    host: server.host,
    port: server.port,
    database: server.database,
    user: login.user,
    password: login.password,
    schema: 'jobs',
    migrate: false,
    max: 4,
    ...(server.ssl ? { ssl: true } : {}),
  })
  boss.on('error', (error) => log.error({ error: error.message }, 'jobs'))
  await boss.start()
  await boss.work<Payload>(jobQueue, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
    if (job) await runJob(parts, job.data)
  })

  const acting = (council: Council) => ({ council, db: council.db, now: clock(), by: theSystem, house })

  /** Jobs asked for inside a transaction of a council are handed to the queue once; a lost hand-over is found again. */
  async function dispatch(council: Council): Promise<void> {
    const waiting = await council.db
      .selectFrom('jobs')
      .select('id')
      .where('sent_at', 'is', null)
      .orderBy('created_at')
      .limit(20)
      .execute()
    for (const { id } of waiting) {
      await boss.send(
        jobQueue,
        { council: council.slug, job: id },
        { singletonKey: id, retryLimit: 3, retryDelay: 2, expireInSeconds: 3600 },
      )
      await council.db.updateTable('jobs').set({ sent_at: clock() }).where('id', '=', id).execute()
    }
  }
  async function schedule(council: Council): Promise<void> {
    for (const kind of jobKinds.filter((k): k is JobKind & { every: string } => !!k.every)) {
      const due = dueKey(kind.every, clock())
      if (due)
        await startJob(council.db, acting(council), {
          kind: kind.kind,
          title: kind.kind,
          uniqueKey: `${kind.kind} ${due}`,
        })
    }
  }

  const mail = new Map<string, ReturnType<typeof openMail>>()
  const mailOf = (council: Council) => {
    if (!mail.has(council.slug)) mail.set(council.slug, openMail(config, council.slug))
    return mail.get(council.slug)!
  }
  let stopped = false
  const loop = (name: string, ms: number, each: (council: Council) => Promise<unknown>) => {
    const turn = async (): Promise<void> => {
      if (stopped) return
      try {
        for (const council of await councils.all()) await each(council)
      } catch (error) {
        log.warn({ loop: name, error: (error as Error).message }, 'waiting for the database')
      }
      if (!stopped) setTimeout(turn, ms)
    }
    return turn()
  }
  const running = [
    loop('seal', 250, (council) => sealWaiting(council.db)),
    loop('outbox', 500, (council) => sendDue(acting(council), mailOf(council))),
    loop('dispatch', 500, dispatch),
    loop('schedule', 30_000, schedule),
  ]
  return {
    async stop() {
      stopped = true
      await Promise.allSettled(running)
      await boss.stop({ graceful: true, timeout: 3_000 })
    },
  }
}

/** When a schedule (`daily HH:MM`, `weekly DAY HH:MM`, `every N minutes`) was last due, as a key that is the same in all processes. */
export function dueKey(every: string, now: Date): string | undefined {
  const minutes = /^every (\d+) minutes$/.exec(every)
  if (minutes) return String(Math.floor(now.getTime() / 60_000 / Number(minutes[1])))
  const local = new Date(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
      .format(now)
      .replace(' ', 'T') + 'Z',
  )
  const daily = /^(daily|weekly (\d)) (\d\d:\d\d)$/.exec(every)
  if (!daily || local.toISOString().slice(11, 16) < daily[3]!) return undefined
  if (daily[2] && local.getUTCDay() !== Number(daily[2])) return undefined
  return local.toISOString().slice(0, 10)
}
