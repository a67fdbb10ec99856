import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBox } from '../platform/box.ts'
import { openMigrator } from '../platform/migrate.ts'
import { generate } from './generate.ts'

/** Migrates an empty database and writes what came out: `node web/db/generate-cli.ts`. */
const folder = mkdtempSync(join(process.getuid?.() === 0 ? '/var/tmp' : tmpdir(), 'folkmoot-types-'))
const box = await openBox(folder, ['fsync=off'])
try {
  const secrets = { secret: 'x'.repeat(32), contactKey: 'x'.repeat(32), equalityKey: 'x'.repeat(32) }
  const migrator = await openMigrator(box.server, box.owner, secrets, 'web/db/migrations')
  await migrator.platform()
  await migrator.council('town', [])
  await migrator.close()
  await generate(box.server, box.owner, 'council_town', 'web/db')
} finally {
  await box.stop()
  rmSync(folder, { recursive: true, force: true })
}
