import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Login, Server } from './db.ts'
import { rolePassword, type Secrets } from './keys.ts'

/** The database role that serves what all councils share; it can read no council's schema. */
export const platformRole = 'folkmoot_platform'
/** The role of the work process: it claims jobs from the queue, and nothing else is its own. */
export const workRole = 'folkmoot_work'
/** The one queue of jobs; each payload names its council and job, never personal data. */
export const jobQueue = 'folkmoot'
/** Schema and role names of one council: `slug` has been checked to be a plain name. */
export const schemaOf = (slug: string): string => `council_${slug.replaceAll('-', '_')}`
export const equalitySchemaOf = (slug: string): string => `${schemaOf(slug)}_equality`

/** Rows that may be added and read, never changed or removed, whatever the code says. */
const appendOnly = [
  'record_entries',
  'record_seals',
  'voice_moderations',
  'project_level_changes',
  'sensitive_reads',
  'imports',
  'retention_runs',
]

/** A migration that has landed was edited: its past would no longer be what happened. */
export class MigrationError extends Error {}

export type Migrator = {
  platform(): Promise<void>
  council(slug: string, hosts: readonly string[]): Promise<void>
  councils(): Promise<string[]>
  close(): Promise<void>
}

/** Opens the owner's connection, makes the database where it is missing, and migrates under a lock. */
export async function openMigrator(server: Server, owner: Login, secrets: Secrets, folder: string): Promise<Migrator> {
  await makeDatabase(server, owner)
  const client = new pg.Client({ ...server, ...owner, ssl: server.ssl ? { rejectUnauthorized: true } : undefined })
  await client.connect()
  await client.query(`select pg_advisory_lock(20261122)`)

  const migrate = async (schema: string, kind: string, prepare: (sql: string) => string = (sql) => sql) => {
    await client.query(
      `create table if not exists ${schema}.migrations (name text primary key, checksum text not null, at timestamptz not null default now())`,
    )
    const landed = new Map(
      (await client.query(`select name, checksum from ${schema}.migrations`)).rows.map((r) => [r.name, r.checksum]),
    )
    for (const name of readdirSync(join(folder, kind))
      .filter((f) => f.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, kind, name), 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      const before = landed.get(name)
      if (before === checksum) continue
      if (before)
        throw new MigrationError(
          `The migration ${kind}/${name} was changed after it had run. Put it back and add a new one.`,
        )
      await client.query('begin')
      try {
        await client.query(`set local search_path = ${schema}, public`)
        await client.query(prepare(text))
        await client.query(`insert into ${schema}.migrations (name, checksum) values ($1, $2)`, [name, checksum])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new MigrationError(`The migration ${kind}/${name} failed: ${(error as Error).message}`)
      }
    }
  }
  const role = async (name: string, login: boolean) => {
    const exists = (await client.query('select from pg_roles where rolname = $1', [name])).rowCount
    const password = login ? `login password '${rolePassword(secrets, name)}'` : 'nologin'
    await client.query(`${exists ? 'alter' : 'create'} role ${name} ${password}`)
  }

  return {
    async platform() {
      await role(platformRole, true)
      await role(workRole, true)
      await prepareQueue(server, owner)
      await client.query('create schema if not exists platform')
      await client.query('create extension if not exists pgcrypto')
      await migrate('platform', 'platform')
      await client.query(`revoke create on schema public from public;
        grant usage on schema platform to ${platformRole};
        grant select on platform.councils, platform.council_hosts, platform.council_successions, platform.moved_addresses, platform.changes to ${platformRole};
        grant select, insert, update, delete on platform.processes, platform.rate_limits to ${platformRole};
        grant execute on function platform.receipt_council(text), platform.change_seen(bigint) to ${platformRole};
        grant usage on schema jobs to ${workRole};
        grant select, insert, update, delete on all tables in schema jobs to ${workRole};
        grant usage on all sequences in schema jobs to ${workRole};
        grant execute on all functions in schema jobs to ${workRole}`)
    },
    async council(slug, hosts) {
      const [schema, equality] = [schemaOf(slug), equalitySchemaOf(slug)]
      await role(schema, true)
      await role(equality, false)
      await client.query(`create schema if not exists ${schema}; create schema if not exists ${equality}`)
      await migrate(schema, 'council')
      await migrate(equality, 'equality', (sql) => sql.replaceAll('SCHEMA', equality))
      await client.query(grants(schema, equality))
      await client.query(
        'insert into platform.councils (slug, schema_name, role_name) values ($1, $2, $2) on conflict do nothing',
        [slug, schema],
      )
      for (const host of hosts)
        await client.query(
          'insert into platform.council_hosts (host, council) values ($1, $2) on conflict (host) do nothing',
          [host, slug],
        )
    },
    councils: async () =>
      (await client.query('select slug from platform.councils order by slug')).rows.map((r) => r.slug),
    close: () => client.end(),
  }
}

const grants = (schema: string, equality: string): string => `
  grant usage on schema ${schema}, platform to ${schema};
  grant select, insert, update, delete on all tables in schema ${schema} to ${schema};
  revoke insert, update, delete on ${schema}.migrations from ${schema};
  ${appendOnly.map((table) => `revoke update, delete on ${schema}.${table} from ${schema};`).join('\n')}
  grant execute on function platform.claim_receipt(text), platform.note_erasure(text, uuid), platform.note_change(),
    platform.receipt_council(text), platform.change_seen(bigint), platform.moved_address(text) to ${schema};
  revoke all on schema ${equality} from public;
  revoke all on all functions in schema ${equality} from public;
  grant usage, create on schema ${equality} to ${equality};
  alter table ${equality}.answers owner to ${equality};
  alter function ${equality}.put(bytea, bytea, text, text) owner to ${equality};
  alter function ${equality}.erase(bytea) owner to ${equality};
  alter function ${equality}.own(bytea, text) owner to ${equality};
  alter function ${equality}.forget(bytea) owner to ${equality};
  alter function ${equality}.aggregate(bytea, text, text, integer) owner to ${equality};
  revoke create on schema ${equality} from ${equality};
  grant usage on schema ${equality} to ${schema};
  grant execute on all functions in schema ${equality} to ${schema};`

async function prepareQueue(server: Server, owner: Login): Promise<void> {
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

async function makeDatabase(server: Server, owner: Login): Promise<void> {
  const client = new pg.Client({
    ...server,
    ...owner,
    database: 'postgres',
    ssl: server.ssl ? { rejectUnauthorized: true } : undefined,
  })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, exists (select from pg_database where datname = $1) as there`,
      [server.database],
    )
    if (rows[0].version < 150000) throw new MigrationError('Folkmoot needs PostgreSQL 15 or later.')
    if (!rows[0].there)
      await client.query(`create database "${server.database.replaceAll('"', '')}" encoding 'UTF8' template template0`)
  } finally {
    await client.end()
  }
}
