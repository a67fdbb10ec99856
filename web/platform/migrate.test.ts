import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { schemaOf as textOf, typesOf } from '../db/generate.ts'
import { migrationsOf } from '../ready.ts'
import { testSecrets } from '../town/test-server.ts'
import type { Login, Server } from './db.ts'
import { newId } from './ids.ts'
import { rolePassword } from './keys.ts'
import { MigrationError, openMigrator, platformRole } from './migrate.ts'

const at = inject('testServer')
const made: string[] = []
let root: pg.Client
beforeAll(async () => {
  root = new pg.Client({ ...at.server, ...at.owner, ssl: false, database: 'postgres' })
  await root.connect()
})
afterEach(async () => {
  for (const name of made.splice(0)) await root.query(`drop database if exists ${name} with (force)`)
})
afterAll(() => root.end())

const emptyServer = (): Server => {
  const database = `folkmoot_${newId().replaceAll('-', '').slice(-24)}`
  made.push(database)
  return { ...at.server, database }
}
/** A folder of migrations of its own, to be changed. */
function copied(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-migrations-'))
  cpSync(migrationsOf(process.cwd()), folder, { recursive: true })
  change(folder)
  return folder
}
async function migrate(server: Server, folder = migrationsOf(process.cwd()), owner: Login = at.owner): Promise<void> {
  const migrator = await openMigrator(server, owner, testSecrets, folder)
  try {
    await migrator.platform()
    await migrator.council('town', ['town.localhost:8000'])
  } finally {
    await migrator.close()
  }
}
const ask = async (server: Server, sql: string) => {
  const client = new pg.Client({ ...server, ...at.owner, ssl: false })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('migrations', () => {
  test('make the database where there is none, and change nothing the second time', async () => {
    const server = emptyServer()
    await migrate(server)
    const text = await textOf(server, at.owner, 'council_town')
    const landed = await ask(server, 'select name, checksum, at from council_town.migrations order by 1')
    expect(landed.length).toBeGreaterThan(7)
    await migrate(server)
    expect(await textOf(server, at.owner, 'council_town')).toBe(text)
    expect(await ask(server, 'select name, checksum, at from council_town.migrations order by 1')).toEqual(landed)
  })
  test('that landed and were edited are refused by name, and change nothing', async () => {
    const server = emptyServer()
    await migrate(server)
    const folder = copied((to) => {
      const file = join(to, 'council', '0001-platform.sql')
      writeFileSync(file, `${readFileSync(file, 'utf8')}\ncreate table sneaked (id int);\n`)
    })
    await expect(migrate(server, folder)).rejects.toThrow(
      'The migration council/0001-platform.sql was changed after it had run. Put it back and add a new one.',
    )
    expect(await ask(server, `select to_regclass('council_town.sneaked') as there`)).toEqual([{ there: null }])
    rmSync(folder, { recursive: true })
  })
  test('that fail half-way leave nothing of themselves and say which it was', async () => {
    const server = emptyServer()
    await migrate(server)
    const before = await textOf(server, at.owner, 'council_town')
    const folder = copied((to) =>
      writeFileSync(
        join(to, 'council', '9999-wrong.sql'),
        'create table half (id int); insert into half values (1); select 1/0;',
      ),
    )
    const failed = migrate(server, folder)
    await expect(failed).rejects.toThrow(MigrationError)
    await expect(failed).rejects.toThrow(/^The migration council\/9999-wrong\.sql failed: division by zero/)
    expect(await textOf(server, at.owner, 'council_town')).toBe(before)
    writeFileSync(join(folder, 'council', '9999-wrong.sql'), 'create table whole (id int);')
    await migrate(server, folder)
    expect(await ask(server, `select to_regclass('council_town.whole')::text as there`)).toEqual([
      { there: 'council_town.whole' },
    ])
    rmSync(folder, { recursive: true })
  })
  test('of a later version are noticed by an earlier one', async () => {
    const server = emptyServer()
    const later = copied((to) => writeFileSync(join(to, 'council', '9999-later.sql'), 'create table later (id int);'))
    await migrate(server, later)
    await expect(migrate(server)).rejects.toThrow(/migrated by another version: council\/9999-later\.sql/)
    rmSync(later, { recursive: true })
  })
  test('of two starts at once run once', async () => {
    const server = emptyServer()
    await migrate(server)
    const folder = copied((to) => writeFileSync(join(to, 'council', '9999-once.sql'), 'create table once (id int);'))
    await Promise.all([migrate(server, folder), migrate(server, folder), migrate(server, folder)])
    expect(
      await ask(server, `select count(*)::int as n from council_town.migrations where name = '9999-once.sql'`),
    ).toEqual([{ n: 1 }])
    rmSync(folder, { recursive: true })
  })
  test('run as an owner who may make roles and databases but is no superuser', async () => {
    const role = `owner_${newId().slice(-8)}`
    await root.query(`create role ${role} login createrole createdb password 'pass'`)
    // Roles belong to the whole server: those that are there already are handed over.
    const { rows } = await root.query(
      `select rolname from pg_roles where rolname ~ '^council_town|^folkmoot_(platform|work)$'`,
    )
    for (const { rolname } of rows) await root.query(`grant ${rolname} to ${role} with admin option`)
    const server = emptyServer()
    const owner = { user: role, password: 'pass' }
    try {
      await migrate(server, migrationsOf(process.cwd()), owner)
      await migrate(server, migrationsOf(process.cwd()), owner)
      expect(
        await ask(
          server,
          `select tableowner from pg_tables where schemaname = 'council_town' and tablename = 'voices'`,
        ),
      ).toEqual([{ tableowner: role }])
    } finally {
      await root.query(`drop database if exists ${server.database} with (force)`)
      await root.query(`reassign owned by ${role} to current_user`)
      await root.query(`drop owned by ${role}`)
      await root.query(`drop role ${role}`)
    }
  })
})

test("another installation's roles on the same server are not taken away from it", async () => {
  await migrate(emptyServer())
  const migrator = await openMigrator(emptyServer(), at.owner, { ...testSecrets, secret: 'y'.repeat(32) }, 'nowhere')
  // Where the server asks for no password, as one for tests may, there is nothing to tell them apart by.
  const { rows } = await root.query(`select count(*)::int as n from pg_hba_file_rules where auth_method = 'trust'`)
  if (rows[0].n === 0)
    await expect(migrator.platform()).rejects.toThrow(/^Another Folkmoot, with other secrets, uses this/)
  await migrator.close()
  const mine = new pg.Client({
    ...at.server,
    user: platformRole,
    password: rolePassword(testSecrets, platformRole),
    database: 'postgres',
  })
  await mine.connect()
  await mine.end()
})

test('a server that cannot be reached is a sentence that names it', async () => {
  const nowhere = { host: '127.0.0.1', port: 1, database: 'x' }
  await expect(migrate(nowhere)).rejects.toThrow(/^The database at 127\.0\.0\.1, port 1, cannot be used: /)
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-none-'))
  await expect(migrate({ ...at.server, host: folder })).rejects.toThrow(MigrationError)
  rmSync(folder, { recursive: true })
})

test('types.ts and schema.sql are what the migrations add up to', async () => {
  const server = emptyServer()
  await migrate(server)
  const [types, schema] = [typesOf(server, at.owner, 'council_town'), await textOf(server, at.owner, 'council_town')]
  const remedy = 'run bin/check --generate and commit what it writes'
  expect(readFileSync('web/db/types.ts', 'utf8'), remedy).toBe(types)
  expect(readFileSync('web/db/schema.sql', 'utf8'), remedy).toBe(schema)
})

test('every migration has a number of its own, in order, and a name', () => {
  for (const kind of readdirSync(migrationsOf(process.cwd()))) {
    const names = readdirSync(join(migrationsOf(process.cwd()), kind)).sort()
    expect(names.filter((name) => !/^\d{4}-[a-z-]+\.sql$/.test(name))).toEqual([])
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1))
  }
})
