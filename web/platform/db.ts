import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from '../db/types.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
/** A connection pool or the transaction that is open: reads take either. */
export type Sql = Db | Tx

pg.types.setTypeParser(20, Number) // bigint counts stay far below 2^53
pg.types.setTypeParser(1082, (text) => text) // a date is a day (YYYY-MM-DD), not an instant

/** Where the server is; credentials are added per role. */
export type Server = { host: string; port: number; database: string; ssl?: boolean }

/** Encrypted connections check whom they talk to. */
export const tls = (server: Server) => (server.ssl ? { rejectUnauthorized: true } : undefined)

export type Login = { user: string; password: string }

export type PoolOptions = {
  max?: number
  searchPath?: string
  applicationName?: string
  onError?: (error: Error) => void
}

/** A pool for one role. Statements are ended by the server after 15 seconds: a slow query must not stall everybody. */
export function openPool(server: Server, login: Login, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    host: server.host,
    port: server.port,
    database: server.database,
    ssl: tls(server),
    ...login,
    max: options.max ?? 8,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    application_name: options.applicationName ?? 'folkmoot',
    options: `${options.searchPath ? `-c search_path=${options.searchPath} ` : ''}-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000`,
  })
  pool.on('error', (error) => options.onError?.(error))
  // A connection that breaks while somebody works with it tells them; without a listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export const openDb = (pool: pg.Pool): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

// Two that wait for each other's locks: the server ends one of them, which is as if it had not begun.
const isDeadlock = (error: unknown): boolean => (error as { code?: string } | null)?.code === '40P01'

/**
 * Runs one deed as one transaction; whatever it throws undoes all of it. A deed within a deed joins its transaction. One
 * that the server ended to untie a deadlock begins again, twice at most, so `work` changes nothing outside itself.
 */
export async function deed<T>(db: Sql, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db as Tx)
  for (let left = 2; ; left--)
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (!left || !isDeadlock(error)) throw error
    }
}

// By system call, and by SQLSTATE: going down, starting up, full of connections, read-only, slow beyond bearing, or cut off.
const away = new Set(
  `ECONNREFUSED ENOENT ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH EAI_AGAIN ENOTFOUND
   57P01 57P02 57P03 57P05 57014 25P03 25006 08000 08001 08003 08004 08006 53300`.split(/\s+/),
)

/** The server cannot be reached, is starting or is stopping: a calm page, not a bug. */
export function isAway(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as { code?: string; message?: string; cause?: unknown }
  return (
    away.has(code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|after calling end on the pool/.test(
      message ?? '',
    ) ||
    (cause !== undefined && isAway(cause))
  )
}

/** The disk, or our share of it, is full: nothing was written, and the page says so. */
export const isFull = (error: unknown): boolean =>
  ['53100', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as { code?: string } | null)?.code ?? '')
