import type { Sql } from '../../../platform/db.ts'
import { listWards, type Ward } from '../../places/index.ts'
import { names } from '../register/names.ts'
import { groupsOf } from './queries.ts'
import type { Audience } from './rules.ts'
import type { Names } from './words.ts'

/** What all these asks' wards, people and groups are called; groups that are not in the directory stay unnamed. */
export async function namesFor(
  db: Sql,
  council: { shortName: string },
  audiences: readonly Audience[],
): Promise<Names & { all: Ward[] }> {
  const [wards, groups] = await Promise.all([
    listWards(db),
    groupsOf(
      db,
      audiences.flatMap(({ groups: ids }) => ids),
    ),
  ])
  return {
    all: wards,
    wards: new Map(wards.map(({ id, name }) => [id, name])),
    communities: names.en.communities,
    groups: new Map(groups.map(({ id, name }) => [id, name])),
    everywhere: `Everyone in ${council.shortName}`,
  }
}
