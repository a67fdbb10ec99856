import type pg from 'pg'

/** The tables of a schema, each after those it refers to, so that rows can be put in one by one. */
export async function tablesInOrder(client: pg.Client, schema: string): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and relname <> 'migrations' order by relname`,
    [schema],
  )
  const { rows: links } = await client.query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = $1::regnamespace and c.oid <> p.oid`,
    [schema],
  )
  const ordered: string[] = []
  const visit = (name: string, trail: string[]): void => {
    if (ordered.includes(name) || trail.includes(name)) return
    for (const { parent } of links.filter(({ child }) => child === name)) visit(parent, [...trail, name])
    ordered.push(name)
  }
  for (const { name } of tables) visit(name, [])
  return ordered
}

export async function columnsOf(client: pg.Client, schema: string, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    [schema, table],
  )
  return rows.map(({ name }) => name)
}

/** Rows of a table as JSON texts, a batch at a time, in one consistent view of the open transaction. */
export async function* rowsOf(
  client: pg.Client,
  schema: string,
  table: string,
  where = 'true',
  batch = 500,
): AsyncGenerator<string[]> {
  await client.query(
    `declare rows_cursor no scroll cursor for select row_to_json(t)::text as line from ${schema}."${table}" t where ${where}`,
  )
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${batch} from rows_cursor`)
      if (!rows.length) return
      yield rows.map(({ line }) => line)
    }
  } finally {
    await client.query('close rows_cursor')
  }
}

/** Puts rows back; columns that the rows do not have keep their defaults. */
export async function putRows(
  client: pg.Client,
  schema: string,
  table: string,
  columns: readonly string[],
  rows: readonly string[],
  conflict = '',
): Promise<void> {
  if (!rows.length) return
  const names = Object.keys(JSON.parse(rows[0]!) as object)
    .filter((name) => columns.includes(name))
    .map((name) => `"${name}"`)
    .join(', ')
  await client.query(
    `insert into ${schema}."${table}" (${names}) select ${names} from json_populate_recordset(null::${schema}."${table}", $1::json) ${conflict}`,
    [`[${rows.join(',')}]`],
  )
}
