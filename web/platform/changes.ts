import { sql } from 'kysely'
import pg from 'pg'
import type { Db, Login, Server } from './db.ts'
import { newId } from './ids.ts'

const lease = 2_000

export type Listening = { stop(): Promise<void> }
export type Hearing = { heard(council: string): void; deaf(): void; hears(): void }

/**
 * Hears what changes in any council and says so to the others: a process holds a lease of two seconds,
 * acknowledges each change, and counts as deaf the moment it cannot.
 */
export function listen(server: Server, login: Login, platform: Db, kind: 'web' | 'work', on: Hearing): Listening {
  const id = newId()
  let stopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  const renew = async (): Promise<void> => {
    const started = Date.now()
    await sql`update processes set lease_until = clock_timestamp() + make_interval(secs => ${lease / 1000}) where id = ${id}`.execute(
      platform,
    )
    if (Date.now() - started > lease) throw new Error('the lease ran out')
  }
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      ...server,
      ssl: server.ssl ? { rejectUnauthorized: true } : undefined,
      ...login,
      options: '-c search_path=platform',
      keepAlive: true,
    })
    client = fresh
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', ({ payload }) => {
      const [place, council] = (payload ?? '').split(' ')
      if (!place || !council) return
      on.heard(council)
      sql`update processes set seen_change = greatest(seen_change, ${place}::bigint) where id = ${id}`
        .execute(platform)
        .catch(lost)
    })
    await fresh.connect()
    await fresh.query('listen folkmoot_changes')
    await sql`delete from processes where lease_until < clock_timestamp() - interval '1 hour'`.execute(platform)
    await sql`insert into processes (id, kind, lease_until, seen_change)
      values (${id}, ${kind}, clock_timestamp() + make_interval(secs => ${lease / 1000}), (select coalesce(max(seq), 0) from changes))
      on conflict (id) do update set lease_until = excluded.lease_until, seen_change = excluded.seen_change`.execute(
      platform,
    )
    on.hears()
    schedule()
  }
  const schedule = () => {
    timer = setTimeout(() => renew().then(schedule, lost), lease / 3)
    timer.unref()
  }
  let losing = false
  function lost(): void {
    if (stopped || losing) return
    losing = true
    clearTimeout(timer)
    on.deaf()
    const old = client
    client = undefined
    old?.removeAllListeners()
    old?.on('error', () => {})
    old?.end().catch(() => {})
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
      client?.removeAllListeners()
      client?.on('error', () => {})
      await client?.end().catch(() => {})
    },
  }
}

/** Says that a council's public pages changed; resolves when every live web process has dropped what it kept, or its lease has ended. */
export async function tellChange(db: Db): Promise<void> {
  const { rows } = await sql<{ place: number }>`select platform.note_change() as place`.execute(db)
  for (const end = Date.now() + lease + 500; Date.now() < end; await new Promise((r) => setTimeout(r, 8))) {
    const { rows: seen } = await sql<{ all: boolean }>`select platform.change_seen(${rows[0]!.place}) as all`.execute(
      db,
    )
    if (seen[0]?.all) return
  }
}
