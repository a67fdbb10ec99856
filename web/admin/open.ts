import { Refused } from '@folkmoot/command'
import pg from 'pg'
import { house } from '../areas.ts'
import { type Config, read } from '../config.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { boxAt, openBox } from '../platform/box.ts'
import { type Councils, openCouncils } from '../platform/councils.ts'
import type { Login, Server } from '../platform/db.ts'
import { type Files, openFiles } from '../platform/files.ts'
import type { Secrets } from '../platform/keys.ts'
import { type Migrator, openMigrator } from '../platform/migrate.ts'
import { readSecrets } from '../platform/secrets.ts'
import { parseAddress } from '../platform/server-address.ts'
import { AlreadyServed, holdFolder } from '../processes.ts'
import { migrationsOf } from '../ready.ts'

/** The installation as an administrator at its machine reaches it: with the owner's login. */
export type Installation = {
  config: Config
  server: Server
  owner: Login
  secrets: Secrets
  migrator: Migrator
  councils: Councils
  files: Files
  client: pg.Client
  /** Acting as the administration of one council. */
  acting(slug: string): Promise<Acting>
}

/** The database: a server, the box that is running already, or the box started for this one command. */
async function reach(config: Config): Promise<{ server: Server; owner: Login; close(): Promise<void> }> {
  if (config.databaseUrl) return { ...parseAddress(config.databaseUrl), close: async () => {} }
  try {
    const held = await holdFolder(config.data)
    const box = await openBox(config.data)
    return {
      ...box,
      async close() {
        await box.stop()
        held.close()
      },
    }
  } catch (error) {
    if (!(error instanceof AlreadyServed)) throw error
    return { ...boxAt(config.data), close: async () => {} }
  }
}

/** Opens the installation of the configuration, brings its database up to date, does the work and closes again. */
export async function withInstallation<T>(work: (at: Installation) => Promise<T>): Promise<T> {
  const config = read()
  const secrets = readSecrets(config)
  const { server, owner, close } = await reach(config)
  try {
    const migrator = await openMigrator(server, owner, secrets, migrationsOf(config.root))
    const councils = openCouncils({ server, secrets, scheme: config.scheme, domain: config.domain })
    const client = new pg.Client({ ...server, ...owner })
    await client.connect()
    try {
      await migrator.platform()
      for (const slug of await migrator.councils()) await migrator.council(slug, [])
      return await work({
        config,
        server,
        owner,
        secrets,
        migrator,
        councils,
        client,
        files: openFiles(config),
        async acting(slug) {
          const council = await councils.bySlug(slug)
          if (!council)
            throw new Refused(
              `There is no council "${slug}". There are: ${(await migrator.councils()).join(', ') || 'none yet'}.`,
            )
          return { council, db: council.db, now: new Date(), by: { ...theSystem, role: 'administration' }, house }
        },
      })
    } finally {
      await client.end()
      await councils.close()
      await migrator.close()
    }
  } finally {
    await close()
  }
}
