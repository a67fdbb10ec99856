import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Login, type Server, tls } from './db.ts'
import { councilGrants, platformGrants } from './grants.ts'
import { rolePassword, type Secrets } from './keys.ts'
import { MigrationError, makeDatabase, prepareQueue, refuseOthers } from './prepare-database.ts'
import { concernsSchemaOf, equalitySchemaOf, platformRole, schemaOf, workRole } from './role-names.ts'

export { jobQueue, MigrationError } from './prepare-database.ts'
export { concernsSchemaOf, equalitySchemaOf, platformRole, schemaOf, workRole } from './role-names.ts'

export type Migrator = {
  platform(): Promise<void>
  council(slug: string, hosts: readonly string[]): Promise<void>
  councils(): Promise<string[]>
  close(): Promise<void>
}

/** Opens the owner's connection, makes the database where it is missing, and migrates under a lock. */
export async function openMigrator(server: Server, owner: Login, secrets: Secrets, folder: string): Promise<Migrator> {
  await makeDatabase(server, owner)
  const client = new pg.Client({ ...server, ...owner, ssl: tls(server) })
  client.on('error', () => {}) // what is asked next fails, and says so
  await client.connect()
  await client.query(`select pg_advisory_lock(20261122)`)

  const migrate = async (schema: string, kind: string, prepare: (sql: string) => string = (sql) => sql) => {
    await client.query(
      `create table if not exists ${schema}.migrations (name text primary key, checksum text not null, at timestamptz not null default now())`,
    )
    const landed = new Map(
      (await client.query(`select name, checksum from ${schema}.migrations`)).rows.map((r) => [r.name, r.checksum]),
    )
    const ours = readdirSync(join(folder, kind))
      .filter((f) => f.endsWith('.sql'))
      .sort()
    const later = [...landed.keys()].find((name) => !ours.includes(name))
    if (later)
      throw new MigrationError(
        `The database has been migrated by another version: ${kind}/${later} is not known here. Start that version, or restore a backup of this one.`,
      )
    for (const name of ours) {
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
    for (let tries = 0; ; tries++) {
      try {
        return void (await client.query(`${exists ? 'alter' : 'create'} role ${name} ${password}`))
      } catch (error) {
        // Roles belong to the whole server, where another database may be getting ready at the same moment.
        if (tries > 20 || !/concurrently updated/.test((error as Error).message)) throw error
        await new Promise((r) => setTimeout(r, 20))
      }
    }
  }

  return {
    async platform() {
      await refuseOthers(client, server, { user: platformRole, password: rolePassword(secrets, platformRole) })
      await role(platformRole, true)
      await role(workRole, true)
      await prepareQueue(server, owner)
      await client.query('create schema if not exists platform')
      await client.query('create extension if not exists pgcrypto')
      await migrate('platform', 'platform')
      await client.query(platformGrants(server.database))
    },
    async council(slug, hosts) {
      const [schema, equality, concerns] = [schemaOf(slug), equalitySchemaOf(slug), concernsSchemaOf(slug)]
      await role(schema, true)
      for (const apart of [equality, concerns]) await role(apart, false)
      for (const name of [schema, equality, concerns]) await client.query(`create schema if not exists ${name}`)
      await migrate(schema, 'council')
      await migrate(equality, 'equality', (sql) => sql.replaceAll('SCHEMA', equality))
      await migrate(concerns, 'concerns', (sql) => sql.replaceAll('SCHEMA', concerns))
      await client.query(councilGrants(slug))
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
