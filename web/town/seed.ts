import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { house } from '../areas.ts'
import type { Config } from '../config.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { openCouncils } from '../platform/councils.ts'
import type { Server } from '../platform/db.ts'
import { type Files, openFiles } from '../platform/files.ts'
import type { Secrets } from '../platform/keys.ts'
import type { Migrator } from '../platform/migrate.ts'
import { halfMade, type Ready } from '../ready.ts'
import { exampleCouncils } from './councils.ts'
import { seedStory } from './seed-story.ts'

export type Seeding = {
  server: Server
  secrets: Secrets
  migrator: Migrator
  files: Files
  domain: string
  now: Date
  say(text: string): void
}

/** Makes the four example councils by the commands that people use. */
export async function seedTown({ server, secrets, migrator, files, domain, now, say }: Seeding): Promise<void> {
  const councils = openCouncils({ server, secrets, scheme: 'http', domain })
  try {
    for (const { slug } of exampleCouncils) {
      say(`Making the example council ${slug}`)
      await migrator.council(slug, [])
      const council = (await councils.bySlug(slug))!
      const at: Acting = { council, db: council.db, now, by: theSystem, house }
      await seedStory(at, slug, files)
    }
  } finally {
    await councils.close()
  }
}

/** Seeds an installation that has no councils yet. A mark stands in the data folder until all of it is there. */
export async function seedOnce(config: Config, ready: Ready, say: (text: string) => void): Promise<void> {
  const mark = halfMade(config.data)
  if (config.databaseUrl && existsSync(mark))
    throw new RangeError(
      `The example was only half made. Empty the database of DATABASE_URL, remove ${mark}, and start again.`,
    )
  if ((await ready.migrator.councils()).length) return
  writeFileSync(mark, '')
  await seedTown({ ...ready, files: openFiles(config), domain: config.domain, now: new Date(), say })
  rmSync(mark)
}
