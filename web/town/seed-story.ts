import type { Acting } from '../platform/acting.ts'
import type { ExampleSlug } from './councils.ts'
import { seedPlaces } from './seed/places.ts'
import { seedPeople } from './seed/people.ts'
import { newTold, type Told } from './seed/told.ts'

type Seed = (at: Acting, slug: ExampleSlug, told: Told) => Promise<void>

/** The example, area by area, in the order of the house; each runs the story through the commands that people use. */
const seeds: readonly Seed[] = [seedPlaces, seedPeople]

export async function seedStory(at: Acting, slug: ExampleSlug): Promise<void> {
  const told = newTold(at.now)
  for (const seed of seeds) await seed(at, slug, told)
}
