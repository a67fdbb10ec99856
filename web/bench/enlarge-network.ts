import type pg from 'pg'

/** How many times what the example has: 112 groups and 14 link officers become about 5,000 and 300. */
const times = { groups: 45, officers: 22, keyGroups: 24 }

/**
 * Fills up the network of the example by SQL: each group, with all that hangs on it, many times under other ids.
 * It is the cost of pages that is measured, not how the rows came.
 */
export async function enlargeNetwork(client: pg.Client, schema: string): Promise<{ groups: number; officers: number }> {
  await client.query(`set search_path = ${schema}`)
  await client.query(`create temp table group_copies as select id as old, gen_random_uuid() as new, n from groups, generate_series(1, ${times.groups - 1}) n;
    create temp table officer_copies as select id as old, account_id as old_account, gen_random_uuid() as new, gen_random_uuid() as new_account, n
      from link_officers, generate_series(1, ${times.officers - 1}) n where ended_at is null;
    create index on group_copies (old, n); create index on officer_copies (old, n); analyze group_copies; analyze officer_copies`)
  await copy(client, 'accounts', 'officer_copies c on c.old_account = t.id', {
    id: 'c.new_account',
    email_key: `sha256(t.email_key || int4send(c.n))`,
    name: `t.name || ' ' || c.n`,
  })
  await copy(client, 'link_officers', 'officer_copies c on c.old = t.id', { id: 'c.new', account_id: 'c.new_account' })
  await copy(client, 'groups', 'group_copies c on c.old = t.id', {
    id: 'c.new',
    slug: `t.slug || '-' || c.n`,
    name: `t.name || ' ' || c.n`,
    name_key: `t.name_key || c.n`,
  })
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables t using (table_schema, table_name)
     where table_schema = $1 and column_name = 'group_id' and t.table_type = 'BASE TABLE' order by 1`,
    [schema],
  )
  // Rows of a group point at each other: the copies of one number point at those of the same number.
  const { rows: pointers } = await client.query<{ table: string; column: string; to: string }>(
    `select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as to
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = $1::regnamespace`,
    [schema],
  )
  const copied = new Set(tables.map(({ name }) => name))
  const everywhere = ['group_wards', 'group_memberships', 'group_versions']
  await client.query('set session_replication_role = replica')
  for (const { name } of tables) {
    const fewer = everywhere.includes(name) ? '' : ` and c.n < ${times.keyGroups}`
    const same = (column: string) => `md5(t.${column}::text || c.n)::uuid`
    const inside = pointers.filter(({ table, to }) => table === name && copied.has(to))
    await copy(client, name, `group_copies c on c.old = t.group_id${fewer}`, {
      id: same('id'),
      once: 'gen_random_uuid()',
      officer_id: `(select o.new from officer_copies o where o.old = t.officer_id and o.n = 1 + (c.n - 1) % ${times.officers - 1})`,
      ...Object.fromEntries(inside.map(({ column }) => [column, same(column)])),
      group_id: 'c.new',
    })
  }
  await client.query('reset session_replication_role')
  await client.query('analyze')
  const { rows } = await client.query(
    'select (select count(*)::int from groups) as groups, (select count(*)::int from link_officers where ended_at is null) as officers',
  )
  return rows[0]
}

/** Copies the rows of a table once for each match of `joined`, with some columns as given and the others as they are. */
async function copy(client: pg.Client, table: string, joined: string, given: Record<string, string>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = current_schema and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  )
  const columns = rows.map(({ name }) => name)
  const values = columns.map((name) => given[name] ?? `t.${name}`)
  await client.query(
    `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} t join ${joined} on conflict do nothing`,
  )
}
