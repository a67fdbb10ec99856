import { sql } from 'kysely'
import pg from 'pg'
import { type Db, isAway, type Login, type Server, tls } from './db.ts'
import { newId } from './ids.ts'

const lease = 2_000

export type Listening = { stop(): Promise<void> }
/** `hears` says until when (by `performance.now()`) nothing can change without this process being waited for. */
export type Hearing = { heard(council: string): void; deaf(): void; hears(until: number): void }

/**
 * Hears what changes in any council and says so to the others: a process holds a lease of two seconds,
 * acknowledges each change, and counts as deaf the moment it cannot. Everything goes over the one connection
 * that listens: when that is dead or behind, the lease is not renewed either.
 */
export function listen(server: Server, login: Login, platform: Db, kind: 'web' | 'work', on: Hearing): Listening {
  const id = newId()
  let stopped = false
  let losing = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let line: Promise<unknown> = Promise.resolve()
  /** One question at a time over the one connection, in the order they came up. */
  const ask = (to: pg.Client, sql: string, values: unknown[] = []): Promise<pg.QueryResult> => {
    const answer = line.then(() => to.query(sql, values))
    line = answer.catch(() => {})
    return answer
  }

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      ...server,
      ssl: tls(server),
      ...login,
      options: '-c search_path=platform',
      connectionTimeoutMillis: 3_000,
      query_timeout: lease,
      keepAlive: true,
    })
    client = fresh
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', ({ payload }) => {
      const [place, council] = (payload ?? '').split(' ')
      if (!place || !council) return
      on.heard(council)
      ask(fresh, 'update processes set seen_change = greatest(seen_change, $2) where id = $1', [id, place]).catch(lost)
    })
    await fresh.connect()
    line = Promise.resolve()
    await ask(fresh, 'listen folkmoot_changes')
    await ask(fresh, `delete from processes where lease_until < clock_timestamp() - interval '1 hour'`)
    const until = performance.now() + lease
    await ask(
      fresh,
      `insert into processes (id, kind, lease_until, seen_change)
       values ($1, $2, clock_timestamp() + $3::interval, (select coalesce(max(seq), 0) from changes))
       on conflict (id) do update set lease_until = excluded.lease_until, seen_change = excluded.seen_change`,
      [id, kind, `${lease} ms`],
    )
    if (stopped) return
    on.hears(until)
    schedule()
  }
  const renew = async (): Promise<void> => {
    const until = performance.now() + lease
    const longer = 'update processes set lease_until = clock_timestamp() + $2::interval where id = $1'
    const { rowCount } = await ask(client!, longer, [id, `${lease} ms`])
    if (!rowCount) throw new Error('the lease was swept away')
    on.hears(until)
  }
  const schedule = () => {
    if (stopped) return
    timer = setTimeout(() => renew().then(schedule, lost), lease / 3)
    timer.unref()
  }
  function lost(): void {
    if (stopped || losing) return
    losing = true
    clearTimeout(timer)
    on.deaf()
    hangUp(client)
    client = undefined
    setTimeout(() => {
      losing = false
      if (!stopped) connect().catch(lost)
    }, 300).unref()
  }
  connect().catch(lost)
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      on.deaf()
      await sql`delete from processes where id = ${id}`.execute(platform).catch(() => {})
      hangUp(client)
    },
  }
}

const hangUp = (client: pg.Client | undefined): void => {
  client?.removeAllListeners()
  client?.on('error', () => {})
  client?.end().catch(() => {})
}

/**
 * Says that a council's public pages changed; resolves when every live web process has dropped what it kept, or its
 * lease has ended. What changed is committed already: a database that goes away meanwhile is waited for, no longer
 * than any process may trust what it keeps.
 */
export async function tellChange(db: Db): Promise<void> {
  let place: number | undefined
  for (const end = Date.now() + lease + 500; Date.now() < end; await new Promise((r) => setTimeout(r, 8))) {
    try {
      place ??= (await sql<{ place: number }>`select platform.note_change() as place`.execute(db)).rows[0]!.place
      const { rows } = await sql<{ all: boolean }>`select platform.change_seen(${place}) as all`.execute(db)
      if (rows[0]?.all) return
    } catch (error) {
      if (!isAway(error)) throw error
      await new Promise((r) => setTimeout(r, 100))
    }
  }
}
