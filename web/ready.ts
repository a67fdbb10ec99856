import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { type Box, openBox } from './platform/box.ts'
import { endOrphan } from './platform/box-orphan.ts'
import type { Login, Server } from './platform/db.ts'
import type { Secrets } from './platform/keys.ts'
import { type Migrator, openMigrator } from './platform/migrate.ts'
import { readSecrets } from './platform/secrets.ts'
import { parseAddress } from './platform/server-address.ts'

/** A database that answers and is migrated, with the secrets that go with it. */
export type Ready = { server: Server; owner: Login; secrets: Secrets; box: Box | undefined; migrator: Migrator }

/** The SQL of the house lies in the project, beside the code that was built from it. */
export const migrationsOf = (root: string): string => join(root, 'web', 'db', 'migrations')

/** Starts the database in the box, or reaches the server of DATABASE_URL, and brings what is there up to date. Who is told of the box stops it. */
export async function makeReady(config: Config, onBox?: (box: Box) => void): Promise<Ready> {
  const secrets = readSecrets(config)
  if (!config.databaseUrl) await forgetHalfMade(config.data)
  const box = config.databaseUrl ? undefined : await openBox(config.data)
  if (box) onBox?.(box)
  try {
    const { server, owner } = box ?? parseAddress(config.databaseUrl!)
    const migrator = await openMigrator(server, owner, secrets, migrationsOf(config.root))
    await migrator.platform()
    for (const slug of await migrator.councils()) await migrator.council(slug, [])
    return { server, owner, secrets, box, migrator }
  } catch (error) {
    if (!onBox) await box?.stop()
    throw error
  }
}

/** Stands in the data folder while the example is being made. */
export const halfMade = (data: string): string => join(data, 'example-half-made')

/** An example whose making was cut short holds nothing of anybody's: it is made again from the beginning. */
async function forgetHalfMade(data: string): Promise<void> {
  if (!existsSync(halfMade(data))) return
  await endOrphan(join(data, 'postgres'))
  for (const part of ['postgres', 'files', 'mail']) rmSync(join(data, part), { recursive: true, force: true })
  rmSync(halfMade(data))
}
