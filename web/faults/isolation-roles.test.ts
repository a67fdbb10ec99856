import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPool } from '../platform/db.ts'
import { newId } from '../platform/ids.ts'
import { rolePassword } from '../platform/keys.ts'
import { openMigrator, platformRole, workRole } from '../platform/migrate.ts'
import { migrationsOf } from '../ready.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import { testSecrets } from '../town/test-server.ts'

/** With every check in the code removed, what is left is the database: one council's login, and the server's own refusals. */
let house: TestHouse
let mine: pg.Pool
let owner: pg.Client
const denied = '42501'

beforeAll(async () => {
  house = await openHouse()
  const { server } = house.server
  owner = new pg.Client({ ...server, ...house.server.owner, ssl: false })
  await owner.connect()
  mine = (await house.council('kingston')).pool
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

const poolOf = (role: string) =>
  openPool(house.server.server, { user: role, password: rolePassword(testSecrets, role) }, { max: 1 })

/** The code with which the server refuses, or what it did instead. */
const refusal = async (pool: pg.Pool, sql: string): Promise<string> => {
  try {
    const { rowCount } = await pool.query(sql)
    return `done (${rowCount}): ${sql}`
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const refusals = async (pool: pg.Pool, statements: readonly string[]) => {
  const answers = []
  for (const sql of statements) answers.push([sql, await refusal(pool, sql)])
  return answers.filter(([, code]) => code !== denied)
}

type Table = { schema: string; name: string; column: string }
const tablesOf = async (where: string): Promise<Table[]> =>
  (
    await owner.query(
      `select table_schema as schema, table_name as name, min(column_name) as column from information_schema.columns
       where ${where} group by 1, 2 order by 1, 2`,
    )
  ).rows

const everyWay = ({ schema, name, column }: Table): string[] => [
  `select * from ${schema}.${name} limit 1`,
  `select "${column}" from ${schema}.${name} limit 1`,
  `insert into ${schema}.${name} default values`,
  `update ${schema}.${name} set "${column}" = default`,
  `delete from ${schema}.${name}`,
  `truncate ${schema}.${name}`,
  `do $$ begin lock table ${schema}.${name}; end $$`,
  `drop table ${schema}.${name}`,
  `alter table ${schema}.${name} add column more text`,
]

describe('the role of one council', () => {
  test("reaches no table of another council, of any council's equality answers, of the platform or of the jobs", async () => {
    const others = await tablesOf(
      `table_schema like 'council\\_%' and table_schema <> 'council_kingston' or table_schema in ('platform', 'jobs')`,
    )
    const schemas = new Set(others.map(({ schema }) => schema))
    expect([...schemas].sort()).toEqual([
      'council_barnet',
      'council_barnet_concerns',
      'council_barnet_equality',
      'council_bassetlaw',
      'council_bassetlaw_concerns',
      'council_bassetlaw_equality',
      'council_bexley',
      'council_bexley_concerns',
      'council_bexley_equality',
      'council_kingston_concerns',
      'council_kingston_equality',
      'jobs',
      'platform',
    ])
    expect(others.length).toBeGreaterThan(200)
    const { rows } = await mine.query<{ table: string }>(
      `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname !~ '^pg_|^information_schema$' and n.nspname <> 'council_kingston'
         and (has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger')
           or c.relkind <> 'S' and has_any_column_privilege(c.oid, 'select, insert, update, references'))
         and has_schema_privilege(n.oid, 'usage')`,
    )
    expect(rows).toEqual([])
    // The catalogue says so; the server is asked as well, every way, for a table of each schema and all that hold people.
    const asked = others.filter(
      ({ schema, name }, i) =>
        schema !== others[i - 1]?.schema ||
        [
          'voices',
          'accounts',
          'sessions',
          'contacts',
          'receipts',
          'answers',
          'envelopes',
          'locks',
          'outbox',
          'job',
        ].includes(name),
    )
    expect(asked.length).toBeGreaterThan(20)
    expect(await refusals(mine, asked.flatMap(everyWay))).toEqual([])
  })

  test("calls no function of another council, nor opens anybody's equality answers without their key", async () => {
    const { rows } = await owner.query<{ schema: string; call: string }>(
      `select n.nspname as schema, format('%I.%I(%s)', n.nspname, p.proname,
          (select string_agg('null::' || t::regtype, ', ' order by i) from unnest(p.proargtypes) with ordinality as a(t, i))) as call
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('council_barnet', 'council_barnet_equality', 'council_barnet_concerns', 'council_bexley_equality', 'jobs')`,
    )
    expect(rows.length).toBeGreaterThan(8)
    expect(
      await refusals(
        mine,
        rows.map(({ call }) => `select ${call}`),
      ),
    ).toEqual([])
    const [council, own] = [await house.council(), newId().replaceAll('-', '')]
    await mine.query(`select council_kingston_equality.put($1, $1, '{"sex":"secret"}', $2)`, [
      Buffer.from(own, 'hex'),
      council.keys.equality,
    ])
    const open = (key: string) =>
      mine.query(`select council_kingston_equality.own($1, $2) as answer`, [Buffer.from(own, 'hex'), key])
    expect((await open(council.keys.equality)).rows[0].answer).toContain('secret')
    await expect(open((await house.council('barnet')).keys.equality)).rejects.toThrow(/wrong key|corrupt/i)
    const { rows: kept } = await owner.query('select answers from council_kingston_equality.answers')
    expect(kept.map(({ answers }) => answers.toString('latin1')).join()).not.toContain('secret')
  })

  test('makes, changes and drops nothing, not even its own tables, and becomes nobody else', async () => {
    const migrator = await openMigrator(
      house.server.server,
      house.server.owner,
      testSecrets,
      migrationsOf(process.cwd()),
    )
    await migrator.platform()
    await migrator.close()
    expect(
      await refusals(mine, [
        'create table council_kingston.mine (id int)',
        'create table public.mine (id int)',
        'create table platform.mine (id int)',
        'create temporary table councils (slug text)',
        'create schema mine',
        'create view council_kingston.every as select 1',
        `create function council_kingston.mine() returns int language sql as 'select 1'`,
        `create function public.hashtext(text) returns int language sql as 'select 1'`,
        'alter table council_kingston.voices drop column words',
        'alter table council_kingston.voices owner to council_kingston',
        'drop table council_kingston.record_entries cascade',
        'drop schema council_kingston cascade',
        'drop database postgres',
        'truncate council_kingston.voices cascade',
        'create trigger quiet before insert on council_kingston.voices execute function suppress_redundant_updates_trigger()',
        'create rule quiet as on insert to council_kingston.record_entries do instead nothing',
        'create index on council_kingston.voices (words)',
        'set role council_barnet',
        'set session authorization council_barnet',
        'set role folkmoot',
        'set session_replication_role = replica',
        'grant council_barnet to council_kingston',
        'alter role council_kingston superuser',
        'alter role council_barnet password null',
        'create role mine',
        'create extension file_fdw',
        `copy council_kingston.voices to '/tmp/voices'`,
        `copy (select 1) to program 'id'`,
        `select pg_read_file('/etc/passwd')`,
        `select pg_ls_dir('/')`,
        `select lo_import('/etc/passwd')`,
        'select pg_reload_conf()',
        `alter system set fsync = 'off'`,
        'select * from pg_authid',
        'select * from pg_shadow',
      ]),
    ).toEqual([])
  })

  test('adds to the record and what else is only added to, and never changes or removes it', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'council_kingston'::regnamespace and c.relkind = 'r'
       and has_table_privilege('council_kingston', c.oid, 'insert')
       and not has_table_privilege('council_kingston', c.oid, 'update') and not has_table_privilege('council_kingston', c.oid, 'delete')`,
    )
    const names = rows.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['record_entries', 'record_seals', 'sensitive_reads', 'voice_moderations', 'imports']),
    )
    const columns = await tablesOf(`table_schema = 'council_kingston' and table_name in ('${names.join("', '")}')`)
    expect(
      await refusals(
        mine,
        columns.flatMap(({ name, column }) => [`update ${name} set "${column}" = "${column}"`, `delete from ${name}`]),
      ),
    ).toEqual([])
    expect(await refusal(mine, `update migrations set checksum = ''`)).toBe(denied)
    expect(await refusal(mine, 'select name from migrations')).toMatch(/^done/)
  })

  test('is told from the login, so that a passing table cannot make it somebody else', async () => {
    // A database that was never told to refuse passing tables, as a copy is.
    await owner.query(`grant temporary on database ${house.server.server.database} to council_kingston`)
    const client = await mine.connect()
    const id = newId()
    try {
      await client.query(`create temporary table councils (slug text, role_name text);
        insert into councils values ('barnet', 'council_kingston');
        create temporary table erasures (council text, kind text, id uuid, at timestamptz, primary key (council, kind, id));
        create temporary table receipts (code text primary key, council text);
        grant all on councils, erasures, receipts to public`)
      await client.query(`select platform.note_erasure('voice', $1)`, [id])
      await client.query(`select platform.claim_receipt($1)`, [`test-${id}`])
    } finally {
      client.release(true)
      await owner.query(`revoke temporary on database ${house.server.server.database} from council_kingston`)
    }
    const councilOf = async (sql: string, value: string) => (await owner.query(sql, [value])).rows
    expect(await councilOf('select council from platform.erasures where id = $1', id)).toEqual([
      { council: 'kingston' },
    ])
    expect(await councilOf('select council from platform.receipts where code = $1', `test-${id}`)).toEqual([
      { council: 'kingston' },
    ])
  })

  test('learns of a receipt only by naming it', async () => {
    expect(await refusals(mine, ['select code from platform.receipts', 'table platform.receipts'])).toEqual([])
    const { rows } = await mine.query(`select platform.receipt_council('NOT-A-CODE') as council`)
    expect(rows).toEqual([{ council: null }])
  })
})

describe('the other roles', () => {
  const reaches = async (role: string) => {
    const pool = poolOf(role)
    try {
      const { rows } = await pool.query<{ table: string }>(
        `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^pg_|^information_schema$' and has_schema_privilege(n.oid, 'usage')
           and (has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger')) order by 1`,
      )
      return rows.map(({ table }) => table)
    } finally {
      await pool.end()
    }
  }
  test('the platform reads who is where and counts attempts, and knows no council from inside', async () => {
    expect(await reaches(platformRole)).toEqual([
      'platform.changes',
      'platform.council_hosts',
      'platform.council_successions',
      'platform.councils',
      'platform.moved_addresses',
      'platform.processes',
      'platform.rate_limits',
    ])
    const pool = poolOf(platformRole)
    expect(
      await refusals(pool, [
        `insert into platform.councils (slug, schema_name, role_name) values ('mine', 'mine', 'mine')`,
        `update platform.council_hosts set council = 'barnet'`,
        'delete from platform.changes',
        'select * from platform.receipts',
        `select platform.note_erasure('voice', null)`,
      ]),
    ).toEqual([])
    await pool.end()
  })
  test('the queue is all that its worker has', async () => {
    const tables = await reaches(workRole)
    expect(tables.length).toBeGreaterThan(3)
    expect(tables.filter((table) => !table.startsWith('jobs.'))).toEqual([])
  })
  test('nobody can sign in as the keeper of equality answers or of concerns', async () => {
    const { rows } = await owner.query(
      `select rolname, rolcanlogin, rolsuper from pg_roles where rolname ~ '^council_|^folkmoot_'`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(10)
    expect(rows.filter(({ rolname, rolcanlogin }) => rolcanlogin === /_(equality|concerns)$/.test(rolname))).toEqual([])
    expect(rows.filter(({ rolsuper }) => rolsuper)).toEqual([])
  })
})
