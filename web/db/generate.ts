import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Login, Server } from '../platform/db.ts'

const header = '// Generated from the migrations by `bin/check --generate`; never edited by hand.\n'

/** The Kysely types of a council's schema, as they stand in the database. */
export function typesOf(server: Server, owner: Login, schema: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-types-'))
  const out = join(folder, 'types.ts')
  const url = `postgres://${owner.user}:${encodeURIComponent(owner.password)}@/${server.database}?host=${encodeURIComponent(server.host)}&port=${server.port}`
  try {
    execFileSync(
      process.execPath,
      [
        'node_modules/kysely-codegen/dist/cli/bin.js',
        '--dialect',
        'postgres',
        '--url',
        url,
        '--default-schema',
        schema,
        '--include-pattern',
        `${schema}.*`,
        '--out-file',
        out,
        '--date-parser',
        'string',
        '--numeric-parser',
        'number',
        '--overrides',
        JSON.stringify({}),
        '--log-level',
        'error',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env['PATH'] } },
    )
    return (
      header +
      readFileSync(out, 'utf8')
        .replace(/^\/\*\*[\s\S]*?\*\/\n/, '')
        .replace('export interface DB ', 'export interface Tables ')
        .replace(/export type Int8 = .*;/, 'export type Int8 = number;')
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The tables, columns, keys and indexes of a schema as plain text, so that a change is seen in review. */
export async function schemaOf(server: Server, owner: Login, schema: string): Promise<string> {
  const client = new pg.Client({ ...server, ...owner })
  await client.connect()
  try {
    const { rows } = await client.query<{ line: string }>(
      `select format('%s.%s %s%s%s', c.table_name, c.column_name, c.udt_name,
                case when c.is_nullable = 'NO' then ' not null' else '' end,
                coalesce(' default ' || replace(c.column_default, $1 || '.', ''), '')) as line, c.table_name as t, 1 as sort, c.ordinal_position as p
         from information_schema.columns c where c.table_schema = $1
       union all
       select format('%s: %s', conrelid::regclass::text, replace(pg_get_constraintdef(oid), $1 || '.', '')), conrelid::regclass::text, 2, 0
         from pg_constraint where connamespace = $1::regnamespace and contype in ('p', 'u', 'f', 'c')
       union all
       select format('%s: %s', tablename, regexp_replace(replace(indexdef, $1 || '.', ''), '^CREATE ', '')), tablename, 3, 0
         from pg_indexes where schemaname = $1
       order by 2, 3, 4, 1`,
      [schema],
    )
    return `-- Generated from the migrations by bin/check --generate: what they add up to.\n${rows.map(({ line }) => line.replaceAll(`${schema}.`, '')).join('\n')}\n`
  } finally {
    await client.end()
  }
}

/** Writes `types.ts` and `schema.sql`. */
export async function generate(server: Server, owner: Login, schema: string, folder: string): Promise<void> {
  writeFileSync(join(folder, 'types.ts'), typesOf(server, owner, schema))
  writeFileSync(join(folder, 'schema.sql'), await schemaOf(server, owner, schema))
}
