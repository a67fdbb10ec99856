import { sql } from 'kysely'
import type pg from 'pg'
import { type Db, openDb, openPool, type Server } from './db.ts'
import { type Keys, keysOf, rolePassword, type Secrets } from './keys.ts'
import { platformRole } from './migrate.ts'

/** One council of the installation: its own pool, role and keys. */
export type Council = {
  slug: string
  hosts: readonly string[]
  db: Db
  pool: pg.Pool
  keys: Keys
  /** Keys of the councils that were merged into this one: what they signed in letters goes on working. */
  earlierKeys: readonly Keys[]
  origin: string
  equalitySchema: string
  concernsSchema: string
}

export type Councils = {
  /** The council that answers at a host, or undefined. */
  byHost(host: string): Promise<Council | undefined>
  bySlug(slug: string): Promise<Council | undefined>
  all(): Promise<Council[]>
  /** The council a receipt belongs to; no role can list codes. */
  ofReceipt(code: string): Promise<Council | undefined>
  /** Where a path of a merged council's host now leads, as a whole address. */
  successor(host: string, path: string): Promise<string | undefined>
  platform: Db
  close(): Promise<void>
}

export type CouncilsOptions = {
  server: Server
  secrets: Secrets
  scheme: 'http' | 'https'
  domain: string
  onError?: (error: Error) => void
}

type Row = { slug: string; schema_name: string; role_name: string; hosts: string[]; into_council: string | null }

const knownFor = 5_000

/** Opens the councils of a server. Each gets a pool of its own on first use; the list is read again when a host is unknown. */
export function openCouncils({ server, secrets, scheme, domain, onError }: CouncilsOptions): Councils {
  const open = { ...(onError ? { onError } : {}) }
  const platformPool = openPool(
    server,
    { user: platformRole, password: rolePassword(secrets, platformRole) },
    { max: 4, searchPath: 'platform', ...open },
  )
  const platform = openDb(platformPool)
  const opened = new Map<string, Council>()
  let rows: Row[] = []
  let readAt = 0

  // Unknown hosts are anybody's to send, so they make us read at most once a second; our own questions always may.
  const read = async (always: boolean) => {
    if (!always && Date.now() - readAt < 1000) return
    const found = await sql<Row>`select c.slug, c.schema_name, c.role_name, s.into_council,
          array(select h.host from council_hosts h where h.council = c.slug order by h.created_at, h.host) as hosts
        from councils c left join council_successions s on s.from_council = c.slug order by c.slug`.execute(platform)
    // Without a host of its own a council lives under the installation's domain, wherever that is today.
    rows = found.rows.map((row) => (row.hosts.length ? row : { ...row, hosts: [`${row.slug}.${domain}`] }))
    readAt = Date.now()
  }
  const mergedInto = (slug: string): string[] =>
    rows.filter((row) => row.into_council === slug).flatMap((row) => [row.slug, ...mergedInto(row.slug)])
  const council = (row: Row): Council => {
    const before = opened.get(row.slug)
    const earlier = mergedInto(row.slug)
    if (before && before.hosts.join() === row.hosts.join() && before.earlierKeys.length === earlier.length)
      return before
    const pool =
      before?.pool ??
      openPool(
        server,
        { user: row.role_name, password: rolePassword(secrets, row.role_name) },
        { searchPath: row.schema_name, ...open },
      )
    const made: Council = {
      slug: row.slug,
      hosts: row.hosts,
      pool,
      db: before?.db ?? openDb(pool),
      keys: before?.keys ?? keysOf(secrets, row.slug),
      earlierKeys: earlier.map((slug) => keysOf(secrets, slug)),
      origin: `${scheme}://${row.hosts[0]}`,
      equalitySchema: `${row.schema_name}_equality`,
      concernsSchema: `${row.schema_name}_concerns`,
    }
    opened.set(row.slug, made)
    return made
  }
  // What we know may have been changed by another process, such as a merger: looked up again beside the request.
  let refreshing = false
  const refresh = () => {
    if (refreshing || Date.now() - readAt < knownFor) return
    refreshing = true
    read(true)
      .catch(() => {
        readAt = Date.now() // the database is away: what we know is the best there is
      })
      .finally(() => {
        refreshing = false
      })
  }
  const find = async (matches: (row: Row) => boolean, always: boolean) => {
    let row = rows.find(matches)
    if (row) refresh()
    if (!row) {
      await read(always)
      row = rows.find(matches)
    }
    return row
  }
  return {
    async byHost(host) {
      const row = await find((r) => r.hosts.includes(host) && !r.into_council, false)
      return row && council(row)
    },
    async bySlug(slug) {
      const row = await find((r) => r.slug === slug, true)
      return row && council(row)
    },
    async all() {
      await read(true)
      return rows.filter((row) => !row.into_council).map(council)
    },
    async ofReceipt(code) {
      const { rows: found } = await sql<{ slug: string | null }>`select receipt_council(${code}) as slug`.execute(
        platform,
      )
      return found[0]?.slug ? this.bySlug(found[0].slug) : undefined
    },
    async successor(host, path) {
      const row = await find((r) => r.hosts.includes(host), false)
      const into = row?.into_council ? await this.bySlug(row.into_council) : undefined
      if (!row || !into) return undefined
      const [, first = path, rest = ''] = /^(\/[^/?]+\/[^/?]+)(.*)$/.exec(path) ?? []
      const { rows: moved } = await sql<{ into_path: string }>`
        select into_path from moved_addresses where council = ${row.slug} and path = ${first}`.execute(platform)
      return `${into.origin}${moved[0]?.into_path ?? first}${rest}`
    },
    platform,
    async close() {
      await Promise.all([...opened.values()].map(({ pool }) => pool.end()))
      await platformPool.end()
    },
  }
}
