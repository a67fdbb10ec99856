import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { listWithout } from './queries.ts'

/** For how many days a new group stands on its officer's desk. */
const newFor = 30

/** A link officer's new groups and whom they stand in for; an administrator's groups without an officer. */
export async function linkItems({ db, now }: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  const [own, without] = await Promise.all([
    holds(person, 'link-officers.serve') ? ownItems(db, now, person.id) : [],
    holds(person, 'link-officers.allocate', 'council') ? listWithout(db) : undefined,
  ])
  if (!without?.total) return own
  const title =
    without.total === 1 ? '1 key group has no link officer' : `${without.total} key groups have no link officer`
  const words = without.groups
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')
  return [
    ...own,
    { key: 'link', title, words, href: paths.linkOfficers.to(), action: 'Give them one', count: without.total },
  ]
}

async function ownItems(db: Sql, now: Date, accountId: string): Promise<DeskItem[]> {
  const today = dayOf(now)
  const { rows } = await sql<{
    kind: 'new' | 'cover'
    id: string
    slug: string
    name: string
    words: string | null
    until: string | null
  }>`
    select 'new' as kind, g.id, g.slug, g.name, l.relevance as words, null::date as until
      from link_officers o join link_allocations l on l.officer_id = o.id and l.ended_at is null join groups g on g.id = l.group_id
      where o.account_id = ${accountId} and o.ended_at is null and l.started_at > ${new Date(now.getTime() - newFor * 86_400_000)}
    union all
    select 'cover', g.id, g.slug, g.name, null, c.until_on
      from link_officers o join link_covers c on c.cover_officer = o.id and ${today} between c.from_on and c.until_on
      join link_allocations l on l.officer_id = c.officer_id and l.ended_at is null join groups g on g.id = l.group_id
      where o.account_id = ${accountId} and o.ended_at is null
    limit 50`.execute(db)
  return rows.map(({ kind, id, slug, name, words, until }) => ({
    key: 'link',
    title: kind === 'new' ? `You are the link officer of ${name}` : `You stand in for the link officer of ${name}`,
    ...(words ? { words } : {}),
    ...(until ? { due: until } : {}),
    href: kind === 'new' ? paths.groupLink.to({ group: id }) : paths.sharedRecord.to({ group: slug }),
    action: kind === 'new' ? 'See why it is yours' : 'Open the record',
  }))
}
