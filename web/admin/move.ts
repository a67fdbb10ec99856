import type pg from 'pg'
import { equalityKeys } from '../areas/people/index.ts'
import type { Council } from '../platform/councils.ts'
import { equalitySchemaOf, schemaOf } from '../platform/migrate.ts'
import { fingerprints, sealedColumns } from './sealed.ts'
import { columnsOf, putRows, rowsOf } from './tables.ts'

/** A move of rows from one council's schema into another's, inside one transaction of the owner. */
export type Move = {
  client: pg.Client
  from: Council
  into: Council
  /** Ids that are another's in the new council, such as the account of somebody known to both. */
  renamed: Map<string, string>
}

type Row = Record<string, unknown>
/** How a row differs in the new council; undefined leaves it out. */
export type Change = (row: Row) => Row | undefined
const bytes = (value: unknown): Buffer => Buffer.from((value as string).slice(2), 'hex')
const hex = (value: Buffer): string => `\\x${value.toString('hex')}`

/** What one council sealed with its keys is opened and sealed with the other's; fingerprints are taken anew. */
export function rekeyed(table: string, row: Row, from: Council, into: Council): Row {
  const copy = { ...row }
  for (const column of sealedColumns[table] ?? [])
    if (row[column]) copy[column] = hex(into.keys.seal(from.keys.open(bytes(row[column]))))
  const print = fingerprints[table]
  if (print && row[print.of]) copy[print.column] = hex(print.take(into, from.keys.open(bytes(row[print.of])), row))
  return copy
}

/** Copies the rows of a table that match, changed where the new council needs it. Returns how many. */
export async function moveTable(
  move: Move,
  table: string,
  where: string,
  change: Change = (row) => row,
): Promise<number> {
  const { client, from, into, renamed } = move
  const [source, target] = [schemaOf(from.slug), schemaOf(into.slug)]
  const columns = await columnsOf(client, target, table)
  let moved = 0
  for await (const lines of rowsOf(client, source, table, where)) {
    const rows: string[] = []
    for (const line of lines) {
      let text = line
      for (const [old, now] of renamed) text = text.replaceAll(old, now)
      const row = change(rekeyed(table, JSON.parse(text) as Row, from, into))
      if (row) rows.push(JSON.stringify(row))
    }
    await putRows(client, target, table, columns, rows, 'on conflict do nothing')
    moved += rows.length
  }
  return moved
}

/** What an address was told is kept by the address's fingerprint alone, so the new one is looked up among the followers. */
export async function tellingsRekeyed({ client, from, into }: Move): Promise<Change> {
  const { rows } = await client.query<{ email: Buffer; email_key: Buffer }>(
    `select distinct on (email_key) email, email_key from ${schemaOf(from.slug)}.follows`,
  )
  const keys = new Map(
    rows.map(({ email, email_key }) => [hex(email_key), hex(into.keys.fingerprint('email', from.keys.open(email)))]),
  )
  return (row) => {
    const key = keys.get(row['email_key'] as string)
    return key ? { ...row, email_key: key } : undefined
  }
}

/** Moves the equality answers of voices: opened with one council's key, sealed with the other's, named anew. */
export async function moveEquality(
  { client, from, into }: Move,
  voices: readonly { id: string; scope: string }[],
): Promise<number> {
  let moved = 0
  for (const { id, scope } of voices) {
    const { rows } = await client.query<{ content: string }>(
      `delete from ${equalitySchemaOf(from.slug)}.answers where voice_key = $1 returning pgp_sym_decrypt(answers, $2) as content`,
      [equalityKeys({ council: from }, id, scope).voice, from.keys.equality],
    )
    if (!rows[0]) continue
    const { voice, scopeKey } = equalityKeys({ council: into }, id, scope)
    await client.query(`select ${equalitySchemaOf(into.slug)}.put($1, $2, $3, $4)`, [
      voice,
      scopeKey,
      rows[0].content,
      into.keys.equality,
    ])
    moved++
  }
  return moved
}

/** A slug that is taken in the new council gets the old council's name behind it, and the old address leads there. */
export async function freeSlug(move: Move, table: string, slug: string, path: string, also = ''): Promise<string> {
  const { client, from, into } = move
  const taken = await client.query(`select from ${schemaOf(into.slug)}."${table}" where slug = $1 ${also}`, [slug])
  const free = taken.rowCount ? `${slug}-${from.slug}` : slug
  if (free !== slug) await movedAddress(move, `${path}/${slug}`, `${path}/${free}`)
  return free
}

export const movedAddress = (
  { client, from, into }: Pick<Move, 'client' | 'from' | 'into'>,
  path: string,
  intoPath = path,
) =>
  client.query(
    'insert into platform.moved_addresses (council, path, into_council, into_path) values ($1, $2, $3, $4) on conflict do nothing',
    [from.slug, path, into.slug, intoPath],
  )
