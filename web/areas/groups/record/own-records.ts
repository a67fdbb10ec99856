import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import * as paths from '../paths.ts'
import { ownGroupIds } from '../register/eyes.ts'
import { listGroups } from '../register/queries.ts'

/** The shared records of somebody's own groups, by name: for people of several groups too. */
export async function ownRecords(db: Sql, person: Person): Promise<{ title: string; href: string }[]> {
  const ids = ownGroupIds(person)
  if (!ids.length) return []
  const { groups } = await listGroups(db, { eyes: 'broker', ids, limit: 50 })
  return groups.map(({ name, slug }) => ({ title: name, href: paths.sharedRecord.to({ group: slug }) }))
}
