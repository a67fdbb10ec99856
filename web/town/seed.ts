import { house } from '../areas.ts'
import type { Config } from '../config.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { openCouncils } from '../platform/councils.ts'
import type { Server } from '../platform/db.ts'
import type { Secrets } from '../platform/keys.ts'
import type { Migrator } from '../platform/migrate.ts'
import type { Ready } from '../ready.ts'
import { exampleCouncils } from './councils.ts'
import { seedStory } from './seed-story.ts'

export type Seeding = {
  server: Server
  secrets: Secrets
  migrator: Migrator
  data: string
  domain: string
  now: Date
  say(text: string): void
}

/** Makes the four example councils by the commands that people use. */
export async function seedTown({ server, secrets, migrator, domain, now, say }: Seeding): Promise<void> {
  const councils = openCouncils({ server, secrets, scheme: 'http', domain })
  try {
    for (const { slug } of exampleCouncils) {
      say(`Making the example council ${slug}`)
      await migrator.council(slug, [`${slug}.${domain}`])
      const council = (await councils.bySlug(slug))!
      const at: Acting = { council, db: council.db, now, by: theSystem, house }
      await seedStory(at, slug)
    }
  } finally {
    await councils.close()
  }
}

/** Seeds an installation that has no councils yet; one that stopped half-way says so. */
export async function seedOnce(config: Config, ready: Ready, say: (text: string) => void): Promise<void> {
  if ((await ready.migrator.councils()).length) return
  await seedTown({ ...ready, data: config.data, domain: config.domain, now: new Date(), say })
}
