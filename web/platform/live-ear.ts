import pg from 'pg'
import { type Login, type Server, tls } from './db.ts'

/** Hears `folkmoot_live` over one connection, opened when it is first needed; while it is away nothing is lost, only late. */
export type Ear = { say(words: string): void; stop(): Promise<void> }
type Hearing = { heard(words: readonly string[]): void; listening(): void }

const channel = 'folkmoot_live'

/** The role that listens may read nothing of any council: what it hears is only that there is something new, and where. */
export function openEar(server: Server, login: Login, on: Hearing): Ear {
  let client: pg.Client | undefined
  let stopped = false
  let losing = false
  const waiting = new Set<string>()

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      ...server,
      ssl: tls(server),
      ...login,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
      keepAlive: true,
    })
    client = fresh
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', ({ payload }) => on.heard((payload ?? '').split(' ')))
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
    if (stopped) return
    on.listening()
    flush()
  }
  function lost(): void {
    if (stopped || losing) return
    losing = true
    hangUp()
    setTimeout(() => {
      losing = false
      if (!stopped) connect().catch(lost)
    }, 300).unref()
  }
  function hangUp(): Promise<void> {
    const was = client
    client = undefined
    was?.removeAllListeners()
    was?.on('error', () => {})
    return was?.end().catch(() => {}) ?? Promise.resolve()
  }
  /** What was said in one moment about one thing goes out once. */
  function flush(): void {
    const all = [...waiting]
    waiting.clear()
    if (all.length)
      client?.query('select pg_notify($1, words) from unnest($2::text[]) as words', [channel, all]).catch(lost)
  }
  let soon: NodeJS.Timeout | undefined
  return {
    say(words) {
      if (stopped) return
      if (!client && !losing) connect().catch(lost)
      const topic = words.split(' ').slice(0, 3).join(' ')
      for (const before of waiting) if (before.startsWith(`${topic} `)) waiting.delete(before)
      waiting.add(words)
      soon ??= setTimeout(() => {
        soon = undefined
        if (client) flush()
      }, 200).unref()
    },
    async stop() {
      stopped = true
      clearTimeout(soon)
      await hangUp()
    },
  }
}
