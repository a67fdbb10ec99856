import { type Command, Refused, textOf } from '@folkmoot/command'
import { fileKey } from '../platform/files.ts'
import { schemaOf } from '../platform/migrate.ts'
import { record } from '../platform/record.ts'
import { copied, leaves, setsOf, stays } from './belonging.ts'
import { type Change, type Move, movedAddress, moveEquality, moveTable, tellingsRekeyed } from './move.ts'
import { type Installation, withInstallation } from './open.ts'
import { columnsOf, tablesInOrder } from './tables.ts'

export const split: Command = {
  name: 'council split',
  usage: 'council split FROM NEW --name TEXT --wards A,B,… --reason TEXT [--on YYYY-MM-DD]',
  about:
    'Makes a new council of some wards of another: their projects, voices and receipts move, addresses go on working.',
  help: [
    'FROM            short name of the council that is divided',
    'NEW             short name of the new council',
    '--name TEXT     its full name',
    '--wards A,B     its wards, by the last part of their address, such as norbiton',
    '--reason TEXT   said in the public record of both',
    '--on DATE       when it takes effect (today if left out)',
    'Projects that lie wholly in those wards move with everything in them. The others stay. Stop bin/serve first.',
  ],
  options: { name: { type: 'string' }, wards: { type: 'string' }, reason: { type: 'string' }, on: { type: 'string' } },
  takes: [2, 2],
  run: (values, [from, fresh], { say, progress }) =>
    withInstallation(async (at) => {
      const [name, wards, reason] = [textOf(values, 'name'), textOf(values, 'wards'), textOf(values, 'reason')]
      if (!name || !wards || !reason) throw new Refused('Say the new council’s --name, its --wards and the --reason.')
      const on = textOf(values, 'on') ?? new Date().toISOString().slice(0, 10)
      if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Refused(`--on is "${on}". Write a day as YYYY-MM-DD.`)
      const { projects, voices } = await splitCouncil(
        at,
        from!,
        fresh!,
        { name, wards: wards.split(',').map((w) => w.trim()), reason, on },
        progress,
      )
      say(`${fresh} is a council of its own: ${projects} projects with ${voices} voices moved.`)
      return 0
    }),
}

export type Split = { name: string; wards: readonly string[]; reason: string; on: string }

/** Divides a council in one transaction. Returns what moved. */
export async function splitCouncil(
  at: Installation,
  fromSlug: string,
  newSlug: string,
  { name, wards, reason, on }: Split,
  progress: (text: string) => void,
): Promise<{ projects: number; voices: number }> {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(newSlug))
    throw new Refused(`"${newSlug}" cannot be a short name. Use small letters, digits and dashes.`)
  if ((await at.migrator.councils()).includes(newSlug)) throw new Refused(`There is a council "${newSlug}" already.`)
  const old = await at.acting(fromSlug)
  const { client } = at
  const source = schemaOf(fromSlug)
  const { rows: found } = await client.query<{ id: string; slug: string }>(
    `select id, slug from ${source}.areas where kind = 'ward' and slug = any($1)`,
    [wards],
  )
  const unknown = wards.filter((ward) => !found.some(({ slug }) => slug === ward))
  if (unknown.length)
    throw new Refused(`${fromSlug} has no ward ${unknown.map((ward) => `"${ward}"`).join(', ')}. Nothing was changed.`)
  await at.migrator.council(newSlug, [])
  const now = await at.acting(newSlug)
  const details = { from: fromSlug, into: newSlug, on, wards: [...wards] }

  await client.query('begin')
  try {
    const move: Move = { client, from: old.council, into: now.council, renamed: new Map() }
    const ids = found.map(({ id }) => `'${id}'`).join(', ')
    const sets = setsOf(source, ids)
    const { P, A, T, V, D, G, subjects, codes } = sets
    const both = copied(source, sets)
    const moved: [string, string][] = []
    for (const table of await tablesInOrder(client, source)) {
      if (stays.has(table)) continue
      const where = both[table] ?? leaves(source, table, await columnsOf(client, source, table), sets)
      if (!where) throw new Error(`nobody has said which rows of ${table} leave with a ward`)
      if (!both[table]) moved.push([table, where])
      await moveTable(move, table, where, await changeOf(move, table, name))
      progress(table)
    }
    const { rows: voices } = await client.query<{ id: string; scope: string; receipt: string }>(
      `select id, subject as scope, receipt from ${source}.voices where id in ${V}`,
    )
    await moveEquality(move, voices)
    await client.query(
      `update platform.receipts set council = $1 where code = any($2) or code in (select code from ${source}.print_sheets s join ${source}.print_batches b on b.id = s.batch_id where b.activity_id in ${A})`,
      [newSlug, voices.map(({ receipt }) => receipt)],
    )
    const addresses = `select '/projects/' || slug as path from ${source}.projects where id in ${P} union all select '/embed/' || id from ${source}.activities where id in ${A} union all select '/themes/' || id from ${source}.themes where id in ${T}
      union all select '/voices/' || id from ${source}.voices where id in ${V} union all select '/decisions/' || slug from ${source}.decisions where id in ${D} union all select '/news/' || slug from ${source}.posts where subject in ${subjects} union all select '/groups/' || slug from ${source}.groups where id in ${G} union all select '/wards/' || slug from ${source}.areas where id in (${ids})`
    for (const { path } of (await client.query<{ path: string }>(addresses)).rows) await movedAddress(move, path)
    const { rows: files } = await client.query<{ id: string; type: string }>(
      `select id, type from ${source}.files where ${moved[0]![1]}`,
    )
    const { rowCount: projects } = await client.query(`select from ${source}.projects where id in ${P}`)
    await removeMoved(move, moved, codes)
    await client.query('commit')
    for (const { id, type } of files) await moveFile(at, fileKey(fromSlug, id), fileKey(newSlug, id), type)
    for (const side of [old, now])
      await side.db
        .transaction()
        .execute((tx) => record(tx, side, { deed: 'council.split', why: reason, details, public: details }))
    return { projects: projects ?? 0, voices: voices.length }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The new council has a name and face of its own; tellings are known by addresses fingerprinted anew. */
const changeOf = async (move: Move, table: string, name: string): Promise<Change | undefined> => {
  if (table === 'settings') return (row) => ({ ...row, name, short_name: name, logo_file: null, lad_code: null })
  return table === 'follow_tellings' ? tellingsRekeyed(move) : undefined
}

/** Takes away in the old council what moved, and ends the boundaries of its former wards. Conditions are fixed before the first row goes. */
async function removeMoved({ client, from }: Move, moved: readonly [string, string][], codes: string): Promise<void> {
  const source = schemaOf(from.slug)
  for (const [i, [table, where]] of moved.entries())
    await client.query(
      `create temporary table gone_${i} on commit drop as select ctid as row from ${source}."${table}" where ${where}`,
    )
  await client.query(
    `update ${source}.boundaries set ends_on = current_date where code in ${codes} and ends_on is null`,
  )
  for (let i = moved.length - 1; i >= 0; i--)
    await client.query(`delete from ${source}."${moved[i]![0]}" where ctid in (select row from gone_${i})`)
}

async function moveFile(at: Installation, from: string, to: string, type: string): Promise<void> {
  const stream = await at.files.get(from)
  if (!stream) return
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  await at.files.put(to, Buffer.concat(parts), type)
  await at.files.remove(from)
}
