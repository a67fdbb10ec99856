import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { type Login, type Server, tls } from './db.ts'

/** The one queue of jobs; each payload names its council and job, never personal data. */
export const jobQueue = 'folkmoot'

/** The database cannot be brought to where the code needs it; the sentence says what is wrong. */
export class MigrationError extends Error {}

/** The one queue of jobs, made and brought up to date by the owner. */
export async function prepareQueue(server: Server, owner: Login): Promise<void> {
  const boss = new PgBoss({
    ...server,
    ssl: server.ssl ?? false,
    ...owner,
    schema: 'jobs',
    supervise: false,
    schedule: false,
    max: 2,
  })
  await boss.start()
  await boss.createQueue(jobQueue, { retryLimit: 3, retryDelay: 2 })
  await boss.stop({ graceful: false })
}

/** Makes the database where it is missing, and refuses a server that is too old or does not answer. */
export async function makeDatabase(server: Server, owner: Login): Promise<void> {
  const there = await ask(server, owner, `select current_setting('server_version_num')::int as version`)
  if (there === 'no such database')
    await ask(
      { ...server, database: 'postgres' },
      owner,
      `create database "${server.database.replaceAll('"', '""')}" encoding 'UTF8' template template0`,
    )
  else if (there.rows[0].version < 150000) throw new MigrationError('Folkmoot needs PostgreSQL 15 or later.')
}

async function ask(server: Server, owner: Login, sql: string): Promise<pg.QueryResult | 'no such database'> {
  const client = new pg.Client({ ...server, ...owner, ssl: tls(server), connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    if ((error as { code?: string }).code === '3D000') return 'no such database'
    throw new MigrationError(
      `The database at ${server.host}, port ${server.port}, cannot be used: ${(error as Error).message || (error as { code?: string }).code}`,
    )
  }
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/**
 * Roles belong to the whole server. Where another installation with other secrets has its roles there already, a new
 * one would take them away from it: its passwords would be ours.
 */
export async function refuseOthers(owner: pg.Client, server: Server, login: Login): Promise<void> {
  const { rows } = await owner.query(
    `select exists (select from pg_roles where rolname = $1) and to_regclass('platform.councils') is null as others`,
    [login.user],
  )
  if (!rows[0].others) return
  const client = new pg.Client({ ...server, ...login, ssl: tls(server), connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return
    throw new MigrationError(
      'Another Folkmoot, with other secrets, uses this PostgreSQL server. Give this one a server of its own, or the same FOLKMOOT_SECRET.',
    )
  }
}
