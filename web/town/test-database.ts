import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { openBox } from '../platform/box.ts'
import type { Login, Server } from '../platform/db.ts'
import { openFiles } from '../platform/files.ts'
import { openMigrator } from '../platform/migrate.ts'
import { parseAddress } from '../platform/server-address.ts'
import { migrationsOf } from '../ready.ts'
import { quickFolder } from './quick-folder.ts'
import { type TestServer, testSecrets } from './test-server.ts'

/** Settings of a server whose data nobody will want tomorrow. */
const passing = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'],
  ...['wal_compression=off', 'shared_buffers=512MB'],
]

/** Makes the template that every test file copies: migrated, with the example councils, seeded once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = quickFolder('test')
  const url = process.env['DATABASE_URL']
  const box = url ? undefined : await openBox(folder, [...passing, 'max_connections=300'])
  const { server, owner } = box ?? parseAddress(url!)
  const template: Server = { ...server, database: `folkmoot_template_${process.pid}` }
  await seed(template, owner, folder)
  project.provide('testServer', { server: template, owner, data: folder } satisfies TestServer)
  return async () => {
    await box?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seed(server: Server, owner: Login, data: string): Promise<void> {
  const migrator = await openMigrator(server, owner, testSecrets, migrationsOf(process.cwd()))
  try {
    await migrator.platform()
    const { seedTown } = await import('./seed.ts')
    await seedTown({
      server,
      secrets: testSecrets,
      migrator,
      files: openFiles({ data, s3: undefined }),
      domain: 'localhost:8000',
      now: new Date(),
      say: () => {},
    })
  } finally {
    await migrator.close()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}
