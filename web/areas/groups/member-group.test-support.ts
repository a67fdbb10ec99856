import type { TestHouse } from '../../town/house.ts'
import { joinNetwork } from './register/membership.ts'
import { createGroup, type NewGroup } from './register/save-group.ts'

/** An invented group, in the network unless said otherwise. */
export async function memberGroup(
  house: TestHouse,
  name: string,
  more: Partial<NewGroup> = {},
  slug = 'kingston',
  joins = true,
): Promise<{ id: string; slug: string }> {
  const at = await house.acting(slug)
  const made = await createGroup(at, { name, sectors: ['community'], ...more })
  if ('refused' in made) throw new RangeError(JSON.stringify(made))
  if (joins) await joinNetwork(at, made.groupId)
  return { id: made.groupId, slug: made.slug }
}
