import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createGzip } from 'node:zlib'
import type { Command } from '@folkmoot/command'
import { fileKey } from '../platform/files.ts'
import { concernsSchemaOf, equalitySchemaOf, schemaOf } from '../platform/migrate.ts'
import { type Installation, withInstallation } from './open.ts'
import { rowsOf, tablesInOrder } from './tables.ts'

export const backupFormat = 1
/** What only a running installation needs. */
export const passing = new Set(['processes', 'changes', 'rate_limits'])

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE',
  about: 'Writes every council, its record and its files into one compressed file. No keys are in it.',
  help: [
    'FILE   where to write, such as folkmoot-2026-06-19.backup',
    'The backup is one consistent view, made while people go on using Folkmoot.',
    'Keep the keys (FOLKMOOT_SECRET, FOLKMOOT_CONTACT_KEY, FOLKMOOT_EQUALITY_KEY, or keys.json of the data folder) somewhere else:',
    'without them contacts and equality answers in a backup cannot be read by anyone.',
  ],
  takes: [1, 1],
  run: (_, [path], { file, say, progress }) =>
    withInstallation(async (at) => {
      const to = file(path!)
      const rows = await writeBackup(at, `${to}.part`, progress)
      await rename(`${to}.part`, to)
      say(`Backup written to ${to}: ${rows} rows.`)
      return 0
    }),
}

/** Writes the backup and returns how many rows it holds. A backup that fails leaves no file. */
export async function writeBackup(at: Installation, path: string, progress: (text: string) => void): Promise<number> {
  const zip = createGzip({ level: 6 })
  const out = createWriteStream(path, { mode: 0o600 })
  zip.pipe(out)
  const failed = new Promise<never>((_, reject) => out.once('error', reject))
  failed.catch(() => {})
  const hash = createHash('sha256')
  let rows = 0
  const put = async (line: string) => {
    hash.update(line).update('\n')
    if (!zip.write(`${line}\n`)) await Promise.race([once(zip, 'drain'), failed])
  }
  const slugs = await at.migrator.councils()
  const { client } = at
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    await put(JSON.stringify({ folkmoot: backupFormat, made: new Date().toISOString(), councils: slugs }))
    for (const [schema, slug] of [
      ['platform', ''],
      ...slugs.flatMap((s) => [
        [schemaOf(s), s],
        [equalitySchemaOf(s), s],
        [concernsSchemaOf(s), s],
      ]),
    ] as [string, string][]) {
      for (const table of (await tablesInOrder(client, schema)).filter((name) => !passing.has(name))) {
        await put(JSON.stringify({ schema, slug, table }))
        for await (const lines of rowsOf(client, schema, table)) {
          for (const line of lines) await put(line)
          rows += lines.length
        }
        progress(`${schema}.${table}: ${rows} rows so far`)
      }
    }
    for (const slug of slugs) {
      const { rows: files } = await client.query<{ id: string; type: string }>(
        `select id, type from ${schemaOf(slug)}.files order by id`,
      )
      for (const { id, type } of files) {
        const stream = await at.files.get(fileKey(slug, id))
        if (!stream) continue
        const parts: Buffer[] = []
        for await (const part of stream) parts.push(part as Buffer)
        await put(JSON.stringify({ file: fileKey(slug, id), type, bytes: Buffer.concat(parts).toString('base64') }))
      }
    }
    await client.query('commit')
    zip.end(`${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`)
    await Promise.race([once(out, 'close'), failed])
    return rows
  } catch (error) {
    await client.query('rollback').catch(() => {})
    zip.destroy()
    out.destroy()
    await rm(path, { force: true })
    throw error
  }
}
