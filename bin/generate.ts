import { rmSync, writeFileSync } from 'node:fs'
import { configurationPage } from '../web/config-page.ts'
import { generate } from '../web/db/generate.ts'
import { openBox } from '../web/platform/box.ts'
import { openMigrator } from '../web/platform/migrate.ts'
import { requirementsPage } from '../web/requirements.ts'
import { quickFolder } from '../web/town/quick-folder.ts'

/** Migrates an empty database and writes what comes of it, and the pages that are printed from code. */
writeFileSync('docs/running/configuration.md', configurationPage())
writeFileSync('docs/generated/requirements.md', requirementsPage())
const folder = quickFolder('generate')
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
