import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { IdentityLevel } from '../activity/types.ts'

type Told = { id: string; identityLevel: IdentityLevel }
export type PersonOf = (keys: Keys, activity: Told, who: { visitor: string; accountId: string | null }) => string

/**
 * Who somebody is to an activity that counts each person once: a browser where it is open, otherwise an account. The
 * fingerprint differs from activity to activity, and from one thing that is counted to another.
 */
export const personFor =
  (counted: string): PersonOf =>
  (keys, activity, who) => {
    const key = activity.identityLevel === 'open' || !who.accountId ? `open ${who.visitor}` : `account ${who.accountId}`
    return keys.fingerprint(counted, `${activity.id} ${key}`).subarray(0, 16).toString('hex')
  }

/** What activities of a kind know an account by, with their titles: only those that ask for one know it at all. */
export async function personsOf(
  db: Sql,
  keys: Keys,
  { kind, personOf, accountId }: { kind: string; personOf: PersonOf; accountId: string },
): Promise<Map<string, string>> {
  const { rows } = await sql<
    Told & { title: string }
  >`select id, title, identity_level as "identityLevel" from activities
    where kind = ${kind} and identity_level <> 'open'`.execute(db)
  return new Map(rows.map((activity) => [personOf(keys, activity, { visitor: '', accountId }), activity.title]))
}
