import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type Command, present, Refused, readText, textOf } from '@folkmoot/command'
import { concernsSchemaOf, equalitySchemaOf, schemaOf } from '../platform/migrate.ts'
import { backupFormat, passing } from './backup.ts'
import { type Erasure, erasuresOf } from './erasures.ts'
import { type Installation, withInstallation } from './open.ts'
import { replayErasures } from './replay.ts'
import { columnsOf, putRows, tablesInOrder } from './tables.ts'

export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE [--replace] [--erasures FILE]',
  about: 'Puts a backup back, then erases again what people asked to be erased after it was made.',
  help: [
    'FILE             a file written by bin/folkmoot backup',
    '--replace        the installation holds councils already: put the backup in their place',
    '--erasures FILE  a list written by bin/folkmoot erasures, where the database was lost together with its own list',
    'The file is read and checked from end to end before anything is changed. The same keys must be configured as when it was made.',
  ],
  options: { replace: { type: 'boolean' }, erasures: { type: 'string' } },
  takes: [1, 1],
  async run(values, [path], { file, say, progress }) {
    const from = present(file(path!))
    progress('Checking the backup')
    const slugs = await checkBackup(from)
    return withInstallation(async (at) => {
      const there = await at.migrator.councils()
      if (there.length && !values['replace'])
        throw new Refused(
          `This installation holds councils already (${there.join(', ')}). Say --replace to put the backup in their place.`,
        )
      const list = textOf(values, 'erasures')
      const later: Erasure[] = [
        ...(await erasuresOf(at.client)),
        ...(list ? (JSON.parse(readText(file(list))) as Erasure[]) : []),
      ]
      await putBack(at, from, slugs, there, progress)
      const again = await replayErasures(at, later, say)
      say(`Restored ${slugs.length} councils: ${slugs.join(', ')}. ${again} later erasures were done again.`)
      return 0
    })
  },
}

async function* lines(path: string): AsyncGenerator<string> {
  const unzip = createReadStream(path).pipe(createGunzip())
  try {
    for await (const line of createInterface({ input: unzip, crlfDelay: Number.POSITIVE_INFINITY })) yield line
    if (unzip.errored) throw unzip.errored
  } catch (error) {
    if (error === unzip.errored || (error as { code?: string }).code?.startsWith('Z_'))
      throw new Refused('This is not a Folkmoot backup, or it is damaged. Nothing was changed.')
    throw error
  }
}

/** Reads the whole file once: its kind, its version, its end and its checksum. */
export async function checkBackup(path: string): Promise<string[]> {
  const hash = createHash('sha256')
  let slugs: string[] | undefined
  let last = ''
  for await (const line of lines(path)) {
    if (last) hash.update(last).update('\n')
    last = line
    if (slugs) continue
    let head: { folkmoot?: number; councils?: string[] } = {}
    try {
      head = JSON.parse(line)
    } catch {}
    if (head.folkmoot !== backupFormat || !head.councils?.every((slug) => /^[a-z][a-z0-9-]{1,30}$/.test(slug)))
      throw new Refused('This is not a Folkmoot backup of a kind that this version reads.')
    slugs = head.councils
  }
  const end = last.startsWith('{"end"') ? (JSON.parse(last) as { sha256: string }) : undefined
  if (!slugs || !end) throw new Refused('The backup is cut short: its end is missing. Nothing was changed.')
  if (end.sha256 !== hash.digest('hex'))
    throw new Refused('The backup was altered or is damaged: its checksum does not match. Nothing was changed.')
  return slugs
}

const schemasOf = (slug: string) => [schemaOf(slug), equalitySchemaOf(slug), concernsSchemaOf(slug)]

export async function putBack(
  at: Installation,
  path: string,
  slugs: readonly string[],
  there: readonly string[],
  progress: (text: string) => void,
): Promise<void> {
  const { client, migrator } = at
  for (const slug of slugs) await migrator.council(slug, [])
  await client.query('begin')
  try {
    for (const slug of new Set([...there, ...slugs])) for (const schema of schemasOf(slug)) await empty(at, schema)
    await empty(at, 'platform')
    let target: { schema: string; table: string; columns: string[] } | undefined
    let batch: string[] = []
    const flush = async () => {
      if (target) await putRows(client, target.schema, target.table, target.columns, batch)
      batch = []
    }
    const known = new Set(['platform', ...slugs.flatMap(schemasOf)])
    for await (const line of lines(path)) {
      if (line.startsWith('{"folkmoot"')) continue
      if (line.startsWith('{"schema"')) {
        await flush()
        const { schema, table } = JSON.parse(line) as { schema: string; table: string }
        const columns = known.has(schema) && /^[a-z_]+$/.test(table) ? await columnsOf(client, schema, table) : []
        if (!columns.length)
          throw new Refused(
            `The backup holds a table that this version does not know: ${schema}.${table}. Use the version that made it, or a later one.`,
          )
        target = { schema, table, columns }
        progress(`${schema}.${table}`)
      } else if (line.startsWith('{"file"')) {
        await flush()
        target = undefined
        const { file, type, bytes } = JSON.parse(line) as { file: string; type: string; bytes: string }
        if (!/^[a-z0-9-]+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(file))
          throw new Refused(`The backup holds a file with an impossible name: ${file}.`)
        await at.files.put(file, Buffer.from(bytes, 'base64'), type)
      } else if (line.startsWith('{"end"')) await flush()
      else if (batch.push(line) >= 500) await flush()
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function empty({ client }: Installation, schema: string): Promise<void> {
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [schema])
  if (!rows.length) return
  for (const table of (await tablesInOrder(client, schema)).reverse())
    if (!passing.has(table)) await client.query(`delete from ${schema}."${table}"`)
}
