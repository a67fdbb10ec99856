import type { Sql } from '../../../platform/db.ts'
import { listWards } from '../../places/index.ts'
import type { Eyes } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { type Group, listGroups } from '../register/queries.ts'
import { listKeyGroups } from './queries.ts'
import { type Spread, spreadOf } from './spread.ts'

/** The key groups of today with what they reach, as far as these eyes may see. */
export async function keyGroupEntries(db: Sql, eyes: Eyes): Promise<Group[]> {
  const ids = (await listKeyGroups(db)).map(({ groupId }) => groupId)
  return ids.length ? (await listGroups(db, { eyes, ids, limit: ids.length })).groups : []
}

/** The spread of the key groups, with one more. */
export async function spreadWith(db: Sql, eyes: Eyes, added: Group | undefined): Promise<Spread> {
  const [groups, wards] = [await keyGroupEntries(db, eyes), await listWards(db)]
  return spreadOf(groups, added, { wards, sectors: names.en.sectors, communities: names.en.communities })
}
