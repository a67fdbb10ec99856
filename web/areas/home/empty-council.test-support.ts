import { openMigrator } from '../../platform/migrate.ts'
import { migrationsOf } from '../../ready.ts'
import type { TestHouse } from '../../town/house.ts'
import { testSecrets } from '../../town/test-server.ts'

/** A council as it is right after it was made: no settings, no wards, nothing said. */
export async function emptyCouncil(house: TestHouse, slug = 'newtown'): Promise<string> {
  const { server, owner } = house.server
  const migrator = await openMigrator(server, owner, testSecrets, migrationsOf(process.cwd()))
  try {
    await migrator.council(slug, [`${slug}.localhost:8000`])
  } finally {
    await migrator.close()
  }
  return slug
}
