import { type Command, Refused, textOf } from '@folkmoot/command'
import { canonical, type Json, seal } from '@folkmoot/ledger'
import { fileKey, keepFile } from '../platform/files.ts'
import { schemaOf } from '../platform/migrate.ts'
import { record } from '../platform/record.ts'
import { lineOf, sealWaiting } from '../platform/sequencer.ts'
import { type Change, freeSlug, type Move, moveEquality, moveTable, tellingsRekeyed } from './move.ts'
import { concernsToMove, moveConcerns } from './move-concerns.ts'
import { type Installation, withInstallation } from './open.ts'
import { tablesInOrder } from './tables.ts'

/** What ends with the old council: its settings, what waits in one browser, and its own chain, which is kept whole as a file. */
const staysBehind = new Set([
  'settings',
  'sessions',
  'sign_in_links',
  'used_challenges',
  'drafts',
  'jobs',
  'exports',
  'export_parts',
  'data_exports',
  'recovery_codes',
  'import_uploads',
  'record_seals',
  'record_waiting',
  'migrations',
])

export const merge: Command = {
  name: 'council merge',
  usage: 'council merge FROM INTO --reason TEXT [--on YYYY-MM-DD] [--leave-concerns]',
  about: 'Merges one council into another: history, receipts and addresses go on working.',
  help: [
    'FROM, INTO      short names of two councils of this installation',
    '--reason TEXT   said in the public record of both',
    '--on DATE       when the reorganisation takes effect (today if left out)',
    '--leave-concerns  where both brokers hold confidential concerns: those of FROM stay behind, sealed, and nobody reads them again',
    'Projects, voices, receipts, people, followers and files move. Every old address leads to the new one.',
    "The old council's public record is kept as a file of the new one. Nobody can write meanwhile: stop bin/serve first.",
  ],
  options: { reason: { type: 'string' }, on: { type: 'string' }, 'leave-concerns': { type: 'boolean' } },
  takes: [2, 2],
  run: (values, [from, into], { say, progress }) =>
    withInstallation(async (at) => {
      const reason = textOf(values, 'reason')
      if (!reason) throw new Refused('Say why with --reason: it stands in the public record.')
      const on = textOf(values, 'on') ?? new Date().toISOString().slice(0, 10)
      if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Refused(`--on is "${on}". Write a day as YYYY-MM-DD.`)
      const moved = await mergeCouncils(
        at,
        from!,
        into!,
        { reason, on, leaveConcerns: !!values['leave-concerns'] },
        progress,
      )
      say(`${from} is now part of ${into}: ${moved} rows moved. Its addresses and receipts lead there.`)
      return 0
    }),
}

/** Merges two councils in one transaction. Returns how many rows moved. */
export async function mergeCouncils(
  at: Installation,
  fromSlug: string,
  intoSlug: string,
  { reason, on, leaveConcerns = false }: { reason: string; on: string; leaveConcerns?: boolean },
  progress: (text: string) => void,
): Promise<number> {
  if (fromSlug === intoSlug) throw new Refused('A council cannot be merged into itself.')
  const [old, now] = [await at.acting(fromSlug), await at.acting(intoSlug)]
  const { client } = at
  const gone = await client.query('select from platform.council_successions where from_council = any($1)', [
    [fromSlug, intoSlug],
  ])
  if (gone.rowCount) throw new Refused('One of the two was merged already.')
  const concerns = await concernsToMove(client, fromSlug, intoSlug, leaveConcerns)
  const [source, target] = [schemaOf(fromSlug), schemaOf(intoSlug)]
  const details = { from: fromSlug, into: intoSlug, on }
  await old.db
    .transaction()
    .execute((tx) => record(tx, old, { deed: 'council.merged', why: reason, details, public: details }))
  while (await sealWaiting(old.db));
  const chain = await chainOf(at, source)
  const kept = await now.db.transaction().execute(async (tx) => {
    const file = await keepFile(
      tx,
      now,
      at.files,
      { name: `record-of-${fromSlug}.jsonl`, type: 'text/plain; charset=utf-8', bytes: Buffer.from(chain.text) },
      true,
    )
    await record(tx, now, {
      deed: 'council.merged',
      why: reason,
      details: { ...details, file },
      public: { ...details, head: chain.head, lines: chain.lines, file },
    })
    return file
  })

  await client.query('begin')
  try {
    const move: Move = { client, from: old.council, into: now.council, renamed: new Map() }
    await knowSamePeople(move)
    let rows = 0
    for (const table of (await tablesInOrder(client, source)).filter((name) => !staysBehind.has(name))) {
      rows += await moveTable(move, table, 'true', await changeOf(move, table))
      progress(`${table}: ${rows} rows`)
    }
    await client.query(
      `insert into ${target}.record_waiting select id from ${source}.record_entries on conflict do nothing`,
    )
    const { rows: voices } = await client.query<{ id: string; scope: string }>(
      `select id, subject as scope from ${source}.voices`,
    )
    await moveEquality(move, voices)
    if (concerns) await moveConcerns(client, fromSlug, intoSlug)
    const { rows: files } = await client.query<{ id: string; type: string }>(`select id, type from ${source}.files`)
    for (const { id, type } of files) await copyFile(at, fileKey(fromSlug, id), fileKey(intoSlug, id), type)
    await client.query('update platform.receipts set council = $2 where council = $1', [fromSlug, intoSlug])
    await client.query('update platform.erasures set council = $2 where council = $1', [fromSlug, intoSlug])
    await client.query(
      'insert into platform.council_successions (from_council, into_council, happened_on, reason) values ($1, $2, $3, $4)',
      [fromSlug, intoSlug, on, reason],
    )
    for (const table of (await tablesInOrder(client, source)).reverse())
      if (!['record_entries', 'record_seals', 'settings'].includes(table))
        await client.query(`delete from ${source}."${table}"`)
    await client.query('commit')
    for (const { id } of files) await at.files.remove(fileKey(fromSlug, id))
    await at.councils.all() // read anew who answers at which host
    return rows
  } catch (error) {
    await client.query('rollback')
    await now.db.deleteFrom('files').where('id', '=', kept).execute()
    throw error
  }
}

/** Somebody with an account at both is one person afterwards. */
async function knowSamePeople({ client, from, into, renamed }: Move): Promise<void> {
  const { rows: known } = await client.query<{ id: string; email_key: Buffer }>(
    `select id, email_key from ${schemaOf(into.slug)}.accounts`,
  )
  const byKey = new Map(known.map(({ id, email_key }) => [email_key.toString('hex'), id]))
  const { rows } = await client.query<{ id: string; email: Buffer }>(
    `select id, email from ${schemaOf(from.slug)}.accounts`,
  )
  for (const { id, email } of rows) {
    const same = byKey.get(into.keys.fingerprint('email', from.keys.open(email)).toString('hex'))
    if (same) renamed.set(id, same)
  }
}

async function changeOf(move: Move, table: string): Promise<Change> {
  if (table === 'follow_tellings') return tellingsRekeyed(move)
  const paths: Record<string, string> = {
    projects: '/projects',
    posts: '/news',
    decisions: '/decisions',
    groups: '/groups',
  }
  const slugs = new Map<string, string>()
  const source = schemaOf(move.from.slug)
  if (paths[table])
    for (const { slug } of (await move.client.query(`select slug from ${source}."${table}"`)).rows)
      slugs.set(slug, await freeSlug(move, table, slug, paths[table]))
  if (table === 'areas')
    for (const { kind, slug } of (await move.client.query(`select kind, slug from ${source}.areas`)).rows)
      slugs.set(
        `${kind} ${slug}`,
        await freeSlug(
          move,
          'areas',
          slug,
          kind === 'neighbourhood' ? '/neighbourhoods' : '/wards',
          `and kind = '${kind}'`,
        ),
      )
  return (row) => {
    const key = table === 'areas' ? `${row['kind']} ${row['slug']}` : String(row['slug'])
    return slugs.has(key) ? { ...row, slug: slugs.get(key) } : row
  }
}

async function copyFile(at: Installation, from: string, to: string, type: string): Promise<void> {
  const stream = await at.files.get(from)
  if (!stream) return
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  await at.files.put(to, Buffer.concat(parts), type)
}

/** The whole public record of a council, as it is downloaded. */
async function chainOf(
  { client }: Installation,
  schema: string,
): Promise<{ text: string; head: string; lines: number }> {
  const { rows } = await client.query<{
    place: number
    previous: string
    hash: string
    at: Date
    deed: string
    commitment: string
    public: Json | null
  }>(
    `select s.place, s.previous, s.hash, e.at, e.deed, e.commitment, e.public from ${schema}.record_seals s join ${schema}.record_entries e on e.id = s.entry_id order by s.place`,
  )
  const lines = rows.map((row) => canonical(seal(row.previous, lineOf(row.place, row)) as unknown as Json))
  return { text: lines.map((line) => `${line}\n`).join(''), head: rows.at(-1)?.hash ?? '', lines: rows.length }
}
