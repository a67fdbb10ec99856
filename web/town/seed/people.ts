import { makeAccount } from '../../areas/people/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { people } from '../story/people.ts'
import type { Told } from './told.ts'

const monthsAgo = 300 * 86_400_000

/** Makes the invented people of a council, each with their role. */
export async function seedPeople(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const before = { ...at, now: new Date(told.now.getTime() - monthsAgo) }
  for (const { key, name, email, role } of people.filter(({ council }) => council === slug)) {
    const made = await makeAccount(before, { email, name, role, proved: true })
    if ('refused' in made) throw new RangeError(`the story's ${key} has no account: ${made.refused}`)
    told.accounts.set(key, made.accountId)
  }
}
