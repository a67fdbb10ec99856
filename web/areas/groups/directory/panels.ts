import type { Sql } from '../../../platform/db.ts'
import { withQuery } from '../../../platform/paths.ts'
import type { Panel } from '../../../platform/subjects.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { findWard } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { named, names } from '../register/names.ts'
import { listGroups } from '../register/queries.ts'
import { words } from './words.ts'

/** Which groups are here, for the page of a ward: the first few of the alphabet, and the way to all of them. */
export async function wardPanels(db: Sql, wardId: string, language: Language): Promise<Panel[]> {
  const ward = await findWard(db, wardId)
  if (!ward) return []
  const { groups, total } = await listGroups(db, { wardId: ward.id, limit: 5 })
  if (!total) return []
  const say = words[language]
  return [
    {
      key: 'groups',
      title: say.title,
      order: 70,
      items: groups.map((group) => ({
        title: group.name,
        href: paths.group.to({ group: group.slug }),
        words: named(names[language].sectors, group.sectors).join(', '),
      })),
      more: { href: withQuery(paths.groups.to(), { ward: ward.slug }), text: say.more },
    },
  ]
}

/** Groups whose name or public words hold what somebody looks for. */
export async function search(
  db: Sql,
  typed: string,
  { limit }: { limit: number },
): Promise<{ kind: 'group'; title: string; href: string; words: string }[]> {
  const { groups } = await listGroups(db, { words: typed, limit })
  return groups.map(({ name, slug, about }) => ({
    kind: 'group',
    title: name,
    href: paths.group.to({ group: slug }),
    words: about.slice(0, 160),
  }))
}
