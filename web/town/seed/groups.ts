import { createGroup, joinNetwork } from '../../areas/groups/index.ts'
import { grantRole } from '../../areas/people/index.ts'
import { listWards } from '../../areas/places/index.ts'
import type { Acting } from '../../platform/acting.ts'
import type { ExampleSlug } from '../councils.ts'
import { bassetlawGroups } from '../story/groups.ts'
import type { Told } from './told.ts'

const day = 86_400_000
/** People of the story who speak for a group, by the beginning of its name. */
export const speakers: Record<string, string> = {
  'Pithead Brass': 'bassetlaw-group',
  'Mend and Brew': 'bassetlaw-group-2',
}

/** The network of Bassetlaw: entries as the broker wrote them down over a year and a half, in one transaction for speed. */
export async function seedGroups(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const wards = await listWards(at.db)
  const by = { account: told.accounts.get('bassetlaw-broker') ?? null, role: 'broker' }
  await at.db.transaction().execute(async (db) => {
    for (const [i, group] of bassetlawGroups.entries()) {
      const began = new Date(told.now.getTime() - (680 - i) * day)
      const then = { ...at, db, by, now: began }
      const email = `hello-${i + 1}@groups.example`
      const made = await createGroup(then, {
        ...group,
        wards: wards.filter(({ code }) => group.wards.includes(code)).map(({ id }) => id),
        youth: group.communities[0] === 'young-people' && group.communities.length === 1,
        contact: { name: `Contact ${i + 1} (invented)`, email, telephone: '' },
        visibility: i % 3 ? { contactName: 'public' } : { contactEmail: 'broker', serves: 'network' },
        source: 'The example',
        // Some entries are fresh, some are old, and a few were never looked at again.
        checkedAt: i % 9 ? new Date(told.now.getTime() - ((i * 37) % 400) * day) : undefined,
      })
      if ('refused' in made) throw new RangeError(`${group.name}: ${JSON.stringify(made)}`)
      await joinNetwork(then, made.groupId)
      told.groups.set(group.name.replace(' (invented)', ''), made.groupId)
    }
  })
  for (const [name, key] of Object.entries(speakers))
    await grantRole(
      { ...at, by },
      { accountId: told.accounts.get(key)!, role: 'group-member', scope: `group:${told.groups.get(name)!}` },
    )
}
